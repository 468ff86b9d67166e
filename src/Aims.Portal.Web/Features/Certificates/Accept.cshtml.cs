using System.ComponentModel.DataAnnotations;
using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.Acceptance;
using Aims.Portal.Domain.Certificates.Buyers;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>Accepts one point of a certificate that is not met, with a reason and an end; takes it back.</summary>
[Requires(Permission.Decide)]
public sealed class AcceptModel(PortalDbContext db, IMultiTenantContextAccessor tenancy, CertificateReferences references, AcceptPoint accept) : PortalPage
{
    [BindProperty(SupportsGet = true)]
    public CertificateId Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "point")]
    public AcceptabilityPoint? Named { get; set; }

    public AcceptabilityPoint Point => Named is { } point && Enum.IsDefined(point) ? point : throw new NotFoundException();

    [BindProperty(SupportsGet = true)]
    public string? Service { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty, Display(Name = "a date")]
    public DateOnly? Until { get; set; }

    public CertificateFacts Facts { get; private set; } = null!;

    public PointFinding Finding { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        ModelState.Clear();
        await LoadAsync(ct);
        return Finding.Result is PointResult.Met ? Redirect($"~/certificates/{Id}#reliance") : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        ModelState.Remove("point");
        await LoadAsync(ct);
        return await TryAsync(
            async () =>
            {
                if (Finding.Result is PointResult.Met) throw new RuleViolation("acceptance.met", "This point is met by now; there is nothing to accept.");
                await accept.ExecuteAsync(Id, Point, Service, Reason, Until, ct);
                Notice = T["Accepted until {0}. Whoever looks after the vendor is reminded before that.", W.Date(Until!.Value)];
                return Redirect(Back);
            },
            () => Task.FromResult<IActionResult>(Page()));
    }

    public async Task<IActionResult> OnPostEndAsync(AcceptedPointId accepted, CancellationToken ct)
    {
        await accept.EndAsync(Id, accepted, ct);
        Notice = T["The acceptance is taken back; the point counts again."];
        return Redirect(Back);
    }

    public string Back => $"~/certificates/{Id}{(Service is null ? "" : $"?service={Uri.EscapeDataString(Service)}")}#reliance";

    private async Task LoadAsync(CancellationToken ct)
    {
        var buyer = tenancy.Tenant!.Id;
        var shared = await db.SharedCertificates.AsNoTracking().OneAsync(s => s.BuyerId == buyer && s.CertificateId == Id, ct);
        var vendor = await db.Vendors.AsNoTracking().OneAsync(v => v.TenantId == buyer && v.Id == shared.VendorId, ct);
        var own = CertificateJson.Checks(await db.BuyerChecks.AsNoTracking().Where(c => c.TenantId == buyer && c.CertificateId == Id).Select(c => c.ChecksJson).FirstOrDefaultAsync(ct));
        var history = CertificateJson.History(shared.FactsJson, own);
        var reliance = await Reliance.ReadAsync(db, vendor, shared, history, own, await references.GetAsync(ct), Service, W.Today, ct) ?? throw new NotFoundException();
        (Facts, Service, Finding) = (history.On(W.Today), reliance.Service, reliance.Acceptability[Point]);
    }
}
