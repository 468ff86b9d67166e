namespace Aims.Portal.Domain.Risk;

/// <summary>One way to satisfy a group: a document, or a pack of documents.</summary>
/// <param name="Id">The evidence kind id, or the pack's own id (<c>ALTERNATIVE_PACK_42001</c>).</param>
/// <param name="Kinds">All of these are needed.</param>
/// <param name="Condition">What people must see to beside the documents, in English; null where nothing.</param>
public sealed record EvidenceAlternative(string Id, IReadOnlyList<string> Kinds, string? Condition)
{
    public bool IsPack => Kinds is not [var only] || only != Id;

    public IReadOnlyList<string> Missing(IReadOnlySet<string> attachedKinds) => [.. Kinds.Where(k => !attachedKinds.Contains(k))];
}

/// <summary>Alternatives of which one is enough.</summary>
public sealed record EvidenceGroup(IReadOnlyList<EvidenceAlternative> Alternatives)
{
    public bool IsMetBy(IReadOnlySet<string> attachedKinds) => Alternatives.Any(a => a.Missing(attachedKinds).Count == 0);
}

/// <summary>What is missing of the evidence a tier asks for.</summary>
/// <param name="Required">Evidence kind ids.</param>
/// <param name="Groups">Groups of which no alternative is complete.</param>
public sealed record UnmetEvidence(IReadOnlyList<string> Required, IReadOnlyList<EvidenceGroup> Groups)
{
    public bool IsNothing => Required.Count == 0 && Groups.Count == 0;
}
