namespace Aims.Portal.Domain.Certificates.History;

public enum ScopeChangeKind
{
    Extended,

    /// <summary>Also the way out of a suspension that only part of the holder can mend (R8).</summary>
    Reduced,
}

/// <summary>The scope grew or shrank. A judgement of the old scope holds only as far as the change cannot have touched it.</summary>
public sealed record ScopeChange(DateOnly On, EventProof Proof, ScopeChangeKind Change, string Scope) : CertificateEvent(On, Proof)
{
    /// <summary>The sites from then on; null: as before.</summary>
    public IReadOnlyList<string>? Sites { get; init; }

    public Reissue? Paper { get; init; }

    private protected override TextKey Called => new(Change is ScopeChangeKind.Extended ? "Scope extended" : "Scope reduced");

    internal override void Demand(HeldCertificate held)
    {
        held.DemandCurrent(On);
        if (string.IsNullOrWhiteSpace(Scope))
            throw new RuleViolation("certificate.required", "Copy the scope statement from the certificate.") { Field = nameof(Scope) };
        if (string.Equals(Scope.Trim(), held.Facts.Scope.Trim(), StringComparison.OrdinalIgnoreCase) && (Sites is null || Sites.SequenceEqual(held.Facts.Sites)))
            throw new RuleViolation("certificate.scope-same", "This is the scope the certificate had before. Copy the new scope statement, or write the sites that changed.") { Field = nameof(Scope) };
        HeldCertificate.DemandPaper(Paper, On, held.Facts.ExpiryDate.AddDays(-1));
    }

    internal override HeldCertificate Apply(HeldCertificate held, DateOnly day)
    {
        // what was inside of a smaller scope is inside of a larger one, and the other way round what was outside stays outside
        bool? covers = held.Facts.ScopeCoversService == (Change is ScopeChangeKind.Extended) ? held.Facts.ScopeCoversService : null;
        return (held with { Facts = held.Facts with { Scope = Scope, Sites = Sites ?? held.Facts.Sites, ScopeCoversService = covers } }).Reissued(Paper, day);
    }
}
