using Aims.Portal.Data;
using Aims.Portal.Data.People;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Tenancy;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Aims.Portal.Web.Features.Account;

/// <summary>Mails a link to set a new password. For an unknown address nothing is sent, nor when too many were asked for, and nobody can tell.</summary>
public sealed class SendPasswordReset(PortalDbContext db, IMultiTenantContextSetter tenancy, UserManager<Person> people, IOptions<LimitOptions> limits, Outbox outbox, PortalLinks links, TimeProvider clock, IStringLocalizer<Text> text)
{
    private const string Kind = "password-reset";

    /// <returns>Always true: nobody is told whether there was a mail.</returns>
    public async Task<bool> ExecuteAsync(string email, CancellationToken ct)
    {
        using var _ = tenancy.EnterSystem("mail a password reset on behalf of the platform");
        var platform = await db.Organisations.Where(o => o.Kind == OrganisationKind.Platform).Select(o => o.Id).FirstOrDefaultAsync(ct);
        var person = await people.FindByEmailAsync(email);
        if (person is null || platform == default) return true;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        // Past the guards: a person belongs to no tenant. Nothing is changed: the row is held, so that who asks in the same moment is counted.
        await db.Users.Where(p => p.Id == person.Id).ExecuteUpdateAsync(s => s.SetProperty(p => p.AccessFailedCount, p => p.AccessFailedCount), ct);
        if (await HadEnoughAsync(platform, person.Email!, ct)) return true;

        var token = WebEncoders.Base64UrlEncode(System.Text.Encoding.UTF8.GetBytes(await people.GeneratePasswordResetTokenAsync(person)));
        var url = links.Global($"/account/reset?email={Uri.EscapeDataString(person.Email!)}&token={token}");
        await outbox.AddAsync(platform, new MailRecipient(person.Email!, person.DisplayName, person.Language), Kind, () => new MailContent
        {
            Subject = text["Set a new password for Aims Portal"],
            Preheader = text["The link works for two hours."],
            Heading = text["Set a new password"],
            Paragraphs = [text["Hello {0}, somebody (we hope it was you) asked for a new password for this address.", person.DisplayName], text["The link works once, for two hours. If it was not you, do nothing: your password stays as it is."]],
            Button = new MailLink(text["Set a new password"], url),
            FooterReason = text["You get this because this address has an account at Aims Portal."],
        });
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return true;
    }

    /// <summary>Keeps anybody from filling somebody's inbox. Counted in the outbox, so that all nodes count together.</summary>
    private async Task<bool> HadEnoughAsync(OrganisationId platform, string address, CancellationToken ct)
    {
        var since = clock.UtcNow().AddHours(-1);
        return await db.AcrossTenants<OutboxMail>().CountAsync(m => m.TenantId == platform && m.ToAddress == address && m.Kind == Kind && m.CreatedAt > since, ct) >= limits.Value.ResetMailsPerHour;
    }
}
