using Aims.Portal.Domain;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.History;
using Aims.Portal.Domain.Evidence;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>A line of a certificate's history, as either side reads it.</summary>
/// <param name="Proof">Path and name of the file, where the reader may open it.</param>
/// <param name="Key">Names the entry to whoever may take it out.</param>
public sealed record HistoryLine(DateOnly On, TextKey Name, Sentence? Says, string Note, string? By, DateTime? At, (string Path, string Name)? Proof, bool? HasProof, string? Key)
{
    /// <summary>Names a state that was recorded before there was a history.</summary>
    public const string StateKey = "state";

    /// <summary>Newest first. Audits that were recorded before there was a history stand among the events.</summary>
    /// <param name="open">Of the proof of what happened on a day. Null when the reader may open no file: then nothing is said of proof.</param>
    public static IReadOnlyList<HistoryLine> Of(CertificateHistory history, IReadOnlyDictionary<DateOnly, DocumentId> letters, Func<DocumentId, DateOnly, (string Path, string Name)?>? open)
    {
        var events = history.Events.Select(e => new HistoryLine(
            e.On, e.Name, EventWords.Of(e), e.Proof.Note, e.Proof.RecordedBy, e.Proof.RecordedAt == default ? null : e.Proof.RecordedAt,
            e.Proof.Document is { } d ? open?.Invoke(d, e.On) : null, open is null ? null : e.Proof.Document is not null, $"{e.On:yyyy-MM-dd}.{e.Proof.RecordedAt.Ticks}"));
        var audits = history.Recorded.SurveillanceDone.Select(done => new HistoryLine(
            done, new TextKey(EventWords.Of(EventKind.SurveillanceAudit)), null, "", null, null, letters.TryGetValue(done, out var letter) ? open?.Invoke(letter, done) : null, open is null ? null : letters.ContainsKey(done), null));
        var issued = new HistoryLine(history.Recorded.IssueDate, EventWords.Issued, EventWords.ValidTo(history.Recorded.ExpiryDate), "", null, null, null, null, null);
        var state = history.Recorded.ReportedState is ReportedState.Active ? [] : (HistoryLine[])[new HistoryLine(
            history.Recorded.WithdrawnOn ?? history.Recorded.SuspendedOn ?? history.Recorded.IssueDate, new TextKey(CertificateWords.Of(history.Recorded.ReportedState)), null, "", null, null, null, null, StateKey)];
        return [.. events.Concat(audits).Concat(state).Append(issued).OrderByDescending(l => l.On).ThenByDescending(l => l.At)];
    }
}
