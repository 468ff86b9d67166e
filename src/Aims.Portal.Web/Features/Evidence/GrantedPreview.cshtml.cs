using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>A file that a vendor has granted to this buyer, page by page.</summary>
[Requires(Permission.ReadAssessments)]
public sealed class GrantedPreviewModel(GrantedFiles files) : PortalPage
{
    public EvidenceGrant Grant { get; private set; } = null!;

    public PreviewBox Box { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(GrantId grantId, CancellationToken ct, [FromQuery(Name = "page")] int number = 1)
    {
        Grant = await files.FindAsync(grantId, ct) ?? throw new NotFoundException();
        if (!await files.MayBeReadAsync(Grant, ct)) throw new NotFoundException();
        if (await files.MustAcceptAsync(Grant, ct)) return Redirect($"{Request.PathBase}/granted/{grantId}/accept");
        await files.RecordSittingAsync(Grant, ct);
        var text = await files.TextAsync(Grant, ct);
        Box = new PreviewBox($"/granted/{grantId}", Grant.Kind, Grant.FileName, Grant.Number, Grant.Size, Grant.Sha256, Grant.ContentType, ScanStates.AlertsOf(Grant.Alerts), text, PreviewBox.Clamp(number, text)) { ViewOnly = Grant.ViewOnly, Purpose = Grant.Purpose, ReadUntil = Grant.ReadUntil };
        return Page();
    }
}
