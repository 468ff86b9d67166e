using System.Text.RegularExpressions;

namespace Aims.Portal.Domain.Evidence.Reading.Reports;

/// <summary>What a label of a report announces.</summary>
internal enum ReportLabel
{
    /// <summary>A date or name of something else.</summary>
    Other,
    Date,
    Approval,
    Period,
    Start,
    End,
    Version,
    System,
    Model,
    Scope,
}

/// <param name="Value">The first line of the value, or the part of the label's own line behind it.</param>
/// <param name="Text">The value's words as compared, with the lines that go on below.</param>
/// <param name="Printed">As shown.</param>
/// <param name="Words">Label and value.</param>
/// <param name="Weight">0 to 1.</param>
/// <param name="Firm">Behind a colon or in a cell of its own.</param>
internal sealed record Announced(ReportLabel Label, TextLine Value, string Text, string Printed, string Words, double Weight, bool Firm);

/// <summary>Finds labels of reports, in English and Chinese, with the value behind, beside or below.</summary>
internal sealed partial class ReportLabels(Sheet sheet)
{
    private const int LongestText = 1_200;

    /// <summary>In heights of a line.</summary>
    private const double HeadingReach = 3.4;
    private const double LabelReach = 1.3;

    private static readonly (ReportLabel Label, double Weight, Regex Pattern)[] Entries =
    [
        (ReportLabel.Other, 1, Made("(?:next|previous|planned|due|follow-?up|re-?test(?:ing)?|print(?:ed)?|review) (?:\\w+ ){0,2}date|(?:printed|due) on|next (?:review|assessment|test)|date of (?:next|last|previous) \\w+|下次\\S{0,6}|上次\\S{0,6}|列印日期|覆檢日期|重測日期")),
        (ReportLabel.Approval, 0.95, Made("(?:date )?approved(?: on| date)?|approval date|dates? of approval|sign[- ]?off date|date signed|endorsed on|(?:批准|核准|審批|審核通過|簽署)(?:日期|日)")),
        (ReportLabel.Start, 0.93, Made("(?:(?:test(?:ing)?|assessment|audit|engagement|fieldwork|period|project) )?(?:start|commencement|begin(?:ning)?)(?: date)?|date of commencement|(?:測試|評估|審計)?(?:開始|起始)(?:日期|日)")),
        (ReportLabel.End, 0.93, Made("(?:test(?:ing)?|assessment|audit|engagement|fieldwork|period) (?:end|completion|finish)(?: date)?|end date|(?:測試|評估|審計)?(?:結束|完結)(?:日期|日)")),
        (ReportLabel.Period, 0.95, Made("(?:(?:penetration )?test(?:ing)?|assessment|audit|engagement|examination|review|fieldwork|reporting|observation)(?: execution)? (?:period|window|dates?|duration|timeframe)|(?:period|dates?) (?:of|for) (?:the )?(?:penetration )?(?:test(?:s|ing)?|assessment|audit|engagement|examination|review|fieldwork)|period(?: covered| under review)?|(?:滲透)?(?:測試|評估|審計|審核|檢查|檢測)(?:期間|期|日期|時間|時段)|涵蓋期間|期間")),
        (ReportLabel.Date, 0.95, Made("(?:report|document|issue|issued|publication|release|publish(?:ed)?|version|revision|effective|completion|final report) dates?|dates? of (?:the )?(?:report|issue|publication|document|this (?:report|document|version)|completion|last (?:revision|update))|(?:issued|published|last updated|last revised|completed|finali[sz]ed|dated|revised)(?: on)?|(?:報告|文件|發出|發布|發佈|簽發|編製|完成|修訂|生效|版本|更新)(?:完成)?日期|完成日")),
        (ReportLabel.Date, 0.85, Made("date|日期")),
        (ReportLabel.Version, 0.93, Made("(?:document |report |soa |current |latest )?(?:version|revision|rev\\.?|issue)(?: (?:no\\.?|number))?|(?:文件|報告)?(?:版本|版次)(?:號|編號|號碼)?")),
        (ReportLabel.Model, 0.93, Made("(?:ai |ml )?model(?:\\(s\\)|s)?(?: name)?(?: ?(?:and|&|/|,) ?| )version(?: (?:no\\.?|number))?(?: assessed| tested)?|versions? of (?:the )?(?:ai )?model(?: assessed| tested)?|(?:ai )?models? (?:assessed|under assessment|in scope|evaluated|tested|covered)(?: and version)?|(?:AI ?)?模型(?:名稱)?(?:及|和|/|與)?(?:其)?(?:版本|版次)(?:號)?|(?:受)?評估(?:的)?模型")),
        (ReportLabel.Model, 0.75, Made("(?:ai )?model(?: name)?|(?:AI ?)?模型(?:名稱)?")),
        (ReportLabel.System, 0.93, Made("(?:name|title) of (?:the )?(?:ai )?(?:system|project|product|service|application|solution|processing)|(?:ai )?(?:system|project|product|service|application|solution|tool|platform)(?: ?/ ?\\w+)? (?:name|title|assessed|tested|under (?:assessment|test|review)|in scope)|(?:AI ?)?(?:系統|項目|服務|產品|應用程式|專案|平台)名稱|(?:測試|評估|審計)(?:對象|目標|系統)")),
        (ReportLabel.System, 0.85, Made("(?:ai )?(?:system|project|product|service|application|solution)|targets?|target of (?:evaluation|test)|(?:AI ?)?(?:系統|項目|產品)")),
        (ReportLabel.Scope, 0.93, Made("(?:the )?scope (?:of|for) (?:the |this )?(?:\\w+ ){0,3}(?:test(?:s|ing)?|assessment|audit|work|engagement|review|pia|report|examination|exercise)|(?:test(?:ing)?|assessment|audit|engagement|pia|review) scope|(?:in[- ]scope|scoped) (?:systems?|assets?|targets?|applications?|items?|components?)|(?:systems?|assets?|targets?) in scope|(?:滲透)?(?:測試|評估|審計|審核|檢測)(?:的)?範圍")),
        (ReportLabel.Scope, 0.88, Made("scope|範圍")),
    ];

    public IEnumerable<Announced> All() => sheet.Lines.SelectMany(In);

    private IEnumerable<Announced> In(TextLine line)
    {
        var next = 0;
        while (next < line.Text.Length && First(line.Text, next) is { } hit)
        {
            var (label, weight, match) = hit;
            next = match.Index + Math.Max(1, match.Length);
            if (label is ReportLabel.Other) continue;
            var colon = match.Groups["colon"].Success;
            // A value ends where the next label with a colon begins.
            var end = colon && First(line.Text, next, onlyColon: true) is { } other ? other.Match.Groups["label"].Index : line.Text.Length;
            if (line.Text[next..end].Trim().Length == 0)
            {
                if (end == line.Text.Length)
                    foreach (var found in Elsewhere(label, weight, line, match.Groups["label"].Value)) yield return found;
            }
            else if (colon || label is not (ReportLabel.Scope or ReportLabel.System or ReportLabel.Model))
            {
                yield return Own(label, weight * (colon ? 1 : 0.92), line, match, next, end, colon);
            }
        }
    }

    /// <summary>The label that begins first, and of those the longest; unless one with a colon begins within it: "report version date:".</summary>
    private static (ReportLabel Label, double Weight, Match Match)? First(string text, int from, bool onlyColon = false)
    {
        var hits = Entries.Select(e => (e.Label, e.Weight, Match: e.Pattern.Match(text, from))).Where(h => h.Match.Success && (!onlyColon || h.Match.Groups["colon"].Success))
            .OrderBy(h => h.Match.Groups["label"].Index).ThenByDescending(h => h.Match.Groups["label"].Length).ToList();
        if (hits.Count == 0) return null;
        var end = hits[0].Match.Groups["label"].Index + hits[0].Match.Groups["label"].Length;
        return hits[0].Match.Groups["colon"].Success ? hits[0] : hits.Find(h => h.Match.Groups["colon"].Success && h.Match.Groups["label"].Index <= end) is { Match: not null } inner ? inner : hits[0];
    }

    /// <summary>Behind the label. Where the line is full, the value may go on below.</summary>
    private Announced Own(ReportLabel label, double weight, TextLine line, Match match, int from, int end, bool colon)
    {
        List<TextLine> more = label is ReportLabel.Scope or ReportLabel.System or ReportLabel.Model or ReportLabel.Period && end == line.Text.Length ? [.. Blocks.Down(sheet, line, 0.6, l => GoesOn(l, line) && Entries.All(e => e.Pattern.Match(l.Text) is not { Success: true } m || m.Groups["label"].Index > 4))] : [];
        var text = Blocks.Join([line.Text[from..end], .. more.Select(l => l.Text)]);
        var printed = Blocks.Join([line.Printed(from, end), .. more.Select(l => l.At.Text)]);
        return new Announced(label, line, text, printed, Blocks.Join([line.Printed(match.Groups["label"].Index, end), .. more.Select(l => l.At.Text)]), weight, colon);
    }

    private IEnumerable<Announced> Elsewhere(ReportLabel label, double weight, TextLine line, string words)
    {
        if (Beside(line) is { } right)
        {
            if (StartsLabel(right)) yield break;
            yield return Whole(label, weight * 0.99, right, words, true);
        }
        else if (sheet.Below(line, HeadingReach) is { } below && !StartsLabel(below))
        {
            var near = below.At.Y - line.At.Bottom <= LabelReach * line.At.Height;
            if (Bullet().IsMatch(below.Text) && sheet.Right(below) is { } text) below = text;
            if (label is ReportLabel.Scope || near) yield return Whole(label, weight * (label is ReportLabel.Scope ? 0.97 : 0.9), below, words, label is ReportLabel.Scope);
        }
    }

    private TextLine? Beside(TextLine line) => sheet.Right(line) is { } right && (line.At.Cell is null || right.At.Cell?.Table == line.At.Cell.Table) ? right : null;

    private Announced Whole(ReportLabel label, double weight, TextLine first, string words, bool firm)
    {
        List<TextLine> lines = [first, .. first.At.Cell is { } cell ? sheet.Lines.Where(l => l != first && l.At.Cell == cell) : Blocks.Down(sheet, first, 1.6, l => GoesOn(l, first))];
        var text = Blocks.Join(lines.Select(l => l.Text));
        var printed = Blocks.Join(lines.Select(l => l.At.Text));
        return new Announced(label, first, text, printed, $"{words} {printed}", weight, firm);
    }

    /// <summary>Not the next row of a table of labels, nor the next heading.</summary>
    private bool GoesOn(TextLine line, TextLine first) =>
        line.Index - first.Index < 40 && Math.Abs(line.At.FontSize - first.At.FontSize) < 0.12 * first.At.FontSize && !Numbered().IsMatch(line.Text) && line.Text.Length < LongestText
        && (sheet.Left(line) is not { } left || Bullet().IsMatch(left.Text)) && !StartsLabel(line);

    private static bool StartsLabel(TextLine line) => Entries.Any(e => e.Pattern.Match(line.Text) is { Success: true } m && m.Groups["label"].Index <= 4 && (m.Groups["colon"].Success || m.Index + m.Length >= line.Text.Length));

    // At the start of a line a label may stand without a colon; further on only with one.
    private static Regex Made(string words) =>
        new(@"(?:(?<start>^\W{0,3}(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?\s+)?)|(?<=[\s|;,/(]))(?<label>" + words + @")(?!\p{L}|-)(?:\s?\([^)]{1,30}\))?\s*(?:(?<colon>[:=])\s*|(?(start)(?=$|\S)|(?!)))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    [GeneratedRegex(@"^[•◦▪●○■\-–—*·\uF0B7\uF0A7o]$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^\d{1,2}(?:\.\d{1,2}){0,3}\.?\s+\p{Lu}.{0,60}$|^[一二三四五六七八九十]{1,3}[、.]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbered();
}
