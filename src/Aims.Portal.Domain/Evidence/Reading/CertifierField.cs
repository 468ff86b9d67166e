using System.Text.RegularExpressions;
using Aims.Portal.Domain.Certificates.Bodies;

namespace Aims.Portal.Domain.Evidence.Reading;

/// <summary>Who certifies: a known body wherever it is named, or an unknown one at a label, in "X certifies that", or in the head of the page.</summary>
internal static partial class CertifierField
{
    private const int LongestAcronym = 5;

    private sealed record Found(string Key, string Name, TextLine Line, double Score, string Words);

    /// <summary>Bodies that are usual for these standards and not (yet) in the shipped register. Names only; nothing is said of any accreditation.</summary>
    private static readonly string[] More =
    [
        "A-LIGN", "Coalfire Certification", "Coalfire", "Prescient Assurance", "Prescient Security", "Insight Assurance", "BARR Certifications", "Sensiba", "Mastermind Assurance", "MSECB", "EY CertifyPoint", "KPMG", "Deloitte", "PwC",
        "China Quality Certification Centre", "China Quality Certification Center", "CQC", "中国质量认证中心", "中國質量認證中心", "方圆标志认证", "Perry Johnson Registrars", "NSF-ISR", "ABS Quality Evaluations", "Kiwa", "RINA Services", "RINA", "Certiquality", "ISOQAR", "Alcumus ISOQAR",
        "British Assessment Bureau", "SOCOTEC", "QMS International", "UL Solutions", "Eurofins", "CSA Group", "AENOR", "QAS International", "Quality Austria", "SQS", "SIRIM QAS", "URS", "DAS Certification", "Centre for Assessment", "ISOQSLTD",
        "Accredited Certification International", "ACI", "Castle Hong Kong", "TÜV AUSTRIA", "TÜV Thüringen", "TUV USA", "datenschutz cert", "CIS Certification", "JQA", "BSI Japan", "JACO", "AFAQ", "LNE", "Certi-Trust", "SRI Quality System Registrar", "Smithers", "Orion Registrar", "GlobalGROUP", "Amtivo", "Citation ISO Certification", "Global Certification",
    ];

    private static readonly Lazy<(string Key, Regex Pattern)[]> Known = new(() =>
        [.. (from body in CertificationBodies.All from name in (string[])[body.Name, .. body.Spellings] select (Key: body.Id, Name: name)).Concat(from name in More select (Key: name, Name: name)).OrderByDescending(n => n.Name.Length).Select(n => (n.Key, Pattern(n.Name)))]);

    public static IEnumerable<Proposal> Of(Labelled document, string? holder)
    {
        var found = All(document, holder).ToList();
        var ranked = found.GroupBy(f => f.Key, StringComparer.OrdinalIgnoreCase).Select(g => (Key: g.Key, Score: g.Max(f => f.Score) + Math.Min(0.24, 0.06 * (g.Count() - 1)), All: g.ToList())).OrderByDescending(r => r.Score).ThenBy(r => r.All.Min(f => f.Line.Index)).ToList();
        for (var i = 0; i < Math.Min(2, ranked.Count); i++)
        {
            var (key, score, all) = ranked[i];
            var best = all.OrderByDescending(f => Looks.IsCompany(f.Name)).ThenByDescending(f => f.Score).ThenByDescending(f => f.Name.Length).First();
            var apart = i + 1 < ranked.Count ? score - ranked[i + 1].Score : 1;
            var certainty = i > 0 ? 0.35 : Math.Min(score >= 0.8 ? 0.95 : score >= 0.5 ? 0.88 : score >= 0.35 ? 0.7 : 0.5, apart >= 0.25 ? 1 : apart >= 0.1 ? 0.8 : 0.6);
            yield return new Proposal(CertificateField.CertificationBody, best.Name, best.Words, best.Line.Page, certainty * best.Line.Trust);
        }
    }

    /// <summary>Whether a known body is named in it.</summary>
    public static bool IsKnown(string text) => Known.Value.Any(k => k.Pattern.IsMatch(text));

    private static IEnumerable<Found> All(Labelled document, string? holder)
    {
        var labelled = document.Of(LabelKind.Certifier).SelectMany(h => document.Places(h).Where(p => p.Place > 0.9).Take(1)).ToList();
        foreach (var line in document.Sheet.Lines)
        {
            var taken = new List<(int Start, int End)>();
            foreach (var (key, pattern) in Known.Value)
            {
                foreach (Match m in pattern.Matches(line.Text))
                {
                    if (taken.Exists(t => m.Index < t.End && t.Start < m.Index + m.Length) || InAddress(line.Text, m)) continue;
                    taken.Add((m.Index, m.Index + m.Length));
                    var name = line.Printed(m.Index, m.Index + m.Length);
                    if (holder is not null && (holder.Contains(name, StringComparison.OrdinalIgnoreCase) || name.Contains(holder, StringComparison.OrdinalIgnoreCase))) continue;
                    yield return new Found(key, name, line, Score(document, line, m.Index, m.Index + m.Length, labelled) + 0.3, line.At.Text);
                }
            }
        }

        foreach (var slice in labelled)
            if (Named(Whole(document, slice)) is { } name && BodyRegister.Shipped.FindCertification(name) is null && !OtherThan(name, holder)) yield return new Found(Key(name), AsPrinted(slice.Line, name), slice.Line, 0.62, slice.Printed);
        foreach (Match m in Certifies().Matches(document.Flow.Text))
            if (Named(FromLine(document, m)) is { } name && BodyRegister.Shipped.FindCertification(name) is null && !OtherThan(name, holder)) yield return new Found(Key(name), name, document.Flow.LineAt(m.Index + m.Length - 1), 0.6, m.Value);
        foreach (var line in document.Sheet.Lines.Where(l => l.Page == document.Sheet.Lines[0].Page))
            if (Letterhead(document, line, holder) is { } name) yield return new Found(Key(name), name, line, 0.34 + (Looks.IsCompany(name) ? 0.04 : 0), line.At.Text);
        // In the foot, and by the signature, it names itself with its address or alone.
        foreach (var line in document.Sheet.Lines.Where(l => l.Page == document.Sheet.Lines[0].Page && Sheet.IsFoot(document.Sheet, l) || l.At.Y > 0.5 * Height(document, l)))
            if (Signing(document, line, holder) is { } name) yield return new Found(Key(name), name, line, 0.3, line.At.Text);
        // "X AB" and under it "has assessed the management system of".
        foreach (var line in document.Sheet.Lines.Where(l => l.Page == document.Sheet.Lines[0].Page && l.Text.Length < 70 && Looks.IsCompany(l.Text)))
            if (document.Sheet.Below(line) is { } below && Hereby().IsMatch(below.Text) && Named(line.Text) is { } name && BodyRegister.Shipped.FindCertification(name) is null && !OtherThan(name, holder)) yield return new Found(Key(name), name, line, 0.6, line.At.Text);
        foreach (Match m in AssessedBy().Matches(document.Flow.Text))
            if (Named(m.Groups["name"].Value) is { } name && BodyRegister.Shipped.FindCertification(name) is null && !OtherThan(name, holder)) yield return new Found(Key(name), name, document.Flow.LineAt(m.Groups["name"].Index), 0.6, m.Value);
        foreach (Match m in Accredited().Matches(document.Flow.Text))
            if (Named(m.Groups["name"].Value) is { } name && BodyRegister.Shipped.FindCertification(name) is null && !OtherThan(name, holder)) yield return new Found(Key(name), name, document.Flow.LineAt(m.Index), 0.52, m.Value);
    }

    private static double Score(Labelled document, TextLine line, int start, int end, List<Slice> labelled)
    {
        var score = 0.0;
        if (labelled.Exists(s => s.Line == line && start >= s.Start - 1)) score += 0.5;
        else if (By().IsMatch(line.Text[..start])) score += 0.35;
        if (Hereby().IsMatch(line.Text[end..]) || end >= line.Text.Length - 1 && document.Sheet.Below(line) is { } below && Hereby().IsMatch(below.Text)) score += 0.4;
        var page = document.Sheet.Pages.FirstOrDefault(p => p.Number == line.Page);
        if (page is not null && (line.At.Y < 0.16 * page.Height || line.At.Bottom > 0.8 * page.Height)) score += 0.2;
        if (line.Text.Length - (end - start) < 4) score += 0.1;
        return score;
    }

    private static string AsPrinted(TextLine line, string name) => line.Text.IndexOf(name, StringComparison.Ordinal) is >= 0 and var at ? line.Printed(at, at + name.Length) : name;

    /// <summary>With the next line where the name is broken before its legal form.</summary>
    private static string Whole(Labelled document, Slice slice) =>
        slice.End >= slice.Line.Text.Length && !Looks.IsCompany(slice.Text) && (document.Sheet.Below(slice.Line, 0.9) ?? document.Sheet.Next(slice.Line)) is { } below && Looks.BeginsToEndWithForm(below.Text) ? slice.Text + " " + below.Text : slice.Text;

    /// <summary>A street named like a body.</summary>
    private static bool InAddress(string text, Match m) => m.Index + m.Length < text.Length && AddressBehind().IsMatch(text[(m.Index + m.Length)..]);

    private static bool OtherThan(string name, string? holder) => holder is not null && (name.Contains(holder, StringComparison.OrdinalIgnoreCase) || holder.Contains(name, StringComparison.OrdinalIgnoreCase));

    private static string? Named(string text)
    {
        var name = Looks.OneScript(text.Trim(' ', ':', ',', '.', '-'));
        if (Looks.EndOfForm(name) is > 0 and var end && end < name.Length && name[end] is ',' or ' ' or ';' or '.') name = name[..end];
        else if (!Looks.IsCompany(name) && name.IndexOf(", ", StringComparison.Ordinal) is > 3 and var comma) name = name[..comma];
        name = Role().Replace(Self().Replace(name, ""), "");
        return name.Length is >= 3 and <= 90 && (Script.HasHan(name) || char.IsUpper(name[0])) && !NoBody().IsMatch(name) && WrittenDates.In(name).Count == 0 ? name : null;
    }

    private static string? Letterhead(Labelled document, TextLine line, string? holder)
    {
        if (line.Text.Length > 70 || !Trade().IsMatch(line.Text) || NoBody().IsMatch(line.Text) || document.In(line).Any(h => h.Start <= 2 && h.Kind is not LabelKind.Foot)) return null;
        return Named(line.Text) is { } name && !OtherThan(name, holder) && !name.Split(' ').Any(w => w.Length > 3 && char.IsLower(w[0])) ? name : null;
    }

    /// <summary>The name behind the start of its line, where enough of it stands there: the line before may be a heading or an address.</summary>
    private static string FromLine(Labelled document, Match m)
    {
        var (name, verb) = (m.Groups["name"], document.Flow.LineAt(m.Groups["name"].Index + m.Groups["name"].Length - 2));
        var start = document.Flow.StartOf(verb) - name.Index;
        return start > 0 && start < name.Length && name.Value[start..].Trim().Split(' ').Length >= 2 ? name.Value[start..] : name.Value;
    }

    private static double Height(Labelled document, TextLine line) => document.Sheet.Pages.FirstOrDefault(p => p.Number == line.Page)?.Height ?? double.MaxValue;

    private static string? Signing(Labelled document, TextLine line, string? holder)
    {
        if (Looks.EndOfForm(line.Text) < 0 || !char.IsUpper(line.Text[0]) && !Script.IsHan(line.Text[0]) || document.In(line).Any(h => h.Start <= 2) || document.IsAtLabel(line) || document.Marks.Holds(line)) return null;
        return Company().Match(line.Text) is { Success: true } m && Named(m.Groups["name"].Value) is { } name && !OtherThan(name, holder) ? name : null;
    }

    private static string Key(string name) => BodyName.Key(name) ?? name;

    private static Regex Pattern(string name)
    {
        const string form = @"(?:,? (?:(?:[A-Z][\w.'&()-]*,?|of|and|&|the) ){0,5}?(?:Limited|Ltd\.?|LLC|LLP|Inc\.?|GmbH|AG|B\.V\.|S\.?A\.?S?|S\.p\.A\.|Pty\.? Ltd\.?|Pte\.? Ltd\.?|Co\.,? ?Ltd\.?|PLC|plc|Certification(?! (?:Limited|Ltd|GmbH|Inc|LLC|Holding|B\.V|S\.|AG|PLC|plc|Pt[ey]|Co\b))|有限公司)(?![A-Za-z]))?";
        var acronym = name.Length <= LongestAcronym;
        var words = Regex.Escape(name).Replace(@"\ ", @"\s+", StringComparison.Ordinal).Replace("TÜV", "T(?:Ü|UE|U)V", StringComparison.Ordinal).Replace("SÜD", "S(?:Ü|UE|U)D", StringComparison.Ordinal);
        return new Regex($"(?<![A-Za-z0-9.@/-]){(acronym ? words : "(?i:" + words + ")")}(?![A-Za-z0-9@]|\\.(?:com|org|net|co))(?!-\\d){form}", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }

    [GeneratedRegex(@"^(?:The )?(?:Certification|Certifying) Body (?:of |at )?(?=\p{Lu})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Role();

    [GeneratedRegex(@"[\s,.;]+(?:We|we|This|this|It|The|I)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Self();

    [GeneratedRegex(@"(?:(?:[Aa]ssessed|[Aa]udited|[Cc]ertified|[Rr]egistered|[Aa]pproved|[Ii]ssued|[Ee]valuated|[Vv]erified|[Gg]ranted|[Aa]warded) by|property of|behalf of|(?:Director|Manager|President|Officer|Head of Certification),):? (?:the )?(?<name>\p{Lu}[^,;:\f]{2,70}?(?:Limited|Ltd\.?|LLC|LLP|Inc\.?|GmbH|AG|B\.V\.|S\.A\.S?|S\.p\.A\.|S\.r\.l\.|K\.K\.|AB|A/S|AS|Oy|PLC|plc|Corp\.?|Corporation))(?![A-Za-z])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AssessedBy();

    [GeneratedRegex(@"(?<name>(?:\p{Lu}[\w&.'’()/-]* |of |and |& ){2,7})(?:is|are) (?:not )?(?:an? )?(?:UKAS |ANAB |HKAS )?accredited\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Accredited();

    [GeneratedRegex(@"^(?<name>[^,·•|;:]{3,70}?(?:Limited|Ltd\.?|LLC|LLP|Inc\.?|GmbH|AG|B\.V\.|S\.A\.S?|S\.p\.A\.|S\.r\.l\.|K\.K\.|Ltd|PLC|plc|Corporation|Corp\.?|有限公司))(?:\s*$|\s*[,·•|;(]|\s+(?=\p{Lu}|\d|[\u4e00-\u9fff]))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Company();

    [GeneratedRegex(@"\b(?:by|for|of|behalf of|copyright|©)\s*:?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex By();

    [GeneratedRegex(@"^[\s,]*(?:,? ?(?:as|an) [\w ]{0,30})?(?:hereby |does |do )*(?:certif(?:y|ies)|confirms|declares|attests|has (?:issued|awarded|assessed|certified)|茲證明|兹证明|證明)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hereby();

    [GeneratedRegex(@"^ (?:road|street|avenue|building|house|tower|centre|plaza)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AddressBehind();

    [GeneratedRegex(@"(?<name>(?:[\p{Lu}][\w&.'’()/-]*,? |\([A-Z][A-Za-z ]*\) |s\.r\.o\. |a\.s\. |d\.o\.o\. |e\.V\. |plc |of |and |& ){1,8})(?:hereby |herewith |does |do |proudly )*(?:certif(?:ies|y)|confirms?|declares?|attests?|(?:presents?|awards?|grants?|issues?) this certificate) (?:that|to)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Certifies();

    [GeneratedRegex(@"certificate|management system|scope|\bISO\b|statement|accredit|number|\bdate\b|^this\b|^we\b|http|www|@|director|manager|signat|standard\b|requirements|service$|^certifications?$|[A-Z0-9]*\d{3,}|\d/|^the \w+$|^(?:registrar|assessor|auditor)s?$|證書|证书|範圍|范围|認證(?:標準|範圍|日期)|管理(?:系統|體系|体系)|認可|认可", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoBody();

    [GeneratedRegex(@"\b(?:certifications?|certifiers?|cert|registrars?|assurance|assessments?|inspection|verification|conformity|quality|veritas|audit(?:ors|ing)?|attestation|assessors|registrar|standards|council|conformance)\b|(?:認證|认证|驗證|验证|檢驗|检验|檢測|检测|品質保證|质量保证|標準|标准)[^，。、]{0,10}(?:公司|中心|機構|机构|局|院|協會|协会)(?:$|\s)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Trade();
}
