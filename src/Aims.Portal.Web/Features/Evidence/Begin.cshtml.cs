using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>Where upload.js begins a large file: the fields of the form, FileName and Size, and no bytes.</summary>
[Requires(Permission.WriteEvidence)]
public sealed class BeginModel(ResumableUpload upload) : ResumePage
{
    public IActionResult OnGet() => LocalRedirect("~/evidence/upload");

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var form = await FormAsync(ct);
        return await TryAsync(form, async () =>
        {
            var id = await upload.BeginAsync(form.Target(), form["FileName"], NumberIn(form["Size"]), ct);
            return new JsonResult(new { id = id.Value, there = 0L, chunk = BlobChunks.Size });
        });
    }
}
