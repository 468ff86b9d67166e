using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Reviews;

/// <summary>Whom to write to at the vendor about an assessment: who looks after it, while a member there; else the contact it was sent to.</summary>
public sealed class VendorRecipient(PortalDbContext db, IMultiTenantContextSetter tenancy, PortalLinks links)
{
    /// <param name="path">Inside the vendor's organisation.</param>
    public async Task<(MailRecipient To, string Url)> FindAsync(Assessment assessment, string path, CancellationToken ct)
    {
        using var _ = tenancy.EnterSystem("find whom to write to at the vendor");
        var slug = await db.Organisations.Where(o => o.Id == assessment.VendorOrganisationId).Select(o => o.Slug).FirstOrDefaultAsync(ct);
        var person = await (
            from m in db.AcrossTenants<Membership>()
            join p in db.Users on m.PersonId equals p.Id
            where m.TenantId == assessment.VendorOrganisationId && m.PersonId == assessment.ResponsibleId && m.EndedAt == null
            select new { p.Email, p.DisplayName, p.Language }).FirstOrDefaultAsync(ct);
        var to = person is { Email: { } address }
            ? new MailRecipient(address, person.DisplayName, person.Language)
            : new MailRecipient(assessment.ContactEmail, assessment.ContactName, assessment.ContactLanguage);
        return (to, slug is null ? links.Global("/") : links.InTenant(slug, path));
    }
}
