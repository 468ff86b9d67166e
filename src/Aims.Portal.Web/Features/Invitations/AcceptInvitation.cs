using System.Security.Cryptography;
using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Letters;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Invitations;

/// <summary>Where an accepted invitation leads: the organisation's slug and the page in it.</summary>
public sealed record Accepted(string Slug, string Path);

/// <summary>Takes an invitation on for a person who has an account. Consumes it, links the vendor, and hands the chase to the new responsible person.</summary>
public sealed class AcceptInvitation(PortalDbContext db, IMultiTenantContextSetter tenancy, BuyersDesk desk, TimeProvider clock)
{
    /// <param name="vendorOrganisation">For an assessment: one of the person's own vendor organisations that answers it; null makes <paramref name="newOrganisationName"/> a new one.</param>
    public async Task<Accepted> ExecuteAsync(InvitationId id, Guid personId, string personName, OrganisationId? vendorOrganisation, string? newOrganisationName, CancellationToken ct)
    {
        using var _ = tenancy.EnterSystem("accept an invitation");
        tenancy.SetActor(new Actor(personId, personName));
        var accepted = await PrepareAsync(id, personId, personName, vendorOrganisation, newOrganisationName, ct);
        await db.SaveChangesAsync(ct);
        return accepted;
    }

    /// <summary>The same without saving and without the permission to look across tenants: for callers that save more in one go.</summary>
    internal async Task<Accepted> PrepareAsync(InvitationId id, Guid personId, string personName, OrganisationId? vendorOrganisation, string? newOrganisationName, CancellationToken ct)
    {
        var now = clock.UtcNow();
        var invitation = await db.AcrossTenants<Invitation>().OneAsync(i => i.Id == id, ct);
        invitation.Use(personId, now);
        return invitation.Kind switch
        {
            InvitationKind.Member => await JoinAsync(invitation, personId, now, ct),
            InvitationKind.Assessment => await TakeOnAsync(invitation, personId, personName, vendorOrganisation, newOrganisationName, now, ct),
            _ => throw new InvalidOperationException($"Unknown kind {invitation.Kind}"),
        };
    }

    private async Task<Accepted> JoinAsync(Invitation invitation, Guid personId, DateTime now, CancellationToken ct)
    {
        var slug = await db.Organisations.Where(o => o.Id == invitation.TenantId).Select(o => o.Slug).FirstAsync(ct);
        var membership = await db.AcrossTenants<Membership>().FirstOrDefaultAsync(m => m.TenantId == invitation.TenantId && m.PersonId == personId, ct);
        if (membership is null) db.Memberships.Add(new Membership(invitation.TenantId, personId, invitation.Role!.Value, now));
        else if (membership.EndedAt is not null) membership.Rejoin(invitation.Role!.Value, now);
        else throw new RuleViolation("membership.already", "You are a member of this organisation already. Open it from your list of organisations.");
        return new Accepted(slug, "/home");
    }

    private async Task<Accepted> TakeOnAsync(Invitation invitation, Guid personId, string personName, OrganisationId? chosen, string? newName, DateTime now, CancellationToken ct)
    {
        var assessment = await db.AcrossTenants<Assessment>().OneAsync(a => a.BuyerId == invitation.TenantId && a.Id == invitation.AssessmentId, ct);
        var organisation = chosen is { } id ? await OwnVendorAsync(id, personId, ct) : NewVendor(newName, personId, now);

        assessment.Accept(organisation.Id, personId, personName);
        await WithdrawOthersAsync(invitation, now, ct);
        await desk.TellAsync(assessment.BuyerId, new RequestTaken(assessment.Id, assessment.VendorId, organisation.Id, personId), ct);
        return new Accepted(organisation.Slug, $"/requests/{assessment.Id}");
    }

    private async Task<Organisation> OwnVendorAsync(OrganisationId id, Guid personId, CancellationToken ct)
    {
        var organisation = await db.Organisations.OneAsync(o => o.Id == id && o.Kind == OrganisationKind.Vendor, ct);
        var role = await db.AcrossTenants<Membership>().Where(m => m.TenantId == id && m.PersonId == personId && m.EndedAt == null).Select(m => (Role?)m.Role).FirstOrDefaultAsync(ct);
        return role?.Allows(Permission.Answer) == true ? organisation : throw new NotFoundException();
    }

    /// <summary>A vendor organisation for somebody who has none here yet. Two with the same name may exist: nobody is told.</summary>
    private Organisation NewVendor(string? name, Guid personId, DateTime now)
    {
        if (string.IsNullOrWhiteSpace(name)) throw new RuleViolation("organisation.name", "Enter the name of your organisation.") { Field = "OrganisationName" };
        if (name.Length > Organisation.NameLength) throw new RuleViolation("organisation.name-length", "A name has at most {0} characters.", Organisation.NameLength) { Field = "OrganisationName" };
        var organisation = new Organisation(OrganisationKind.Vendor, FreeSlug(name), name, now);
        db.Organisations.Add(organisation);
        db.Memberships.Add(new Membership(organisation.Id, personId, Role.VendorAdministrator, now));
        return organisation;
    }

    /// <summary>Always with random letters: a counter would tell whether an organisation of that name is on the portal.</summary>
    private static string FreeSlug(string name) => $"{Slugs.From(name)}-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(2))}";

    /// <summary>Every other link to the same request stops working: one person takes it on.</summary>
    internal async Task WithdrawOthersAsync(Invitation used, DateTime now, CancellationToken ct)
    {
        var others = await db.AcrossTenants<Invitation>()
            .Where(i => i.TenantId == used.TenantId && i.AssessmentId == used.AssessmentId && i.Id != used.Id && i.UsedAt == null && i.WithdrawnAt == null).ToListAsync(ct);
        foreach (var other in others) other.Withdraw(now);
    }
}
