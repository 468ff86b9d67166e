using Aims.Portal.Domain.Questionnaires;

namespace Aims.Portal.Domain.Certificates;

/// <summary>When certificates to an edition of a standard are valid.</summary>
/// <param name="Year">Of the ISO/IEC edition.</param>
/// <param name="InForceFrom">Its publication; null where it is not known.</param>
/// <param name="EndedOn">The last day on which certificates to it were valid, inclusive; null while it is in force.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="CheckedOn">When somebody last looked; null where nobody has.</param>
public sealed record EditionDates(CertificateStandard Standard, int Year, DateOnly? InForceFrom, DateOnly? EndedOn, string? Source, DateOnly? CheckedOn)
{
    /// <summary>For people: <c>ISO/IEC 27001:2013</c>.</summary>
    public string Name => $"{CertificateEdition.Name(Standard)}:{Year}";
}

/// <summary>The editions and their dates: data, because transitions are decided and moved (R11). Shipped defaults, a buyer's own dates over them.</summary>
public sealed record CertificateEditions
{
    private static readonly Lazy<CertificateEditions> Defaults = new(() => new CertificateEditions([.. ShippedContent.Root("certificate-editions.json").List("editions").Select(Read)]));

    private CertificateEditions(IReadOnlyList<EditionDates> all) => All = all;

    public static CertificateEditions Shipped => Defaults.Value;

    public IReadOnlyList<EditionDates> All { get; }

    public EditionDates? Find(CertificateStandard standard, int year) => All.FirstOrDefault(e => e.Standard == standard && e.Year == year);

    /// <summary>The edition a certificate means; null when it is none of this standard's.</summary>
    public EditionDates? Find(CertificateStandard standard, string printed) => CertificateEdition.IsoYear(standard, printed, this) is { } year ? Find(standard, year) : null;

    /// <summary>Whether certificates to the edition are valid on the day; false for an edition that is not known.</summary>
    public bool IsInForce(CertificateStandard standard, string printed, DateOnly day) => Find(standard, printed) is { } dates && (dates.InForceFrom is not { } from || day >= from) && !HasEnded(dates, day);

    /// <summary>Whether the edition is known to have ended. One that is not known is for whoever verifies the certificate.</summary>
    public bool HasEnded(CertificateStandard standard, string printed, DateOnly day) => Find(standard, printed) is { } dates && HasEnded(dates, day);

    /// <summary>The newest edition in force on the day; null where none is known.</summary>
    public EditionDates? Current(CertificateStandard standard, DateOnly day) =>
        All.Where(e => e.Standard == standard && (e.InForceFrom is not { } from || day >= from) && !HasEnded(e, day)).MaxBy(e => e.Year);

    /// <summary>A buyer's own dates take the place of the shipped ones of the same edition; further editions are added.</summary>
    /// <exception cref="RuleViolation">An edition would end before it began.</exception>
    public CertificateEditions With(IReadOnlyList<EditionDates> own)
    {
        foreach (var dates in own)
        {
            SensibleDates.Demand(dates.InForceFrom, "In force from", nameof(EditionDates.InForceFrom));
            SensibleDates.Demand(dates.EndedOn, "Ended on", nameof(EditionDates.EndedOn));
            if (dates.EndedOn < dates.InForceFrom)
                throw new RuleViolation("edition.dates", "{0} cannot have ended on {1}, before it came into force on {2}. Correct one of the two dates.", dates.Name, dates.EndedOn.Value, dates.InForceFrom.Value) { Field = nameof(EditionDates.EndedOn) };
        }

        return new CertificateEditions([.. own, .. All.Where(e => !own.Any(o => o.Standard == e.Standard && o.Year == e.Year))]);
    }

    private static bool HasEnded(EditionDates dates, DateOnly day) => dates.EndedOn is { } last && day > last;

    private static EditionDates Read(ContentNode node) => new(
        CertificateEdition.StandardOf(node.Text("standard")) ?? throw node.Fail("unknown-standard", "{0} names the standard \"{1}\", which is unknown.", node.Text("standard")),
        (int)node.Number("year"),
        node.OptionalDay("inForceFrom"),
        node.OptionalDay("endedOn"),
        node.OptionalText("source"),
        node.OptionalDay("checkedOn"));
}
