using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Risk;

namespace Aims.Portal.Domain.Questionnaires;

/// <summary>
/// A condition on answers and facts (<c>conditionGrammar</c> of the questionnaire). A leaf on an unanswered question is false,
/// also for "is not": what nobody has said proves nothing.
/// </summary>
public abstract class Condition
{
    private IReadOnlyList<string>? dependsOn;

    private protected Condition()
    {
    }

    /// <summary>The ids of the questions it looks at, each once, in the order of the document.</summary>
    public IReadOnlyList<string> DependsOn => dependsOn ??= [.. Leaves.Select(l => l.QuestionId).OfType<string>().Distinct(StringComparer.Ordinal)];

    internal abstract IEnumerable<ConditionLeaf> Leaves { get; }

    /// <summary>Whether it holds.</summary>
    /// <param name="tier">Null where no tier is known yet; a leaf on it is then false.</param>
    /// <param name="buyer">Null where the buyer does not matter; a leaf on it is then false.</param>
    /// <param name="answer">The answer to a question; empty for an unanswered or hidden one.</param>
    public abstract bool Holds(RiskTier? tier, BuyerType? buyer, Func<string, AnswerValue> answer);

    public bool Holds(AssessmentFacts facts, AnswerSheet answers) => Holds(facts.Tier, facts.BuyerType, id => answers[id]);

    /// <exception cref="RuleViolation">An unknown operator, fact or form.</exception>
    public static Condition Parse(string json) => Read(ContentNode.Parse(json, "The condition"));

    internal static Condition Read(ContentNode node)
    {
        if (node.Has("all")) return new All([.. node.List("all").Select(Read)]);
        if (node.Has("any")) return new Any([.. node.List("any").Select(Read)]);
        if (node.Has("not")) return new Not(Read(node.Child("not")));
        return ConditionLeaf.ReadLeaf(node);
    }

    private sealed class All(IReadOnlyList<Condition> parts) : Condition
    {
        internal override IEnumerable<ConditionLeaf> Leaves => parts.SelectMany(p => p.Leaves);

        public override bool Holds(RiskTier? tier, BuyerType? buyer, Func<string, AnswerValue> answer) => parts.All(p => p.Holds(tier, buyer, answer));
    }

    private sealed class Any(IReadOnlyList<Condition> parts) : Condition
    {
        internal override IEnumerable<ConditionLeaf> Leaves => parts.SelectMany(p => p.Leaves);

        public override bool Holds(RiskTier? tier, BuyerType? buyer, Func<string, AnswerValue> answer) => parts.Any(p => p.Holds(tier, buyer, answer));
    }

    private sealed class Not(Condition part) : Condition
    {
        internal override IEnumerable<ConditionLeaf> Leaves => part.Leaves;

        public override bool Holds(RiskTier? tier, BuyerType? buyer, Func<string, AnswerValue> answer) => !part.Holds(tier, buyer, answer);
    }
}
