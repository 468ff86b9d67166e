using Aims.Portal.Domain;
using Aims.Portal.Domain.Certificates;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>An English text with places, translated where it is shown.</summary>
public sealed record Phrase(string Key, params object[] Args);

/// <param name="X">Percent of the width.</param>
/// <param name="Dx">Pixels from there.</param>
/// <param name="End">The text ends there instead of beginning.</param>
/// <param name="Inside">It stands on its band.</param>
public sealed record CycleText(double X, int Dx, bool End, bool Inside, Phrase Says);

/// <summary>A band, a dot, or both, with their texts, in one row of the drawing. X and Width are percent of the width.</summary>
public sealed record CycleShape(string Look, int Row)
{
    public (double X, double Width)? Band { get; init; }

    public bool Hatched { get; init; }

    public double? Dot { get; init; }

    public bool DotIsDone { get; init; }

    public IReadOnlyList<CycleText> Texts { get; init; } = [];
}

/// <summary>A date of the cycle in the list that stands for the drawing on small screens, on paper and for screen readers.</summary>
public sealed record CycleEntry(string Look, string Title, DateOnly Date, Phrase Note);

/// <summary>A certification cycle drawn over time, in percent of the width so that text never scales. Made by <see cref="Of"/>, shown by the partial <c>_Cycle</c>.</summary>
public sealed record CycleDrawing
{
    private const double Left = 15.5;
    private const double Span = 83.55;
    private const int MaxYears = 8;

    /// <summary>Percent of the width that "limit 31 Dec 2028" and "2nd, planned 21 Jun 2029" take in a narrow window.</summary>
    private const double RoomForTwo = 32;

    /// <summary>Days after the last date, for the texts that stand to the right of one.</summary>
    private const int RoomForText = 120;
    private const int LongestRecertificationNotice = 270;
    private static readonly string[] Ordinals = ["1st", "2nd", "3rd", "4th", "5th"];
    private static readonly string[] Titles = ["First surveillance audit", "Second surveillance audit", "Third surveillance audit", "Fourth surveillance audit", "Fifth surveillance audit"];

    private readonly DateOnly from;
    private readonly DateOnly to;

    private CycleDrawing(DateOnly from, DateOnly to) => (this.from, this.to) = (from, to);

    /// <summary>Tells the drawings of one page apart.</summary>
    public required string Id { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>Null when today lies outside of what is drawn.</summary>
    public double? TodayX => Today >= from && Today < to ? At(Today) : null;

    public IEnumerable<(int Year, double X)> Years => Enumerable.Range(from.Year, to.Year - from.Year).Select(y => (y, At(new DateOnly(y, 1, 1))));

    public IReadOnlyList<CycleShape> Shapes { get; private init; } = [];

    public IReadOnlyList<CycleEntry> Entries { get; private init; } = [];

    /// <exception cref="Domain.RuleViolation">The facts have no issue or expiry date.</exception>
    public static CycleDrawing Of(CertificateFacts facts, DateOnly today)
    {
        var cycle = CertificationCycle.Of(facts with { SurveillanceDone = [.. facts.SurveillanceDone.Where(d => d <= today)] });
        var last = today > cycle.RestorableUntil && today.Year - cycle.Decision.Year < MaxYears ? today : cycle.RestorableUntil;
        var drawing = new CycleDrawing(new DateOnly(cycle.Decision.Year, 1, 1), new DateOnly(last.AddDays(RoomForText).Year + 1, 1, 1))
        {
            Id = facts.Standard + new string([.. facts.Number.Where(char.IsAsciiLetterOrDigit)]),
            Today = today,
        };
        var surveillances = cycle.Milestones.Where(m => m.Kind is not CycleMilestoneKind.Recertification).ToList();
        return drawing with
        {
            Shapes = [drawing.Validity(cycle, today), .. surveillances.Select((m, i) => drawing.Surveillance(surveillances, i, today)), drawing.Recertification(cycle, today), drawing.Restoration(cycle)],
            Entries = [.. EntriesOf(cycle, surveillances, today).OrderBy(e => e.Date)],
        };
    }

    private CycleShape Validity(CertificationCycle cycle, DateOnly today) => new(today > cycle.RecertifyBefore ? "bad" : "ok", 0)
    {
        Band = Between(cycle.Decision, cycle.RecertifyBefore),
        Texts =
        [
            new CycleText(At(cycle.Decision), 10, false, true, new Phrase("Decision {0}", cycle.Decision)),
            new CycleText(At(cycle.RecertifyBefore), 8, false, false, new Phrase("Expiry {0}", cycle.RecertifyBefore)),
        ],
    };

    private CycleShape Surveillance(List<CycleMilestone> all, int index, DateOnly today)
    {
        var m = all[index];
        var ordinal = Ordinals[Math.Min(index, Ordinals.Length - 1)];
        if (m.DoneOn is { } done)
        {
            // Beside the first columns there is no room to the left.
            var x = At(done);
            var end = x > Left + 16;
            return new CycleShape(LookOf(m, today), 1) { Dot = x, DotIsDone = true, Texts = [new CycleText(x, end ? -12 : 12, end, false, new Phrase("{0}, done {1}", new TextKey(ordinal), done))] };
        }

        var begins = BeginsOf(m);
        var band = Between(begins, m.HardLimit);
        var inside = band.Width > 13;
        // Between two bands there is room for one text, or for none: the list below the drawing has all dates.
        var follows = index + 1 < all.Count && all[index + 1] is { DoneOn: null } next && At(BeginsOf(next)) - At(m.HardLimit) < RoomForTwo;
        var crowded = !inside && index > 0 && all[index - 1] is { DoneOn: null } before && band.X - At(before.HardLimit) < RoomForTwo;
        var waits = today >= begins ? new Phrase("{0}, no proof yet", new TextKey(ordinal)) : new Phrase("{0}, planned {1}", new TextKey(ordinal), m.Planned);
        return new CycleShape(LookOf(m, today), 1)
        {
            Band = band,
            Texts =
            [
                .. crowded ? Array.Empty<CycleText>() : [new CycleText(band.X, inside ? 8 : -8, !inside, inside, waits)],
                .. follows ? Array.Empty<CycleText>() : [new CycleText(band.X + band.Width, 8, false, false, crowded ? new Phrase("{0}, limit {1}", new TextKey(ordinal), m.HardLimit) : new Phrase("limit {0}", m.HardLimit))],
            ],
        };
    }

    private CycleShape Recertification(CertificationCycle cycle, DateOnly today)
    {
        var begins = cycle.RecertifyBefore.AddDays(-LongestRecertificationNotice);
        return new CycleShape(today > cycle.RecertifyBefore ? "bad" : today >= cycle.RecertificationPlanBy ? "warn" : "acc", 2)
        {
            Band = Between(begins, cycle.RecertifyBefore),
            Dot = At(cycle.RecertificationPlanBy),
            Texts =
            [
                new CycleText(At(begins), -8, true, false, new Phrase("Plan the audit by {0}", cycle.RecertificationPlanBy)),
                new CycleText(At(cycle.RecertifyBefore), 8, false, false, new Phrase("decide by {0}", cycle.RecertifyBefore)),
            ],
        };
    }

    private CycleShape Restoration(CertificationCycle cycle) => new("bad", 3)
    {
        Band = Between(cycle.RecertifyBefore, cycle.RestorableUntil),
        Hatched = true,
        Texts = [new CycleText(At(cycle.RecertifyBefore), -8, true, false, new Phrase("Not valid; can be restored until {0}", cycle.RestorableUntil))],
    };

    private static IEnumerable<CycleEntry> EntriesOf(CertificationCycle cycle, List<CycleMilestone> surveillances, DateOnly today)
    {
        yield return new CycleEntry("ok", "Certification decision", cycle.Decision, new Phrase("the cycle starts"));
        foreach (var (m, i) in surveillances.Select((m, i) => (m, i)))
        {
            var title = Titles[Math.Min(i, Titles.Length - 1)];
            yield return m.DoneOn is { } done
                ? new CycleEntry(LookOf(m, today), title, done, new Phrase(m.IsLate ? "done late; was due by {0}" : "done; was due by {0}", m.HardLimit))
                : new CycleEntry(LookOf(m, today), title, m.HardLimit, new Phrase("last day; planned {0}, no proof yet", m.Planned));
        }

        yield return new CycleEntry("acc", "As of today", today, today <= cycle.RecertifyBefore
            ? new Phrase("{0} days to expiry", cycle.RecertifyBefore.DayNumber - today.DayNumber)
            : new Phrase("{0} days after expiry", today.DayNumber - cycle.RecertifyBefore.DayNumber));
        yield return new CycleEntry("acc", "Plan the recertification audit", cycle.RecertificationPlanBy, new Phrase("three months before expiry"));
        yield return new CycleEntry("bad", "Expiry", cycle.RecertifyBefore, new Phrase("recertification decided by then"));
        yield return new CycleEntry("bad", "Restoration window ends", cycle.RestorableUntil, new Phrase("not valid in between"));
    }

    private static string LookOf(CycleMilestone m, DateOnly today) =>
        m.DoneOn is not null ? m.IsLate ? "warn" : "ok"
        : today > m.HardLimit ? "bad"
        : today >= m.Planned.AddDays(-CertificateStatusRules.SurveillanceDueDays) ? "warn"
        : "idle";

    private (double X, double Width) Between(DateOnly a, DateOnly b) => (At(a), Math.Max(0.4, At(b) - At(a)));

    private double At(DateOnly day) => Left + Span * Math.Clamp((day.DayNumber - from.DayNumber) / (double)(to.DayNumber - from.DayNumber), 0, 1);

    private static DateOnly BeginsOf(CycleMilestone m) => Earlier(m.Planned, m.HardLimit.AddDays(-CertificateStatusRules.SurveillanceDueDays));

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;
}
