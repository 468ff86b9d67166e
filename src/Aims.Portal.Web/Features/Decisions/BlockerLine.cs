using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Questionnaires;

namespace Aims.Portal.Web.Features.Decisions;

/// <summary>What stood against a plain approval, one line of it, in the language of the reader.</summary>
/// <param name="QuestionId">Null for a document.</param>
public sealed record BlockerLine(string? QuestionId, string Text)
{
    /// <summary>A decision keeps ids of questions and English names of documents; both are known to the rules in every language. What they do not know stays as it was written.</summary>
    public static IReadOnlyList<BlockerLine> Of(string stored, Questionnaire questionnaire, string language) =>
        [.. stored.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal).Select(line =>
            questionnaire.TryFind(line, out var question) ? new BlockerLine(line, question!.Text.In(language))
            : new BlockerLine(null, EvidenceKinds.All.FirstOrDefault(k => k.Name.En == line)?.Name.In(language) ?? line))];
}
