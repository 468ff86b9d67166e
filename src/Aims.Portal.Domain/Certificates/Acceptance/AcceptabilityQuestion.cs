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

    internal IEnumerable<string> Names => OtherNames.Prepend(Name).Where(n => !string.IsNullOrWhiteSpace(n));
}

/// <summary>The statement of applicability the buyer was shown.</summary>
public sealed record ShownStatement(string? Version, DateOnly? Date);

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
