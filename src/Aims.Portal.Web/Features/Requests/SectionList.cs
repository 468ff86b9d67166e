using System.Text.Encodings.Web;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Features.Requests;

/// <summary>The sections with their progress; stands twice on the page, at the side and on a telephone behind a button.</summary>
internal sealed class SectionList(AnswerView view, IStringLocalizer<Text> T, string pathBase) : IHtmlContent
{
    private readonly string language = Languages.Current;
    private readonly string here = $"{pathBase}/requests/{view.State.Assessment.Id}?section=";
    private readonly ILookup<string, string>? returned = view.Returned.Count == 0 ? null : view.Returned.In(view.State).ToLookup(q => q.SectionId, q => q.Id, StringComparer.Ordinal);

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var html = new HtmlWriter(writer, encoder);
        foreach (var section in view.State.Questionnaire.Sections)
        {
            var p = view.State.ProgressOf(section);
            if (p.IsVisible) Write(html, section, p, returned is null ? [] : [.. returned[section.Id]]);
        }
    }

    private void Write(HtmlWriter html, Section section, SectionProgress p, List<string> came)
    {
        List<string> untouched = came.Count == 0 ? [] : came.FindAll(id => view.Returned.IsUntouched(view.State, id));
        var (look, icon) = untouched.Count > 0 ? ("warn", "corner-up-left") : (p.Look, p.Icon);
        html.Write($"<a class=\"{look}\" href=\"{here}{section.Id}\" data-part=\"{section.Id}\" data-returned=\"{string.Join(' ', untouched)}\"");
        if (ReferenceEquals(view.Current, section)) html.Write($" aria-current=\"true\"");
        html.Write($">{Icons.Of(icon)}<span>{section.Order}. {section.Title.In(language)}");
        if (came.Count > 0) html.Write($" <span class=\"sub nowrap\">· {T["{0} returned", came.Count].Value}</span>");
        html.Write($"</span><span class=\"n num\">");
        if (p.Shown > 0) html.Write($"{p.Answered}/{p.Shown}");
        html.Write($"</span></a>\n");
    }
}
