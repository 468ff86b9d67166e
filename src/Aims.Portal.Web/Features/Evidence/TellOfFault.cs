using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Tenancy;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>Writes to the administrators of a file's organisation that the store does not give it back. Runs across tenants; the caller saves.</summary>
public sealed class TellOfFault(PortalDbContext db, Outbox outbox, PortalLinks links, IStringLocalizer<Text> text)
{
    public async Task AddAsync(DocumentVersion file, CancellationToken ct)
    {
        var about = await db.AcrossTenants<EvidenceDocument>().Where(d => d.TenantId == file.TenantId && d.Id == file.DocumentId)
            .Join(db.Organisations, d => d.TenantId, o => o.Id, (d, o) => new { d.Title, Organisation = o.Name, o.Slug }).FirstAsync(ct);
        var administrators = await (
            from m in db.AcrossTenants<Membership>()
            join p in db.Users on m.PersonId equals p.Id
            where m.TenantId == file.TenantId && m.EndedAt == null && p.Email != null && m.Role == Role.VendorAdministrator
            select new MailRecipient(p.Email!, p.DisplayName, p.Language)).AsNoTracking().ToListAsync(ct);
        foreach (var to in administrators)
        {
            await outbox.AddAsync(file.TenantId, to, "store-fault", () => new MailContent
            {
                Subject = text["The file {0} cannot be given out", file.FileName],
                Preheader = Why(file),
                Heading = text["A file of yours is damaged or gone"],
                ForOrganisation = MailWords.Of(Languages.Current).For(about.Organisation),
                Paragraphs =
                [
                    Why(file), text["Whoever runs the portal has been told and may bring the file back from a backup. If you need it sooner, upload it again as a new version."],
                    text["What the portal knows of the file, among it its SHA-256, is unharmed, and so is the rest of your library."],
                ],
                Facts = [new MailFact(text["Document"], about.Title), new MailFact(text["File"], text["{0}, version {1}", file.FileName, file.Number])],
                Button = new MailLink(text["Open the document"], links.InTenant(about.Slug, $"/evidence/{file.DocumentId}")),
                FooterReason = text["You get this because you administer {0} on the portal.", about.Organisation],
            });
        }
    }

    private string Why(DocumentVersion file) => text[file.StoreFault is StoreFault.Missing
        ? "The nightly comparison did not find the file in the store any more."
        : "The nightly comparison found that the store gives back other bytes than were uploaded."];
}
