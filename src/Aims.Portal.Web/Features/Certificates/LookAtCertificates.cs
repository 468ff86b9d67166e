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
public sealed class LookAtCertificates(PortalDbContext db, IMultiTenantContextAccessor tenancy, LapsedSupport support, OwnViews views, AcceptanceDates dates, TimeProvider clock, ILogger<LookAtCertificates> log)
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
            var (cause, isNews) = (Lapses.On(history, today, own.Lists), certificate.LapsesAgain);
            var found = cause is null && before is not null && !certificate.IsProvenAnew ? checks.Where(c => IsFoundInForce(c, certificate)).MaxBy(c => c.Proof.RecordedAt) : null;
            var lacksProof = cause is null && before is not null && !certificate.IsProvenAnew && found is null;
            if (lacksProof) cause = before;
            var earlier = before is { } was ? new EarlierLapse(was, certificate.LapsedAt ?? certificate.UpdatedAt, certificate.RestoredAt, now) : null;
            if (found is not null) await views.NoteAsync(id, own, found with { Ended = earlier }, ct);
            else if (earlier is not null && HidIt(cause, before, checks, certificate) is { } against) await views.NoteAsync(id, own, against with { Hid = earlier }, ct);
            // By the buyer's own dates alone: whatever lasted before it lasts again when they are corrected.
            var goesOn = cause is LapseCause.SupersededEdition && before is not null && Lapses.On(history, today) != cause;
            var lapsesOn = cause is null ? Lapses.Next(history, today, own.Lists)?.On : null;
            certificate.Looked(shown.Standing.Status, cause, lapsesOn, Sooner(shown.Standing.NextChangeOn, Lapses.ChangesOn(history, today, own.Lists)), now, lacksProof, goesOn);
            if (cause is not { } lapsed) await support.RestoreAsync(certificate, today, ct);
            // One that had lapsed already when it was first seen was for the reviewer to judge.
            else if (wasLooked && (before != lapsed || isNews)) await support.LapseAsync(certificate, shown, lapsed, today, ct);
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

    /// <summary>A document that the vendor took back and shared anew is as well known as before: what lapsed meanwhile has lapsed, what had lapsed has to be proved, what ended an earlier lapse ends
    /// no other one, and of what was accepted somebody is reminded again.</summary>
    private async Task<bool> WasTakenBackAsync(SharedCertificate certificate, CancellationToken ct)
    {
        var (buyer, id, document) = (certificate.BuyerId, certificate.CertificateId, certificate.DocumentId);
        var marks = await db.UnsupportedAnswers.AsNoTracking().Where(u => u.BuyerId == buyer && u.CertificateId == id).OrderBy(u => u.Since).ToListAsync(ct);
        if (marks.Find(m => m.SupportedAgainOn is null) is { } open) certificate.LapsedBefore(open.Cause, open.Since);
        else if (marks.Max(m => m.SupportedAgainOn) is { } over) certificate.RestoredBefore(over.EndIn(tenancy.Tenant!.TimeZone));
        if (!await db.EvidenceGrants.AnyAsync(g => g.BuyerId == buyer && g.DocumentId == document && g.RevokedAt != null, ct)) return false;
        await dates.RemindAsync(id, ct);
        return true;
    }

    /// <summary>The buyer's own people have looked since it lapsed, not before, and at what the vendor says now. The day of a check is the buyer's, the moment of the lapse UTC.</summary>
    private static bool IsFoundInForce(RegisterCheck check, SharedCertificate certificate) =>
        certificate.LapsedAt is { } lapsed && check.Result is RegisterResult.Active && check.Proof.RecordedAt > lapsed && check.On >= DateOnly.FromDateTime(lapsed.AddHours(-14))
        && check.Covers(CertificateJson.StampOf(certificate.FactsJson));

    /// <summary>The buyer's own check that alone says what is said against it now, where something else was said before.</summary>
    private static RegisterCheck? HidIt(LapseCause? cause, LapseCause? before, IReadOnlyList<RegisterCheck> checks, SharedCertificate certificate) =>
        cause is LapseCause.Suspended or LapseCause.Withdrawn && cause != before && !CertificateJson.IsAgainst(certificate.FactsJson)
            ? checks.Where(c => c.IsAgainst).MaxBy(c => c.Proof.RecordedAt) : null;

    private static DateOnly? Sooner(DateOnly? one, DateOnly? other) => one is { } a && other is { } b ? a < b ? a : b : one ?? other;
}
