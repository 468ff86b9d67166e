using Aims.Portal.Domain.Risk;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Platform.Ui;

/// <summary><c>&lt;icon name="send" /&gt;</c>: one of Tabler's icons from the sprite the build makes (names in Assets/icons.txt).</summary>
[HtmlTargetElement("icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconTagHelper : TagHelper
{
    public string Name { get; set; } = "";

    public bool Small { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Small ? "icon icon-s" : "icon");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.SetHtmlContent($"<use href=\"/lib/icons.svg#{Name}\"/>");
    }
}

/// <summary><c>&lt;tier value="…" /&gt;</c>: the tier's own shape and colour, never mixed with a status.</summary>
[HtmlTargetElement("tier", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TierTagHelper(IStringLocalizer<Text> text) : TagHelper
{
    public RiskTier? Value { get; set; }

    public bool Provisional { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(TierMark.Of(Value, text, Provisional));
    }
}

/// <summary><c>&lt;st look="ok"&gt;Valid&lt;/st&gt;</c>: a status is always a word with a dot.</summary>
[HtmlTargetElement("st")]
public sealed class StatusTagHelper : TagHelper
{
    /// <summary>ok, warn, bad, inf, idle or acc.</summary>
    public string Look { get; set; } = "idle";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.Attributes.SetAttribute("class", $"st {Look}");
    }
}

/// <summary>A word with its look: how an enum value appears on screen.</summary>
/// <param name="Key">English words, the key of the translation.</param>
/// <param name="Look">ok, warn, bad, inf, idle or acc.</param>
public readonly record struct Label(string Key, string Look);
