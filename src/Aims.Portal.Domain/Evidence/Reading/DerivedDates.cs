using System.Globalization;
using System.Text.RegularExpressions;

namespace Aims.Portal.Domain.Evidence.Reading;

/// <summary>Dates that no label names: the one beside the signature, and the end that is said as a number of years. Never in the High band.</summary>
internal static partial class DerivedDates
{
    private const double BesideSignature = 0.66;
    private const double FromYears = 0.55;
    private const double FromStart = 0.4;

    private static readonly Dictionary<string, int> Years = new(StringComparer.OrdinalIgnoreCase) { ["one"] = 1, ["two"] = 2, ["three"] = 3, ["1"] = 1, ["2"] = 2, ["3"] = 3, ["一"] = 1, ["二"] = 2, ["兩"] = 2, ["三"] = 3 };

    public static IEnumerable<Proposal> Of(Labelled document, IReadOnlyList<Proposal> found, IReadOnlyList<LabelledDate> labelled, DateOrder order)
    {
        var more = new List<Proposal>();
        if (!Has(CertificateField.IssueDate) && Signed(document, found, labelled, order) is { } signed) more.Add(signed);
        if (!Has(CertificateField.IssueDate) && more.Count == 0 && Value(CertificateField.CycleStart) is { } begin)
            more.Add(begin with { Field = CertificateField.IssueDate, Certainty = Math.Min(FromStart, begin.Certainty) });
        if (!Has(CertificateField.ExpiryDate) && Span().Match(document.Flow.Text) is { Success: true } span && Years.TryGetValue(span.Groups["n"].Value, out var years))
        {
            var line = document.Flow.LineAt(span.Index);
            var start = WrittenDates.In(document.Flow.Around(span.Index + span.Length, span.Index + span.Length, 0, 45)) is [{ Start: <= 15 } own, ..] ? order.Read(own)
                : (Value(CertificateField.CycleStart) ?? Value(CertificateField.IssueDate) ?? more.Find(p => p.Field is CertificateField.IssueDate) ?? Value(CertificateField.OriginalDate))?.Date;
            if (start is { } from) more.Add(new Proposal(CertificateField.ExpiryDate, Iso(from.AddYears(years).AddDays(-1)), line.At.Text, line.Page, FromYears));
        }

        return more;

        bool Has(CertificateField field) => found.Any(p => p.Field == field);
        Proposal? Value(CertificateField field) => found.Where(p => p.Field == field).MaxBy(p => p.Certainty);
    }

    /// <summary>A line that is a date, or a place and a date, and at no label.</summary>
    private static Proposal? Signed(Labelled document, IReadOnlyList<Proposal> found, IReadOnlyList<LabelledDate> labelled, DateOrder order)
    {
        foreach (var line in document.Sheet.Lines.Reverse())
        {
            if (line.Page != document.Sheet.Lines[0].Page || labelled.Any(d => d.Line == line) || document.In(line).Any(h => h.Kind is not (LabelKind.Foot or LabelKind.Issue))) continue;
            if (WrittenDates.In(line.Text) is not [var date] || found.Any(p => p.Field is CertificateField.ExpiryDate && p.Date <= order.Read(date)) || !Place().IsMatch(line.Text[..date.Start]) || line.Text[date.End..].Trim(' ', '.', ')').Length > 0) continue;
            // In a row with other dates it belongs to a table.
            if (document.Sheet.Lines.Any(l => l != line && l.Page == line.Page && Sheet.SameRow(l.At, line.At) && WrittenDates.In(l.Text).Count > 0)) continue;
            return new Proposal(CertificateField.IssueDate, Iso(order.Read(date)), line.At.Text, line.Page, BesideSignature * order.Certainty(date) * line.Trust);
        }

        return null;
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?:valid|validity|effective|certifi\w+|remains?)[^.]{0,40}?\b(?<n>one|two|three|[123])\b(?:\s*\([123]\))?[ -]years?(?:\s*(?:from|after|as of|starting)(?: the)?(?: date)?(?: of)?)?|有效期(?:限)?(?:為|为|是)?(?<n>[一二兩三123])年", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Span();

    [GeneratedRegex(@"^\s*(?!print|generat|download|page|rev|form|version|copy)(?:(?:dated?|signed)\s*:?\s*|(?:[A-Z][\w.'äöüéÄÖÜ-]+[ ,]*){1,5}(?:,|,? (?:the|den|on))?\s*|[\u4e00-\u9fff]{2,8}[,，\s]*)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}
