using System.ComponentModel.DataAnnotations;
using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.History;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>The buyer's own people write down what they found when they looked a certificate up.</summary>
[Requires(Permission.Review)]
public sealed class CheckModel(PortalDbContext db, IMultiTenantContextAccessor tenancy, CheckCertificate check) : PortalPage
{
    private const string TooLong = "This has at most {1} characters.";

    [BindProperty(SupportsGet = true)]
    public CertificateId Id { get; set; }

    [BindProperty, Display(Name = "a date")]
    public DateOnly? On { get; set; }

    [BindProperty, StringLength(300, ErrorMessage = TooLong)]
    public string? Register { get; set; }

    [BindProperty]
    public RegisterResult? Result { get; set; }

    [BindProperty, StringLength(2000, ErrorMessage = TooLong)]
    public string? Note { get; set; }

    [BindProperty]
    public IFormFile? Picture { get; set; }

    /// <summary>The stamp of the facts that were on the screen.</summary>
    [BindProperty]
    public string? Seen { get; set; }

    public CertificateFacts Facts { get; private set; } = null!;

    private string Stamp { get; set; } = "";

    public async Task OnGetAsync(CancellationToken ct)
    {
        ModelState.Clear();
        await LoadAsync(ct);
        (On, Seen) = (W.Today, Stamp);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        return await TryAsync(
            async () =>
            {
                await check.ExecuteAsync(Id, On, Register, Result, Note, Picture, Seen, ct);
                Notice = T["Your check is recorded. It counts at once, for your organisation alone."];
                return Redirect($"~/certificates/{Id}#checks");
            },
            () =>
            {
                // Told of what has changed, somebody records it again for what is on the screen now.
                ModelState.Remove(nameof(Seen));
                Seen = Stamp;
                return Task.FromResult<IActionResult>(Page());
            });
    }

    public async Task<IActionResult> OnPostRemoveAsync(string? entry, CancellationToken ct)
    {
        await check.RemoveAsync(Id, entry, ct);
        Notice = T["The check is taken out. The audit trail keeps that it was there."];
        return Redirect($"~/certificates/{Id}#checks");
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        var buyer = tenancy.Tenant!.Id;
        var shared = await db.SharedCertificates.OneAsync(s => s.BuyerId == buyer && s.CertificateId == Id, ct);
        (Facts, Stamp) = (CertificateJson.Read(shared.FactsJson), CertificateJson.StampOf(shared.FactsJson));
    }
}
