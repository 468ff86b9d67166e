using System.Text.RegularExpressions;
using Aims.Portal.Domain.Certificates.History;

namespace Aims.Portal.Domain.Certificates.Acceptance;

/// <summary>The company the buyer contracts with.</summary>
/// <param name="Name">Legal name as in the contract.</param>
public sealed record ContractingEntity(string Name)
{
    /// <summary>Other names of the same company: in another language, before it was renamed.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>Other companies of its group, as far as the buyer knows them.</summary>
    public IReadOnlyList<string> GroupMembers { get; init; } = [];

    /// <summary>Whether the certificate is this company's, or names it as a site or a company of the group; null where that cannot be told.</summary>
    public bool? Holds(CertificateFacts facts) => HolderPoint.Of(facts, this).Result switch { PointResult.Met => true, PointResult.NotMet => false, _ => null };

    internal IEnumerable<string> Names => OtherNames.Prepend(Name).Where(n => !string.IsNullOrWhiteSpace(n));
}

/// <summary>The statement of applicability the buyer was shown.</summary>
public sealed partial record ShownStatement(string? Version, DateOnly? Date)
{
    /// <summary>The version that a title or a file name speaks of: "SoA v2.1.pdf" is 2.1. Null where it names none; a number alone is no version.</summary>
    public static string? VersionIn(string name) => Versioned().Match(name) is { Success: true } found ? found.Groups["number"].Value : null;

    // Not \b before it: in a file name an underscore counts as a letter.
    [GeneratedRegex("(?<![A-Za-z])(?:version|ver\\.?|v\\.?)[ _-]?(?<number>\\d+(?:\\.\\d+)*)(?![\\d])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Versioned();
}

/// <summary>Is this certificate good for this entity and this service?</summary>
public sealed record AcceptabilityQuestion(CertificateHistory Certificate, ContractingEntity Entity, string Service)
{
    /// <summary>The vendor's other services in the register: a scope that names one of them is about that one.</summary>
    public IReadOnlyList<string> OtherServices { get; init; } = [];

    /// <summary>Null: none was shown.</summary>
    public ShownStatement? Statement { get; init; }

    /// <summary>What the buyer has accepted, ended acceptances too.</summary>
    public IReadOnlyList<PointAcceptance> Acceptances { get; init; } = [];
}
