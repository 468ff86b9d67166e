using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>One of the vendor's own files, page by page.</summary>
[Requires(Permission.ReadEvidence)]
public sealed class PreviewModel(PortalDbContext db) : PortalPage
{
    public EvidenceDocument Document { get; private set; } = null!;

    public PreviewBox Box { get; private set; } = null!;

    public async Task OnGetAsync(DocumentVersionId id, CancellationToken ct, [FromQuery(Name = "page")] int number = 1)
    {
        var version = await db.DocumentVersions.AsNoTracking().OneAsync(v => v.Id == id && v.State == VersionState.Stored, ct);
        if (!version.Scan.MayBeRead()) throw new NotFoundException();
        Document = await db.Documents.AsNoTracking().OneAsync(d => d.Id == version.DocumentId, ct);
        var text = await db.DocumentTexts.AsNoTracking().FirstOrDefaultAsync(t => t.VersionId == id, ct);
        Box = new PreviewBox($"/evidence/versions/{id}", Document.Kind, version.FileName, version.Number, version.Size, version.Sha256, version.ContentType, ScanStates.AlertsOf(version.Alerts), text, PreviewBox.Clamp(number, text));
    }
}
