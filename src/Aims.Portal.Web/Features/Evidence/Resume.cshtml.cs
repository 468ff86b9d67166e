using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Storage;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>Takes a large file chunk by chunk from upload.js. The form token comes as a header: the body of a chunk is the chunk.</summary>
[Requires(Permission.WriteEvidence)]
[StreamedForm]
public sealed class ResumeModel(ResumableUpload upload) : ResumePage
{
    public async Task<IActionResult> OnGetAsync(DocumentVersionId id, CancellationToken ct)
    {
        Response.Headers.CacheControl = "no-store";
        return await TryAsync(new UploadForm(), async () =>
        {
            var (there, size) = await upload.ProgressAsync(id, ct);
            return new JsonResult(new { there, size, chunk = BlobChunks.Size });
        });
    }

    public Task<IActionResult> OnPostPartAsync(DocumentVersionId id, [FromQuery] string? offset, CancellationToken ct)
    {
        if (HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = BlobChunks.Size;
        return TryAsync(new UploadForm(), async () => new JsonResult(new { there = await upload.SendAsync(id, NumberIn(offset), Request.ContentLength, Request.Body, ct) }));
    }

    public async Task<IActionResult> OnPostFinishAsync(DocumentVersionId id, CancellationToken ct)
    {
        var form = await FormAsync(ct);
        return await TryAsync(form, async () =>
        {
            var outcome = new UploadOutcome(form);
            outcome.Stored.Add(await upload.FinishAsync(id, form.Id<AssessmentId>("assessment"), form["question"], ct));
            return Answer(outcome);
        });
    }

    public Task<IActionResult> OnPostStopAsync(DocumentVersionId id, CancellationToken ct) => TryAsync(new UploadForm(), async () =>
    {
        await upload.StopAsync(id, ct);
        return new JsonResult(new { there = 0L });
    });
}
