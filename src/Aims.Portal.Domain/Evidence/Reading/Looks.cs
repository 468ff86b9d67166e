using System.Text.RegularExpressions;

namespace Aims.Portal.Domain.Evidence.Reading;

/// <summary>What a piece of text looks like.</summary>
internal static partial class Looks
{
    /// <summary>Where a legal form ends, behind which an address may follow; -1 for none.</summary>
    public static int EndOfForm(string text) => Form().Match(text) is { Success: true } m ? m.Index + m.Length : -1;

    public static bool IsCompany(string text) => EndOfForm(text) >= 0;

    /// <summary>The second half of a company's name: it is over within three words.</summary>
    public static bool BeginsToEndWithForm(string text) => Ending().IsMatch(text);

    /// <summary>"ACME LIMITED 卓越有限公司": one of the two, the English one where it is whole.</summary>
    public static string OneScript(string text) => BothScripts().Match(text) is not { Success: true } m ? text
        : text[m.Groups["one"].Length..].Trim(' ', '(', ')', '/', '|') is var other && Script.HasLatin(other) && !Script.HasHan(other) && IsCompany(other) ? other : m.Groups["one"].Value.Trim();

    public static bool IsAddress(string text) => Street().IsMatch(text) && !(EndOfForm(text) is >= 0 and var end && end >= text.TrimEnd(' ', ',', '.').Length - 1);

    /// <summary>A line that is an address even with nothing but a place in it.</summary>
    public static bool MayBeAddress(string text) => IsAddress(text) || text.Any(char.IsDigit) || text.Contains(',', StringComparison.Ordinal) || Place().IsMatch(text);

    [GeneratedRegex(@"(?<![A-Za-z])(?:Co\.?,? ?Ltd\.?|Pty\.? ?(?:Ltd\.?|Limited)|Pte\.? ?(?:Ltd\.?|Limited)|Sdn\.? ?Bhd\.?|Private Limited|Pvt\.? ?Ltd\.?|Public Limited Company|Limited Liability Company|GmbH(?: ?& ?Co\.? ?KG(?:aA)?)?|Limited|Ltd\.?|L\.?L\.?C\.?|Inc\.?|Incorporated|Corp\.?|Corporation|P\.?L\.?C\.?|L\.?L\.?P\.?|AG|SE|S\.?A\.?S\.?|S\.?A\.?R\.?L\.?|S\.?A\.?|B\.?V\.?|N\.?V\.?|S\.?p\.?A\.?|S\.?r\.?l\.?|UAB|OÜ|SIA|d\.o\.o\.?|Kft\.?|a\.s\.|s\.r\.o\.?|Sp\. ?z ?o\. ?o\.?|Ltda\.?|S\.A\. de C\.V\.|N\.A\.|Oyj?|A/S|ApS|AB|AS|K\.?K\.?|e\.V\.|KG|Company|Foundation|Association|University|Authority)(?![A-Za-z])(?! ?(?:&|of) )|(?:股份)?有限(?:責任|责任)?公司|股份公司|有限合[夥伙]|大學|大学|基金會|管理局|醫院", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.RightToLeft, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();

    [GeneratedRegex(@"^(?:\(?[A-Z][\w.'&)-]* |& |and ){0,3}(?:Limited|Ltd\.?|LLC|LLP|Inc\.?|Incorporated|Corp(?:oration|\.)?|GmbH|AG|PLC|plc|B\.V\.|S\.A\.|S\.p\.A\.|Pty\.? L\w+|Pte\.? L\w+|Co\.,? ?Ltd\.?|Company)(?![A-Za-z])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ending();

    [GeneratedRegex(@"^(?<one>[^\u4e00-\u9fff]{5,}?)\s*[(/|]?\s*[\u4e00-\u9fff].*$|^(?<one>[\u4e00-\u9fff（）()]{4,})\s*[(/|]?\s*[A-Za-z][A-Za-z ].*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BothScripts();

    [GeneratedRegex(@"\b(?:roads?|rd|streets?|avenue|ave|lane|drive|dr|floors?|\d+ ?/ ?f|flat|room|rm|units?|suites?|ste|buildings?|bldg|towers?|centre|center|plaza|house|business park|science park|court|square|way|boulevard|blvd|highway|district|estate|blocks?|level|wharf|quay|close|terrace|crescent|parkway|p\.? ?o\.? box|kowloon|new territories|hong kong|[\wäöüß]*stra(?:ß|ss)e|rue|via|calle|boulevard|plaz[ao]|avenida|kaigan|platz|[\wäöüß]+weg|[\wäöüß]+allee|pudong|jalan|taipei|shenzhen|shanghai|beijing|singapore \d{6}|postcode)\b|[\wäöüß]+str\.(?=\W)|^\W*\d+[A-Za-z]?[ ,/\-]|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[A-Z]{2},? \d{5}(?:-\d{4})?\b|\b\d{4,6} \p{Lu}\p{L}+|[路街號号樓楼室道巷弄村]|大廈|大厦|[\u4e00-\u9fff][市縣县省區区]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Street();

    [GeneratedRegex(@"\b(?:hong kong|china|taiwan|singapore|united kingdom|uk|usa|united states(?: of america)?|england|scotland|wales|ireland|germany|deutschland|france|netherlands|belgium|switzerland|austria|spain|italy|japan|korea|india|australia|new zealand|canada|malaysia|thailand|viet ?nam|indonesia|philippines|macau|macao|sweden|norway|denmark|finland|poland|israel|uae|dubai)\b|香港|台灣|臺灣|中國|中国|澳門|新加坡", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}
