using System.ComponentModel.DataAnnotations;
using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Microsoft.AspNetCore.Mvc;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>One of the vendor's certificates: where it stands, its cycle, what follows.</summary>
[Requires(Permission.ReadEvidence)]
public sealed class OursModel(PortalDbContext db, RecordSurveillance surveillance, ReportCertificateState report, CurrentMember me) : OwnCertificatePage(db)
{
    [BindProperty]
    [Display(Name = "a date")]
    public DateOnly? DoneOn { get; set; }

    [BindProperty]
    public DocumentId? Letter { get; set; }

    [BindProperty]
    public ReportedState State { get; set; }

    public bool MayWrite => me.May(Permission.WriteEvidence);

    public Task OnGetAsync(CancellationToken ct)
    {
        ModelState.Clear();
        return LoadAsync(ct);
    }

    public Task<IActionResult> OnPostSurveillanceAsync(CancellationToken ct) => WriteAsync(nameof(State), async () =>
    {
        await surveillance.ExecuteAsync(Id, DoneOn, Letter, ct);
        Notice = T["The surveillance audit is recorded. Every buyer that holds the certificate sees it."];
    }, ct);

    public Task<IActionResult> OnPostStateAsync(CancellationToken ct) => WriteAsync(nameof(DoneOn), async () =>
    {
        if (!Enum.IsDefined(State)) throw new NotFoundException();
        await report.ExecuteAsync(Id, State, ct);
        Notice = T["The state is recorded. Every buyer that holds the certificate sees it."];
    }, ct);

    private async Task<IActionResult> WriteAsync(string otherForm, Func<Task> write, CancellationToken ct)
    {
        if (!MayWrite) return StatusCode(StatusCodes.Status403Forbidden);
        ModelState.Remove(otherForm);
        return await TryAsync(
            async () =>
            {
                await write();
                return Redirect($"~/our-certificates/{Id}");
            },
            async () =>
            {
                await LoadAsync(ct);
                return Page();
            });
    }
}
