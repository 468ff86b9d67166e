using System.Text.Encodings.Web;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>A certificate's status, and beside it what else has happened to it: one that nobody has confirmed may be overdue too.</summary>
public static class StatusMarks
{
    public static IHtmlContent Of(CertificateStanding standing, IStringLocalizer<Text> text) => new Marks(standing, text);

    public static IEnumerable<Label> Labels(CertificateStanding standing) => standing.Besides.Select(b => Platform.Ui.Labels.Of(b.Status)).Prepend(CertificateWords.Of(standing));

    private sealed class Marks(CertificateStanding standing, IStringLocalizer<Text> text) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            var html = new HtmlWriter(writer, encoder);
            foreach (var label in Labels(standing)) html.Write($"<span class=\"st {label.Look}\">{text[label.Key].Value}</span> ");
        }
    }
}
