using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Aims.Portal.Web.Platform.Ui;

/// <summary>Markup made once and written often, kept as the bytes a page is sent as.</summary>
public sealed class Utf8Markup(string markup) : IHtmlContent
{
    private readonly byte[] bytes = Encoding.UTF8.GetBytes(markup);

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (writer is PageWriter page) page.Write(bytes);
        else writer.Write(markup);
    }

    public override string ToString() => markup;
}
