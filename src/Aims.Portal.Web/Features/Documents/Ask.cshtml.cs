using System.ComponentModel.DataAnnotations;
using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Documents;

/// <summary>A buyer asks a vendor for a document: which, what for, by when.</summary>
[Requires(Permission.AskForEvidence)]
public sealed class AskModel(PortalDbContext db, IMultiTenantContextAccessor tenancy, AskForDocument ask) : PortalPage
{
    private const int Most = 200;

    [BindProperty(SupportsGet = true)]
    public AssessmentId? Assessment { get; set; }

    /// <summary>Only this vendor's questionnaires are offered.</summary>
    [BindProperty(SupportsGet = true)]
    public VendorId? Vendor { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    [BindProperty]
    public string? Subject { get; set; }

    [BindProperty]
    public string? Purpose { get; set; }

    [BindProperty]
    [Display(Name = "a date")]
    public DateOnly? NeededBy { get; set; }

    /// <summary>Questionnaires that somebody at the vendor has taken on, the newest first.</summary>
    public IReadOnlyList<Choice> Choices { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        ModelState.Clear();
        await LoadAsync(ct);
        if (Assessment is null && Choices.Count > 0 && (Vendor is not null || Choices.Count == 1)) Assessment = Choices[0].Id;
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => TryAsync(
        async () =>
        {
            await ask.ExecuteAsync(new DocumentWanted(Assessment, Kind, Subject, Purpose, NeededBy), ct);
            Notice = T["Asked. The vendor gets a mail, and you get one when it has answered."];
            return Redirect("~/documents?tab=asked");
        },
        async () =>
        {
            db.ChangeTracker.Clear();
            await LoadAsync(ct);
            return Page();
        });

    private async Task LoadAsync(CancellationToken ct)
    {
        var buyer = tenancy.Tenant!.Id;
        Choices = await db.Assessments.AsNoTracking()
            .Where(a => a.BuyerId == buyer && a.VendorOrganisationId != null && a.State != AssessmentState.Cancelled && (Vendor == null || a.VendorId == Vendor))
            .OrderBy(a => a.VendorName).ThenByDescending(a => a.SentAt).Take(Most).Select(a => new Choice(a.Id, a.VendorName, a.Services, a.Reference)).ToListAsync(ct);
    }

    public sealed record Choice(AssessmentId Id, string Vendor, string Services, string Reference);
}
