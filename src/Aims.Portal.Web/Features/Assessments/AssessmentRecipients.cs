using Aims.Portal.Data;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Web.Platform.Mail;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Assessments;

/// <summary>Whom to write to about an assessment.</summary>
public sealed class AssessmentRecipients(PortalDbContext db)
{
    /// <summary>The person at the vendor who took the request on; before that, the contact it was sent to.</summary>
    public async Task<MailRecipient> VendorSideAsync(Assessment assessment, CancellationToken ct) =>
        await PersonAsync(assessment.ResponsibleId, ct) ?? new MailRecipient(assessment.ContactEmail, assessment.ContactName, assessment.ContactLanguage);

    public async Task<MailRecipient?> PersonAsync(Guid? personId, CancellationToken ct) =>
        personId is not { } id ? null : await db.Users.Where(p => p.Id == id && p.Email != null).Select(p => new MailRecipient(p.Email!, p.DisplayName, p.Language)).FirstOrDefaultAsync(ct);
}
