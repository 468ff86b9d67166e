using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Shared;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>Takes files: as an ordinary form, or one by one from upload.js, which asks for JSON. The token is checked by <see cref="UploadReader"/>, before the first file.</summary>
[Requires(Permission.WriteEvidence)]
[IgnoreAntiforgeryToken]
[StreamedForm]
public sealed class UploadModel(UploadReader reader) : UploadPage
{
    public UploadBox Box { get; private set; } = new();

    /// <summary>Of the files sent together with one that was refused: those that are kept.</summary>
    public IReadOnlyList<StoredUpload> Stored { get; private set; } = [];

    public void OnGet(string? kind, AssessmentId? assessment, string? question, DocumentId? document, string? returnUrl) =>
        Box = new UploadBox { Kind = kind, AssessmentId = assessment, QuestionId = question, DocumentId = document, ReturnUrl = Url.LocalPath(returnUrl) };

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var outcome = await reader.ReadAsync(HttpContext, ct);
        if (Request.Headers.Accept.ToString().Contains("application/json", StringComparison.OrdinalIgnoreCase)) return Answer(outcome);
        if (outcome.Problems.Count == 0)
        {
            Notice = Said(outcome);
            return LocalRedirect(Url.LocalPath(outcome.Form["returnUrl"]) ?? (outcome.Stored.Count == 1 ? $"~/evidence/{outcome.Stored[0].Document}" : "~/evidence"));
        }

        foreach (var problem in outcome.Problems) ModelState.AddModelError(problem.Field, problem.Message);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        Stored = outcome.Stored;
        Box = UploadBox.Of(outcome.Form) with { ReturnUrl = Url.LocalPath(outcome.Form["returnUrl"]), Refused = true };
        return Page();
    }
}
