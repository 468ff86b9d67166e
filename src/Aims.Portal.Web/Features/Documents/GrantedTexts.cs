using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Platform.Database.Dedicated;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Documents;

/// <summary>In which documents that a buyer may read now certain words stand. What is to be viewed only, or to be accepted first, is not searched: it would be read by searching.</summary>
public sealed class GrantedTexts(Exchange exchange, IMultiTenantContextAccessor tenancy, IMultiTenantContextSetter setter, TimeProvider clock)
{
    /// <summary>So many are found at most; whoever finds more has to write more words.</summary>
    public const int Most = 300;

    /// <summary>All of the words, in any order and in whatever case, each in the text or in what the document and its vendor are called.</summary>
    public async Task<IReadOnlyList<GrantId>> FindAsync(IReadOnlyList<string> words, VendorId? vendor, string? kind, CancellationToken ct)
    {
        if (words.Count == 0) return [];
        var (buyer, today) = (tenancy.Tenant!.Id, clock.TodayIn(tenancy.Tenant.TimeZone));
        using var _ = setter.EnterSystem("search the texts of what a buyer was granted");
        var db = exchange.Db;
        var found =
            from g in db.AcrossTenants<EvidenceGrant>()
            join v in db.AcrossTenants<DocumentVersion>() on new { TenantId = g.VendorOrganisationId!.Value, Id = g.VersionId } equals new { v.TenantId, v.Id }
            join t in db.AcrossTenants<DocumentText>() on new { v.TenantId, VersionId = v.Id } equals new { t.TenantId, t.VersionId }
            join a in db.AcrossTenants<Assessment>() on new { g.BuyerId, Id = g.AssessmentId } equals new { a.BuyerId, a.Id }
            where g.BuyerId == buyer && g.RevokedAt == null && (g.ReadUntil == null || g.ReadUntil >= today) && g.Nda == "" && !g.ViewOnly
                && v.State == VersionState.Stored && v.StoreFault == null && (vendor == null || g.VendorId == vendor) && (kind == null || g.Kind == kind) && (v.Scan == ScanState.Clean || v.Scan == ScanState.NotScanned)
            select new { g.Id, g.GrantedAt, g.Title, g.FileName, a.VendorName, t.Content };
#pragma warning disable CA1304, CA1311, CA1862 // becomes lower() in the database; the culture of this process has no part in it
        foreach (var word in words) found = found.Where(x => x.Content.ToLower().Contains(word) || x.Title.ToLower().Contains(word) || x.FileName.ToLower().Contains(word) || x.VendorName.ToLower().Contains(word));
#pragma warning restore CA1304, CA1311, CA1862
        return await found.OrderByDescending(x => x.GrantedAt).Take(Most).Select(x => x.Id).ToListAsync(ct);
    }
}
