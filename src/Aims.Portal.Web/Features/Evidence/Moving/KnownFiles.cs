using Aims.Portal.Data;
using Aims.Portal.Data.Dedicated;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Certificates.Buyers;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.TakeOuts;
using Aims.Portal.Web.Platform.Database.Dedicated;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Evidence.Moving;

/// <summary>Every file that a row names, of all organisations: documents, archives of everything that can still be downloaded, and the pictures of buyers' own checks, which are where a buyer's rows are.</summary>
public sealed class KnownFiles(PortalDbContext db, EveryDatabase every, DedicatedDatabases dedicated, IMultiTenantContextSetter tenancy)
{
    /// <returns>By container and name. What is on its way is among them, without a hash.</returns>
    /// <exception cref="DedicatedDatabaseAway">A buyer's own database cannot be asked.</exception>
    public async Task<IReadOnlyList<StoreFile>> AllAsync(CancellationToken ct)
    {
        using var _ = tenancy.EnterSystem("list the files that rows name, to move the store");
        var versions = await db.AcrossTenants<DocumentVersion>().Where(v => v.State == VersionState.Uploading || v.State == VersionState.Stored).Select(v => new { v.TenantId, v.BlobName, v.Size, v.Sha256, v.State }).ToListAsync(ct);
        var all = versions.ConvertAll(v => File(v.TenantId, v.BlobName, v.Size, v.State is VersionState.Stored ? v.Sha256 : ""));
        var archives = await db.AcrossTenants<TakeOut>().Where(t => t.State == TakeOutState.Ready).Select(t => new { t.TenantId, t.BlobName, t.Size, t.Sha256 }).ToListAsync(ct);
        all.AddRange(archives.ConvertAll(t => File(t.TenantId, t.BlobName, t.Size, t.Sha256)));
        all.AddRange(await PicturesAsync(ct));
        foreach (var buyer in dedicated.All.Keys) all.AddRange(await every.InAsync(buyer, s => s.GetRequiredService<KnownFiles>().PicturesHereAsync(ct), ct));
        all.Sort((a, b) => a.Key.CompareTo(b.Key));
        return all;
    }

    private async Task<List<StoreFile>> PicturesHereAsync(CancellationToken ct)
    {
        using var _ = tenancy.EnterSystem("list the files that rows of a buyer's own database name, to move the store");
        return await PicturesAsync(ct);
    }

    private async Task<List<StoreFile>> PicturesAsync(CancellationToken ct)
    {
        var pictures = await db.AcrossTenants<CheckPicture>().Select(p => new { p.TenantId, p.BlobName, p.Size, p.Sha256 }).ToListAsync(ct);
        return pictures.ConvertAll(p => File(p.TenantId, p.BlobName, p.Size, p.Sha256));
    }

    private static StoreFile File(OrganisationId owner, string name, long size, string sha256) => new(EvidenceBlobs.ContainerOf(owner), name, size, sha256);
}
