using Aims.Portal.Data;
using Aims.Portal.Data.Dedicated;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Certificates.Buyers;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.TakeOuts;
using Aims.Portal.Web.Platform.Database.Dedicated;
using Aims.Portal.Web.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>Finds blobs of organisations that no row names. They are reported and never removed: a row may be missing because the database was restored from an older copy, and then the blob is all there is.</summary>
public sealed class ExtraBlobs(PortalDbContext db, EveryDatabase every, DedicatedDatabases dedicated, IEvidenceStore store, IMultiTenantContextSetter tenancy, ILogger<ExtraBlobs> log)
{
    private const int BatchSize = 500;

    /// <summary>Of one run; the number of all is told.</summary>
    private const int MostNamed = 100;

    /// <summary>Longer than any upload takes: until then a blob may still wait for its row, or its row for what removes both.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromHours(24);

    /// <returns>Null when the store could not be listed to its end.</returns>
    public async Task<(int Count, long Bytes)?> FindAsync(DateTime now, CancellationToken ct)
    {
        var (count, bytes) = (0, 0L);
        try
        {
            var batch = new List<KeptBlob>();
            await foreach (var blob in store.ListAsync(ct))
            {
                if (blob.WrittenAt > now - Patience || EvidenceBlobs.OwnerOf(blob.Container) is null) continue;
                if (batch.Count == BatchSize || (batch.Count > 0 && batch[0].Container != blob.Container)) Count(await UnknownAsync(batch, ct));
                batch.Add(blob);
            }

            Count(await UnknownAsync(batch, ct));

            void Count(List<KeptBlob> extras)
            {
                foreach (var extra in extras)
                {
                    if (++count <= MostNamed) log.LogWarning("No row names the blob {Container}/{Blob} of {Bytes} bytes, written at {At:u}; it is left where it is", extra.Container, extra.Name, extra.Size, extra.WrittenAt);
                    bytes += extra.Size;
                }

                batch.Clear();
            }
        }
        catch (IOException fault)
        {
            log.LogError(fault, "The store could not be listed; blobs without a row are looked for next time");
            return null;
        }

        return (count, bytes);
    }

    /// <summary>Of blobs of one organisation those that nothing names.</summary>
    private async Task<List<KeptBlob>> UnknownAsync(List<KeptBlob> blobs, CancellationToken ct)
    {
        if (blobs.Count == 0) return [];
        var owner = EvidenceBlobs.OwnerOf(blobs[0].Container)!.Value;
        var names = blobs.ConvertAll(b => b.Name);
        var known = await db.AcrossTenants<DocumentVersion>().Where(v => v.TenantId == owner && v.State != VersionState.Deleted && names.Contains(v.BlobName)).Select(v => v.BlobName).ToListAsync(ct);
        if (known.Count < names.Count) known.AddRange(await db.AcrossTenants<TakeOut>().Where(t => t.TenantId == owner && t.State != TakeOutState.Gone && t.State != TakeOutState.Failed && names.Contains(t.BlobName)).Select(t => t.BlobName).ToListAsync(ct));
        if (known.Count < names.Count) known.AddRange(await PicturesAsync(owner, names, ct));
        return [.. blobs.ExceptBy(known, b => b.Name)];
    }

    /// <summary>A buyer's pictures are where its rows are.</summary>
    private async Task<List<string>> PicturesAsync(OrganisationId owner, List<string> names, CancellationToken ct)
    {
        if (dedicated.Of(owner) is null) return await db.AcrossTenants<CheckPicture>().Where(p => p.TenantId == owner && names.Contains(p.BlobName)).Select(p => p.BlobName).ToListAsync(ct);
        try
        {
            return await every.InAsync(owner, s => s.GetRequiredService<ExtraBlobs>().PicturesHereAsync(names, ct), ct);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // What cannot be asked about is not called extra.
            log.LogError(fault, "The database of organisation {Organisation} cannot be asked which blobs it names", owner);
            return names;
        }
    }

    private async Task<List<string>> PicturesHereAsync(List<string> names, CancellationToken ct)
    {
        using var _ = tenancy.EnterSystem("ask which blobs a buyer's own database names");
        return await db.AcrossTenants<CheckPicture>().Where(p => names.Contains(p.BlobName)).Select(p => p.BlobName).ToListAsync(ct);
    }
}
