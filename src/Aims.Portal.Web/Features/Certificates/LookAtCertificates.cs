using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.History;
using Aims.Portal.Web.Features.Vendors;
using Aims.Portal.Web.Platform.Database;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>Notes where certificates of this buyer stand today. One that was in force when it was last looked at and is not any more takes its support from the answers that rest on it; one that is
/// in force again gives it back.</summary>
public sealed class LookAtCertificates(PortalDbContext db, IMultiTenantContextAccessor tenancy, LapsedSupport support, OwnViews views, TimeProvider clock, ILogger<LookAtCertificates> log)
{
    /// <returns>Those that could not be looked at.</returns>
    public async Task<IReadOnlyList<CertificateId>> ExecuteAsync(IReadOnlyList<CertificateId> certificates, CancellationToken ct)
    {
        var today = clock.TodayIn(tenancy.Tenant!.TimeZone);
        var failed = new List<CertificateId>();
        foreach (var id in certificates)
        {
            // Each for itself: what one brings about is saved whole or not at all, and holds up none of the others.
            try
            {
                await db.AnewWhenOvertakenAsync(() => LookAsync(id, today, ct));
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                db.ChangeTracker.Clear();
                failed.Add(id);
                log.LogError(fault, "The certificate {CertificateId} could not be looked at; tried again the next time", id);
            }
        }

        return failed;
    }

    private async Task LookAsync(CertificateId id, DateOnly today, CancellationToken ct)
    {
        var buyer = tenancy.Tenant!.Id;
        if (await db.SharedCertificates.FirstOrDefaultAsync(s => s.BuyerId == buyer && s.CertificateId == id && s.LookAgainOn <= today, ct) is not { } certificate) return;
        var wasLooked = certificate.Status is not null || await WasTakenBackAsync(certificate, ct);
        var (before, now) = (certificate.Lapse, clock.UtcNow());
        var own = await views.ReadAsync(id, ct);
        if (ShownCertificate.Of(id, certificate.FactsJson, own.ChecksJson, today, own.Lists) is { } shown)
        {
            // Whether anybody verified it or not: it runs out all the same.
            var checks = CertificateJson.Checks(own.ChecksJson);
            var history = CertificateJson.History(certificate.FactsJson, checks).AsVerified();
            var verified = CertificateStatusRules.Evaluate(history, today, own.Lists);
            var cause = Lapses.Of(verified.Status);
            var lacksProof = cause is null && before is not null && !certificate.IsProvenAnew && !checks.Any(c => IsFoundInForce(c, certificate.LapsedAt));
            if (lacksProof) cause = before;
            var lapsesOn = cause is null ? Lapses.Next(history, today, own.Lists)?.On : null;
            certificate.Looked(shown.Standing.Status, cause, lapsesOn, Sooner(shown.Standing.NextChangeOn, verified.NextChangeOn), now, lacksProof);
            if (cause is not { } lapsed) await support.RestoreAsync(certificate, today, ct);
            // One that had lapsed already when it was first seen was for the reviewer to judge.
            else if (wasLooked && before != lapsed) await support.LapseAsync(certificate, shown, lapsed, today, ct);
        }
        else
        {
            certificate.Looked(null, null, null, null, now);
        }

        await db.SaveChangesAsync(ct);
        // What the buyer changed meanwhile counts from the next look on; this one may have saved over its wish to be looked at.
        if (await views.StampAsync(id, ct) != own.Stamp)
        {
            certificate.LookAgain();
            await db.SaveChangesAsync(ct);
        }

        db.ChangeTracker.Clear();
    }

    /// <summary>A document that the vendor took back and shared anew is as well known as before: what lapsed meanwhile has lapsed, and what had lapsed has to be proved.</summary>
    private async Task<bool> WasTakenBackAsync(SharedCertificate certificate, CancellationToken ct)
    {
        var (buyer, id, document) = (certificate.BuyerId, certificate.CertificateId, certificate.DocumentId);
        if (await db.UnsupportedAnswers.AsNoTracking().Where(u => u.BuyerId == buyer && u.CertificateId == id && u.SupportedAgainOn == null).OrderBy(u => u.Since).FirstOrDefaultAsync(ct) is { } open)
            certificate.LapsedBefore(open.Cause, open.Since);
        return await db.EvidenceGrants.AnyAsync(g => g.BuyerId == buyer && g.DocumentId == document && g.RevokedAt != null, ct);
    }

    /// <summary>The buyer's own people have looked since it lapsed, not before. The day of a check is the buyer's, the moment of the lapse UTC.</summary>
    private static bool IsFoundInForce(RegisterCheck check, DateTime? lapsedAt) =>
        lapsedAt is { } lapsed && check.Result is RegisterResult.Active && check.Proof.RecordedAt > lapsed && check.On >= DateOnly.FromDateTime(lapsed.AddHours(-14));

    private static DateOnly? Sooner(DateOnly? one, DateOnly? other) => one is { } a && other is { } b ? a < b ? a : b : one ?? other;
}
