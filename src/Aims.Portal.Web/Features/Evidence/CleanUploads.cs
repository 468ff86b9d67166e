using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Web.Platform.Storage;
using Aims.Portal.Web.Platform.Ui;
using Hangfire;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>Removes what a killed process left of an upload: rows that still say Uploading a day later, their blobs, and documents without any file; and the bytes of what was deleted.</summary>
public sealed class CleanUploads(PortalDbContext db, IEvidenceStore store, IMultiTenantContextSetter tenancy, TimeProvider clock, ILogger<CleanUploads> log)
{
    private const int BatchSize = 200;

    /// <summary>Uploads of this run whose bytes the store did not give up.</summary>
    private int refused;

    private static readonly TimeSpan LongestUse = TimeSpan.FromHours(1);

    /// <summary>Longer than any upload takes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromHours(24);

    [AutomaticRetry(Attempts = 0)]
    public async Task RunAsync(CancellationToken ct)
    {
        SweepCopies(clock.UtcNow() - LongestUse);
        using var _ = tenancy.EnterSystem("remove uploads that never arrived");
        var before = clock.UtcNow() - Patience;
        while (await RemoveAsync(before, ct) == BatchSize)
        {
        }

        await DeleteAsync(ct);
    }

    /// <summary>Copies of files that a killed process left on the disk of this node while it read them or drew their pages.</summary>
    private static void SweepCopies(DateTime before)
    {
        foreach (var pattern in (string[])["aims-scan-*", "aims-read-*", "aims-page-*"])
        {
            foreach (var left in Directory.EnumerateFiles(Path.GetTempPath(), pattern).Where(f => File.GetLastWriteTimeUtc(f) < before))
            {
                try
                {
                    File.Delete(left);
                }
                catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
                {
                    // Another one's, or in use: the next time.
                }
            }
        }
    }

    /// <summary>The bytes of documents that were deleted. Blob first: if this stops halfway the row still names it. One that the store does not give up (it may be immutable there for a time) stands in
    /// no other's way, and is tried again the next time.</summary>
    private async Task DeleteAsync(CancellationToken ct)
    {
        for (var kept = 0; ;)
        {
            var given = await db.AcrossTenants<DocumentVersion>().Where(v => v.State == VersionState.Deleting && !db.AcrossTenants<EvidenceGrant>().Any(g => g.VendorOrganisationId == v.TenantId && g.VersionId == v.Id && g.RevokedAt == null)).OrderBy(v => v.UploadedAt).ThenBy(v => v.Id).Skip(kept).Take(BatchSize).ToListAsync(ct);
            foreach (var version in given)
            {
                if (!await GoneAsync(version, ct))
                {
                    kept++;
                    continue;
                }

                version.Gone();
                db.RemoveRange(await db.AcrossTenants<DocumentText>().Where(t => t.TenantId == version.TenantId && t.VersionId == version.Id).ToListAsync(ct));
            }

            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
            if (given.Count < BatchSize) return;
        }
    }

    private async Task<bool> GoneAsync(DocumentVersion version, CancellationToken ct)
    {
        try
        {
            await store.DeleteAsync(EvidenceBlobs.ContainerOf(version.TenantId), version.BlobName, ct);
            return true;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.LogWarning(fault, "The bytes of version {Version} could not be deleted; tried again the next time", version.Id);
            return false;
        }
    }

    private async Task<int> RemoveAsync(DateTime before, CancellationToken ct)
    {
        var stale = await db.AcrossTenants<DocumentVersion>().Where(v => v.State == VersionState.Uploading && v.UploadedAt < before)
            .OrderBy(v => v.UploadedAt).ThenBy(v => v.Id).Skip(refused).Take(BatchSize).ToListAsync(ct);
        // Blob first: if this stops halfway the row is still there to name it.
        foreach (var version in stale)
        {
            if (await GoneAsync(version, ct)) db.Remove(version);
            else refused++;
        }

        await db.SaveChangesAsync(ct);

        var ids = stale.Select(v => v.DocumentId).ToList();
        var hollow = await db.AcrossTenants<EvidenceDocument>()
            .Where(d => ids.Contains(d.Id) && d.CurrentVersion == 0 && !db.DocumentVersions.Any(v => v.TenantId == d.TenantId && v.DocumentId == d.Id))
            .ToListAsync(ct);
        db.RemoveRange(hollow);
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
        return stale.Count;
    }
}
