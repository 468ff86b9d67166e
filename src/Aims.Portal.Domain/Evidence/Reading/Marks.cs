using System.Text.RegularExpressions;
using Aims.Portal.Domain.Certificates;

namespace Aims.Portal.Domain.Evidence.Reading;

/// <summary>A mark of accreditation whose words are text: the body's name in a line of its own, and close under it what it accredits and the number.</summary>
/// <param name="Number">As printed; null where the mark has none.</param>
internal sealed record Mark(AccreditationBody Body, IReadOnlyList<TextLine> Lines, string? Number, TextLine NumberLine);

/// <summary>The marks of a document. What stands in them is no number, name or date of the certificate.</summary>
internal sealed partial class Marks
{
    private const int LongestLine = 40;
    private const int MostLines = 6;

    private readonly HashSet<TextLine> held;

    public Marks(Sheet sheet)
    {
        All = [.. sheet.Lines.Select(l => At(sheet, l)).OfType<Mark>()];
        held = [.. All.SelectMany(m => m.Lines)];
    }

    public IReadOnlyList<Mark> All { get; }

    public bool Holds(TextLine line) => held.Contains(line);

    /// <summary>A number in words behind or under the name of an accreditation body; null for none.</summary>
    public static string? NumberIn(string text)
    {
        text = Standards().Replace(text, " ");
        if (Forms().Match(text) is { Success: true } form) return form.Value;
        foreach (Match m in Numbers().Matches(text))
            if (IsOwn(m.Value)) return m.Value;
        return null;
    }

    /// <summary>No date, no standard of accreditation, no year.</summary>
    public static bool IsOwn(string number) =>
        number.Count(char.IsAsciiDigit) >= 2 && !number.StartsWith("ISO", StringComparison.OrdinalIgnoreCase) && WrittenDates.In(number).Count == 0 && !NoNumber().IsMatch(number);

    private static Mark? At(Sheet sheet, TextLine line)
    {
        if (line.Text.Length > LongestLine) return null;
        foreach (var name in AccreditorNames.All)
        {
            if (name.Pattern.Match(line.Text) is not { Success: true, Index: <= 2 } m || !Rest().IsMatch(line.Text[(m.Index + m.Length)..])) continue;
            List<TextLine> lines = [line, .. Under(sheet, line)];
            var text = line.Text[(m.Index + m.Length)..] + " " + string.Join(' ', lines.Skip(1).Select(l => l.Text));
            var number = NumberIn(text);
            if (number is null && (lines.Count == 1 || !Words().IsMatch(text))) return null;
            return new Mark(name.Body, lines, number, lines.Find(l => number is not null && l.Text.Contains(number, StringComparison.Ordinal)) ?? line);
        }

        return null;
    }

    private static IEnumerable<TextLine> Under(Sheet sheet, TextLine first)
    {
        var line = first;
        for (var i = 1; i < MostLines; i++)
        {
            if (sheet.Below(line, 0.8) is not { } below || below.Text.Length > LongestLine || !IsNear(first, below) || WrittenDates.In(below.Text).Count > 0) yield break;
            yield return below;
            line = below;
        }
    }

    private static bool IsNear(TextLine a, TextLine b) => Math.Abs(a.At.FontSize - b.At.FontSize) <= (a.At.Confidence is null ? 0.2 : 0.5) * a.At.FontSize;

    [GeneratedRegex(@"^[\W\d]*(?:(?:management|mgmt|systems?|sys|accredited|accreditation|certification|body|board|no|n|national|cert|isms|aims|ms|sc|c|r)\W*|[A-Z]{0,5}[- ]?\d[\w./-]*\W*)*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Rest();

    [GeneratedRegex(@"accredit|akkredit|management|mgmt|certification|认可|認可|認證", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();

    [GeneratedRegex(@"(?:ISO/?(?:IEC)?|IEC)[ -]?\d{4,5}(?:-\d)?(?:\s?:\s?\d{4})?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Standards();

    [GeneratedRegex(@"\bD-ZM-\d{5}-\d{2}-\d{2}\b|\bHKCAS-(?:[A-Z]{1,3}-)?\d{3}[A-Z]?\b|\bCNAS C\d{2,4}-[A-Z]\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Forms();

    [GeneratedRegex(@"(?<![A-Za-z0-9-])(?:(?:[A-Z]{1,8}-){1,3}|[A-Z]{1,3} )?[A-Z]{0,3}\d[\dA-Z]*(?:[-./][A-Z0-9]+)*(?![a-z%])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^(?:17021|17065|27006|42006)(?:-\d)?$|^(?:19|20)\d\d$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoNumber();
}
