using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Certificates.Buyers;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Platform.Database.Dedicated;
using Aims.Portal.Web.Platform.Storage;
using Aims.Portal.Web.Platform.Ui;
using Hangfire;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>Removes what a killed process left of a check's picture: a day later, rows without a size, with their blobs.</summary>
public sealed class CleanPictures(PortalDbContext db, EveryDatabase every, IEvidenceStore store, IMultiTenantContextSetter tenancy, TimeProvider clock)
{
    private const int BatchSize = 200;

    /// <summary>Longer than any upload takes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromHours(24);

    [AutomaticRetry(Attempts = 0)]
    public async Task RunAsync(CancellationToken ct)
    {
        await RunHereAsync(ct);
        await every.InEachDedicatedAsync<CleanPictures>((clean, stop) => clean.RunHereAsync(stop), ct);
    }

    private async Task RunHereAsync(CancellationToken ct)
    {
        using var _ = tenancy.EnterSystem("remove pictures of checks that never arrived");
        var before = clock.UtcNow() - Patience;
        while (await RemoveAsync(before, ct) == BatchSize)
        {
        }
    }

    private async Task<int> RemoveAsync(DateTime before, CancellationToken ct)
    {
        var stale = await db.AcrossTenants<CheckPicture>().Where(p => p.Size == 0 && p.UploadedAt < before).OrderBy(p => p.UploadedAt).Take(BatchSize).ToListAsync(ct);
        // Blob first: if this stops halfway the row is still there to name it.
        foreach (var picture in stale) await store.DeleteAsync(EvidenceBlobs.ContainerOf(picture.TenantId), picture.BlobName, ct);
        db.RemoveRange(stale);
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
        return stale.Count;
    }
}
