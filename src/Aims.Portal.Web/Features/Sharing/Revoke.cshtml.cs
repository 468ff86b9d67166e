using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Sharing;

/// <summary>Says what taking a file back does and does not do, before it is done.</summary>
[Requires(Permission.WriteEvidence)]
public sealed class RevokeModel(PortalDbContext db, RevokeGrant revoke, IMultiTenantContextAccessor tenancy) : PortalPage
{
    public EvidenceGrant Grant { get; private set; } = null!;

    public string Buyer { get; private set; } = "";

    public string Reference { get; private set; } = "";

    public int Reads { get; private set; }

    /// <summary>Whether the buyer then holds no readable version of the document, and so no longer follows the certificate in it.</summary>
    public bool IsLast { get; private set; }

    public async Task OnGetAsync(GrantId id, CancellationToken ct)
    {
        var (tenant, today) = (tenancy.Tenant!.Id, W.Today);
        var found = await (
            from g in db.EvidenceGrants.AsNoTracking()
            join a in db.Assessments on new { g.BuyerId, Id = g.AssessmentId } equals new { a.BuyerId, a.Id }
            where g.VendorOrganisationId == tenant && g.Id == id
            select new
            {
                Grant = g,
                a.BuyerName,
                a.Reference,
                Reads = db.EvidenceReads.Count(r => r.VendorOrganisationId == tenant && r.GrantId == g.Id && r.NdaSha256 == ""),
                Others = db.EvidenceGrants.Any(o => o.VendorOrganisationId == tenant && o.BuyerId == g.BuyerId && o.DocumentId == g.DocumentId && o.Id != g.Id && o.RevokedAt == null && (o.ReadUntil == null || o.ReadUntil >= today)),
            }).FirstOrDefaultAsync(ct) ?? throw new NotFoundException();
        (Grant, Buyer, Reference, Reads, IsLast) = (found.Grant, found.BuyerName, found.Reference, found.Reads, !found.Others);
    }

    public async Task<IActionResult> OnPostAsync(GrantId id, CancellationToken ct)
    {
        await revoke.ExecuteAsync(id, ct);
        Notice = T["Revoked. The buyer can no longer read this file; what it read before stays recorded."];
        return Redirect("~/sharing");
    }
}
