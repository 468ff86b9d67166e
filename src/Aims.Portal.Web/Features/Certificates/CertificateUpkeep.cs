using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.History;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>What follows from every change of a certificate: its facts are stored, its due dates move, and every buyer that holds it sees the new facts.</summary>
public sealed class CertificateUpkeep(PortalDbContext db, ReadableProof proof, IMultiTenantContextAccessor tenancy, TimeProvider clock)
{
    /// <summary>Of a certificate with its history: every buyer that holds it reads it again and again.</summary>
    public const int MostCharacters = 100_000;

    /// <summary>Changes the rows; the caller saves.</summary>
    public async Task ApplyAsync(Certificate certificate, CertificateHistory history, IReadOnlyDictionary<DateOnly, DocumentId> letters, CancellationToken ct)
    {
        var today = clock.TodayIn(tenancy.Tenant!.TimeZone);
        var (facts, written) = (history.On(today), CertificateJson.Write(history.Recorded, letters, history.Events));
        if (written.Length > MostCharacters) throw new RuleViolation("certificate.too-long", "The certificate with its history is too long. Shorten scope, sites and notes, or remove entries that are wrong.");
        certificate.Record(written, facts.ExpiryDate);
        certificate.Prove(await ProvenAsync(certificate, ct));
        await ObligationsAsync(certificate, facts, history.On(DateOnly.MaxValue).WithdrawnOn, today, ct);
        await SharesAsync(certificate, ct);
    }

    /// <summary>Whether buyers may read what proves it or not; see <see cref="ReadableProof"/>.</summary>
    private async Task<DateTime?> ProvenAsync(Certificate certificate, CancellationToken ct)
    {
        var events = ReadableProof.Proving(certificate);
        var letters = events.Select(e => e.Proof.Document!.Value).Distinct().ToList();
        if (letters.Count == 0) return null;
        var versions = await db.DocumentVersions.AsNoTracking().Where(v => v.TenantId == certificate.TenantId && letters.Contains(v.DocumentId) && v.State == VersionState.Stored).ToListAsync(ct);
        return ReadableProof.Of(certificate, events, versions).Proven;
    }

    /// <summary>A newer version of the certificate's document has come: proof of what was recorded, or will be, for whoever it is shared with.</summary>
    public async Task RenewAsync(DocumentId document, CancellationToken ct)
    {
        var tenant = tenancy.Tenant!.Id;
        if (await db.Certificates.FirstOrDefaultAsync(c => c.TenantId == tenant && c.DocumentId == document, ct) is { } certificate) certificate.Renew(clock.UtcNow());
    }

    /// <param name="withdrawnOn">Known already, though it may lie ahead: until then the certificate is chased.</param>
    private async Task ObligationsAsync(Certificate certificate, CertificateFacts facts, DateOnly? withdrawnOn, DateOnly today, CancellationToken ct)
    {
        var tenant = tenancy.Tenant!;
        var rows = await db.Obligations.Where(o => o.SubjectId == certificate.Id.Value).ToListAsync(ct);
        var withdrawn = facts.ReportedState is ReportedState.Withdrawn;
        var cycle = CertificationCycle.Of(facts with { SurveillanceDone = [.. facts.SurveillanceDone.Where(d => d <= today)] });
        var surveillance = !withdrawn && today <= facts.ExpiryDate && cycle.NextMilestone is { Kind: not CycleMilestoneKind.Recertification } next ? next : null;

        // An audit that was waited for and is now recorded is met; what comes after it is an obligation of its own.
        foreach (var open in rows.Where(o => o.Kind is ObligationKind.SurveillanceAudit && o.State is ObligationState.Open))
        {
            if (cycle.Milestones.Any(m => m.HardLimit == open.DueDate && m.DoneOn is not null)) open.Meet();
        }

        Keep(ObligationKind.SurveillanceAudit, surveillance?.HardLimit);
        Keep(ObligationKind.CertificateExpiry, withdrawn ? null : facts.ExpiryDate);
        Keep(ObligationKind.Recertification, withdrawn ? null : cycle.RecertifyBefore);

        void Keep(ObligationKind kind, DateOnly? due)
        {
            var open = rows.Find(o => o.Kind == kind && o.State is ObligationState.Open);
            var subject = CertificateWords.Title(facts);
            if (due is not { } on || on >= withdrawnOn)
            {
                open?.Cancel();
            }
            else if (open is null)
            {
                var fresh = new Obligation(tenant.Id, kind, certificate.Id.Value, subject, $"/our-certificates/{certificate.Id}", on, today);
                fresh.Assign(tenant.Id, certificate.OwnerId);
                db.Add(fresh);
            }
            else
            {
                if (open.DueDate != on) open.MoveTo(on, today);
                if (open.Subject != subject) open.Rename(subject);
            }
        }
    }

    private async Task SharesAsync(Certificate certificate, CancellationToken ct)
    {
        var tenant = tenancy.Tenant!.Id;
        var now = clock.UtcNow();
        var shared = await db.SharedCertificates.Where(s => s.VendorOrganisationId == tenant && s.CertificateId == certificate.Id).ToListAsync(ct);
        foreach (var row in shared)
        {
            // Also where it reads the same as before: a look may have put it off meanwhile.
            if (row.Update(certificate, now)) db.Entry(row).Property(r => r.LookAgainOn).IsModified = true;
        }

        // A buyer may have been given the document before anybody recorded the certificate in it.
        var grants = await db.EvidenceGrants.Where(g => g.VendorOrganisationId == tenant && g.DocumentId == certificate.DocumentId && g.RevokedAt == null).ToListAsync(ct);
        foreach (var grant in grants.DistinctBy(g => g.BuyerId).Where(g => !shared.Exists(s => s.BuyerId == g.BuyerId)))
            db.Add(new SharedCertificate(grant, certificate, now));
        await proof.KeepAsync(shared, ct);
    }
}
