using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Web.Platform.Database.Dedicated;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>What a buyer was granted and may read now, and the record that it was read. Every way to a vendor's bytes goes through here.</summary>
public sealed class GrantedFiles(PortalDbContext db, Exchange exchange, IMultiTenantContextAccessor tenancy, IMultiTenantContextSetter setter, CurrentMember me, ReadTrail trail, TimeProvider clock)
{
    /// <summary>Whoever turns pages reads one document, and not one a page.</summary>
    private static readonly TimeSpan Sitting = TimeSpan.FromHours(8);

    /// <summary>Of whole downloads of one document by one person in a sitting: more says nothing new, and nobody shall fill the other side's trail. Each is a row of its own all the same.</summary>
    private const int MostLines = 20;

    /// <summary>Null when this buyer was never given it, or not any more.</summary>
    public async Task<EvidenceGrant?> FindAsync(GrantId id, CancellationToken ct)
    {
        var (buyer, today) = (tenancy.Tenant!.Id, clock.TodayIn(tenancy.Tenant.TimeZone));
        return await db.EvidenceGrants.AsNoTracking().FirstOrDefaultAsync(
            g => g.BuyerId == buyer && g.Id == id && g.RevokedAt == null && (g.ReadUntil == null || g.ReadUntil >= today) && g.VendorOrganisationId != null, ct);
    }

    /// <summary>Whether this person has to accept the vendor's confidentiality text before anything of the file is seen: once for each text.</summary>
    public async Task<bool> MustAcceptAsync(EvidenceGrant grant, CancellationToken ct)
    {
        if (grant.Nda.Length == 0) return false;
        var (person, text) = (me.PersonId, grant.Terms.NdaSha256);
        return !await db.EvidenceReads.AnyAsync(r => r.BuyerId == grant.BuyerId && r.GrantId == grant.Id && r.ReadById == person && r.NdaSha256 == text, ct);
    }

    /// <param name="shown">Of the text the person had before its eyes.</param>
    /// <returns>False when the vendor has changed the text meanwhile.</returns>
    public async Task<bool> AcceptAsync(EvidenceGrant grant, string shown, CancellationToken ct)
    {
        if (grant.Terms.NdaSha256 != shown) return false;
        if (!await MustAcceptAsync(grant, ct)) return true;
        await trail.SaveAsync(grant, EvidenceRead.Acceptance(grant, me.PersonId, me.Name, clock.UtcNow()), ReadTrail.Accepted, ct);
        return true;
    }

    /// <summary>A scan may find something after the file was granted, so the version is asked each time. Null when it is gone.</summary>
    public async Task<(ScanState? Scan, StoreFault? Fault)> ScanAsync(EvidenceGrant grant, CancellationToken ct)
    {
        using var _ = setter.EnterSystem("read the scan of a granted version");
        var found = await exchange.Db.AcrossTenants<DocumentVersion>().Where(v => v.TenantId == grant.VendorOrganisationId && v.Id == grant.VersionId).Select(v => new { v.Scan, v.StoreFault }).FirstOrDefaultAsync(ct);
        return (found?.Scan, found?.StoreFault);
    }

    /// <summary>Whether it may be shown.</summary>
    public async Task<bool> MayBeReadAsync(EvidenceGrant grant, CancellationToken ct) => await ScanAsync(grant, ct) is (var scan, not StoreFault.Altered) && scan?.MayBeRead() is true;

    /// <summary>What the machine read in it; null when it has not been read.</summary>
    public async Task<DocumentText?> TextAsync(EvidenceGrant grant, CancellationToken ct)
    {
        using var _ = setter.EnterSystem("read the text of a granted version");
        return await exchange.Db.AcrossTenants<DocumentText>().AsNoTracking().FirstOrDefaultAsync(t => t.TenantId == grant.VendorOrganisationId && t.VersionId == grant.VersionId, ct);
    }

    /// <summary>What the machine read in granted files that anybody of this buyer may download now: as JSON, by version. What is to be viewed only, or to be accepted first, is left out.</summary>
    /// <param name="ids">Asked anew: the vendor may have set other terms since they were listed.</param>
    public async Task<IReadOnlyDictionary<DocumentVersionId, ReadVersion>> ProposalsAsync(IReadOnlyList<GrantId> ids, CancellationToken ct)
    {
        var (buyer, today) = (tenancy.Tenant!.Id, clock.TodayIn(tenancy.Tenant.TimeZone));
        var open = await db.EvidenceGrants.AsNoTracking()
            .Where(g => g.BuyerId == buyer && ids.Contains(g.Id) && g.RevokedAt == null && (g.ReadUntil == null || g.ReadUntil >= today) && !g.ViewOnly && g.Nda == "" && g.VendorOrganisationId != null)
            .Select(g => new { g.VendorOrganisationId, g.VersionId }).ToListAsync(ct);
        if (open.Count == 0) return new Dictionary<DocumentVersionId, ReadVersion>();
        var (vendors, versions) = (open.Select(g => g.VendorOrganisationId!.Value).Distinct().ToList(), open.Select(g => g.VersionId).ToList());
        using var _ = setter.EnterSystem("read what was read by machine of granted versions");
        var read = await (
            from v in exchange.Db.AcrossTenants<DocumentVersion>().AsNoTracking()
            join t in exchange.Db.AcrossTenants<DocumentText>() on new { v.TenantId, VersionId = v.Id } equals new { t.TenantId, t.VersionId }
            where vendors.Contains(v.TenantId) && versions.Contains(v.Id) && v.State == VersionState.Stored && v.StoreFault == null
            select new { v.Id, v.Scan, t.ProposalsJson, IsCurrent = !exchange.Db.AcrossTenants<DocumentVersion>().Any(n => n.TenantId == v.TenantId && n.DocumentId == v.DocumentId && n.Number > v.Number && n.State == VersionState.Stored) }).ToListAsync(ct);
        return read.Where(r => r.Scan.MayBeRead()).ToDictionary(r => r.Id, r => new ReadVersion(r.ProposalsJson, r.IsCurrent));
    }

    /// <param name="isPart">Of a file: whoever fetches one in parts has a row for each, and one line in the trails. The first part is asked for like a later one, so the trail itself is asked.</param>
    public async Task RecordDownloadAsync(EvidenceGrant grant, bool isPart, CancellationToken ct)
    {
        var read = new EvidenceRead(grant, me.PersonId, me.Name, clock.UtcNow());
        var told = await trail.CountAsync(grant, ReadTrail.Downloaded, read.ReadAt - Sitting, ct);
        if (told == 0 || (!isPart && told < MostLines))
        {
            await trail.SaveAsync(grant, read, ReadTrail.Downloaded, ct);
            return;
        }

        db.Add(read);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Before the first page is seen, whichever it is.</summary>
    public async Task RecordSittingAsync(EvidenceGrant grant, CancellationToken ct)
    {
        var (since, person) = (clock.UtcNow() - Sitting, me.PersonId);
        if (!await db.EvidenceReads.AnyAsync(r => r.BuyerId == grant.BuyerId && r.GrantId == grant.Id && r.ReadById == person && r.NdaSha256 == "" && r.ReadAt > since, ct))
            await trail.SaveAsync(grant, new EvidenceRead(grant, person, me.Name, clock.UtcNow()), ReadTrail.Read, ct);
    }
}

/// <summary>What the machine read in a version.</summary>
/// <param name="IsCurrent">No newer one has come: what its vendor has recorded speaks of this one.</param>
public sealed record ReadVersion(string ProposalsJson, bool IsCurrent);
