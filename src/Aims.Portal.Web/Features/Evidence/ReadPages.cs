using System.Text;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Evidence.Reading;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>The text of a document as it is kept: line by line, with a form feed between pages.</summary>
public static class ReadPages
{
    private const char Break = '\f';

    /// <param name="most">Characters that are kept.</param>
    public static string Join(ReadDocument document, int most) =>
        string.Join(Break, document.Pages.Select(p => string.Join('\n', p.Lines.Select(l => Clean(l.Text))))).Cut(most);

    /// <param name="page">From 1.</param>
    public static string Page(string content, int page) => content.Split(Break).ElementAtOrDefault(page - 1) ?? "";

    // PostgreSQL keeps no NUL, and a form feed of the document would be a page of ours.
    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Where(r => !Rune.IsControl(r)).Select(r => r.ToString()));
}
