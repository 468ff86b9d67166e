namespace Aims.Portal.Domain.Certificates;

public enum CycleMilestoneKind
{
    /// <summary>The first surveillance after the initial certification: within 12 months of the decision (R1).</summary>
    FirstSurveillance,

    /// <summary>A surveillance bound by the calendar year only (R2).</summary>
    Surveillance,
    Recertification,
}

/// <summary>An audit of the cycle.</summary>
/// <param name="Planned">The day to plan for: the anniversary of the decision; for the recertification three months before expiry.</param>
/// <param name="HardLimit">The last day on which it is in time, inclusive.</param>
/// <param name="DoneOn">The audit that met it, in time or late; null while none is known. Always null for a recertification, which begins a new cycle.</param>
public sealed record CycleMilestone(CycleMilestoneKind Kind, DateOnly Planned, DateOnly HardLimit, DateOnly? DoneOn)
{
    public bool IsLate => DoneOn > HardLimit;
}

/// <summary>
/// The three years of a certificate (ISO/IEC 17021-1:2015 as in certification-cycle.json R1–R6). Calendar dates; adding months keeps the
/// day of the month and clamps it to the month's end.
/// </summary>
public sealed record CertificationCycle
{
    public const int LengthMonths = 36;
    private const int RecertificationPlanMonths = 3;
    /// <summary>How long after its expiry a certificate may be restored (R6).</summary>
    public const int RestorableMonths = 6;

    /// <summary>Where the three years begin (R3).</summary>
    public required DateOnly Decision { get; init; }

    /// <summary>Whether an earlier cycle went before; then the first surveillance is not bound to 12 months.</summary>
    public required bool IsRecertifiedCycle { get; init; }

    /// <summary>The last day for the first surveillance: 12 months after an initial decision (R1), the end of that calendar year in a recertified cycle (R2).</summary>
    public required DateOnly Surveillance1Due { get; init; }

    /// <summary>The second anniversary of the decision.</summary>
    public required DateOnly Surveillance2Planned { get; init; }

    /// <summary>31 December of the year of <see cref="Surveillance2Planned"/> (R2), or the expiry date if that comes first.</summary>
    public required DateOnly Surveillance2HardLimit { get; init; }

    public required DateOnly RecertificationPlanBy { get; init; }

    /// <summary>The expiry date: audit, closure of major nonconformities and decision must lie before its end (R5).</summary>
    public required DateOnly RecertifyBefore { get; init; }

    /// <summary>The last day on which the certification body may restore a lapsed certificate (R6). Until then it is not valid (R7).</summary>
    public required DateOnly RestorableUntil { get; init; }

    /// <summary>The audits of this cycle in order, recertification last. A cycle shortened or stretched has one surveillance fewer or more than two.</summary>
    public required IReadOnlyList<CycleMilestone> Milestones { get; init; }

    /// <summary>The first audit that is not done and that no later one has overtaken.</summary>
    public CycleMilestone? NextMilestone => Milestones.Skip(LastDone + 1).FirstOrDefault();

    private int LastDone => Milestones.Select((m, i) => m.DoneOn is null ? -1 : i).Max();

    /// <exception cref="RuleViolation">There is no issue or expiry date (see <see cref="CertificateFacts.Check"/>).</exception>
    public static CertificationCycle Of(CertificateFacts facts)
    {
        if (facts.IssueDate == default || facts.ExpiryDate == default)
            throw new RuleViolation("certificate.dates-missing", "Without issue and expiry date there is no certification cycle. Complete the certificate first.");
        var decision = DecisionOf(facts);
        var recertified = IsRecertified(facts);
        var expiry = facts.ExpiryDate;
        var firstDue = recertified ? EndOfYear(decision.Year + 1) : decision.AddMonths(12);
        var secondPlanned = decision.AddMonths(24);
        return new CertificationCycle
        {
            Decision = decision,
            IsRecertifiedCycle = recertified,
            Surveillance1Due = firstDue,
            Surveillance2Planned = secondPlanned,
            Surveillance2HardLimit = Earlier(EndOfYear(secondPlanned.Year), expiry),
            RecertificationPlanBy = expiry.AddMonths(-RecertificationPlanMonths),
            RecertifyBefore = expiry,
            RestorableUntil = expiry.AddMonths(RestorableMonths),
            Milestones =
            [
                .. Surveillances(decision, expiry, recertified, facts.SurveillanceDone),
                new CycleMilestone(CycleMilestoneKind.Recertification, expiry.AddMonths(-RecertificationPlanMonths), expiry, null),
            ],
        };
    }

    /// <summary>
    /// The decision if it is known. Else the first certification, when the expiry shows that its cycle still runs and the certificate was
    /// only issued again; else the issue date.
    /// </summary>
    internal static DateOnly DecisionOf(CertificateFacts facts)
    {
        if (facts.CycleStart is { } decision) return decision;
        return facts.OriginalDate is { } original && original <= facts.IssueDate && facts.ExpiryDate <= original.AddMonths(LengthMonths + 1) ? original : facts.IssueDate;
    }

    /// <summary>Whether it runs for the usual three years, give or take a month for what was decided early or late.</summary>
    public static bool IsUsualLength(CertificateFacts facts) => Math.Abs(DecisionOf(facts).AddMonths(LengthMonths).DayNumber - facts.ExpiryDate.DayNumber) <= 31;

    internal static bool IsRecertified(CertificateFacts facts) => facts.OriginalDate < DecisionOf(facts);

    private static IEnumerable<CycleMilestone> Surveillances(DateOnly decision, DateOnly expiry, bool recertified, IReadOnlyList<DateOnly> done)
    {
        // one in every calendar year between the decision's and the expiry's (R2). A cycle that runs from 1 January to 31 December has only
        // one such year, yet an audit in its first and second year all the same.
        var anniversaries = Enumerable.Range(1, 2).Count(n => decision.AddMonths(12 * n) < expiry);
        var count = Math.Max(expiry.Year - decision.Year - 1, anniversaries);
        List<DateOnly> open = [.. done.Where(d => d > decision && d <= expiry).Order()];
        for (var n = 1; n <= count; n++)
        {
            var bound = n == 1 && !recertified;
            var planned = decision.AddMonths(12 * n);
            var from = bound ? decision.AddDays(1) : new DateOnly(planned.Year, 1, 1);
            var limit = bound ? planned : Earlier(EndOfYear(planned.Year), expiry);
            // a late audit still closes the gap it was late for, until the next one is due by itself
            var to = n == count ? expiry : EndOfYear(planned.Year);
            DateOnly? doneOn = open.Any(d => d >= from && d <= to) ? open.First(d => d >= from && d <= to) : null;
            if (doneOn is { } used) open.Remove(used);
            yield return new CycleMilestone(bound ? CycleMilestoneKind.FirstSurveillance : CycleMilestoneKind.Surveillance, planned, limit, doneOn);
        }
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private static DateOnly EndOfYear(int year) => new(year, 12, 31);
}
