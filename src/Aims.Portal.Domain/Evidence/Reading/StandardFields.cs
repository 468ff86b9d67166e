using System.Text.RegularExpressions;
using Aims.Portal.Domain.Certificates;

namespace Aims.Portal.Domain.Evidence.Reading;

/// <summary>The standard certified and its edition. Others may be named beside it: the one that is extended, the one that the certification body fulfils.</summary>
internal static partial class StandardFields
{
    private sealed record Named(CertificateStandard Standard, string Words, TextLine Line, double Score, bool Year);

    public static IEnumerable<Proposal> Of(Labelled document)
    {
        var named = Standard().Matches(document.Flow.Text).Select(m => Read(document, m)).OfType<Named>().ToList();
        var ranked = named.GroupBy(n => n.Standard).Select(g => (Standard: g.Key, Score: g.Max(n => n.Score) + Math.Min(0.3, 0.1 * g.Count()), Best: g.OrderByDescending(n => n.Score).First(), All: g.ToList()))
            .OrderByDescending(r => r.Score).ThenBy(r => r.Best.Line.Index).ToList();
        for (var i = 0; i < ranked.Count; i++)
        {
            var (standard, score, best, all) = ranked[i];
            var certainty = i > 0 ? 0.4 : ranked.Count == 1 ? (score > 0.4 ? 0.96 : 0.8) : score - ranked[1].Score >= 0.5 ? 0.88 : 0.65;
            yield return new Proposal(CertificateField.Standard, standard.ToString(), best.Words, best.Line.Page, certainty * best.Line.Trust);
            if (Edition(standard, all) is { } edition) yield return edition with { Certainty = Math.Min(edition.Certainty, i > 0 ? 0.4 : certainty) * best.Line.Trust };
        }
    }

    private static Proposal? Edition(CertificateStandard standard, List<Named> all)
    {
        var years = all.Where(n => n.Year && CertificateEdition.IsoYear(standard, n.Words) is not null).ToList();
        if (years.Count == 0) return null;
        var best = years.OrderByDescending(n => n.Score).ThenByDescending(n => n.Words.Length).First();
        var one = years.Select(n => CertificateEdition.IsoYear(standard, n.Words)).Distinct().Count() == 1;
        return new Proposal(CertificateField.Edition, best.Words, best.Words, best.Line.Page, one ? 0.97 : 0.66);
    }

    private static Named? Read(Labelled document, Match match)
    {
        if (CertificateEdition.StandardOf(match.Groups["number"].Value) is not { } standard) return null;
        var line = document.Flow.LineAt(match.Index);
        var before = document.Flow.Text[Math.Max(0, match.Index - 80)..match.Index];
        var after = document.Flow.Text[(match.Index + match.Length)..Math.Min(document.Flow.Text.Length, match.Index + match.Length + 50)];
        var score = 0.2;
        if (Claim().IsMatch(before)) score += 0.6;
        else if (Beside().IsMatch(before)) score += 0.3;
        if (Lesser().IsMatch(before)) score -= 0.9;
        if (Greater().IsMatch(after)) score += 0.5;
        if (line.Page == document.Sheet.Lines[0].Page) score += 0.2;
        score += Math.Clamp((line.At.FontSize - Usual(document)) / 20, -0.1, 0.5);
        return new Named(standard, Form(match), line, score, match.Groups["year"].Success);
    }

    private static double Usual(Labelled document)
    {
        double[] sizes = [.. document.Sheet.Lines.Select(l => l.At.FontSize).Order()];
        return sizes[sizes.Length / 2];
    }

    /// <summary>As printed, but with one way of spacing: <c>BS EN ISO/IEC 27001:2023+A1:2024</c>.</summary>
    private static string Form(Match m)
    {
        var prefix = m.Groups["prefix"].Value.Trim(' ', '/', '-');
        var year = m.Groups["year"] is { Success: true, Value: var y } ? ":" + y : "";
        var amended = m.Groups["amd"] is { Success: true, Value: var a } ? Spaces().Replace(a, " ").Trim() : "";
        var whole = $"{(prefix.Length > 0 ? prefix + " " : "")}ISO/IEC {m.Groups["number"].Value}{year}{(amended.StartsWith('+') || amended.StartsWith('/') || amended.Length == 0 ? amended : " " + amended)}";
        // A prefix that the portal does not read is left out.
        return year.Length == 0 || CertificateEdition.StandardOf(m.Groups["number"].Value) is not { } s || CertificateEdition.IsoYear(s, whole) is not null ? whole : $"ISO/IEC {m.Groups["number"].Value}{year}";
    }

    [GeneratedRegex(@"(?<prefix>(?:(?:BS|EN|DIN|NF|UNE|UNI|NEN|SN|SS|I\.S\.|ÖNORM|OVE|NBN|PN|CSN|CNS|JIS|KS|MS)[ -]){1,3})?ISO\s?(?:/|-| )?\s?(?:IEC)?[\s\-]{0,2}(?<number>27001|42001|27701)(?:\s?[:：\-–]\s?(?<year>20\d\d))?(?<amd>\s?(?:/\s?Amd\.?\s?1(?:\s?:\s?\d{4})?|\+\s?A(?:md\s?)?1{1,2}(?:\s?:\s?\d{4})?))?(?!\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Standard();

    [GeneratedRegex(@"(?:requirements?|standards?|conform\w*|compli\w*|comply\w*|accordance with|satisf\w+|certified to|registered to|meets?|符合|標準|标准|要求|滿足|满足|依據|against)[\s\w:,()的之]{0,40}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Claim();

    [GeneratedRegex(@"(?:ISO/IEC \d{5}(?::\d{4})?)\s?(?:,|and|&|及|和|/)\s?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Beside();

    [GeneratedRegex(@"(?:extension (?:to|of)|extends|in addition to|in conjunction with|together with|based on|linked to|dependent (?:up)?on|only valid (?:with|in)|relies on|valid(?: only)? (?:with|in (?:combination|connection))|associated|underlying|accredit\w*|擴展|扩展|基於|結合)[\s\w:,./()-]{0,50}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Lesser();

    [GeneratedRegex(@"^[\s,(]*(?:as |an )*(?:privacy )?(?:extension|extending) (?:to|of)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Greater();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}
