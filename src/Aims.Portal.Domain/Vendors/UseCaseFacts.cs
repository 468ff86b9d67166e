using System.Text.Json;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Domain.Risk;

namespace Aims.Portal.Domain.Vendors;

/// <summary>The nine facts of a use as <see cref="AiService.UseCase"/> keeps them: a JSON object of question id to stored answer.</summary>
public static class UseCaseFacts
{
    public static AnswerSheet Parse(string json)
    {
        var stored = JsonSerializer.Deserialize<Dictionary<string, string>>(json) ?? [];
        return new AnswerSheet(UseCaseQuestions.All
            .Where(q => stored.ContainsKey(q.Id))
            .Select(q => KeyValuePair.Create(q.Id, AnswerValue.FromStored(q.Type, stored[q.Id]))));
    }

    /// <summary>Only what is answered, in the order of the questions.</summary>
    public static string ToJson(AnswerSheet facts) => JsonSerializer.Serialize(UseCaseQuestions.All
        .Where(q => !facts[q.Id].IsEmpty)
        .ToDictionary(q => q.Id, q => facts[q.Id].Stored, StringComparer.Ordinal));
}
