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
public sealed class UploadModel(UploadReader reader) : PortalPage
{
    private const int LongNotice = 400;

    public UploadBox Box { get; private set; } = new();

    /// <summary>Of the files sent together with one that was refused: those that are kept.</summary>
    public IReadOnlyList<StoredUpload> Stored { get; private set; } = [];

    /// <summary>Beside the notice: the document that held the same file before.</summary>
    [TempData]
    public string? NoticeLink { get; set; }

    public void OnGet(string? kind, AssessmentId? assessment, string? question, DocumentId? document, string? returnUrl) =>
        Box = new UploadBox { Kind = kind, AssessmentId = assessment, QuestionId = question, DocumentId = document, ReturnUrl = Url.LocalPath(returnUrl) };

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var outcome = await reader.ReadAsync(HttpContext, ct);
        var good = outcome.Problems.Count == 0;
        if (Request.Headers.Accept.ToString().Contains("application/json", StringComparison.OrdinalIgnoreCase))
        {
            // The script goes on to another page by itself: the word about it goes along, one sentence for each file of a batch. One that is refused takes nothing from it.
            var first = outcome.Form["Nth"] is null or "1";
            if (!good || !first) TempData.Keep();
            if (good) Notice = first ? Said(outcome) : WithMore(Notice, Said(outcome));
            return new JsonResult(new
            {
                stored = outcome.Stored.Select(s => new { document = s.Document.Value, version = s.Version.Value, title = s.Title, file = s.FileName, number = s.Number, size = s.Size, sha256 = s.Sha256 }),
                problems = outcome.Problems.Select(p => new { field = p.Field, file = p.File, message = p.Message }),
            })
            { StatusCode = good ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest };
        }

        if (good)
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

    /// <summary>It travels in a cookie, which proxies cut off at a few thousand bytes.</summary>
    private static string WithMore(string? said, string more) => said is { Length: > LongNotice } ? said.TrimEnd('…') + "…" : $"{said} {more}".TrimStart();

    private string Said(UploadOutcome outcome)
    {
        string stored = outcome.Stored.Count == 1
            ? T["“{0}” is stored.", outcome.Stored[0].FileName]
            : T["Files stored: {0}.", outcome.Stored.Select(s => $"“{s.FileName}”").Aggregate((said, name) => said.Length > LongNotice ? said.TrimEnd('…') + "…" : $"{said}, {name}")];
        if (outcome.Stored.Find(s => s.SameAs is not null) is not { SameAs: { } first }) return stored;
        NoticeLink = $"{Request.PathBase}/evidence/{first.Document}";
        return $"{stored} {T["The same file is in your library already: “{0}”, since {1}.", first.Title, W.Date(first.UploadedAt)]}";
    }
}
