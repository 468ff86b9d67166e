using System.Diagnostics;
using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.TakeOuts;
using Aims.Portal.Web.Features.Sharing;
using Aims.Portal.Web.Platform.Jobs;
using Aims.Portal.Web.Platform.Scanning;
using Aims.Portal.Web.Platform.Ui;
using Hangfire;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>Takes stored files out of quarantine, or says why they stay there. A file is claimed for a time by moving its date on: who dies meanwhile leaves it to the next, and who dies of it again and
/// again leaves it in quarantine.</summary>
public sealed class ScanUploads(
    PortalDbContext db, ScanFile scan, IMalwareScanner scanner, TellOfMalware tell, MarkNewVersion newer, ProofAfterScan proof, IMultiTenantContextSetter tenancy, IOptions<ScanOptions> options, TimeProvider clock, ILogger<ScanUploads> log)
{
    private const int BatchSize = 20;
    private const int MostAttempts = 5;
    private const int MostDoublings = 6;

    [AutomaticRetry(Attempts = 0)]
    [Queue(JobsSetup.Files)]
    public async Task RunAsync(CancellationToken ct)
    {
        using var _ = tenancy.EnterSystem("scan uploaded files, of every organisation");
        if (await VersionAsync(ct) is not { } version) return;
        var begun = Stopwatch.StartNew();
        while (await NextAsync(ct) is { Count: > 0 } due)
        {
            foreach (var next in due)
            {
                // The next run goes on, after whatever else waits for this worker.
                if (begun.Elapsed > JobsSetup.Turn) return;
                if (await ClaimAsync(next, ct) is { } file && !await TryAsync(file, version, ct)) return;
                db.ChangeTracker.Clear();
            }
        }
    }

    /// <returns>Null when the scanner does not answer: what waits goes on waiting. Without a scanner files are looked into all the same.</returns>
    private async Task<string?> VersionAsync(CancellationToken ct)
    {
        if (!options.Value.IsConfigured) return "";
        try
        {
            return await scanner.VersionAsync(ct);
        }
        catch (ScannerUnavailableException fault)
        {
            log.LogError(fault, "No file leaves quarantine: the malware scanner cannot be asked");
            return null;
        }
    }

    /// <summary>What somebody waits for comes before what is scanned once more.</summary>
    private async Task<List<Due>> NextAsync(CancellationToken ct)
    {
        var now = clock.UtcNow();
        return await db.AcrossTenants<DocumentVersion>().Where(v => v.ScanNextAt != null && v.ScanNextAt <= now && v.State == VersionState.Stored)
            .OrderBy(v => v.Scan == ScanState.Waiting ? 0 : 1).ThenBy(v => v.ScanNextAt).Take(BatchSize).Select(v => new Due(v.TenantId, v.Id, v.ScanNextAt!.Value)).ToListAsync(ct);
    }

    private async Task<DocumentVersion?> ClaimAsync(Due next, CancellationToken ct)
    {
        var until = clock.UtcNow().AddSeconds(2 * options.Value.TimeoutSeconds) + JobsSetup.Turn;
        // Past the guards: takes a file for a time, in one statement, so that of two workers one has it; what a scan finds is saved by the usual way.
        var claimed = await db.AcrossTenants<DocumentVersion>().Where(v => v.TenantId == next.Tenant && v.Id == next.Id && v.ScanNextAt == next.At)
            .ExecuteUpdateAsync(s => s.SetProperty(v => v.ScanNextAt, until).SetProperty(v => v.ScanAttempts, v => v.ScanAttempts + 1), ct);
        return claimed == 0 ? null : await db.AcrossTenants<DocumentVersion>().FirstOrDefaultAsync(v => v.TenantId == next.Tenant && v.Id == next.Id && v.State == VersionState.Stored, ct);
    }

    /// <returns>Whether the scanner can be asked about the next one.</returns>
    private async Task<bool> TryAsync(DocumentVersion file, string version, CancellationToken ct)
    {
        try
        {
            var (verdict, fault) = file.ScanAttempts > MostAttempts ? (ScanVerdict.Not(ScanObstacle.ScannerFailed), null) : await scan.ExecuteAsync(file, ct);
            await KeepAsync(file, verdict, fault, version, ct);
            return true;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // One file's fault holds up no other one; a scanner that is gone would hold up each.
            log.LogError(fault, "The file {Version} could not be scanned; tried again later", file.Id);
            var isGone = fault is ScannerUnavailableException && await VersionAsync(ct) is null;
            await LaterAsync(file, isGone, ct);
            return !isGone;
        }
    }

    private async Task KeepAsync(DocumentVersion file, ScanVerdict verdict, StoreFault? fault, string version, CancellationToken ct)
    {
        var (before, isFirst, now) = (file.Scan, file.ScannedAt is null, clock.UtcNow());
        file.Compared(fault, now);
        file.Scanned(verdict, version, now);
        // Not with every new set of signatures.
        if (file.Scan.MayBeRead() && (isFirst || !before.MayBeRead())) file.ReadFrom(now);
        var grants = await db.AcrossTenants<EvidenceGrant>().Where(g => g.VendorOrganisationId == file.TenantId && g.DocumentId == file.DocumentId && g.VersionId == file.Id).ToListAsync(ct);
        grants.ForEach(g => g.Scanned(file));
        if (file.Scan is ScanState.Infected or ScanState.Unscannable && file.Scan != before) await tell.AddAsync(file, ct);
        if (before.MayBeRead() && !file.Scan.MayBeRead())
        {
            foreach (var archive in await db.AcrossTenants<TakeOut>().Where(t => t.TenantId == file.TenantId && t.State == TakeOutState.Ready).ToListAsync(ct)) archive.Expire(now);
        }

        if (file.Scan.MayBeRead() && (isFirst || !before.MayBeRead())) await newer.AddAsync(file, ct);
        await db.SaveChangesAsync(ct);
        if (file.Scan.MayBeRead() != before.MayBeRead()) await proof.KeepAsync(file, [.. grants.Where(g => g.RevokedAt is null).Select(g => g.BuyerId).Distinct()], ct);
    }

    private async Task LaterAsync(DocumentVersion seen, bool isGone, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        if (await db.AcrossTenants<DocumentVersion>().FirstOrDefaultAsync(v => v.TenantId == seen.TenantId && v.Id == seen.Id, ct) is not { ScanNextAt: not null } file) return;
        file.ScanLater(clock.UtcNow().AddMinutes(1 << Math.Min(file.ScanAttempts - 1, MostDoublings)), wasTried: !isGone);
        await db.SaveChangesAsync(ct);
    }

    private sealed record Due(OrganisationId Tenant, DocumentVersionId Id, DateTime At);
}
