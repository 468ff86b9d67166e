using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Questionnaires;

namespace Aims.Portal.Domain.Evidence;

/// <summary>What makes a document of a kind valid (<c>validity.rule</c> of evidence-types.json).</summary>
public enum EvidenceRule
{
    /// <summary>Follows its certification cycle.</summary>
    Certificate,
    WithinMonths,
    PeriodEndWithinMonths,
    NotBeforeModelRelease,
    MatchesLiveVersion,

    /// <summary>Version and date as on the certificate.</summary>
    Statement,

    /// <summary>Not before a change of model or purpose, unless the change was reviewed; and not too old.</summary>
    Pia,

    /// <summary>From its first to its last day: contracts, insurance.</summary>
    InForce,
}

/// <summary>A kind of document a vendor can show (evidence-types.json). The long texts are English only in the content.</summary>
public sealed record EvidenceKind
{
    public required string Id { get; init; }

    public required LocalText Name { get; init; }

    /// <summary><c>certificate</c>, <c>management-system</c>, <c>assessment</c>, <c>governance</c>, <c>technical</c>, <c>security</c>, <c>operations</c>, <c>contract</c> or <c>company</c>.</summary>
    public required string Category { get; init; }

    /// <summary>Whether the document itself bears a last day.</summary>
    public bool HasExpiry { get; init; }

    public required EvidenceRule Rule { get; init; }

    /// <summary>How long it holds from its own date, in months; null where it does not age by the calendar. A design default that buyers may change.</summary>
    public int? ValidMonths { get; init; }

    /// <summary>How long it holds for a use of the high tier, where that is shorter, in months.</summary>
    public int? HighTierMonths { get; init; }

    /// <summary>How much longer it holds with a bridge letter, in months; null where there is no such letter.</summary>
    public int? BridgeMonths { get; init; }

    /// <summary>How often it is renewed.</summary>
    public required string Cadence { get; init; }

    /// <summary>When it holds, in a phrase.</summary>
    public required string Validity { get; init; }

    /// <summary>What a reviewer checks beyond that; may be empty.</summary>
    public IReadOnlyList<string> Checks { get; init; } = [];

    public required string Covers { get; init; }

    public required string DoesNotCover { get; init; }

    /// <summary>How it typically falls short.</summary>
    public required IReadOnlyList<string> InadequateWhen { get; init; }
}

/// <summary>The evidence kinds the product knows.</summary>
public static class EvidenceKinds
{
    private static readonly Lazy<Dictionary<string, EvidenceKind>> ById = new(() => ShippedContent.Root("evidence-types.json")
        .List("types").Select(Read).ToDictionary(k => k.Id, StringComparer.Ordinal));

    public static IReadOnlyList<EvidenceKind> All => [.. ById.Value.Values];

    public static EvidenceKind? Find(string id) => ById.Value.GetValueOrDefault(id);

    /// <summary>Whether documents of the kind carry certificate facts and follow a certification cycle.</summary>
    public static bool IsCertificate(string id) => Find(id) is { Category: "certificate" };

    /// <returns>The standard whose controls a statement of applicability is about; null for any other kind.</returns>
    public static CertificateStandard? StatementOf(string id) => id switch
    {
        "soa_42001" => CertificateStandard.Iso42001,
        "soa_27001" => CertificateStandard.Iso27001,
        _ => null,
    };

    /// <returns>The kind of a standard's statement of applicability; null for a standard of whose statement no kind is kept.</returns>
    public static string? StatementFor(CertificateStandard standard) => ById.Value.Keys.FirstOrDefault(k => StatementOf(k) == standard);

    private static readonly Dictionary<string, EvidenceRule> Rules = new(StringComparer.Ordinal)
    {
        ["certificate"] = EvidenceRule.Certificate,
        ["withinMonths"] = EvidenceRule.WithinMonths,
        ["periodEndWithinMonths"] = EvidenceRule.PeriodEndWithinMonths,
        ["notBeforeModelRelease"] = EvidenceRule.NotBeforeModelRelease,
        ["matchesLiveVersion"] = EvidenceRule.MatchesLiveVersion,
        ["soa"] = EvidenceRule.Statement,
        ["pia"] = EvidenceRule.Pia,
        ["inForce"] = EvidenceRule.InForce,
    };

    private static EvidenceKind Read(ContentNode node)
    {
        node = node.At($"evidence kind {node.Text("id")}");
        var validity = node.Child("validity");
        return new EvidenceKind
        {
            Id = node.Text("id"),
            Name = node.Local("name"),
            Category = node.Text("category"),
            HasExpiry = node.Flag("hasExpiry"),
            Rule = validity.OneOf("rule", Rules),
            ValidMonths = validity.OptionalWhole("value") ?? validity.OptionalWhole("orWithinMonths") ?? validity.OptionalWhole("notOlderThanMonths"),
            HighTierMonths = validity.OptionalWhole("highTierMonths"),
            BridgeMonths = validity.OptionalWhole("bridgeLetterMonths"),
            Cadence = node.Text("cadence"),
            Validity = ReadValidity(validity),
            Checks = validity.OptionalTexts("checks"),
            Covers = node.Text("covers"),
            DoesNotCover = node.Text("doesNotCover"),
            InadequateWhen = node.Texts("inadequateWhen"),
        };
    }

    private static string ReadValidity(ContentNode validity) => validity.Text("rule") switch
    {
        "certificate" => "Within its certification cycle",
        "withinMonths" => $"Dated within {validity.Whole("value")} months",
        "periodEndWithinMonths" when validity.Has("bridgeLetterMonths") =>
            $"Period ended within {validity.Whole("value")} months; a bridge letter adds {validity.Whole("bridgeLetterMonths")}",
        "periodEndWithinMonths" => $"Period ended within {validity.Whole("value")} months",
        "notBeforeModelRelease" => $"Not before the release of the live model, and dated within {validity.Whole("orWithinMonths")} months",
        "matchesLiveVersion" => "Describes the live version",
        "soa" => "Version and date as on the certificate",
        "pia" => "Not before the release of the live model, or with a dated review of the change",
        "inForce" => "In force",
        var rule => throw validity.Fail("unknown-rule", "{0} has the validity rule \"{1}\", which is unknown.", rule),
    };
}
