using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.History;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>What shows a buyer that a certificate goes on. Only what that buyer can read counts there: a newer version of the certificate's document, or the letter behind an event.
/// Runs for the vendor, before the save: what is given or taken back with it counts as it will be.</summary>
public sealed class ReadableProof(PortalDbContext db, IMultiTenantContextAccessor tenancy, TimeProvider clock)
{
    /// <summary>How long before its event a letter may have been uploaded to be proof of it.</summary>
    private static readonly TimeSpan FreshLetter = TimeSpan.FromDays(180);

    /// <summary>Documents were given to a buyer, or taken back.</summary>
    public async Task ChangedAsync(OrganisationId buyer, IReadOnlyCollection<EvidenceGrant> grants, CancellationToken ct)
    {
        var vendor = tenancy.Tenant!.Id;
        if (grants.Count == 0) return;
        await db.SharedCertificates.Where(s => s.VendorOrganisationId == vendor && s.BuyerId == buyer).LoadAsync(ct);
        await LoadedChangedAsync(buyer, grants, ct);
    }

    /// <summary>The same where all that was shared with the buyer has been read already.</summary>
    public Task LoadedChangedAsync(OrganisationId buyer, IReadOnlyCollection<EvidenceGrant> grants, CancellationToken ct) =>
        KeepAsync([.. db.SharedCertificates.Local.Where(s => s.BuyerId == buyer && db.Entry(s).State is not EntityState.Deleted && Touches(s, grants))], ct);

    /// <summary>Facts or grants behind these have changed.</summary>
    public async Task KeepAsync(IReadOnlyList<SharedCertificate> shares, CancellationToken ct)
    {
        if (shares.Count == 0) return;
        var (vendor, now) = (tenancy.Tenant!.Id, clock.UtcNow());
        var ids = shares.Select(s => s.CertificateId).Distinct().ToList();
        var certificates = (await db.Certificates.Where(c => c.TenantId == vendor && ids.Contains(c.Id)).ToListAsync(ct)).ToDictionary(c => c.Id, c => (Certificate: c, Events: Proving(c)));
        List<DocumentId> documents = [.. certificates.Values.SelectMany(c => c.Events.Select(e => e.Proof.Document!.Value).Append(c.Certificate.DocumentId)).Distinct()];
        var versions = await db.DocumentVersions.AsNoTracking().Where(v => v.TenantId == vendor && documents.Contains(v.DocumentId) && v.State == VersionState.Stored && (v.Scan == ScanState.NotScanned || v.Scan == ScanState.Clean)).ToListAsync(ct);
        var buyers = shares.Select(s => s.BuyerId).Distinct().ToList();
        // What is being changed at this moment counts as it will be, and not as it is stored.
        var ended = db.EvidenceGrants.Local.Where(g => g.RevokedAt is not null).Select(g => g.Id).ToList();
        var stored = await db.EvidenceGrants.AsNoTracking().Where(g => g.VendorOrganisationId == vendor && buyers.Contains(g.BuyerId) && documents.Contains(g.DocumentId) && g.RevokedAt == null && !ended.Contains(g.Id))
            .Select(g => new { g.BuyerId, g.VersionId }).Distinct().ToListAsync(ct);
        foreach (var share in shares.Where(s => certificates.ContainsKey(s.CertificateId)))
        {
            var given = db.EvidenceGrants.Local.Where(g => g.BuyerId == share.BuyerId && g.RevokedAt is null).Select(g => g.VersionId).Concat(stored.Where(g => g.BuyerId == share.BuyerId).Select(g => g.VersionId)).ToHashSet();
            var (certificate, events) = certificates[share.CertificateId];
            // While a lapse lasts, a letter that came before the last one was over ends no second one.
            var (renewed, proven) = Of(certificate, events, [.. versions.Where(v => given.Contains(v.Id))], share.Lapse is null ? null : share.RestoredAt);
            var (renewedBefore, provenBefore) = (share.RenewedAt, share.ProvenAt);
            if (!share.Show(renewed, proven, now)) continue;
            if (share.RestoredAt is not null && await LastLapseAsync(share, ct) is { } last) share.ProofTakenBack(last.Cause, last.Since, renewedBefore, provenBefore);
            // Also where it reads the same as before: a look may have put it off meanwhile.
            if (db.Entry(share) is { State: EntityState.Modified } entry) entry.Property(s => s.LookAgainOn).IsModified = true;
        }
    }

    /// <summary>As the answers remember it that have their support back.</summary>
    private Task<UnsupportedAnswer?> LastLapseAsync(SharedCertificate share, CancellationToken ct)
    {
        var (vendor, buyer, id) = (tenancy.Tenant!.Id, share.BuyerId, share.CertificateId);
        return db.UnsupportedAnswers.AsNoTracking().Where(u => u.VendorOrganisationId == vendor && u.BuyerId == buyer && u.CertificateId == id && u.SupportedAgainOn != null)
            .OrderByDescending(u => u.SupportedAgainOn).ThenBy(u => u.Since).FirstOrDefaultAsync(ct);
    }

    /// <summary>Events that say that the certificate goes on, with something else than the certificate itself behind them.</summary>
    public static IReadOnlyList<CertificateEvent> Proving(Certificate certificate) => [.. CertificateJson.History(certificate.FactsJson).Events
        .Where(e => e is SurveillanceAudit or Recertification or Restoration or SuspensionLifted or Transfer or EditionTransition && e.Proof.Document is { } d && d != certificate.DocumentId)];

    /// <summary>When a version after the first one came, and when the last event was recorded whose letter was uploaded for it: nothing that lay there for long.</summary>
    /// <param name="after">Letters uploaded until then prove nothing any more (UTC); null: all count.</param>
    public static (DateTime? Renewed, DateTime? Proven) Of(Certificate certificate, IReadOnlyList<CertificateEvent> events, IReadOnlyList<DocumentVersion> versions, DateTime? after = null) => (
        versions.Where(v => v.DocumentId == certificate.DocumentId && v.Number > 1 && v.UploadedAt >= certificate.RecordedAt).Max(v => (DateTime?)v.UploadedAt),
        events.Where(e => versions.Any(v => v.DocumentId == e.Proof.Document && v.UploadedAt >= e.Proof.RecordedAt - FreshLetter && !(v.UploadedAt <= after))).Max(e => (DateTime?)e.Proof.RecordedAt));

    /// <summary>Whether one of the documents can be proof of it: the first version of the certificate itself is none. To one that is shared anew, the letters may have been given long before.</summary>
    private bool Touches(SharedCertificate share, IReadOnlyCollection<EvidenceGrant> grants) =>
        (db.Entry(share).State is EntityState.Added && CertificateJson.HasEvents(share.FactsJson))
        || grants.Any(g => (g.DocumentId == share.DocumentId && g.Number > 1) || share.FactsJson.Contains(g.DocumentId.ToString(), StringComparison.OrdinalIgnoreCase));
}
