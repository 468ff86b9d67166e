using Aims.Portal.Web.Platform.Ui;

namespace Aims.Portal.Web.Features.Requests;

/// <summary>Reads the answering form: <c>r.ID</c> revision, <c>v.ID</c> values, <c>c.ID</c> comment.</summary>
internal static class AnswerForm
{
    private const int MaxQuestions = 200;

    /// <summary>What the form carries for an answer that was seen: 0 when there was none, so that a first answer by somebody else is noticed too.</summary>
    public static int Seen(DraftAnswer? row) => row is null ? 0 : row.Revision + 1;

    /// <param name="clear">The question whose answer is to be emptied.</param>
    /// <param name="theirs">The question in which the other person's text stays.</param>
    public static IEnumerable<AnswerPost> Read(IFormCollection form, string? clear, string? theirs)
    {
        foreach (var key in form.Keys.Where(k => k.StartsWith("r.", StringComparison.Ordinal)).Take(MaxQuestions))
        {
            var id = key[2..];
            if (id == theirs) continue;
            var values = id == clear ? [] : form["v." + id].Select(v => CleanStringBinderProvider.Clean(v)).ToList();
            yield return new AnswerPost(id, values, CleanStringBinderProvider.Clean(form["c." + id].FirstOrDefault()), int.TryParse(form[key].FirstOrDefault(), out var revision) ? revision : 0);
        }
    }
}
