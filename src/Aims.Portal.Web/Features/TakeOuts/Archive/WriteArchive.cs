using System.IO.Compression;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.TakeOuts;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Platform.Storage;
using Aims.Portal.Web.Platform.Ui;

namespace Aims.Portal.Web.Features.TakeOuts.Archive;

/// <summary>
/// Writes everything of the organisation this scope works for, bound by the same filters as its pages, as one ZIP. Rows are read as the database brings them and files as the store brings them; what is
/// written goes straight on into the store, so that an archive of any size costs the same memory, but for a line of the manifest for each file.
/// </summary>
public sealed class WriteArchive(PortalDbContext db, IEvidenceStore store, ArchiveFiles files, IMultiTenantContextAccessor tenancy, TimeProvider clock)
{
    /// <param name="alive">Called now and then with the files done and all there are; what it throws ends the writing.</param>
    public async Task<StoredBlob> ToStoreAsync(TakeOut asked, Func<int, int, Task> alive, CancellationToken ct)
    {
        var pipe = new Pipe();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var storing = StoreAsync();
        try
        {
            // Writing blocks where the store is slower, so it does so on a thread of the pool and not on the caller's.
            await Task.Run(() => ToStreamAsync(asked, pipe.Writer.AsStream(leaveOpen: true), alive, stop.Token), stop.Token);
            await pipe.Writer.CompleteAsync();
        }
        catch (Exception fault)
        {
            // Where the store gave up first, its fault is the one that says why.
            var storeGaveUp = stop.IsCancellationRequested && !ct.IsCancellationRequested;
            // Broken off: the store keeps nothing of it.
            await pipe.Writer.CompleteAsync(fault);
            await EndedAsync(storing, passOn: storeGaveUp);
            throw;
        }

        return await storing;

        async Task<StoredBlob> StoreAsync()
        {
            try
            {
                return await store.WriteAsync(EvidenceBlobs.ContainerOf(asked.TenantId), asked.BlobName, pipe.Reader.AsStream(leaveOpen: true), long.MaxValue, stop.Token);
            }
            catch
            {
                await stop.CancelAsync();
                throw;
            }
            finally
            {
                await pipe.Reader.CompleteAsync();
            }
        }
    }

    private static async Task EndedAsync(Task storing, bool passOn)
    {
        try
        {
            await storing;
        }
        catch when (!passOn)
        {
            // It only says what broke off before it.
        }
    }

    internal async Task ToStreamAsync(TakeOut asked, Stream into, Func<int, int, Task> alive, CancellationToken ct)
    {
        var (tenant, now) = (tenancy.Tenant!, clock.UtcNow());
        var all = await files.CountAsync(ct);
        await alive(0, all);
        await using var zip = await ZipArchive.CreateAsync(into, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, ct);
        var archive = new ArchiveZip(zip, new DateTimeOffset(now, TimeSpan.Zero));
        await archive.AddTextAsync(ArchiveReadMe.Path, ArchiveReadMe.Of(tenant, now), ct);
        await archive.AddJsonAsync(ArchiveSchema.Path, json => ArchiveSchema.Write(json, db.Model, tenant.Kind), ct);
        foreach (var table in ArchiveTables.All.Where(t => t.ColumnsFor(tenant.Kind).Count > 0))
            await archive.AddRowsAsync(table.Path, table.In(db.Model, tenant.Kind), table.Rows(db, tenant.Id, tenant.Kind), () => alive(0, all), ct);
        var problems = await files.AddAsync(archive, tenant.Id, done => alive(done, all), ct);
        var manifest = new ArchiveManifest(
            ArchiveManifest.FormatName, ArchiveManifest.FormatVersion, new ArchivedOrganisation(tenant.Id.Value, tenant.Identifier, tenant.Name, tenant.Kind, tenant.TimeZone),
            now, asked.RequestedAt, asked.RequestedByName, [.. archive.Entries], problems);
        await archive.AddAsync(ArchiveManifest.Path, s => JsonSerializer.SerializeAsync(s, manifest, ArchiveManifest.Json, ct), ct);
        // As sha256sum reads it: whoever has the archive can check it without a program of ours.
        await archive.AddTextAsync(ArchiveManifest.SumsPath, string.Concat(archive.Entries.Select(e => $"{e.Sha256}  {e.Path}\n")), ct);
    }
}
