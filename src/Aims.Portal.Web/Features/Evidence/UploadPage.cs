using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>What the pages that take files have in common: what they answer a script, and what the next page says of the files that are stored.</summary>
public abstract class UploadPage : PortalPage
{
    private const int LongNotice = 400;

    /// <summary>Beside the notice: the document that held the same file before.</summary>
    [TempData]
    public string? NoticeLink { get; set; }

    /// <summary>The script goes on to another page by itself: the word about it goes along, one sentence for each file of a batch. One that is refused takes nothing from it.</summary>
    protected JsonResult Answer(UploadOutcome outcome)
    {
        var good = outcome.Problems.Count == 0;
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

    protected string Said(UploadOutcome outcome)
    {
        string stored = outcome.Stored.Count == 1
            ? T["“{0}” is stored.", outcome.Stored[0].FileName]
            : T["Files stored: {0}.", outcome.Stored.Select(s => $"“{s.FileName}”").Aggregate((said, name) => said.Length > LongNotice ? said.TrimEnd('…') + "…" : $"{said}, {name}")];
        if (outcome.Stored.Find(s => s.SameAs is not null) is not { SameAs: { } first }) return stored;
        NoticeLink = $"{Request.PathBase}/evidence/{first.Document}";
        return $"{stored} {T["The same file is in your library already: “{0}”, since {1}.", first.Title, W.Date(first.UploadedAt)]}";
    }

    /// <summary>It travels in a cookie, which proxies cut off at a few thousand bytes.</summary>
    private static string WithMore(string? said, string more) => said is { Length: > LongNotice } ? said.TrimEnd('…') + "…" : $"{said} {more}".TrimStart();
}
