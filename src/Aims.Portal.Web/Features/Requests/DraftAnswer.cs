using Aims.Portal.Domain.Assessments;

namespace Aims.Portal.Web.Features.Requests;

/// <summary>A draft answer as the pages show it.</summary>
/// <param name="AnsweredById">Null where it was not read: pages show the name.</param>
public sealed record DraftAnswer(string QuestionId, string Value, string? Comment, Guid? AnsweredById, string AnsweredByName, DateTime AnsweredAt, int Revision)
{
    public static DraftAnswer Of(Answer row) => new(row.QuestionId, row.Value, row.Comment, row.AnsweredById, row.AnsweredByName, row.AnsweredAt, row.Revision);
}
