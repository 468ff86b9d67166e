using System.Text.RegularExpressions;

namespace Aims.Portal.Domain.Evidence.Reading.Reports;

/// <summary>Which model, in which version, was assessed.</summary>
internal static partial class ModelVersions
{
    private const int Longest = 160;
    private const double InText = 0.74;
    private const double Unnumbered = 0.55;

    public static IEnumerable<ReportFact> Of(Labelled document, List<Announced> announced)
    {
        foreach (var a in announced.Where(a => a is { Label: ReportLabel.Model } && a.Printed.Length is > 0 and <= Longest))
            yield return new ReportFact(ReportField.ModelVersion, a.Printed.Trim().TrimEnd('.'), a.Words, a.Value.Page, (Numbered().IsMatch(a.Text) ? a.Weight : Math.Min(a.Weight, Unnumbered)) * a.Value.Trust);
        foreach (Match m in Sentence().Matches(document.Flow.Text))
        {
            var line = document.Flow.LineAt(m.Index);
            yield return new ReportFact(ReportField.ModelVersion, m.Groups["model"].Value.Trim(' ', ',', '"', '\''), document.Flow.Around(m.Index, m.Index + m.Length, 40, 20), line.Page, InText * line.Trust);
        }
    }

    [GeneratedRegex(@"\d", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\bmodels?,?\s+(?:named |called )?(?<model>[""']?(?!version|of|is|was|for|and|in|that|which)[A-Za-z][\w.+/-]*(?:[ -][\w.+/-]+){0,3}?[""']?,?\s+\(?(?:version|ver\.?|v)\s?\d[\w.\-]*[\w])|\bmodel\s+\(?(?<model>(?:version|v)\s?\d[\w.\-]*[\w])|(?<model>\b(?:version|v)\s?\d[\w.\-]*\w\s+of\s+(?:the\s+)?[^.,;:\f]{2,50}?\s(?:model|engine|classifier|LLM))|模型\s?(?<model>[A-Za-z][\w .+/-]{0,40}?(?:版本|v|version)\s?\d[\w.\-]*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sentence();
}
