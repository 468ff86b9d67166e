using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Tenancy;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Features.Obligations;

/// <summary>Writes the next reminder of an obligation as it would go out, from what the reader's own organisation knows. Its links lead nowhere near the recipient's.</summary>
public sealed class ReminderPreview(PortalDbContext db, IMultiTenantContextAccessor tenancy, ReminderMail mail, MailRenderer renderer, PortalLinks links, Words words, IStringLocalizer<Text> text)
{
    /// <param name="language">Of the mail; the recipient's own, or the reader's, when null.</param>
    public async Task<RenderedMail> RenderAsync(ObligationId id, string? language, CancellationToken ct)
    {
        var tenant = tenancy.Tenant!;
        var obligation = await db.Obligations.AsNoTracking().OneAsync(o => o.Id == id, ct);
        var assessment = obligation.Kind is ObligationKind.Request
            ? await db.Assessments.AsNoTracking().FirstOrDefaultAsync(a => a.BuyerId == tenant.Id && a.Id == new AssessmentId(obligation.SubjectId), ct)
            : null;
        var vendor = obligation.VendorId is { } vendorId ? await db.Vendors.Where(v => v.Id == vendorId).Select(v => v.Name).FirstOrDefaultAsync(ct) : null;

        var rules = await db.RulesAsync(ct);
        var role = Role(obligation);
        using var _ = Languages.In(Languages.IsKnown(language) ? language! : role is ReminderRole.Contact ? assessment?.ContactLanguage ?? Languages.Current : Languages.Current);
        var name = role is ReminderRole.Contact ? assessment?.ContactName : role is ReminderRole.Answers ? assessment?.ResponsibleName : null;
        var letter = new ReminderLetter(obligation.Kind, obligation.Subject, obligation.DueDate, name ?? text["(name)"], role, tenant.Name, vendor ?? tenant.Name)
        {
            For = tenant.Name,
            Due = DueReminder.Next(rules, obligation, words.Today) ?? DueReminder.On(rules, obligation.Kind, obligation.DueDate, words.Today),
            Url = links.Global("/"),
            Answered = assessment?.Answered ?? 0,
            Shown = assessment?.Shown ?? 0,
        };
        return await renderer.RenderAsync(mail.Write(letter), MailWords.Of(Languages.Current));
    }

    private static ReminderRole Role(Obligation obligation) => obligation.Kind switch
    {
        ObligationKind.Request => obligation.ResponsibleOrganisationId is null ? ReminderRole.Contact : ReminderRole.Answers,
        ObligationKind.Condition or ObligationKind.Finding => ReminderRole.Remedies,
        ObligationKind.Reassessment or ObligationKind.Review or ObligationKind.Acceptance => ReminderRole.Reassesses,
        ObligationKind.CertificateExpiry or ObligationKind.SurveillanceAudit or ObligationKind.Recertification or ObligationKind.DocumentExpiry => ReminderRole.Evidence,
        _ => throw new ArgumentOutOfRangeException(nameof(obligation), obligation.Kind, "Unknown kind"),
    };
}
