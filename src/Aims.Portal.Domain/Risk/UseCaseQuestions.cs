using Aims.Portal.Domain.Questionnaires;

namespace Aims.Portal.Domain.Risk;

/// <summary>The nine questions about the use (UC-01…UC-09), asked at intake whatever questionnaire follows; the inputs of the risk tier.</summary>
public static class UseCaseQuestions
{
    private static readonly Lazy<Section> Section = new(() => ShippedQuestionnaires.AiVendorDueDiligence.Sections.Single(s => s.Id == "UC"));

    public static IReadOnlyList<Question> All => Section.Value.Questions;

    public static LocalText Title => Section.Value.Title;

    public static Question? Find(string id) => All.FirstOrDefault(q => q.Id == id);
}
