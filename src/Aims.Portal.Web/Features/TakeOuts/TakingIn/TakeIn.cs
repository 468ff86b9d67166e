using System.Text.Json;
using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Certificates.Buyers;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Features.Evidence.Moving;
using Aims.Portal.Web.Features.TakeOuts.Archive;
using Aims.Portal.Web.Platform.Database;
using Aims.Portal.Web.Platform.Scanning;
using Aims.Portal.Web.Platform.Storage;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Aims.Portal.Web.Features.TakeOuts.TakingIn;

/// <summary>
/// Brings what an organisation owns alone back from a checked archive into the organisation this scope works for. Keys stay what they were, so whatever is here already is left as it is: a second run, or one
/// after an interruption, adds only what is missing. Each row is saved by itself, a file before its row.
/// </summary>
public sealed class TakeIn(PortalDbContext db, IEvidenceStore store, IMultiTenantContextAccessor tenancy, IMultiTenantContextSetter setter, IOptions<ScanOptions> scan, TimeProvider clock)
{
    /// <exception cref="StartRefused">The archive is another kind's, or a key in it is another organisation's. Nothing was written.</exception>
    public async Task<TakeInReport> ExecuteAsync(OpenedArchive archive, MoveProgress progress, CancellationToken stop, CancellationToken ct)
    {
        var (own, from) = (tenancy.Tenant!, archive.Manifest.Organisation);
        if (from.Kind != own.Kind) throw new StartRefused($"The archive is of a {from.Kind}, and {own.Identifier} is a {own.Kind}.");
        var parts = BroughtRows.Of(own.Kind);
        await DemandFreeAsync(archive, parts, own, ct);
        var report = new TakeInReport();
        foreach (var part in parts)
        {
            await foreach (var json in archive.RowsAsync(part.Table, ct))
            {
                if (stop.IsCancellationRequested)
                {
                    report.Stopped = true;
                    return report;
                }

                await BringAsync(archive, part, json, own, report, progress, ct);
                db.ChangeTracker.Clear();
            }
        }

        await RefreshAsync(archive, ct);
        return report;
    }

    private async Task DemandFreeAsync(OpenedArchive archive, IReadOnlyList<BroughtRows> parts, TenantInfo own, CancellationToken ct)
    {
        using var _ = setter.EnterSystem("see whether keys of an archive are another organisation's");
        var id = new Domain.Organisations.OrganisationId(archive.Manifest.Organisation.Id);
        if (id != own.Id && await db.Organisations.Where(o => o.Id == id).Select(o => o.Slug).FirstOrDefaultAsync(ct) is { } slug)
            throw new StartRefused($"The archive is of the organisation {slug} of this installation, not of {own.Identifier}.");
        foreach (var part in parts)
        {
            await foreach (var json in archive.RowsAsync(part.Table, ct))
            {
                if (part.Make(db, json, own) is { } row && await part.IsOthersAsync(db, row, own.Id, ct)) throw new StartRefused($"A row of {part.Table.Path} is another organisation's here. Nothing was brought.");
            }
        }

        db.ChangeTracker.Clear();
    }

    private async Task BringAsync(OpenedArchive archive, BroughtRows part, JsonElement json, TenantInfo own, TakeInReport report, MoveProgress progress, CancellationToken ct)
    {
        if (part.Make(db, json, own) is not { } row) return;
        if (row is DocumentVersion { State: VersionState.Uploading }) return;
        if (await part.IsHereAsync(db, row, ct))
        {
            report.Count(part.Table, brought: false);
            return;
        }

        if (!await ArrivedAsync(archive, row, report, progress, ct)) return;
        await ForgetStrangersAsync(row, ct);
        db.Add(row);
        switch (row)
        {
            case DocumentVersion { State: VersionState.Stored } version:
                // As after an upload: nobody is given it before it was scanned, where a scanner is configured.
                Reset(version);
                if (scan.Value.IsConfigured) version.Quarantine(clock.UtcNow());
                else version.ScanAgain(clock.UtcNow());
                (await db.Documents.OneAsync(d => d.Id == version.DocumentId, ct)).VersionStored(version.Number);
                break;
            case ReferenceEntry:
                (await db.Organisations.FirstAsync(o => o.Id == own.Id, ct)).ReferenceChanged();
                break;
        }

        await db.SaveChangesAsync(ct);
        report.Count(part.Table, brought: true);
    }

    /// <returns>False when the row has a file and the archive does not.</returns>
    private async Task<bool> ArrivedAsync(OpenedArchive archive, object row, TakeInReport report, MoveProgress progress, CancellationToken ct)
    {
        var (path, blob, size, sha256) = row switch
        {
            DocumentVersion { State: VersionState.Stored } v => (ArchiveFiles.PathOf(v.DocumentId, v.Number, v.FileName), v.BlobName, v.Size, v.Sha256),
            CheckPicture { Size: > 0 } p => (ArchiveFiles.PathOf(p.Id, 1, p.FileName), p.BlobName, p.Size, p.Sha256),
            _ => ("", "", 0L, ""),
        };
        if (path.Length == 0) return true;
        if (archive.Find(path) is not { } entry)
        {
            report.WithoutFile.Add(path);
            return false;
        }

        if ((entry.Size, entry.Sha256) != (size, sha256)) throw new StartRefused($"{path} is not the file that its row names.");
        progress.Expect(1, size);
        var one = progress.Begin(size);
        var container = EvidenceBlobs.ContainerOf(tenancy.Tenant!.Id);
        try
        {
            await using var content = await archive.OpenAsync(entry, ct);
            var stored = await store.WriteAsync(container, blob, content, size, ct);
            if ((stored.Size, stored.Sha256) != (size, sha256)) throw new IOException($"{path} was not read from the archive as it was checked.");
        }
        catch (BlobExistsException)
        {
            // Of a run that ended between the file and its row.
            await using var there = await store.OpenVerifiedAsync(container, blob, size, sha256, ct);
            await there.CopyToAsync(Stream.Null, ct);
        }

        one.Done();
        report.FilesBrought++;
        return true;
    }

    private void Reset(DocumentVersion version)
    {
        var entry = db.Entry(version);
        (entry.Property(v => v.Scan).CurrentValue, entry.Property(v => v.ScanNote).CurrentValue, entry.Property(v => v.ScannedWith).CurrentValue, entry.Property(v => v.Alerts).CurrentValue) = (ScanState.NotScanned, "", "", "");
        (entry.Property(v => v.ScannedAt).CurrentValue, entry.Property(v => v.StoreFault).CurrentValue) = (null, null);
    }

    /// <summary>Whoever looked after it need not be a member here.</summary>
    private async Task ForgetStrangersAsync(object row, CancellationToken ct)
    {
        if (row is not (Vendor { OwnerId: not null } or AiService { OwnerId: not null })) return;
        var owner = db.Entry(row).Property(nameof(Vendor.OwnerId));
        var id = (Guid)owner.CurrentValue!;
        if (!await db.Memberships.AnyAsync(m => m.PersonId == id && m.EndedAt == null, ct)) owner.CurrentValue = null;
    }

    /// <summary>What a vendor is found by, and its tier, come from its services, which came after it.</summary>
    private async Task RefreshAsync(OpenedArchive archive, CancellationToken ct)
    {
        await foreach (var json in archive.RowsAsync(ArchiveTables.Of(typeof(Vendor)), ct))
        {
            var id = new VendorId(json.GetProperty(nameof(Vendor.Id)).GetGuid());
            if (await db.Vendors.FirstOrDefaultAsync(v => v.Id == id, ct) is not { } vendor) continue;
            vendor.RefreshFrom(await db.AiServices.Where(s => s.VendorId == id).ToListAsync(ct));
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }
    }
}
