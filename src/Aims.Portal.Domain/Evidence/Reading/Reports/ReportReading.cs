using System.Globalization;
using System.Text.RegularExpressions;
using Aims.Portal.Domain.Evidence.Reading.Statements;

namespace Aims.Portal.Domain.Evidence.Reading.Reports;

/// <summary>Reads what a statement of applicability, an assessment or a report says of itself, by general rules: labels with the value behind, beside or below, sentences, and the table of versions.</summary>
public static partial class ReportReading
{
    /// <summary>Of one page: what a document says of itself stands early in it.</summary>
    private const int LinesOfPage = 160;

    private const int LongestWords = 300;
    private const int LongestName = 200;
    private const int LongestScope = 900;
    private const double Confirmed = 0.03;

    /// <summary>A date that contradicts another of one weight.</summary>
    private const double Contradicted = 0.65;

    public static ReportFacts Read(ReadDocument document, ReadingPurpose purpose)
    {
        if (!document.HasText) return ReportFacts.None;
        return new ReportFacts(Facts(document, purpose), purpose is ReadingPurpose.Soa ? SoaReading.Read(document) : null);
    }

    private static IReadOnlyList<ReportFact> Facts(ReadDocument document, ReadingPurpose purpose)
    {
        try
        {
            var labelled = new Labelled(document with { Pages = [.. document.Pages.Select(p => p with { Lines = [.. p.Lines.Take(LinesOfPage)] })] });
            var order = DateOrder.Of(labelled, []);
            List<Announced> announced = [.. new ReportLabels(labelled.Sheet).All()];
            IEnumerable<ReportFact> found =
            [
                .. ReportDates.Of(labelled, announced, order), .. Versions(labelled, announced),
                .. purpose is ReadingPurpose.Soa ? [] : ReportPeriods.Of(labelled, announced, order),
                .. purpose is ReadingPurpose.Soa ? [] : Names(labelled, announced), .. purpose is ReadingPurpose.Soa ? [] : Scopes(announced),
                .. purpose is ReadingPurpose.Soa ? [] : ModelVersions.Of(labelled, announced),
            ];
            return [.. found.GroupBy(f => f.Field).SelectMany(Best).OrderBy(f => f.Field).ThenByDescending(f => f.Certainty)];
        }
        catch (RegexMatchTimeoutException)
        {
            // Made to be slow.
            return [];
        }
    }

    /// <summary>Each value once. The same value at two places is surer; two values of one weight make each other doubtful.</summary>
    private static IEnumerable<ReportFact> Best(IEnumerable<ReportFact> field)
    {
        var values = field.Where(f => f.Value.Length > 0).GroupBy(f => f.Value, StringComparer.OrdinalIgnoreCase).Select(g => (Fact: g.MaxBy(f => f.Certainty)!, Places: g.Select(f => f.Words).Distinct().Count())).OrderByDescending(v => v.Fact.Certainty).ThenBy(v => v.Fact.Page).ToList();
        for (var i = 0; i < Math.Min(3, values.Count); i++)
        {
            var (fact, places) = values[i];
            var certainty = fact.Certainty + (places > 1 ? Confirmed : 0);
            if (fact.Field is not (ReportField.Scope or ReportField.System) && i == 0 && values.Count > 1 && values[1].Fact.Certainty > fact.Certainty - 0.04) certainty = Math.Min(certainty, Contradicted);
            if (i > 0) certainty = Math.Min(certainty, 0.5);
            yield return fact with { Words = fact.Words.Trim().Fit(LongestWords), Certainty = Math.Round(Math.Clamp(certainty, 0, 0.99), 2) };
        }
    }

    private static IEnumerable<ReportFact> Versions(Labelled document, List<Announced> announced)
    {
        foreach (var a in announced.Where(a => a.Label is ReportLabel.Version))
            if (Version().Match(a.Text) is { Success: true } m && !WrittenDates.In(a.Text).Any(d => d.Start <= m.Groups["v"].Index))
                yield return new ReportFact(ReportField.DocumentVersion, m.Groups["v"].Value, a.Words, a.Value.Page, a.Weight * a.Value.Trust * (a.Value.Page == 1 ? 1 : 0.95));
        if (VersionHistory.Of(document.Sheet) is { Version: { } version } last) yield return new ReportFact(ReportField.DocumentVersion, version.Text, last.Words, last.Line.Page, 0.86 * last.Line.Trust);
        foreach (var line in document.Sheet.Lines.Where(l => l.Page == 1).Take(15))
            if (Titled().Match(line.Text) is { Success: true } m && !WrittenDates.In(line.Text).Any(d => m.Groups["v"].Index >= d.Start && m.Groups["v"].Index < d.End))
                yield return new ReportFact(ReportField.DocumentVersion, m.Groups["v"].Value, line.At.Text, line.Page, 0.78 * line.Trust);
    }

    private static IEnumerable<ReportFact> Names(Labelled document, List<Announced> announced)
    {
        foreach (var a in announced.Where(a => a is { Label: ReportLabel.System, Firm: true } && a.Printed.Length is > 1 and <= LongestName && WrittenDates.In(a.Text) is not [{ Start: 0 }, ..]))
            yield return new ReportFact(ReportField.System, a.Printed.Trim(), a.Words, a.Value.Page, a.Weight * a.Value.Trust);
        foreach (var line in document.Sheet.Lines.Where(l => l.Page == 1).Take(15))
            if (Title().Match(line.Text) is { Success: true } m)
                yield return new ReportFact(ReportField.System, line.Printed(m.Groups["name"].Index, m.Groups["name"].Index + m.Groups["name"].Length), line.At.Text, line.Page, 0.74 * line.Trust);
    }

    private static IEnumerable<ReportFact> Scopes(List<Announced> announced) =>
        announced.Where(a => a.Label is ReportLabel.Scope && a.Firm && a.Printed.Length > 5 && !Contents().IsMatch(a.Text))
            .Select(a => new ReportFact(ReportField.Scope, a.Printed.Trim().Fit(LongestScope), a.Words, a.Value.Page, a.Weight * a.Value.Trust));

    internal static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\W{0,2}(?:v(?:er(?:sion)?)?\.?\s?)?(?<v>\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?|[A-Z]\d{0,2})(?=$|[\s,;()/|])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Version();

    [GeneratedRegex(@"\b(?:version|ver\.?|rev(?:ision|\.)?|issue|v)\s?(?<v>\d{1,3}(?:\.\d{1,3}){1,3}|\d{1,2})(?![\d.]*\d)(?=$|[\s,;()/|–-])|(?:版本|第)\s?(?<v>\d{1,3}(?:\.\d{1,3}){0,3})(?:\s?版)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Titled();

    [GeneratedRegex(@"^(?:ai |artificial intelligence )?(?:(?:privacy|data protection|ai system|algorithmic) impact assessment|(?:web |mobile )?(?:application )?penetration test(?:ing)?|security (?:risk )?assessment(?: and audit)?|security audit|red[- ]team(?:ing)?)(?: \(\w+\))?(?: report)?\s*(?:of|for|on|:|–|—|-)\s*(?:the )?(?<name>[^:]{3,120})$|^(?<name>.{2,60}?)(?:系統)?(?:私隱|隱私)影響評估(?:報告)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Title();

    [GeneratedRegex(@"\.{4,}|…{2,}|^\d{1,3}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Contents();
}
