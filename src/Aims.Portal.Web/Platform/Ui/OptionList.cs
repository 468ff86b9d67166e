using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Aims.Portal.Web.Platform.Ui;

/// <summary>The options of a select: value, words, and which one is chosen.</summary>
public sealed class OptionList(IEnumerable<(string Value, string Text)> options, string? chosen) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var html = new HtmlWriter(writer, encoder);
        foreach (var (value, text) in options)
        {
            if (value == chosen) html.Write($"<option value=\"{value}\" selected>{text}</option>");
            else html.Write($"<option value=\"{value}\">{text}</option>");
        }
    }
}
