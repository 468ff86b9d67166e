using Aims.Portal.Data;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Documents;

/// <param name="Newer">The number of a version that the buyer holds nowhere; null when what it holds is the newest.</param>
/// <param name="IsInText">Words that were searched for stand in its text.</param>
public sealed record DocumentRow(
    GrantId Id, AssessmentId Assessment, VendorId VendorId, string Vendor, string Reference, string Title, string Kind, string FileName, int Number, DateOnly? DocumentDate, DateOnly? ValidUntil, DateTime GrantedAt,
    DateTime? RevokedAt, DateOnly? ReadUntil, bool ViewOnly, int? Newer, DateTime? NewerAt, bool IsInText)
{
    /// <summary>Whether its names alone say it.</summary>
    public bool IsCalled(IReadOnlyList<string> words) => words.All(w => Title.Contains(w, StringComparison.OrdinalIgnoreCase) || FileName.Contains(w, StringComparison.OrdinalIgnoreCase) || Vendor.Contains(w, StringComparison.OrdinalIgnoreCase));

    public bool IsReadableOn(DateOnly day) => RevokedAt is null && !(ReadUntil < day);
}

/// <summary>The grants of a buyer as a list: filtered and paged in the database.</summary>
internal static class GrantedRows
{
    public static IQueryable<EvidenceGrant> Of(PortalDbContext db, OrganisationId buyer, VendorId? vendor, string? kind, IReadOnlyList<string> words, IReadOnlyList<GrantId> inText)
    {
        var grants = db.EvidenceGrants.AsNoTracking().Where(g => g.BuyerId == buyer);
        if (vendor is { } one) grants = grants.Where(g => g.VendorId == one);
        if (kind is not null) grants = grants.Where(g => g.Kind == kind);
        if (words.Count == 0) return grants;
        var named = grants;
#pragma warning disable CA1304, CA1311, CA1862 // becomes lower() in the database; the culture of this process has no part in it
        foreach (var word in words)
        {
            named = named.Where(g => g.Title.ToLower().Contains(word) || g.FileName.ToLower().Contains(word)
                || db.Assessments.Any(a => a.BuyerId == g.BuyerId && a.Id == g.AssessmentId && a.VendorName.ToLower().Contains(word)));
        }
#pragma warning restore CA1304, CA1311, CA1862

        var ids = named.Select(g => g.Id);
        return grants.Where(g => inText.Contains(g.Id) || ids.Contains(g.Id));
    }

    public static async Task<IReadOnlyList<DocumentRow>> PageAsync(PortalDbContext db, IQueryable<EvidenceGrant> grants, Pager pager, IReadOnlyList<GrantId> inText, CancellationToken ct)
    {
        // The page first: joined before, a database may begin with all of the buyer's requests.
        var rows =
            from g in grants.OrderByDescending(g => g.GrantedAt).ThenBy(g => g.Id).Skip(pager.Skip).Take(pager.Size)
            join a in db.Assessments on new { g.BuyerId, Id = g.AssessmentId } equals new { a.BuyerId, a.Id }
            orderby g.GrantedAt descending, g.Id
            select new DocumentRow(
                g.Id, a.Id, g.VendorId, a.VendorName, a.Reference, g.Title, g.Kind, g.FileName, g.Number, g.DocumentDate, g.ValidUntil, g.GrantedAt, g.RevokedAt, g.ReadUntil, g.ViewOnly,
                db.EvidenceGrants.Any(n => n.BuyerId == g.BuyerId && n.DocumentId == g.DocumentId && n.RevokedAt == null && n.Number >= g.NewerNumber) ? null : g.NewerNumber, g.NewerAt,
                inText.Contains(g.Id));
        return await rows.ToListAsync(ct);
    }
}
