using System.Text.RegularExpressions;

namespace Aims.Portal.Domain.Evidence.Reading;

/// <summary>Where the certificate can be checked: an address of the web beside words that say so, not the home page in the foot.</summary>
internal static partial class VerificationField
{
    private const double Wanted = 0.6;

    /// <summary>Nothing but a name of a host: often a home page, even where checking is spoken of nearby.</summary>
    private const double BareHost = 0.74;

    public static IEnumerable<Proposal> Of(Labelled document, string? number)
    {
        var found = new List<(string Url, TextLine Line, double Score)>();
        var continued = new HashSet<TextLine>();
        foreach (var line in document.Sheet.Lines)
        {
            foreach (Match m in Address().Matches(line.Text))
            {
                if (m.Index == 0 && continued.Contains(line)) continue;
                var (url, rest) = Whole(document, line, m);
                if (rest is not null) continued.Add(rest);
                var score = Score(document, line, m, url, number);
                if (score >= Wanted) found.Add((Scheme().IsMatch(url) ? url : "https://" + url, line, score));
            }
        }

        var best = found.OrderByDescending(f => f.Score).ThenBy(f => f.Line.Index).DistinctBy(f => f.Url, StringComparer.OrdinalIgnoreCase).Take(2).ToList();
        for (var i = 0; i < best.Count; i++) yield return new Proposal(CertificateField.VerificationUrl, best[i].Url, best[i].Line.At.Text, best[i].Line.Page, i > 0 ? 0.4 : (best.Count > 1 && best[1].Score > best[0].Score - 0.03 ? 0.7 : best[0].Score) * best[i].Line.Trust);
    }

    /// <summary>With what stands in the next line, where the address is broken at the line's end.</summary>
    private static (string Url, TextLine? Next) Whole(Labelled document, TextLine line, Match m)
    {
        var url = m.Value.TrimEnd('.', ',', ';', ')', '”', '"', '>');
        if (m.Index + m.Length < line.Text.Length) return (url, null);
        foreach (var next in new[] { document.Sheet.Next(line), document.Sheet.Below(line, 1) }.OfType<TextLine>().Distinct())
        {
            if (Math.Abs(next.At.FontSize - line.At.FontSize) > 0.3 * line.At.FontSize || next.At.Y < line.At.Y || next.At.Y - line.At.Bottom > 1.6 * line.At.Height) continue;
            var more = (url[^1] is '/' or '-' or '=' or '?' or '&' or '_' ? Continued() : Path()).Match(next.Text);
            if (more.Success) return (url + more.Value.TrimEnd('.', ',', ';', ')'), next);
        }

        return (url, null);
    }

    private static double Score(Labelled document, TextLine line, Match m, string url, string? number)
    {
        var beside = document.Sheet.Lines.Where(l => l != line && l.Page == line.Page && Sheet.SameRow(l.At, line.At) && l.At.X < line.At.X).Select(l => l.Text).ToList();
        var before = (document.Sheet.Above(line) is { } above && above.At.FontSize > 0.7 * line.At.FontSize ? above.Text : "") + " " + line.Text[..m.Index];
        var after = line.Text[(m.Index + m.Length)..];
        var path = Scheme().Replace(url, "").TrimEnd('/').Contains('/', StringComparison.Ordinal) || url.Contains('?', StringComparison.Ordinal);
        if (!path && !CheckHost().IsMatch(url)) return Asked().IsMatch(line.Text[..m.Index]) || AskedBehind().IsMatch(after) || line.Text[..m.Index].Trim().Length < 4 && (Asked().IsMatch(before) || beside.Any(Check().IsMatch)) ? BareHost : 0;
        if (OfAccreditor().IsMatch(line.Text[..m.Index])) return 0;
        var score = Check().IsMatch(before) || beside.Any(Check().IsMatch) ? 0.92 : Check().IsMatch(after) ? 0.82 : CheckPath().IsMatch(url) ? 0.72 : 0.2;
        return CheckPath().IsMatch(url) && score > 0.8 || HasNumber(url, number) ? Math.Min(0.95, Math.Max(score, 0.7) + 0.05) : score;
    }

    /// <summary>The certificate's own number, or another long one, leads to the certificate itself.</summary>
    private static bool HasNumber(string url, string? number) => Long().IsMatch(url) || number is { Length: > 4 } && Key(url).Contains(Key(number), StringComparison.OrdinalIgnoreCase);

    private static string Key(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    [GeneratedRegex(@"(?:https?://|www\.)[^\s<>()""“”，。]+|(?<![\w@.])(?:[a-z0-9-]+\.)+(?:com|org|net|hk|cn|eu|uk|de|nl|io|aero|example|info|tw|sg|jp|nu|global)/[^\s<>()""“”，。]+|(?<![\w@.-])(?:[a-z0-9-]+\.){1,4}(?:com|org|net|hk|cn|eu|uk|de|nl|io|example|info|tw|sg|jp|nu|global)(?![\w@-])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();

    [GeneratedRegex(@"^[\w./?=&%#:-]{2,}(?=$|[\s,;)])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Continued();

    [GeneratedRegex(@"^(?!www\.|https?:|\d{1,4}[/.-]\d|n/a)[\w.%#-]*[/=?&][\w./?=&%#:-]*(?=$|[\s,;)])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Path();

    [GeneratedRegex(@"^https?://", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"verif|validat|authentic|check(?:ed|ing)?\b|confirm|(?:current |present )?(?:status|standing)|validity|look ?up|director(?:y|ies)|register of|\bscan\b|online|查詢|查询|查核|查驗|查验|驗證本|核實|核实|真偽|真伪|驗真|有效性", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Check();

    [GeneratedRegex(@"(?:verif|validat|authentic|check|confirm|status|standing|look ?up|真偽|真伪|核實|核实|查核|查詢|查询|網站|网站)[^.;。]{0,70}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Asked();

    [GeneratedRegex(@"^\W{0,3}(?:上)?(?:進行|进行)?(?:查詢|查询|查核|核實|核实|查驗|查验)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AskedBehind();

    [GeneratedRegex(@"verif|cert(?:check|ificate|s|ified|ipedia)?\b|certi|valid|director|register|registry|lookup|search|check|client|quality_?marks?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CheckPath();

    [GeneratedRegex(@"^(?:https?://)?(?:[\w-]+\.)*(?:verify|verification|check|certcheck|validate|lookup|certipedia|register|registry|certs?)[\w-]*\.|-verify\.", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CheckHost();

    [GeneratedRegex(@"(?:scope|accreditation)[^.;]{0,40}(?:available|found|published)[^.;]{0,12}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OfAccreditor();

    [GeneratedRegex(@"\d{6,}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Long();
}
