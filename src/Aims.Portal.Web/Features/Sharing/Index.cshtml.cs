using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Shared;
using Aims.Portal.Web.Platform.Database;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Sharing;

/// <summary>Who can see what of the vendor's evidence, buyer by buyer.</summary>
[Requires(Permission.ReadEvidence)]
public sealed class IndexModel(PortalDbContext db, IMultiTenantContextAccessor tenancy, CurrentMember me, ListCounts kept) : PortalPage
{
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public Pager Pager { get; private set; } = null!;

    public bool MayWrite => me.May(Permission.WriteEvidence);

    public Task OnGetAsync(CancellationToken ct, [FromQuery(Name = "page")] int number = 1) => LoadAsync(number, ct);

    private async Task LoadAsync(int number, CancellationToken ct)
    {
        var tenant = tenancy.Tenant!.Id;
        var grants =
            from g in db.EvidenceGrants
            join a in db.Assessments on new { g.BuyerId, Id = g.AssessmentId } equals new { a.BuyerId, a.Id }
            where g.VendorOrganisationId == tenant
            select new { g, a };
        var total = await kept.GetAsync(tenant, "sharing", () => db.EvidenceGrants.CountAsync(g => g.VendorOrganisationId == tenant, ct));
        Pager = new Pager(Pager.Clamp(number, total), Pager.DefaultSize, total, Request);
        Rows = await grants.OrderBy(x => x.a.BuyerName).ThenByDescending(x => x.g.GrantedAt).ThenBy(x => x.g.Id).Skip(Pager.Skip).Take(Pager.Size)
            .Select(x => new Row(
                x.g.Id, x.a.BuyerName, x.a.Reference, x.g.DocumentId, x.g.Title, x.g.FileName, x.g.Number, x.g.GrantedAt, x.g.RevokedAt,
                db.EvidenceReads.Count(r => r.VendorOrganisationId == tenant && r.DocumentId == x.g.DocumentId && r.GrantId == x.g.Id && r.NdaSha256 == ""),
                db.EvidenceReads.Where(r => r.VendorOrganisationId == tenant && r.DocumentId == x.g.DocumentId && r.GrantId == x.g.Id && r.NdaSha256 == "").Max(r => (DateTime?)r.ReadAt))
            { Purpose = x.g.Purpose, Until = x.g.ReadUntil, ViewOnly = x.g.ViewOnly, HasNda = x.g.Nda != "" })
            .ToListAsync(ct);
    }

    public sealed record Row(
        GrantId Id, string Buyer, string Reference, DocumentId DocumentId, string Title, string FileName, int Number, DateTime GrantedAt, DateTime? RevokedAt, int Reads, DateTime? LastRead)
    {
        public required string Purpose { get; init; }

        public required DateOnly? Until { get; init; }

        public required bool ViewOnly { get; init; }

        public required bool HasNda { get; init; }
    }
}
