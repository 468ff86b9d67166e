using System.Text.Encodings.Web;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Features.Requests;

/// <summary>The sections with their progress; stands twice on the page, at the side and on a telephone behind a button.</summary>
internal sealed class SectionList(AnswerView view, IStringLocalizer<Text> T, string pathBase) : IHtmlContent
{
    private readonly IReadOnlyList<Question> returnedNow = view.Returned.In(view.State).ToList();
    private string? written;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (written is null)
        {
            using var once = new StringWriter();
            Write(new HtmlWriter(once, encoder));
            written = once.ToString();
        }

        writer.Write(written);
    }

    private void Write(HtmlWriter html)
    {
        foreach (var section in view.State.Questionnaire.Sections)
        {
            var p = view.State.ProgressOf(section);
            if (!p.IsVisible) continue;
            WriteSection(html, section, p);
        }
    }

    private void WriteSection(HtmlWriter html, Section section, SectionProgress p)
    {
        var returned = returnedNow.Where(q => q.SectionId == section.Id).Select(q => q.Id).ToList();
        var untouched = returned.Where(id => view.Returned.IsUntouched(view.State, id)).ToList();
        var (look, icon) = untouched.Count > 0 ? ("warn", "corner-up-left") : (p.Look, p.Icon);
        html.Write($"<a class=\"{look}\" href=\"{pathBase}/requests/{view.State.Assessment.Id.ToString()}?section={section.Id}\" data-part=\"{section.Id}\" data-returned=\"{string.Join(' ', untouched)}\"");
        if (ReferenceEquals(view.Current, section)) html.Write($" aria-current=\"true\"");
        html.Write($">{Icons.Of(icon)}<span>{section.Order}. {section.Title.In(Languages.Current)}");
        if (returned.Count > 0) html.Write($" <span class=\"sub nowrap\">· {T["{0} returned", returned.Count].Value}</span>");
        html.Write($"</span><span class=\"n num\">");
        if (p.Shown > 0) html.Write($"{p.Answered}/{p.Shown}");
        html.Write($"</span></a>\n");
    }
}
