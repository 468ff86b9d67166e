using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Tenancy;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Features.Invitations;

/// <summary>Asks somebody to become a member. An earlier open invitation for the same address is withdrawn.</summary>
public sealed class InviteMember(PortalDbContext db, IMultiTenantContextSetter tenancy, CurrentMember me, Outbox outbox, PortalLinks links, Words words, IStringLocalizer<Text> text, TimeProvider clock)
{
    public async Task ExecuteAsync(OrganisationId organisation, string organisationName, string email, string name, string language, Role role, CancellationToken ct)
    {
        using var _ = tenancy.EnterSystem("invite a member, also into an organisation the operator has just created");
        var normalized = Invitation.Normalize(email);
        var earlier = await db.AcrossTenants<Invitation>()
            .Where(i => i.TenantId == organisation && i.Kind == InvitationKind.Member && i.NormalizedEmail == normalized && i.UsedAt == null && i.WithdrawnAt == null).ToListAsync(ct);
        foreach (var old in earlier) old.Withdraw(clock.UtcNow());

        var (token, hash) = InvitationTokens.Create();
        var invitation = new Invitation(organisation, InvitationKind.Member, email, name, language, hash, clock.UtcNow()) { Role = role, InvitedByName = me.Name, InvitedByEmail = me.Email };
        db.Invitations.Add(invitation);
        await outbox.AddAsync(organisation, new MailRecipient(email, name, language), "member-invitation", () => new MailContent
        {
            Subject = text["{0} invites you to Aims Portal", organisationName],
            Preheader = text["As {0}. The invitation works until {1}.", text[role.Words()], words.Date(invitation.ExpiresAt)],
            Heading = text["Join {0} on Aims Portal", organisationName],
            ForOrganisation = MailWords.Of(Languages.Current).For(organisationName),
            Paragraphs = [text["Hello {0}, {1} invites you to work for {2} as {3}.", name, me.Name, organisationName, text[role.Words()]]],
            Facts = [new MailFact(text["Organisation"], organisationName), new MailFact(text["Role"], text[role.Words()]), new MailFact(text["Invited by"], text["{0}, {1}", me.Name, me.Email])],
            Button = new MailLink(text["Open the invitation"], links.Global($"/invitation/{token}")),
            SmallPrint = [new MailLine(text["Opening this page does not use up the invitation, which works until {0}. After that, ask {1} for a new one.", words.Date(invitation.ExpiresAt), invitation.InvitedByName])],
            FooterReason = text["You get this because {0} entered your address. Not expecting it? Do nothing.", me.Name],
        });
        await db.SaveChangesAsync(ct);
    }
}
