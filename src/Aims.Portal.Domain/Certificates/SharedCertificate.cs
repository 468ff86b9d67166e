using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Domain.Certificates;

/// <summary>What a buyer knows of a certificate: the facts the vendor keeps up to date for every buyer that was given the document.</summary>
public sealed class SharedCertificate : IParty, IAudited
{
    /// <summary>A day that has always come: its facts were changed, or nobody has looked yet.</summary>
    public static readonly DateOnly AtOnce = new(2000, 1, 1);

    /// <summary>A renewed certificate may be uploaded long before anybody records its dates.</summary>
    private static readonly TimeSpan ProofBefore = TimeSpan.FromDays(180);

    private static readonly DateOnly Never = new(2999, 12, 31);

    private SharedCertificate()
    {
    }

    public SharedCertificate(EvidenceGrant grant, Certificate certificate, DateTime now)
    {
        BuyerId = grant.BuyerId;
        VendorOrganisationId = grant.VendorOrganisationId;
        VendorId = grant.VendorId;
        CertificateId = certificate.Id;
        DocumentId = certificate.DocumentId;
        Update(certificate, now);
    }

    public OrganisationId BuyerId { get; private set; }

    public OrganisationId? VendorOrganisationId { get; private set; }

    public CertificateId CertificateId { get; private set; }

    public Vendors.VendorId VendorId { get; private set; }

    public DocumentId DocumentId { get; private set; }

    public string FactsJson { get; private set; } = "{}";

    public DateOnly ExpiryDate { get; private set; }

    public DateTime UpdatedAt { get; private set; }

    /// <summary>How often the vendor changed something of it: two that count the same say the same.</summary>
    public int VendorChanges { get; private set; }

    /// <summary>As of the last look at it; null before the first. Lists are filtered by it.</summary>
    public CertificateStatus? Status { get; private set; }

    /// <summary>Why it did not support what rests on it at the last look; null while it did. Of one that nobody has verified too.</summary>
    public LapseCause? Lapse { get; private set; }

    /// <summary>The first day, by time alone, on which it will not support anything any more; null when that is so already, or never.</summary>
    public DateOnly? LapsesOn { get; private set; }

    /// <summary>The day on which its status must be looked at again: it changes then by time alone, or its facts have changed.</summary>
    public DateOnly LookAgainOn { get; private set; }

    /// <summary>As the vendor's row says it: when its document last got a newer version, and when an event was last recorded with a fresh letter behind it (UTC).</summary>
    public DateTime? RenewedAt { get; private set; }

    public DateTime? ProvenAt { get; private set; }

    /// <summary>When the lapse that lasts was noticed (UTC).</summary>
    public DateTime? LapsedAt { get; private set; }

    /// <summary>When the lapse before was over (UTC): what proved that proves nothing further.</summary>
    public DateTime? RestoredAt { get; private set; }

    /// <summary>By the facts it is in force again, but nothing shows it: the lapse lasts.</summary>
    public bool LacksProof { get; private set; }

    public Guid AuditId => CertificateId.Value;

    public void Update(Certificate certificate, DateTime now)
    {
        RememberLapse();
        FactsJson = SharedFacts.Of(certificate.FactsJson);
        ExpiryDate = certificate.ExpiryDate;
        (RenewedAt, ProvenAt) = (certificate.RenewedAt, certificate.ProvenAt);
        VendorChanges++;
        UpdatedAt = now;
        LookAgainOn = AtOnce;
    }

    /// <summary>It lapsed under an earlier share of the same document, which was taken back meanwhile.</summary>
    public void LapsedBefore(LapseCause cause, DateOnly since) => (Lapse, LapsedAt) = (cause, since.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));

    /// <summary>Whether more than the vendor's word says that a lapse is over: a newer version of the certificate that came since or shortly before, or an event recorded since with a fresh letter; and
    /// neither has ended an earlier lapse. Where the facts are those of before, the cause lay with the buyer and nothing has to be shown.</summary>
    public bool IsProvenAnew => LapsedAt is not { } lapsed || UpdatedAt < lapsed || Counts(RenewedAt, lapsed - ProofBefore) || Counts(ProvenAt, lapsed);

    private bool Counts(DateTime? shown, DateTime from) => shown is { } at && at >= from && !(at <= RestoredAt);

    /// <summary>The facts are those of before, but a document has come.</summary>
    public void Renew(Certificate certificate, DateTime now)
    {
        RememberLapse();
        (RenewedAt, UpdatedAt, LookAgainOn, VendorChanges) = (certificate.RenewedAt, now, AtOnce, VendorChanges + 1);
    }

    /// <summary>A lapse of the time before its moment was kept: it was noticed after the facts that are changed now.</summary>
    private void RememberLapse()
    {
        if (Lapse is not null) LapsedAt ??= UpdatedAt;
    }

    /// <summary>What the buyer itself knows of it has changed.</summary>
    public void LookAgain() => LookAgainOn = AtOnce;

    /// <param name="nextChangeOn">Null when all of it stays so for good.</param>
    /// <param name="lacksProof">The lapse lasts for want of proof.</param>
    public void Looked(CertificateStatus? status, LapseCause? lapse, DateOnly? lapsesOn, DateOnly? nextChangeOn, DateTime now, bool lacksProof = false)
    {
        if (lapse is null && Lapse is not null) RestoredAt = now;
        LapsedAt = lapse is null ? null : lapse == Lapse ? LapsedAt ?? now : now;
        (Status, Lapse, LapsesOn, LacksProof) = (status, lapse, lapsesOn, lacksProof);
        LookAgainOn = nextChangeOn ?? Never;
    }
}
