using System.Net;
using System.Text;

namespace Aims.Portal.Browser.Tests.Reading;

/// <summary>What the pages of the certificates have in common: paper, fonts, marks, signatures. Nothing of any body's own artwork.</summary>
internal static class Paper
{
    public const string Letter = "Letter";
    public const string Landscape = "A4 landscape";

    /// <summary>A whole document; each <c>section</c> in it is a page.</summary>
    public static string Page(string css, string body, string language = "en", string size = "A4") => $$"""
        <!doctype html><html lang="{{language}}"><head><meta charset="utf-8"><title>Certificate</title><style>
        @page { size: {{size}}; margin: 0 }
        * { box-sizing: border-box }
        body { margin: 0; font: 12pt/1.5 {{Fonts(language)}}; color: #111; -webkit-print-color-adjust: exact }
        section { position: relative; width: {{(size == Letter ? "216" : size == Landscape ? "297" : "210")}}mm; height: {{(size == Letter ? "279" : size == Landscape ? "209" : "296")}}mm; overflow: hidden; padding: 16mm 18mm; break-after: page }
        section:last-child { break-after: auto }
        h1, h2, h3, p, table, dl, dd { margin: 0 } table { border-collapse: collapse } td, th { vertical-align: top; text-align: left; font-weight: inherit }
        .c { text-align: center } .r { text-align: right } .b { font-weight: bold } .s { font-size: 7.5pt; color: #444; line-height: 1.3 }
        .foot { position: absolute; left: 18mm; right: 18mm; bottom: 9mm } .foot .mark { margin-bottom: 2mm }
        .mark { display: inline-block; border: 1.2pt solid #223; padding: 1.5mm 2.5mm; font: bold 7pt/1.2 Arial, sans-serif; text-align: center; vertical-align: middle }
        .wm { position: absolute; left: -20mm; top: 120mm; width: 250mm; text-align: center; font: bold 54pt Arial; color: rgba(120, 140, 170, .13); transform: rotate(-32deg) }
        .cols { display: flex; gap: 8mm } .cols > * { flex: 1 }
        {{css}}</style></head><body>{{body}}</body></html>
        """;

    /// <summary>Text with its line breaks.</summary>
    public static string Br(string? text) => T(text).Replace("\n", "<br>", StringComparison.Ordinal);

    public static string T(string? text) => WebUtility.HtmlEncode(text ?? "");

    /// <summary>In one line, with what the paper has between the lines.</summary>
    public static string Line(string? text, string between = " ") => T((text ?? "").Replace("\n", between, StringComparison.Ordinal));

    /// <summary>Long words may be parted at the end of a line, as narrow columns do.</summary>
    public static string Parted(string text) => string.Join(' ', T(text).Split(' ').Select(w => w.Length < 9 ? w : w.Insert(w.Length / 2, "&shy;")));

    public static string Mark(params string[] lines) => $"""<span class="mark">{string.Join("<br>", lines.Select(T))}</span>""";

    public static string Watermark(string text) => $"""<div class="wm">{T(text)}</div>""";

    public static string Signature(int seed = 1) =>
        $"""<svg width="120" height="34" viewBox="0 0 120 34"><path d="M4 {20 + seed % 7} C 18 {2 + seed % 9}, 22 34, 36 14 S 50 {30 - seed % 5}, 62 12 S 88 {4 + seed}, 96 20 L 116 {12 + seed % 6}" fill="none" stroke="#123" stroke-width="1.6"/></svg>""";

    /// <summary>Looks like a square code and says nothing.</summary>
    public static string Code(int seed)
    {
        var random = new Random(seed);
        var cells = new StringBuilder();
        for (var i = 0; i < 441; i++)
        {
            var (x, y) = (i % 21, i / 21);
            var corner = (x < 7 || x > 13) && y < 7 || x < 7 && y > 13;
            if (corner ? x is 0 or 6 or 14 or 20 || y is 0 or 6 or 14 or 20 || x % 14 is > 1 and < 5 && y % 14 is > 1 and < 5 : random.Next(2) == 0) cells.Append($"M{x} {y}h1v1h-1z");
        }

        return $"""<svg width="58" height="58" viewBox="0 0 21 21"><path d="{cells}"/></svg>""";
    }

    private static string Fonts(string language) => language switch
    {
        "zh-Hant" => "'Noto Sans CJK HK', 'Noto Sans CJK TC', sans-serif",
        "zh-Hans" => "'Noto Serif CJK SC', serif",
        _ => "Arial, 'Liberation Sans', 'Noto Sans CJK HK', sans-serif",
    };
}
