using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Web.Platform.Storage;
using Aims.Portal.Web.Platform.Ui;
using Hangfire;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>Removes what a killed process left of an upload: rows that still say Uploading a day later, their blobs, and documents without any file.</summary>
public sealed class CleanUploads(PortalDbContext db, IEvidenceStore store, IMultiTenantContextSetter tenancy, TimeProvider clock)
{
    private const int BatchSize = 200;

    /// <summary>Longer than any upload takes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromHours(24);

    [AutomaticRetry(Attempts = 0)]
    public async Task RunAsync(CancellationToken ct)
    {
        using var _ = tenancy.EnterSystem("remove uploads that never arrived");
        var before = clock.UtcNow() - Patience;
        while (await RemoveAsync(before, ct) == BatchSize)
        {
        }
    }

    private async Task<int> RemoveAsync(DateTime before, CancellationToken ct)
    {
        var stale = await db.AcrossTenants<DocumentVersion>().Where(v => v.State == VersionState.Uploading && v.UploadedAt < before)
            .OrderBy(v => v.UploadedAt).Take(BatchSize).ToListAsync(ct);
        // Blob first: if this stops halfway the row is still there to name it.
        foreach (var version in stale) await store.DeleteAsync(EvidenceBlobs.ContainerOf(version.TenantId), version.BlobName, ct);
        db.RemoveRange(stale);
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
