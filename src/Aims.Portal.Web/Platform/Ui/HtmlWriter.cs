using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Aims.Portal.Web.Platform.Ui;

/// <summary>Markup by code, for what a page repeats so often that a Razor partial each would cost more than the rest of the page: in an interpolated string the
/// literals are markup and every value is encoded, so nothing typed can become markup.</summary>
public readonly struct HtmlWriter(TextWriter to, HtmlEncoder encoder)
{
    // The work is done while the string is put together: nothing is left to do, and no string is made.
    public void Write([InterpolatedStringHandlerArgument("")] ref Markup markup) => _ = markup;

    [InterpolatedStringHandler]
    public readonly ref struct Markup
    {
        private readonly TextWriter to;
        private readonly HtmlEncoder encoder;

        public Markup(int literalLength, int formattedCount, HtmlWriter writer) => (to, encoder) = (writer.Target, writer.Encoder);

        public void AppendLiteral(string literal) => to.Write(literal);

        public void AppendFormatted(Utf8Markup? content) => content?.WriteTo(to, encoder);

        public void AppendFormatted(string? value)
        {
            if (!string.IsNullOrEmpty(value)) encoder.Encode(to, value);
        }

        public void AppendFormatted(int value) => to.Write(value.ToString(CultureInfo.InvariantCulture));

        public void AppendFormatted(IHtmlContent? content) => content?.WriteTo(to, encoder);
    }

    private TextWriter Target => to;

    private HtmlEncoder Encoder => encoder;
}
