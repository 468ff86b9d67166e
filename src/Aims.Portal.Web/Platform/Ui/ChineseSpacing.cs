using System.Globalization;
using System.Text.RegularExpressions;

namespace Aims.Portal.Web.Platform.Ui;

/// <summary>Fills a text in. A Chinese pattern keeps a blank beside each of its places, as a Latin name or a number needs it; between Chinese and Chinese that blank is a gap, and goes.</summary>
public static partial class ChineseSpacing
{
    private const string Chinese = @"[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]";

    public static string Fill(string pattern, params object?[] arguments) =>
        string.Format(CultureInfo.CurrentCulture, BlankBesidePlace.Replace(pattern, blank => IsGap(blank, arguments) ? "" : " "), arguments);

    private static bool IsGap(Match blank, object?[] arguments)
    {
        var next = blank.Groups["next"];
        var place = int.Parse((next.Success ? next : blank.Groups["last"]).ValueSpan, CultureInfo.InvariantCulture);
        return Convert.ToString(arguments[place], CultureInfo.CurrentCulture) is { Length: > 0 } value && IsChinese(value[next.Success ? 0 : ^1]);
    }

    private static bool IsChinese(char sign) => sign is >= '\u2E80' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00' and <= '\uFFEF';

    [GeneratedRegex($@"(?<={Chinese}) (?=\{{(?<next>\d+)[^}}]*\}})|(?<=\{{(?<last>\d+)[^}}]*\}}) (?={Chinese})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BlankBesidePlace { get; }
}
