using System.Text.RegularExpressions;
using Aims.Portal.Domain.Certificates;

namespace Aims.Portal.Domain.Evidence.Reading;

/// <summary>Which body accredits, its number for the certification body, and the mark of the worldwide arrangement, as far as they are printed as text.</summary>
internal static partial class AccreditationFields
{
    /// <summary>Ids that are words or other things too: they count only where accreditation is spoken of.</summary>
    private const int SafeId = 4;

    private sealed record Found(AccreditationBody Body, TextLine Line, int Start, int End, double Score);

    public static IEnumerable<Proposal> Of(Labelled document)
    {
        var found = document.Sheet.Lines.SelectMany(l => In(document, l)).Concat(document.Marks.All.Select(m => new Found(m.Body, m.Lines[0], 0, 0, 0.93))).ToList();
        var ranked = found.GroupBy(f => f.Body).Select(g => (Body: g.Key, Best: g.MaxBy(f => f.Score)!, Score: g.Max(f => f.Score) + 0.02 * (g.Count() - 1))).OrderByDescending(r => r.Score).ThenBy(r => r.Best.Line.Index).ToList();
        for (var i = 0; i < Math.Min(2, ranked.Count); i++)
        {
            var (body, best, score) = ranked[i];
            var apart = i + 1 < ranked.Count ? score - ranked[i + 1].Score : 1;
            yield return new Proposal(CertificateField.AccreditationBody, body.Id, best.Line.At.Text, best.Line.Page, i > 0 ? 0.4 : (apart > 0.1 ? Math.Min(score, 0.96) : Math.Min(score, 0.72)) * best.Line.Trust);
        }

        if (Number(document, ranked.Count > 0 ? found.Where(f => f.Body == ranked[0].Body).ToList() : []) is { } mark) yield return mark;
        if (Arrangement().Match(document.Flow.Text) is { Success: true } m && document.Flow.LineAt(m.Index) is var line)
            yield return new Proposal(CertificateField.MlaMark, "true", line.At.Text, line.Page, (m.Value.Length > 3 ? 0.9 : 0.7) * line.Trust);
    }

    private static IEnumerable<Found> In(Labelled document, TextLine line)
    {
        var taken = new List<(int Start, int End)>();
        foreach (var (body, pattern, isId) in AccreditorNames.All)
        {
            foreach (Match m in pattern.Matches(line.Text))
            {
                if (taken.Exists(t => m.Index < t.End && t.Start < m.Index + m.Length)) continue;
                var spoken = Spoken().IsMatch(line.Text) || document.In(line).Any(h => h.Kind is LabelKind.Accreditor or LabelKind.AccreditationNumber)
                    || document.Sheet.Above(line) is { } above && document.In(above).Any(h => h.Kind is LabelKind.Accreditor) || document.Sheet.Lines.Any(l => l.Page == line.Page && Sheet.SameRow(l.At, line.At) && document.In(l).Any(h => h.Kind is LabelKind.Accreditor));
                if (isId && !spoken && !(m.Index == 0 && NumberBehind().IsMatch(line.Text[(m.Index + m.Length)..])) && (body.Id.Length < SafeId || line.Text.Contains("www.", StringComparison.OrdinalIgnoreCase))) continue;
                taken.Add((m.Index, m.Index + m.Length));
                // In the number of a certificate it is only the programme: 10000123-MSC-UKAS-GBR.
                var inNumber = m.Index > 0 && line.Text[m.Index - 1] is '-' or '/' || m.Index + m.Length < line.Text.Length && line.Text[m.Index + m.Length] is '-' && char.IsAsciiLetterUpper(line.Text[Math.Min(line.Text.Length - 1, m.Index + m.Length + 1)]);
                yield return new Found(body, line, m.Index, m.Index + m.Length, inNumber ? 0.6 : spoken ? 0.95 : 0.9);
            }
        }
    }

    private static Proposal? Number(Labelled document, IReadOnlyList<Found> bodies)
    {
        foreach (var hit in document.Of(LabelKind.AccreditationNumber))
        {
            foreach (var slice in document.Places(hit))
                if (NumberField.Read(slice.Text) is { } number && Marks.IsOwn(number)) return new Proposal(CertificateField.AccreditationMark, number, $"{hit.Words} {slice.Printed}", slice.Line.Page, 0.93 * slice.Place * slice.Line.Trust);
        }

        if (document.Marks.All.OrderBy(m => bodies.Any(b => b.Body == m.Body) ? 0 : 1).FirstOrDefault(m => m.Number is not null) is { } mark) return Made(mark.Number!, mark.NumberLine, 0.88);
        foreach (var body in bodies.Where(b => b.Score > 0.6))
        {
            var end = document.Flow.StartOf(body.Line) + body.End;
            if (end <= document.Flow.Text.Length && Behind().Match(document.Flow.Text, end) is { Success: true } m && Marks.IsOwn(m.Groups["n"].Value))
                return Made(m.Groups["said"].Success || m.Groups["between"].Success || char.IsLetter(m.Groups["n"].Value[0]) || body.End - body.Start > 8 ? m.Groups["n"].Value : body.Line.Printed(body.Start, body.End) + " " + m.Groups["n"].Value, body.Line, m.Groups["said"].Success || m.Groups["between"].Success ? 0.88 : 0.78);
            // Beside or under the name stands its number.
            if (body.End < body.Line.Text.Length - 1) continue;
            foreach (var near in new[] { document.Sheet.Right(body.Line), document.Sheet.Below(body.Line, 1.5) }.OfType<TextLine>())
                if (Alone().Match(near.Text) is { Success: true } alone && Marks.IsOwn(alone.Groups["n"].Value)) return Made(alone.Groups["n"].Value, near, 0.78);
        }

        return Forms().Match(document.Flow.Text) is { Success: true } other ? Made(other.Value, document.Flow.LineAt(other.Index), 0.88) : null;

        static Proposal Made(string number, TextLine line, double certainty) => new(CertificateField.AccreditationMark, number.Trim(), line.At.Text, line.Page, certainty * line.Trust);
    }

    [GeneratedRegex(@"^\W{0,3}(?:認證|認可|认可|accredit\w*|registration|management systems?)?\s*(?:編號|编号|no\.?|number|\d{3,})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberBehind();

    [GeneratedRegex(@"accredit|akkredit|認可|认可|17021|schedule of", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spoken();

    [GeneratedRegex(@"\G[\s,:()（）/|–—-]*(?<between>(?:(?:management|systems?|certifications?|accredited|accreditation|bod(?:y|ies)|unit|under|with|by|the|schedule|of|registration|reg|certificate|file|mark|scheme|program(?:me)?)[\s,:.()–—-]+){1,7})?(?<said>(?:SSI\s)?(?:認證|认证|認可|认可|註冊|注册|證書|证书)?(?:no\.?|numbers?|nr\.?|n[°º]|№|id|#|編號|编号)\s?[:.]?\s*)?(?<n>(?:(?:[A-Z]{1,8}-){1,3}|[A-Z]{1,3} )?[A-Z]{0,5}\d[\dA-Z]*(?:[./-][A-Z0-9]+)*)(?![a-z])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Behind();

    [GeneratedRegex(@"^(?:management systems?\s*|no\.?\s*)?(?<n>(?:[A-Z]{1,8}[- ]?)?\d[\dA-Z-]{1,14}(?:-[A-Z0-9]+)*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Alone();

    [GeneratedRegex(@"\bD-ZM-\d{5}-\d{2}-\d{2}\b|\bHKCAS-(?:[A-Z]{1,3}-)?\d{3}[A-Z]?\b|\bCNAS C\d{2,4}-[A-Z]\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Forms();

    [GeneratedRegex(@"\bIAF[ -]?MLA\b|\bMLA\b|\b(?:GAC|GLOBAC)[ -]?MRA\b|\bIAF\b(?=[^.]{0,60}multilateral)|multilateral recognition|國際認可論壇|国际认可论坛|Global Accreditation Cooperation|(?<=(?:^|\s))IAF(?=\s*$)|(?<=[\s,])IAF(?= MLA|\s?\f)|(?<=\d[-A-Z]*\s)IAF(?![A-Za-z-])|\bIAF mark\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Arrangement();
}
