using System.Text;
using System.Text.Encodings.Web;
using Aims.Portal.Domain.Risk;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Platform.Ui;

/// <summary>A risk tier's own shape and colour with its words.</summary>
public static class TierMark
{
    private static readonly (int X, double Y)[] Bars = [(1, 8), (5, 4.5), (9, 1)];
    private static readonly HtmlString[] Shapes = [.. Enum.GetValues<RiskTier>().Select(Shape)];
    private static readonly string[] Names = [.. Enum.GetValues<RiskTier>().Select(t => t.ToString().ToLowerInvariant())];

    public static IHtmlContent Of(RiskTier? value, IStringLocalizer<Text> text, bool provisional = false) => new Mark(value, text, provisional);

    private static HtmlString Shape(RiskTier tier)
    {
        var svg = new StringBuilder("<svg viewBox=\"0 0 13 12\" aria-hidden=\"true\">");
        for (var i = 0; i < Bars.Length; i++)
            svg.Append(FormattableString.Invariant($"<rect x=\"{Bars[i].X}\" y=\"{Bars[i].Y}\" width=\"3\" height=\"{11.5 - Bars[i].Y}\"{(i > (int)tier ? " class=\"off\"" : "")}/>"));
        return new HtmlString(svg.Append("</svg>").ToString());
    }

    private sealed class Mark(RiskTier? value, IStringLocalizer<Text> text, bool provisional) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            var html = new HtmlWriter(writer, encoder);
            if (value is not { } tier)
            {
                html.Write($"<span class=\"sub\">{text["No tier yet"].Value}</span>");
                return;
            }

            var words = text[Labels.Of(tier)].Value;
            html.Write($"<span class=\"tier tier-{Names[(int)tier]}\">{Shapes[(int)tier]}{(provisional ? text["{0}, provisional", words].Value : words)}</span>");
        }
    }
}
