using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Risk;
using Aims.Portal.Web.Features.Certificates;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Features.Reviews;

/// <summary>What stands in a review's card under the answer: contradictions, files, notes and comments, findings, the judgement given.</summary>
internal sealed class ReviewNotes(ReviewFile file, IStringLocalizer<Text> T, Words words, string pathBase)
{
    private readonly string language = Languages.Current;
    private readonly DateOnly today = words.Today;

    public void WriteContradictions(HtmlWriter html, ReviewedQuestion asked)
    {
        foreach (var contradiction in asked.Contradictions)
        {
            html.Write($"<div class=\"notice bad mt-3\" role=\"note\">{Icons.Of("arrows-diff")}<div><h4 class=\"fs-4 mb-1\">");
            if (contradiction.Rule is { } rule)
            {
                html.Write($"{T["Contradiction {0}: {1}", rule.Id, rule.Text.In(language)].Value}</h4>");
                foreach (var other in rule.QuestionIds.Where(id => id != asked.Id))
                {
                    if (UseCaseQuestions.Find(other) is not { } known || file.Frozen.BuyerAnswers[other] is not { IsEmpty: false } recorded) continue;
                    html.Write($"<p>{T["You recorded in {0}: “{1}”.", other, words.Answer(known, recorded)].Value}</p>");
                }
            }
            else
            {
                html.Write($"{T["The vendor says otherwise than you recorded"].Value}</h4><p>{T["You recorded in {0}: “{1}”.", asked.Id, words.Answer(asked.Question, contradiction.BuyerSaid!)].Value}</p>");
            }

            html.Write($"</div></div>");
        }
    }

    public void WriteUnsupported(HtmlWriter html, ReviewedQuestion asked)
    {
        foreach (var lapsed in asked.Unsupported)
        {
            html.Write($"<div class=\"notice bad mt-3\" role=\"note\">{Icons.Of("certificate")}<div><h4 class=\"fs-4 mb-1\">{T["No longer supported since {0}", words.Date(lapsed.Since)].Value}</h4><p class=\"mb-0\">{lapsed.CertificateName}{T[": {0}.", T[LapseWords.Of(lapsed.Cause)].Value].Value} ");
            html.Write($"<a href=\"{pathBase}/findings/{lapsed.FindingId.ToString()}\">{T["Open the finding"].Value}</a></p></div></div>");
        }
    }

    public void WriteEvidence(HtmlWriter html, ReviewedQuestion asked)
    {
        foreach (var evidence in asked.Evidence)
        {
            var (kept, grant) = (evidence.File, evidence.Grant);
            html.Write($"<div class=\"file\"><span>{Icons.Of("file-text")}</span><div class=\"grow\"><strong>{kept.FileName}</strong><div class=\"sub\">{EvidenceKinds.Find(kept.Kind)?.Name.In(language) ?? kept.Kind} · {T["version {0}", kept.Number].Value} · {words.Size(kept.Size)}");
            if (kept.ValidUntil is { } last) html.Write($" · {T["valid until {0}", words.Date(last)].Value}");
            html.Write($" · <span title=\"{kept.Sha256}\">SHA-256 {Words.ShortHash(kept.Sha256)}</span>");
            if (evidence.IsNew) html.Write($" · <ins>{T["new since round {0}", file.Submission!.Round - 1].Value}</ins>");
            html.Write($"</div>");
            foreach (var alert in ScanStates.AlertsOf(grant?.Alerts ?? "")) html.Write($"<div class=\"warn ink\">{T[EvidenceWords.Of(alert)].Value}</div>");
            html.Write($"</div>");
            if (grant is not null && !grant.Scan.MayBeRead() && EvidenceWords.Of(grant.Scan) is var scan) html.Write($"<span class=\"st {scan.Look}\">{T[scan.Key].Value}</span>");
            if (kept.ValidUntil < today) html.Write($"<span class=\"st bad\">{T["Lapsed"].Value}</span>");
            if (grant?.IsReadableOn(today) is true && grant.Scan.MayBeRead() && EvidenceWords.HasPreview(grant.ContentType)) html.Write($"<a class=\"btn btn-sm\" href=\"{pathBase}/granted/{grant.Id.ToString()}/preview\">{T["Preview"].Value}<span class=\"visually-hidden\"> {kept.FileName}</span></a>");
            if (grant is { RevokedAt: null, ReadUntil: { } until } && until < today) html.Write($"<span class=\"sub\">{T["Could be read until {0}", words.Date(until)].Value}</span>");
            else if (grant is { ViewOnly: true, RevokedAt: null }) html.Write($"<span class=\"sub\">{T["View only"].Value}</span>");
            else if (grant is { RevokedAt: null }) html.Write($"<a class=\"btn btn-sm\" href=\"{pathBase}/granted/{grant.Id.ToString()}/file\">{T["Read"].Value}<span class=\"visually-hidden\"> {kept.FileName}</span></a>");
            else html.Write($"<span class=\"sub\">{(grant is null ? T["Not shared with you"] : T["The vendor withdrew access"]).Value}</span>");
            html.Write($"</div>");
        }
    }

    public void WriteEarlier(HtmlWriter html, ReviewedQuestion asked)
    {
        foreach (var earlier in asked.Earlier)
        {
            var said = T["{0}, round {1}, {2}", earlier.ReviewerName, earlier.Round, words.Date(earlier.JudgedAt)].Value;
            if (earlier.SharedComment is { } shared) WriteShared(html, "mt-3", shared, said);
            if (earlier.InternalNote is { } inner) WriteInner(html, inner, said);
        }
    }

    public void WriteFindings(HtmlWriter html, ReviewedQuestion asked)
    {
        foreach (var finding in asked.Shared)
        {
            var state = Labels.Of(finding.State);
            html.Write($"<div class=\"file\"><span>{Icons.Of("flag")}</span><div class=\"grow\"><a href=\"{pathBase}/findings/{finding.Id.ToString()}\">{finding.Reference} {finding.Title}</a></div><span class=\"st {state.Look}\">{T[state.Key].Value}</span></div>");
        }
    }

    /// <summary>The judgement that counts, whose it is, and the finding it raised.</summary>
    public void WriteJudgement(HtmlWriter html, ReviewedQuestion asked)
    {
        if (asked.Item is { Judgement: { } given } item)
        {
            html.Write($"<p class=\"mt-3 mb-0\"><span class=\"st {Labels.Of(given).Look}\">{T[Labels.Of(given).Key].Value}</span> <span class=\"sub\">{By(item)}</span>");
            if (asked.Draft is { } draft) html.Write($" <a href=\"{pathBase}/findings/{draft.Id.ToString()}\">{draft.Reference}</a>");
            html.Write($"</p>");
        }
        else if (asked.CarriedOver is { Judgement: { } earlier } carried)
        {
            html.Write($"<p class=\"mt-3 mb-0\"><span class=\"st {Labels.Of(earlier).Look}\">{T[Labels.Of(earlier).Key].Value}</span> <span class=\"sub\">{T["by {0} on {1}, carried over", carried.ReviewerName, words.Moment(carried.JudgedAt)].Value}</span></p>");
        }
    }

    /// <summary>Outside of the form, which is closed once judged: what was written is read by the approver and the next reviewer, and printed.</summary>
    public void WriteWritten(HtmlWriter html, ReviewItem item)
    {
        if (item.SharedComment is { } shared) WriteShared(html, "mt-2", shared, By(item));
        if (item.InternalNote is { } inner) WriteInner(html, inner, By(item));
    }

    private void WriteShared(HtmlWriter html, string space, string text, string by) =>
        html.Write($"<div class=\"note shared {space}\"><div class=\"who\">{Icons.Of("users", small: true)}{T["Shared comment"].Value}</div><p class=\"mb-0 pre\">{text} <span class=\"sub\">{by}</span></p></div>");

    private void WriteInner(HtmlWriter html, string text, string by) =>
        html.Write($"<div class=\"note internal mt-2\"><div class=\"who\">{Icons.Of("lock", small: true)}{T["Internal note"].Value}</div><p class=\"mb-0 pre\">{text} <span class=\"sub\">{by}</span></p></div>");

    private string By(ReviewItem item) => T["{0}, {1}", item.ReviewerName, words.Moment(item.JudgedAt)];
}
