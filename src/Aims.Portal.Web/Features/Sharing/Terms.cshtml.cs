using System.ComponentModel.DataAnnotations;
using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Sharing;

/// <summary>For what, until when and how a buyer may read a file that it was given.</summary>
[Requires(Permission.WriteEvidence)]
public sealed class TermsModel(PortalDbContext db, OfferTerms offer, IMultiTenantContextAccessor tenancy) : PortalPage
{
    [BindProperty]
    public string? Purpose { get; set; }

    [BindProperty]
    [Display(Name = "a date")]
    public DateOnly? Until { get; set; }

    [BindProperty]
    public bool ViewOnly { get; set; }

    [BindProperty]
    public string? Nda { get; set; }

    public EvidenceGrant Grant { get; private set; } = null!;

    public string Buyer { get; private set; } = "";

    public bool HasPages => OfferTerms.HasPages(Grant);

    public async Task OnGetAsync(GrantId id, CancellationToken ct)
    {
        ModelState.Clear();
        await LoadAsync(id, ct);
        (Purpose, Until, ViewOnly, Nda) = (Grant.Purpose, Grant.ReadUntil, Grant.ViewOnly, Grant.Nda);
    }

    public async Task<IActionResult> OnPostAsync(GrantId id, CancellationToken ct)
    {
        await LoadAsync(id, ct);
        return await TryAsync(
            async () =>
            {
                await offer.ExecuteAsync(id, new GrantTerms(Purpose ?? "", Until, ViewOnly, Nda ?? ""), ct);
                Notice = T["Saved. {0} reads it under these terms from now on.", Buyer];
                return Redirect("~/sharing");
            },
            () => Task.FromResult<IActionResult>(Page()));
    }

    private async Task LoadAsync(GrantId id, CancellationToken ct)
    {
        var tenant = tenancy.Tenant!.Id;
        var found = await (
            from g in db.EvidenceGrants.AsNoTracking()
            join a in db.Assessments on new { g.BuyerId, Id = g.AssessmentId } equals new { a.BuyerId, a.Id }
            where g.VendorOrganisationId == tenant && g.Id == id && g.RevokedAt == null
            select new { Grant = g, a.BuyerName }).FirstOrDefaultAsync(ct) ?? throw new NotFoundException();
        (Grant, Buyer) = (found.Grant, found.BuyerName);
    }
}
