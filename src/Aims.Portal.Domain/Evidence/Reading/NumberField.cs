using System.Text.RegularExpressions;

namespace Aims.Portal.Domain.Evidence.Reading;

/// <summary>The number of the certificate: letters and figures behind a label, in which there is a figure and no standard and no date.</summary>
internal static partial class NumberField
{
    private const int Longest = 40;
    private const double Confirmed = 0.03;
    private const double Weaker = 0.06;

    public static IEnumerable<Proposal> Of(Labelled document)
    {
        var found = new List<(string Number, double Weight, LabelHit Hit, Slice At)>();
        foreach (var hit in document.Of(LabelKind.Number))
        {
            // "Accredited by … (INAB), Registration No. 5099" is the certification body's own number.
            if (OfAccreditation().IsMatch(hit.Line.Text[..hit.Start]) || document.Marks.Holds(hit.Last)) continue;
            foreach (var slice in document.Places(hit))
            {
                if (Read(Whole(document, slice)) is not { } number) continue;
                found.Add((number, hit.Weight * slice.Place * slice.Line.Trust, hit, slice));
                break;
            }
        }

        if (found.Count == 0) found.AddRange(Loose(document));
        var groups = found.GroupBy(f => Key(f.Number)).Select(g => (Best: g.OrderByDescending(f => f.Weight).ThenBy(f => f.At.Line.Index).First(), Count: g.Count())).OrderByDescending(g => g.Best.Weight + (g.Count > 1 ? 0.02 : 0)).ThenBy(g => g.Best.At.Line.Index).ToList();
        for (var i = 0; i < groups.Count; i++)
        {
            var ((number, weight, hit, at), count) = groups[i];
            var certainty = count > 1 ? Math.Min(0.99, weight + Confirmed) : weight;
            if (at.Line.At.Confidence is not null && (Misread().IsMatch(at.Text) || at.Text.Contains('$', StringComparison.Ordinal) || Eye().IsMatch(at.Text))) certainty = Math.Min(certainty, 0.7);
            if (number.Length < 4) certainty = Math.Min(certainty, 0.8);
            if (i == 0 && groups.Skip(1).Any(g => g.Best.Weight > weight - Weaker)) certainty = Math.Min(certainty, 0.7);
            if (i > 0) certainty = Math.Min(certainty, 0.45);
            yield return new Proposal(CertificateField.Number, number, hit.Line == at.Line ? hit.Line.Printed(hit.Start, at.End) : $"{hit.Line.Printed(hit.Start, hit.Start + hit.Words.Length)} {at.Printed}", at.Line.Page, certainty);
        }
    }

    /// <summary>With the start of the next line where the number is broken at a hyphen or stroke.</summary>
    private static string Whole(Labelled document, Slice slice)
    {
        var text = slice.Line.At.Confidence is null ? slice.Text : Eye().Replace(slice.Text.TrimStart().Replace('$', 'S'), "I");
        return slice.End >= slice.Line.Text.Length && BrokenOff().IsMatch(text) && document.Sheet.Below(slice.Line, 1) is { } below && !document.BeginsWithLabel(below) ? text + below.Text.Split(' ')[0] : text;
    }

    /// <summary>The words that make the number, from the start of the text; null where there is none.</summary>
    internal static string? Read(string text)
    {
        text = Lead().Replace(text, "");
        if (WrittenDates.In(text) is [{ Start: <= 1 }, ..] || Standard().IsMatch(text)) return null;
        var number = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var bare = word.TrimEnd(',', ';', '.', ')', '(', ':');
            if (number.Length + word.Length > Longest || !Word().IsMatch(bare) || number.Length > 0 && (WrittenDates.In(bare).Count > 0 || !number.EndsWith('/') && Stop().IsMatch(bare))) break;
            number += (number.Length > 0 ? " " : "") + bare;
            if (bare != word) break;
        }

        number = Tail().Replace(number, "");
        return number.Length >= 3 && number.Count(char.IsAsciiDigit) >= 2 && !PageOf().IsMatch(text) ? number : null;
    }

    /// <summary>"Certificate FS 123456" without the word number.</summary>
    private static IEnumerable<(string, double, LabelHit, Slice)> Loose(Labelled document)
    {
        foreach (var line in document.Sheet.Lines)
        {
            if (document.Marks.Holds(line)) continue;
            if ((Bare().Match(line.Text) is { Success: true } found ? found : line.Page == document.Sheet.Lines[0].Page && !Sheet.IsFoot(document.Sheet, line) ? Numbered().Match(line.Text) is { Success: true } told ? told : Lone().Match(line.Text) : Match.Empty) is not { Success: true } m || Read(m.Groups["n"].Value) is not { } number) continue;
            var weight = m.Index + m.Length - m.Groups["n"].Length == 0 ? 0.62 : 0.7;
            var hit = new LabelHit(line, m.Index, m.Groups["n"].Index, LabelKind.Number, weight, "");
            yield return (number, weight * line.Trust, hit, new Slice(line, m.Groups["n"].Index, m.Index + m.Length, 1));
        }
    }

    private static string Key(string number) => string.Concat(number.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    [GeneratedRegex(@"^[\s:#.\-–=]*(?:is|[Nn][Oo]\.?|[Nn]r\.?|[Nn]umbers?|of)?(?![A-Za-z0-9])[\s:#.]*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Lead();

    [GeneratedRegex(@"^(?:[A-Z]{2,4}[ /])*ISO(?:[ /]IEC|[ /-]?\d{4,5}\b(?!-))|^(?:27001|42001|27701)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Standard();

    [GeneratedRegex(@"^(?:[A-Z0-9][A-Z0-9./\-–_#:&+()]*[a-z]?|[a-z]?\d[\w./\-–_#]*|[A-Z][a-z]{0,3}\d[\w./\-]*|[\u4e00-\u9fff]{1,4}[A-Z0-9\-]*\d[A-Z0-9\-]*[\u4e00-\u9fff]?|[-–/])$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"^(?:ISO.*|IEC.*|AND|ISSUE|DATE|VERSION|REV|PAGE|IAF|MLA|VALID|THE|OF|FOR|HAS|IS|TO|A|[VR]\d.*)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Stop();

    [GeneratedRegex(@"accredit|認可|认可|^\W*(?:UKAS|HKAS|TAF|CNAS|ANAB|DAkkS|RvA|JAS-?ANZ|SAC|INAB|IAS|KAB|NABCB|SAS|COFRAC|ENAC|ACCREDIA|SCC|EIAC)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OfAccreditation();

    [GeneratedRegex(@"^[\s:#.]*[A-Z0-9][\w./ -]*[A-Za-z0-9][-/]\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BrokenOff();

    [GeneratedRegex(@"(?<=[A-Z])l(?=[A-Z0-9-])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Eye();

    [GeneratedRegex(@"[0-9O][OoIl]|[Il][0-9]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Misread();

    // A number by itself, which has letters and figures.
    [GeneratedRegex(@"^(?<n>[A-Z]{1,6}[-/ ]?(?:[A-Z]{1,5}[-/])?\d[\dA-Z]*(?:[./-][\dA-Z]+)+)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Lone();

    [GeneratedRegex(@"^\W*(?:No\.?|N[°º]\.?|Nr\.?|Number)\s*[:.]?\s+(?<n>[A-Z0-9].{3,40})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"[\s\-–/(]+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tail();

    [GeneratedRegex(@"^\d+ (?:of|/) \d+$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PageOf();

    [GeneratedRegex(@"\bcertificate(?: of registration)?[ :–-]+(?<n>(?:[A-Z]{1,5}[ -]?){1,3}\d[\dA-Z./-]{1,}(?:[ /-][A-Z0-9]+)*)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bare();
}
