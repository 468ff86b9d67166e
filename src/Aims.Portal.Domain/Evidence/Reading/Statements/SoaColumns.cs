using System.Text.RegularExpressions;

namespace Aims.Portal.Domain.Evidence.Reading.Statements;

/// <summary>What the heading of a column announces.</summary>
internal enum SoaColumn
{
    Number,
    Title,

    /// <summary>More words about the control; taken as its title only where there is no other.</summary>
    Description,

    /// <summary>Yes or no to: it applies.</summary>
    Applicable,

    /// <summary>Yes or no to: it is excluded.</summary>
    Excluded,

    /// <summary>A mark here: yes. Only beside a column <see cref="No"/>.</summary>
    Yes,
    No,
    Justification,
    InclusionReason,
    ExclusionReason,
    Remark,

    /// <summary>Whether it is implemented, which says nothing of whether it applies.</summary>
    Status,
}

/// <summary>The headings of a statement of applicability in English and Chinese.</summary>
internal static partial class SoaColumns
{
    private const int Longest = 90;

    /// <returns>Null for anything else.</returns>
    public static SoaColumn? Of(string heading)
    {
        var text = heading.Trim();
        if (text.Length is 0 or > Longest) return null;
        if (Yes().IsMatch(text)) return SoaColumn.Yes;
        if (No().IsMatch(text)) return SoaColumn.No;
        var (applies, excluded) = (Applicable().IsMatch(Excluded().Replace(text, " ")), Excluded().IsMatch(text));
        if (Reason().IsMatch(text)) return excluded == applies ? SoaColumn.Justification : excluded ? SoaColumn.ExclusionReason : SoaColumn.InclusionReason;
        if (applies) return SoaColumn.Applicable;
        if (excluded) return SoaColumn.Excluded;
        if (Status().IsMatch(text)) return SoaColumn.Status;
        if (Number().IsMatch(text)) return SoaColumn.Number;
        if (Remark().IsMatch(text)) return SoaColumn.Remark;
        return Description().IsMatch(text) ? SoaColumn.Description : Title().IsMatch(text) ? SoaColumn.Title : null;
    }

    [GeneratedRegex(@"^(?:yes|y|是|有)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Yes();

    [GeneratedRegex(@"^(?:no|n|否|沒有|没有)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex No();

    [GeneratedRegex(@"justif|\breasons?\b|\brationale|\bwhy\b|\bexplanation|理由|原因|依據|依据|(?:適用|适用|排除|納入|纳入|選擇)[^\s]{0,4}(?:說明|说明)|^(?:說明|说明|解釋)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reason();

    [GeneratedRegex(@"\bexclu(?:ded?|sions?|ding)\b|\b(?:not|non)[ -]applicab(?:le|ility)|\bn/a\b|\bout of scope|\bomi(?:tted|ssion)|\bnot (?:included|selected)|不適用|不适用|排除|刪減|删减|不納入|不纳入|不採用", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Excluded();

    [GeneratedRegex(@"\bapplicab(?:le|ility)|\bappl(?:ies|y)\b|\binclu(?:ded?|sion)\b|\bin scope|\bselect(?:ed|ion)\b|適用|适用|納入|纳入|採用|采用|選用", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Applicable();

    [GeneratedRegex(@"implement|\bstatus\b|maturity|實施|实施|狀況|狀態|状态|落實|落实|推行|執行情況", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Status();

    [GeneratedRegex(@"^(?:(?:iso\S*|iec|\d{5}(?::\d{4})?|annex|a|the|control|clause|reference|ref\.?|item)[\s/]+)*(?:no\.?|numbers?|#|ref(?:erence|\.)?|id|identifier|clause|section|annex a?|item|控制(?:措施)?(?:編號|编号|號)|編號|编号|序號|序号|條款|条款|條文|項次)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"\bcomments?\b|\bremarks?\b|\bnotes?\b|備註|备注|附註|備考", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Remark();

    [GeneratedRegex(@"description|control text|requirement|\bobjectives?\b|描述|內容|内容|要求|目標|目标", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Description();

    [GeneratedRegex(@"\bcontrols?\b|\bmeasures?\b|\btitle\b|\bname\b|控制|措施|名稱|名称|標題|标题|項目", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Title();
}
