using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Questionnaires;

namespace Aims.Portal.Domain.Risk;

/// <summary>
/// The rule set that turns the facts of a use into a risk tier (risk-tiering.json). Every rule is applied; the highest result stands;
/// every rule that applied is named.
/// </summary>
public sealed class RiskTiering
{
    private const string OneHigher = "+1";

    private static readonly Lazy<RiskTiering> Shipped = new(() => Read(ShippedContent.Root("risk-tiering.json")));

    private readonly IReadOnlyList<Rule> rules;
    private readonly IReadOnlyList<string> inputs;
    private readonly Dictionary<RiskTier, TierProfile> profiles;

    private RiskTiering(string id, string version, IReadOnlyList<Rule> rules, IReadOnlyList<string> inputs, Dictionary<RiskTier, TierProfile> profiles)
    {
        Id = id;
        Version = version;
        this.rules = rules;
        this.inputs = inputs;
        this.profiles = profiles;
    }

    public static RiskTiering Default => Shipped.Value;

    public string Id { get; }

    public string Version { get; }

    public int RuleCount => rules.Count;

    /// <exception cref="RuleViolation">The document is malformed; the text names the place and what is wrong.</exception>
    public static RiskTiering Parse(string json) => Read(ContentNode.Parse(json, "The rule set"));

    public TierProfile Profile(RiskTier tier) => profiles[tier];

    /// <summary>Applies every rule to the answers to UC-01…UC-09.</summary>
    /// <param name="useCase">The buyer's answers, at intake or merged with the vendor's.</param>
    public TierResult Evaluate(AnswerSheet useCase, BuyerType buyer)
    {
        List<Rule> fired = [.. rules.Where(r => r.Fires(buyer, useCase))];
        string[] unanswered = [.. inputs.Where(id => useCase[id].IsEmpty)];
        var tier = Highest(fired);
        // what nobody has said may be the very thing that makes it high: unknown is not low
        if (unanswered.Length > 0 && tier is RiskTier.Low) tier = RiskTier.Medium;
        return new TierResult
        {
            Tier = tier,
            Fired = [.. fired.Select(r => r.Named)],
            Unanswered = unanswered,
            Profile = profiles[tier],
            RuleSetId = Id,
            RuleSetVersion = Version,
            TotalRules = rules.Count,
        };
    }

    /// <summary>Several "+1" raise by one together: each speaks of the highest <em>other</em> result.</summary>
    private static RiskTier Highest(IReadOnlyList<Rule> fired)
    {
        var highest = fired.Select(r => r.To).OfType<RiskTier>().Append(RiskTier.Low).Max();
        return fired.Any(r => r.To is null) && highest < RiskTier.High ? highest + 1 : highest;
    }

    private static RiskTiering Read(ContentNode root)
    {
        List<Rule> read = [.. root.List("rules").Select(Rule.Read)];
        if (read.Select(r => r.Named.Id).Distinct(StringComparer.Ordinal).Count() != read.Count) throw root.Fail("duplicate-rule", "{0} has two rules of the same id.");
        var asked = root.Child("inputs");
        string[] questionIds = [.. asked.Members().Select(m => asked.Text(m.Name)).Where(id => UseCaseQuestions.Find(id) is not null)];
        var tiers = root.Child("tiers");
        var byTier = Words.Tiers.ToDictionary(t => t.Value, t => ReadProfile(t.Value, tiers.Child(t.Key).At($"tier {t.Key}")));
        return new RiskTiering(root.Text("id"), root.Text("schemaVersion"), read, questionIds, byTier);
    }

    private static TierProfile ReadProfile(RiskTier tier, ContentNode node) => new(
        tier, node.Local("name"), node.Text("questionnaire"), node.Texts("oversight"), node.Whole("reassessMonths"), node.Whole("monitorMonths"), node.Text("approver"));

    /// <param name="To">Null for one above the highest other result.</param>
    private sealed record Rule(FiredRule Named, RiskTier? To, Condition If, Condition? Unless)
    {
        public static Rule Read(ContentNode node)
        {
            node = node.At($"rule {node.Text("id")}");
            var to = node.Text("to");
            return new Rule(
                new FiredRule(node.Text("id"), to, node.Local("reason"), node.Text("source")),
                to == OneHigher ? null : node.OneOf("to", Words.Tiers),
                Condition.Read(node.Child("if")),
                node.OptionalChild("unless") is { } unless ? Condition.Read(unless) : null);
        }

        public bool Fires(BuyerType buyer, AnswerSheet useCase) =>
            If.Holds(null, buyer, id => useCase[id]) && Unless?.Holds(null, buyer, id => useCase[id]) is not true;
    }
}
