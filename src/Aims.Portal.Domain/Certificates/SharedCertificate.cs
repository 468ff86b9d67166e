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
        _ = Update(certificate, now);
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

    /// <summary>As far as this buyer may read it: when a newer version of its document came, and when an event was last recorded with a fresh letter behind it (UTC).</summary>
    public DateTime? RenewedAt { get; private set; }

    public DateTime? ProvenAt { get; private set; }

    /// <summary>When the lapse that lasts was noticed (UTC).</summary>
    public DateTime? LapsedAt { get; private set; }

    /// <summary>When the lapse before was over (UTC): what proved that proves nothing further.</summary>
    public DateTime? RestoredAt { get; private set; }

    /// <summary>By the facts it is in force again, but nothing shows it: the lapse lasts.</summary>
    public bool LacksProof { get; private set; }

    public Guid AuditId => CertificateId.Value;

    /// <returns>Whether anything of it is another than before: who hands in the same again has changed nothing.</returns>
    public bool Update(Certificate certificate, DateTime now)
    {
        var facts = SharedFacts.Of(certificate.FactsJson);
        if (UpdatedAt != default && (facts, certificate.ExpiryDate) == (FactsJson, ExpiryDate)) return false;
        RememberLapse();
        FactsJson = facts;
        ExpiryDate = certificate.ExpiryDate;
        VendorChanges++;
        UpdatedAt = now;
        LookAgainOn = AtOnce;
        return true;
    }

    /// <summary>It lapsed under an earlier share of the same document, which was taken back meanwhile.</summary>
    public void LapsedBefore(LapseCause cause, DateOnly since)
    {
        (Lapse, LapsedAt) = (cause, Beginning(since));
        // Which proof ended the lapse before this one is not known any more: none that came before counts.
        RestoredAt = LapsedAt;
    }

    /// <summary>A lapse under an earlier share of the same document was over by the end of that day.</summary>
    public void RestoredBefore(DateTime endOfDay) => RestoredAt = endOfDay;

    /// <summary>The buyer's own check that ended its last lapse was a mistake: that lapse lasts, and the answers that have their support back must hear of it.</summary>
    public void LapseAgain(LapseCause cause, DateTime lapsedAt, DateTime? restoredAt) => (Lapse, LapsedAt, RestoredAt, LapsesOn) = (cause, lapsedAt, restoredAt, AtOnce);

    /// <summary>See <see cref="LapseAgain"/>; until the next look.</summary>
    public bool LapsesAgain => Lapse is not null && LapsesOn is not null;

    /// <summary>Nothing but the buyer's own check had said so, by mistake.</summary>
    public void HadNotLapsed() => (Lapse, LapsedAt, LacksProof) = (null, null, false);

    /// <summary>What is in force again by the vendor's word alone, although it had lapsed; null where nothing is to be shown.</summary>
    public LapseCause? Unshown => Lapse is { } cause && (LacksProof || !IsProvenAnew) ? cause : null;

    /// <summary>Whether more than the vendor's word says that a lapse is over: a newer version of the certificate that came since or shortly before, or an event recorded since with a fresh letter; and
    /// neither has ended an earlier lapse. Where the facts are those of before, the cause lay with the buyer and nothing has to be shown.</summary>
    public bool IsProvenAnew => LapsedAt is not { } lapsed || UpdatedAt < lapsed || WouldBeProvenBy(RenewedAt, ProvenAt);

    /// <summary>Whether that ends the lapse once the buyer may read it.</summary>
    public bool WouldBeProvenBy(DateTime? renewedAt, DateTime? provenAt) => LapsedAt is { } lapsed && (Counts(renewedAt, lapsed - ProofBefore) || Counts(provenAt, lapsed));

    /// <summary>What ended its last lapse was taken back, and nothing else that this buyer may read shows that it goes on: the lapse lasts again.</summary>
    /// <param name="cause">Of the answers that had lost their support by it.</param>
    /// <param name="since">The day on which they had.</param>
    /// <param name="renewedBefore">What <see cref="RenewedAt"/> was.</param>
    /// <param name="provenBefore">What <see cref="ProvenAt"/> was.</param>
    public void ProofTakenBack(LapseCause cause, DateOnly since, DateTime? renewedBefore, DateTime? provenBefore)
    {
        var lapsed = Beginning(since);
        bool Shows(DateTime? renewed, DateTime? proven) => renewed >= lapsed - ProofBefore || proven >= lapsed;
        if (Lapse is null && Shows(renewedBefore, provenBefore) && !Shows(RenewedAt, ProvenAt)) LapseAgain(cause, lapsed, null);
    }

    /// <summary>Where that day begins first on earth (UTC): the mark of an answer keeps the buyer's day and not the moment, and a moment that lies ahead would let the lapse pass for one of before.</summary>
    private static DateTime Beginning(DateOnly day) => day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc).AddHours(-14);

    private bool Counts(DateTime? shown, DateTime from) => shown is { } at && at >= from && !(at <= RestoredAt);

    /// <summary>This buyer may read another proof than before, or none any more.</summary>
    /// <returns>Whether that is news.</returns>
    public bool Show(DateTime? renewedAt, DateTime? provenAt, DateTime now)
    {
        if ((RenewedAt, ProvenAt) == (renewedAt, provenAt)) return false;
        RememberLapse();
        (RenewedAt, ProvenAt, UpdatedAt, LookAgainOn, VendorChanges) = (renewedAt, provenAt, now, AtOnce, VendorChanges + 1);
        return true;
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
    /// <param name="goesOn">One that lasted before is not over by this one: what ends it has to have come since then.</param>
    public void Looked(CertificateStatus? status, LapseCause? lapse, DateOnly? lapsesOn, DateOnly? nextChangeOn, DateTime now, bool lacksProof = false, bool goesOn = false)
    {
        if (lapse is null && Lapse is not null) RestoredAt = now;
        LapsedAt = lapse is null ? null : lapse == Lapse || goesOn ? LapsedAt ?? now : now;
        (Status, Lapse, LapsesOn, LacksProof) = (status, lapse, lapsesOn, lacksProof);
        LookAgainOn = nextChangeOn ?? Never;
    }
}
