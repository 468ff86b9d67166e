using System.Text.Encodings.Web;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Html;

namespace Aims.Portal.Web.Features.Requests;

/// <summary>The sections with their progress; stands twice on the page, at the side and on a telephone behind a button.</summary>
internal sealed class SectionList(AnswerView view, string pathBase) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var html = new HtmlWriter(writer, encoder);
        foreach (var section in view.State.Questionnaire.Sections)
        {
            var p = view.State.ProgressOf(section);
            if (p.Shown == 0) continue;
            var (look, icon) = p.IsDone ? ("ok", "circle-check") : p.Answered > 0 ? ("acc", "circle-half-2") : ("idle", "circle");
            html.Write($"<a class=\"{look}\" href=\"{pathBase}/requests/{view.State.Assessment.Id.ToString()}?section={section.Id}\"");
            if (ReferenceEquals(view.Current, section)) html.Write($" aria-current=\"true\"");
            html.Write($">{Icons.Of(icon)}<span>{section.Order}. {section.Title.In(Languages.Current)}</span><span class=\"n num\" data-section=\"{section.Id}\">{p.Answered}/{p.Shown}</span></a>\n");
        }
    }
}
