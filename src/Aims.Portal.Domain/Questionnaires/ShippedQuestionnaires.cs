namespace Aims.Portal.Domain.Questionnaires;

/// <summary>The questionnaires the product ships with.</summary>
public static class ShippedQuestionnaires
{
    private static readonly Dictionary<string, Lazy<Questionnaire>> ById = new[] { "ai-vendor-dd", "ai-basic" }
        .ToDictionary(id => id, id => new Lazy<Questionnaire>(() => Questionnaire.Parse(RawJson(id))), StringComparer.Ordinal);

    /// <summary>The full questionnaire for medium and high risk, 80 questions.</summary>
    public static Questionnaire AiVendorDueDiligence => ById["ai-vendor-dd"].Value;

    /// <summary>The basics for low risk, 22 questions with the same ids, so that answers carry over when the tier rises.</summary>
    public static Questionnaire AiBasic => ById["ai-basic"].Value;

    public static IReadOnlyList<Questionnaire> All => [.. ById.Values.Select(q => q.Value)];

    /// <summary>Null where the product ships none of that id.</summary>
    public static Questionnaire? Find(string id) => ById.TryGetValue(id, out var questionnaire) ? questionnaire.Value : null;

    /// <summary>The document as shipped, to be frozen with an assessment or given to somebody who writes a questionnaire of his own.</summary>
    public static string RawJson(string id) => ById.ContainsKey(id)
        ? ShippedContent.Text($"questionnaire-{id}.json")
        : throw new RuleViolation("questionnaire.unknown", "The portal ships no questionnaire \"{0}\".", id);
}
