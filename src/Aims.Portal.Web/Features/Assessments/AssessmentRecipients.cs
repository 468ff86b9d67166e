using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Platform.Database.Dedicated;
using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Assessments;

/// <summary>Whom to write to about an assessment. Never to somebody who has left: what he reads from then on is another organisation's business.
/// The next person in line gets the mail instead, in the end the administrators, of whom an organisation always has one.</summary>
public sealed class AssessmentRecipients(PortalDbContext db, Exchange exchange, IMultiTenantContextSetter tenancy, PortalLinks links)
{
    /// <summary>The person at the vendor who took the request on; nobody has yet: the contact it was sent to. Has this one left, the vendor's administrators.</summary>
    public async Task<IReadOnlyList<MailRecipient>> VendorSideAsync(Assessment assessment, CancellationToken ct)
    {
        var contact = new MailRecipient(assessment.ContactEmail, assessment.ContactName, assessment.ContactLanguage);
        if (assessment.VendorOrganisationId is not { } vendor) return [contact];

        using var _ = tenancy.EnterSystem("find whom to write to at the vendor");
        var normalized = Invitation.Normalize(assessment.ContactEmail);
        var people = await (
            from m in exchange.Db.AcrossTenants<Membership>()
            join p in exchange.Db.Users on m.PersonId equals p.Id
            where m.TenantId == vendor && p.Email != null
                && (m.PersonId == assessment.ResponsibleId || p.NormalizedEmail == normalized || m.Role == Role.VendorAdministrator)
            orderby m.JoinedAt, m.PersonId
            select new { p.Id, p.NormalizedEmail, HasLeft = m.EndedAt != null, m.Role, To = new MailRecipient(p.Email!, p.DisplayName, p.Language) }).AsNoTracking().ToListAsync(ct);

        if (people.FirstOrDefault(p => p.Id == assessment.ResponsibleId && !p.HasLeft) is { } responsible) return [responsible.To];
        var known = people.FirstOrDefault(p => p.NormalizedEmail == normalized);
        if (known is { HasLeft: false }) return [known.To];

        // A contact who never was a member is written to as long as the request is his to pass on.
        if (known is null && assessment.ResponsibleId is null) return [contact];
        return [.. people.Where(p => !p.HasLeft && p.Role is Role.VendorAdministrator).Select(p => p.To)];
    }

    /// <summary>The page at the vendor where it can be acted on; the portal's start while no organisation has accepted.</summary>
    public async Task<string> VendorLinkAsync(Assessment assessment, string path, CancellationToken ct)
    {
        var slug = await db.Organisations.Where(o => o.Id == assessment.VendorOrganisationId).Select(o => o.Slug).FirstOrDefaultAsync(ct);
        return slug is null ? links.Global("/") : links.InTenant(slug, path);
    }

    /// <summary>Who sent the questionnaire, who owns the vendor in the buyer's register and who reviewed earlier answers; have all left, the risk managers, without those the administrators.</summary>
    public async Task<IReadOnlyList<MailRecipient>> BuyerSideAsync(Assessment assessment, CancellationToken ct)
    {
        using var _ = tenancy.EnterSystem("find whom to write to at the buyer");
        var buyer = assessment.BuyerId;
        var owner = await db.AcrossTenants<Vendor>().Where(v => v.TenantId == buyer && v.Id == assessment.VendorId).Select(v => v.OwnerId).FirstOrDefaultAsync(ct);
        var reviewers = db.AcrossTenants<ReviewItem>().Where(r => r.TenantId == buyer && r.AssessmentId == assessment.Id).Select(r => r.ReviewerId);
        var people = await (
            from m in db.AcrossTenants<Membership>()
            join p in db.Users on m.PersonId equals p.Id
            where m.TenantId == buyer && m.EndedAt == null && p.Email != null
                && (m.PersonId == assessment.SentById || m.PersonId == owner || reviewers.Contains(m.PersonId) || m.Role == Role.RiskManager || m.Role == Role.BuyerAdministrator)
            orderby m.JoinedAt, m.PersonId
            select new { p.Id, m.Role, Reviewed = reviewers.Contains(m.PersonId), To = new MailRecipient(p.Email!, p.DisplayName, p.Language) }).AsNoTracking().ToListAsync(ct);

        foreach (var group in new[] { people.Where(p => p.Id == assessment.SentById || p.Id == owner || p.Reviewed), people.Where(p => p.Role is Role.RiskManager), people.Where(p => p.Role is Role.BuyerAdministrator) })
        {
            if (group.Select(p => p.To).ToList() is { Count: > 0 } found) return found;
        }

        return [];
    }
}
