using Aims.Portal.Domain.Questionnaires;

namespace Aims.Portal.Domain.Risk;

public enum MismatchSeverity
{
    Low,
    Medium,
    High,
}

/// <summary>Two answers, or an answer and the tier, that do not go together. A finding to be raised.</summary>
/// <param name="QuestionIds">The questions involved.</param>
public sealed record Mismatch(string Id, MismatchSeverity Severity, LocalText Text, IReadOnlyList<string> QuestionIds);

/// <summary>Contradictions between what the buyer says of the use and what the vendor says (<c>mismatchFindings</c> of risk-tiering.json).</summary>
public static class Mismatches
{
    private static readonly Dictionary<string, MismatchSeverity> Severities = new(StringComparer.Ordinal)
    {
        ["low"] = MismatchSeverity.Low,
        ["medium"] = MismatchSeverity.Medium,
        ["high"] = MismatchSeverity.High,
    };

    private static readonly Lazy<IReadOnlyList<(Mismatch Found, Condition If)>> Rules = new(() =>
        [.. ShippedContent.Root("risk-tiering.json").List("mismatchFindings").Select(Read)]);

    /// <param name="merged">The vendor's answers over the buyer's (<see cref="AssessmentFacts.Merged"/>).</param>
    public static IReadOnlyList<Mismatch> Of(AnswerSheet merged, RiskTier tier) =>
        [.. Rules.Value.Where(r => r.If.Holds(tier, null, id => merged[id])).Select(r => r.Found)];

    private static (Mismatch Found, Condition If) Read(ContentNode node)
    {
        node = node.At($"mismatch {node.Text("id")}");
        var condition = Condition.Read(node.Child("if"));
        return (new Mismatch(node.Text("id"), node.OneOf("severity", Severities), node.Local("text"), condition.DependsOn), condition);
    }
}
