using System.Globalization;
using System.Text.Json;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Risk;

namespace Aims.Portal.Domain.Questionnaires;

#pragma warning disable CS8524 // no default arm: a new case must break the build, and no other value is ever made

internal enum ConditionOperator
{
    Equal,
    NotEqual,
    In,
    NotIn,
    ContainsAny,
    ContainsNone,
    AtLeast,
    AtMost,
    Answered,
}

internal enum ConditionFact
{
    Tier,
    BuyerType,
}

/// <summary>One comparison: a question's answer or a fact, an operator, and what it is compared with.</summary>
internal sealed class ConditionLeaf : Condition
{
    private static readonly Dictionary<string, ConditionOperator> Operators = new(StringComparer.Ordinal)
    {
        ["eq"] = ConditionOperator.Equal,
        ["ne"] = ConditionOperator.NotEqual,
        ["in"] = ConditionOperator.In,
        ["notIn"] = ConditionOperator.NotIn,
        ["containsAny"] = ConditionOperator.ContainsAny,
        ["containsNone"] = ConditionOperator.ContainsNone,
        ["gte"] = ConditionOperator.AtLeast,
        ["lte"] = ConditionOperator.AtMost,
        ["answered"] = ConditionOperator.Answered,
    };

    private static readonly Dictionary<string, ConditionFact> Facts = new(StringComparer.Ordinal)
    {
        ["tier"] = ConditionFact.Tier,
        ["buyerType"] = ConditionFact.BuyerType,
    };

    private readonly ConditionFact? fact;
    private readonly ConditionOperator comparison;

    private ConditionLeaf(string? questionId, ConditionFact? fact, ConditionOperator comparison, IReadOnlyList<string> values)
    {
        QuestionId = questionId;
        this.fact = fact;
        this.comparison = comparison;
        Values = values;
    }

    public string? QuestionId { get; }

    /// <summary>What the answer is compared with.</summary>
    public IReadOnlyList<string> Values { get; }

    /// <summary>Whether the values are amounts or dates to be ordered, not options to be matched.</summary>
    public bool Orders => comparison is ConditionOperator.AtLeast or ConditionOperator.AtMost;

    internal override IEnumerable<ConditionLeaf> Leaves => [this];

    public override bool Holds(RiskTier? tier, BuyerType? buyer, Func<string, AnswerValue> answer)
    {
        var given = QuestionId is not null ? answer(QuestionId).Values : FactValues(tier, buyer);
        if (given.Count == 0) return false;
        return comparison switch
        {
            ConditionOperator.Equal => given.Count == 1 && given[0] == Values[0],
            ConditionOperator.NotEqual => given.Count != 1 || given[0] != Values[0],
            ConditionOperator.In => given.All(Values.Contains),
            ConditionOperator.NotIn or ConditionOperator.ContainsNone => !given.Any(Values.Contains),
            ConditionOperator.ContainsAny => given.Any(Values.Contains),
            ConditionOperator.AtLeast => Compare(given[0], Values[0]) >= 0,
            ConditionOperator.AtMost => Compare(given[0], Values[0]) <= 0,
            ConditionOperator.Answered => true,
        };
    }

    internal static ConditionLeaf ReadLeaf(ContentNode node)
    {
        if (node.Kind is not JsonValueKind.Object) throw node.Fail("condition", "{0} has a condition that is not an object.");
        var questionId = node.OptionalText("q");
        ConditionFact? about = node.Has("fact") ? node.OneOf("fact", Facts) : null;
        if (questionId is null == about is null)
            throw node.Fail("condition", "{0} has a condition that needs either \"q\" (a question) or \"fact\", or one of \"all\", \"any\", \"not\".");
        var op = node.OneOf("op", Operators);
        return new ConditionLeaf(questionId, about, op, ReadValues(node, op));
    }

    private static IReadOnlyList<string> ReadValues(ContentNode node, ConditionOperator op)
    {
        switch (op)
        {
            case ConditionOperator.Answered:
                // "answered: false" could never hold, since a leaf on an unanswered question is false; "not" says it properly
                return node.Flag("value", absent: true) ? [] : throw node.Fail("condition", "{0} asks for \"answered\": false. Write {{\"not\": {{… \"op\": \"answered\"}}}} instead.");
            case ConditionOperator.In or ConditionOperator.NotIn or ConditionOperator.ContainsAny or ConditionOperator.ContainsNone:
                return node.Texts("value");
            default:
                var value = node.Child("value").Scalar();
                if (op is ConditionOperator.AtLeast or ConditionOperator.AtMost && Compare(value, value) is null)
                    throw node.Fail("condition", "{0} compares with \"{1}\", which is neither a number nor a date.", value);
                return [value];
        }
    }

    private IReadOnlyList<string> FactValues(RiskTier? tier, BuyerType? buyer) => fact switch
    {
        ConditionFact.Tier when tier is { } known => [Words.Of(known)],
        ConditionFact.BuyerType when buyer is { } known => [Words.Of(known)],
        _ => [],
    };

    /// <summary>Null where the two cannot be compared; every comparison with null is false.</summary>
    private static int? Compare(string left, string right)
    {
        if (decimal.TryParse(left, NumberStyles.Number, CultureInfo.InvariantCulture, out var a) && decimal.TryParse(right, NumberStyles.Number, CultureInfo.InvariantCulture, out var b))
            return a.CompareTo(b);
        return AnswerValue.TryDate(left, out var from) && AnswerValue.TryDate(right, out var to) ? from.CompareTo(to) : null;
    }
}
