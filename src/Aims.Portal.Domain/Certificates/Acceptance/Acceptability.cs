namespace Aims.Portal.Domain.Certificates.Acceptance;

public enum AcceptabilityVerdict
{
    /// <summary>Every point is met.</summary>
    Acceptable,

    /// <summary>What is not met, the buyer has accepted for a time.</summary>
    AcceptedForNow,

    /// <summary>Nothing has failed, but something is not known.</summary>
    ToBeChecked,
    NotAcceptable,
}

/// <summary>Whether a buyer can rely on a certificate for an entity and a service on a day, point by point.</summary>
/// <param name="Points">All points in the order of <see cref="AcceptabilityPoint"/>.</param>
/// <param name="NextChangeOn">The first day on which a point comes out otherwise by time alone, always after the day looked at; null when none does.</param>
public sealed record Acceptability(IReadOnlyList<PointFinding> Points, DateOnly? NextChangeOn)
{
    /// <summary>How old a confirmation of the state may be, in days (evidence-types.json).</summary>
    public const int ConfirmedWithinDays = 90;

    public AcceptabilityVerdict Verdict =>
        Points.All(p => p.Result is PointResult.Met) ? AcceptabilityVerdict.Acceptable
        : Points.All(p => p.Counts) ? AcceptabilityVerdict.AcceptedForNow
        : Points.Any(p => !p.Counts && p.Result is PointResult.NotMet) ? AcceptabilityVerdict.NotAcceptable
        : AcceptabilityVerdict.ToBeChecked;

    public PointFinding this[AcceptabilityPoint point] => Points.First(p => p.Point == point);

    /// <summary>For a buyer who has only the vendor's word: that it was confirmed is a claim until somebody on the buyer's side has looked.</summary>
    /// <param name="isConfirmed">Somebody on the buyer's side has looked it up.</param>
    /// <param name="looked">When somebody on the buyer's side did, before the vendor changed it.</param>
    public Acceptability AsStatedByVendor(bool isConfirmed = false, DateOnly? looked = null) => this with
    {
        Points = [.. Points.Select(p => p switch
        {
            { Point: AcceptabilityPoint.Confirmed, Result: PointResult.Met } when !isConfirmed => looked is { } on ? StandingPoints.ChangedSince(p, on) : StandingPoints.ConfirmedByVendor(p),
            { Reason: "scope.judged" } => ScopePoint.JudgedByVendor(p),
            _ => p,
        })],
    };

    /// <summary>It had lapsed, and only the vendor's word says that this is over: the point the lapse was about is not met before the buyer is shown what proves it.</summary>
    /// <param name="lapse">Null: nothing is to be shown.</param>
    public Acceptability Unshown(LapseCause? lapse) => lapse is not { } cause ? this : this with
    {
        Points = [.. Points.Select(p => p.Result is PointResult.Met && p.Point == StandingPoints.PointOf(cause) ? StandingPoints.NotShown(p) : p)],
    };

    /// <summary>The same with what the buyer has accepted; after <see cref="AsStatedByVendor"/>, which opens points anew.</summary>
    public Acceptability With(IReadOnlyList<PointAcceptance> acceptances, DateOnly day) => this with { Points = [.. Points.Select(p => WithAcceptance(p, acceptances, day))] };

    /// <param name="day">In the buyer's time zone.</param>
    /// <param name="reference">The buyer's own dates and bodies; the shipped ones when left out.</param>
    public static Acceptability Of(AcceptabilityQuestion question, DateOnly day, CertificateReference? reference = null)
    {
        var looksUp = reference ?? CertificateReference.Shipped;
        IReadOnlyList<PointFinding> points = [.. PointsOn(question, day, looksUp)];
        return new Acceptability(points, StatusChange.First(Days(question, day, looksUp), Signature(points), d => Signature(PointsOn(question, d, looksUp))));
    }

    private static IEnumerable<PointFinding> PointsOn(AcceptabilityQuestion question, DateOnly day, CertificateReference reference)
    {
        var facts = question.Certificate.On(day);
        PointFinding[] found =
        [
            .. StandingPoints.Of(facts, day, reference),
            HolderPoint.Of(facts, question.Entity),
            ScopePoint.Of(facts, question),
            EditionPoint.Of(facts, day, reference.Editions),
            AccreditationPoint.Of(facts, reference.Bodies),
            StatementPoint.Of(facts, question.Statement),
        ];
        return found.Select(f => WithAcceptance(f, question.Acceptances, day));
    }

    private static PointFinding WithAcceptance(PointFinding finding, IReadOnlyList<PointAcceptance> acceptances, DateOnly day)
    {
        if (finding.Result is PointResult.Met) return finding;
        var own = acceptances.Where(a => a.Point == finding.Point).OrderBy(a => a.Until).ToList();
        return own.FindLast(a => a.IsInForce(day)) is { } inForce
            ? finding with { Acceptance = inForce }
            : finding with { AcceptanceEndedOn = own.FindLast(a => a.Until < day)?.Until };
    }

    private static string Signature(IEnumerable<PointFinding> points) => string.Join(' ', points.Select(p => $"{p.Reason}{(p.Acceptance is null ? "" : "+")}"));

    private static IEnumerable<DateOnly> Days(AcceptabilityQuestion question, DateOnly day, CertificateReference reference)
    {
        DateOnly?[] further =
        [
            .. question.Certificate.Ahead(day).Prepend(day).Select(d => question.Certificate.On(d).ConfirmedOn?.AddDays(ConfirmedWithinDays + 1)),
            .. reference.Editions.All.Select(e => e.InForceFrom),
            .. question.Acceptances.SelectMany(a => new DateOnly?[] { a.AcceptedOn, a.Until.AddDays(1) }),
        ];
        return StatusChange.Days(question.Certificate, day, reference.Editions).Concat(further.OfType<DateOnly>()).Where(d => d > day).Distinct();
    }
}
