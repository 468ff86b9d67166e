using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Features.Requests;

/// <summary>What stands in a question's card beside the question: why it came back, an earlier answer, what went wrong, the files.</summary>
internal sealed class QuestionNotes(AnswerView view, IStringLocalizer<Text> T, Words words, string pathBase)
{
    private const int EarlierLength = 160;
    private readonly string language = Languages.Current;
    private readonly DateOnly today = words.Today;

    // Earlier answers come in runs: those of one day and person say the same.
    private (DateTime Day, string By, string Text) before = (default, "", "");

    public void WriteReturned(HtmlWriter html, QuestionCard card)
    {
        if (view.ReturnedOf(card.Question) is not { } point) return;
        html.Write($"<div class=\"note shared mb-3\"><div class=\"who\">{Icons.Of("corner-up-left", small: true)}{T["Returned by {0}, {1}", point.ByName, words.Date(point.At)].Value}</div><div class=\"prose\">{point.Comment}</div></div>");
    }

    public void WriteEarlier(HtmlWriter html, QuestionCard card)
    {
        var q = card.Question;
        if (view.EarlierOf(q) is not { } earlier) return;
        var value = words.Answer(q, AnswerValue.FromStored(q.Type, earlier.Value));
        html.Write($"<div class=\"earlier\"><div><strong>{T["You answered this before: {0}", value.Length > EarlierLength ? value[..EarlierLength] + "…" : value].Value}</strong><div class=\"sub\">{Before(earlier)}</div></div>");
        html.Write($"<button class=\"btn btn-sm btn-primary\" type=\"submit\" name=\"use\" value=\"{q.Id}\">{T["Use this answer"].Value}<span class=\"visually-hidden\"> {q.Id}</span></button></div>");
    }

    private string Before(EarlierAnswer earlier)
    {
        var day = words.Local(earlier.At).Date;
        if (before.Day != day || before.By != earlier.By) before = (day, earlier.By, T["On {0}, for another request, {1}. Only you see this.", words.Date(earlier.At), earlier.By]);
        return before.Text;
    }

    public void WriteProblems(HtmlWriter html, QuestionCard card)
    {
        if (card.Outcome?.Error is { } error) html.Write($"<div class=\"notice bad mt-3\" role=\"alert\">{Icons.Of("alert-triangle")}<div><p>{error}</p></div></div>");
        if (card.Outcome?.Conflict is not { } conflict) return;
        var own = conflict.Own;
        html.Write($"<div class=\"notice warn mt-3\" role=\"alert\">{Icons.Of("arrows-diff")}<div><h3>{(own ? T["You changed this answer in another window at {0}", words.Moment(conflict.At)] : T["{0} changed this answer at {1}, while you were writing", conflict.By, words.Moment(conflict.At)]).Value}</h3><div class=\"versus my-2\">");
        WriteSide(html, "", own ? T["In the other window"] : T["Their text"], conflict.Theirs, conflict.TheirComment);
        WriteSide(html, "changed", own ? T["In this window"] : T["Your text"], AnswerText(card), card.Comment);
        html.Write($"</div><button class=\"btn btn-sm btn-primary\" type=\"submit\">{(own ? T["Keep this one"] : T["Keep mine"]).Value}</button> <button class=\"btn btn-sm\" type=\"submit\" name=\"theirs\" value=\"{card.Question.Id}\">{(own ? T["Take the other one"] : T["Take theirs"]).Value}</button></div></div>");
    }

    /// <summary>Saved, but hardly what was meant. Nothing keeps the vendor from handing it in; the reviewer would ask.</summary>
    public void WriteDoubt(HtmlWriter html, QuestionCard card)
    {
        if (view.State.DoubtOf(card.Question.Id, today) is { } doubt) html.Write($"<div class=\"notice warn mt-3\" role=\"status\" data-doubt>{Icons.Of("alert-triangle", small: true)}<div>{T[doubt].Value}</div></div>");
    }

    public void WriteFiles(HtmlWriter html, QuestionCard card)
    {
        var files = view.State.FilesOf(card.Question.Id);
        for (var i = 0; i < files.Count; i++)
        {
            var file = files[i];
            html.Write($"<div class=\"file\">{Icons.Of("file-certificate")}<div class=\"grow\"><a href=\"{pathBase}/evidence/versions/{file.VersionId.ToString()}/file\">{file.FileName}</a><div class=\"sub\">{EvidenceKinds.Find(file.Kind)?.Name.In(language) ?? file.Kind} · {T["version {0}", file.Number].Value}");
            if (file.DocumentDate is { } dated) html.Write($" · {words.Date(dated)}");
            if (file.ValidUntil is { } until) html.Write($" · {T["valid to {0}", words.Date(until)].Value}");
            var scan = EvidenceWords.Of(file.Scan);
            html.Write($" · <span class=\"code\">SHA-256 {Words.ShortHash(file.Sha256)}</span></div></div><span class=\"st {scan.Look}\">{T[scan.Key].Value}</span>");
            if (card.Editable) html.Write($"<button class=\"btn btn-sm\" type=\"submit\" name=\"detach\" value=\"{card.Question.Id}|{file.VersionId.ToString()}\">{T["Detach"].Value}<span class=\"visually-hidden\"> {file.FileName}</span></button>");
            html.Write($"</div>");
        }
    }

    private static void WriteSide(HtmlWriter html, string look, string title, string text, string? comment)
    {
        html.Write($"<div class=\"{look}\"><div class=\"eyebrow mb-1\">{title}</div><div class=\"prose\">{text}</div>");
        if (comment is not null) html.Write($"<div class=\"sub prose\">{comment}</div>");
        html.Write($"</div>");
    }

    private string AnswerText(QuestionCard card) =>
        string.Join(", ", card.Question.IsChoice ? card.Values.Select(x => card.Question.Option(x)?.Label.In(language) ?? x) : card.Values);
}
