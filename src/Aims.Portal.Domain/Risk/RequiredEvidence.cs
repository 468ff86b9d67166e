using Aims.Portal.Domain.Questionnaires;

namespace Aims.Portal.Domain.Risk;

/// <summary>
/// The documents a tier asks for, whatever the questionnaire says (<c>tiers</c> of risk-tiering.json). An alternative to a certificate
/// is a pack of documents with a condition of its own.
/// </summary>
public sealed record RequiredEvidence
{
    private const string Certificate42001 = "iso42001_certificate";

    private static readonly string[] Individuals = ["retail_customers", "applicants", "employees", "patients", "vulnerable", "public"];

    private static readonly Lazy<ContentNode> Tiers = new(() => ShippedContent.Root("risk-tiering.json").Child("tiers"));

    public required RiskTier Tier { get; init; }

    /// <summary>Evidence kind ids, each once.</summary>
    public required IReadOnlyList<string> Required { get; init; }

    /// <summary>Of each group one alternative is enough.</summary>
    public required IReadOnlyList<EvidenceGroup> OneOf { get; init; }

    /// <summary>Also required once an ISO/IEC 42001 certificate is shown.</summary>
    public required IReadOnlyList<string> WithCertificate { get; init; }

    public required IReadOnlyList<string> Recommended { get; init; }

    /// <param name="merged">The vendor's answers over the buyer's: whether personal data is handled, individuals are affected, content is generated.</param>
    public static RequiredEvidence For(RiskTier tier, AnswerSheet merged)
    {
        var node = Tiers.Value.Child(Words.Of(tier));
        var evidence = node.Child("evidence");
        List<string> required = [.. evidence.Texts("required")];
        if (merged["UC-04"].Values.Any(v => v is "ordinary" or "sensitive")) required.AddRange(evidence.OptionalTexts("ifPersonalData"));
        if (merged["UC-03"].Values.Any(Individuals.Contains)) required.AddRange(evidence.OptionalTexts("ifIndividualsAffected"));
        if (merged["UC-05"].Values is ["yes"]) required.AddRange(evidence.OptionalTexts("ifGenerative"));
        return new RequiredEvidence
        {
            Tier = tier,
            Required = [.. required.Distinct(StringComparer.Ordinal)],
            OneOf = [.. evidence.OptionalList("oneOf").Select(g => new EvidenceGroup([.. g.Items().Select(a => ReadAlternative(a.Scalar(), node))]))],
            WithCertificate = node.OptionalTexts("withCertificate"),
            Recommended = evidence.OptionalTexts("recommended"),
        };
    }

    /// <summary>What is still missing when documents of <paramref name="attachedKinds"/> are there.</summary>
    public UnmetEvidence Unmet(IReadOnlySet<string> attachedKinds) => new(
        [.. Required.Concat(attachedKinds.Contains(Certificate42001) ? WithCertificate : []).Where(k => !attachedKinds.Contains(k))],
        [.. OneOf.Where(g => !g.IsMetBy(attachedKinds))]);

    private static EvidenceAlternative ReadAlternative(string id, ContentNode tier) =>
        tier.OptionalChild("alternativePack") is { } pack && pack.Text("id") == id
            ? new EvidenceAlternative(id, pack.Texts("all"), pack.Text("condition"))
            : new EvidenceAlternative(id, [id], null);
}
