using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Certificates.History;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Microsoft.AspNetCore.Mvc;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>One of the vendor's certificates: where it stands, its cycle, what follows.</summary>
[Requires(Permission.ReadEvidence)]
public sealed class OursModel(PortalDbContext db, IMultiTenantContextAccessor tenancy, RecordEvent record, ShareRenewal renewal, GiveCertificate give, CurrentMember me) : OwnCertificatePage(db, tenancy)
{
    [BindProperty]
    [Display(Name = "a date")]
    public DateOnly? On { get; set; }

    [BindProperty]
    public DocumentId? Letter { get; set; }

    public bool MayWrite => me.May(Permission.WriteEvidence);

    public Task OnGetAsync(CancellationToken ct)
    {
        ModelState.Clear();
        return LoadAsync(ct);
    }

    public Task<IActionResult> OnPostSurveillanceAsync(CancellationToken ct) => WriteAsync(async () =>
    {
        var done = On ?? throw new RuleViolation("certificate.audit-date", "Write the date of the audit.") { Field = nameof(On) };
        await record.ExecuteAsync(Id, Letter, null, proof => new SurveillanceAudit(done, proof), ct);
        Notice = T["The surveillance audit is recorded. Every buyer that holds the certificate sees it."];
    }, ct);

    /// <param name="entry">The day and the moment of recording, as <see cref="HistoryLine.Key"/>.</param>
    public Task<IActionResult> OnPostRemoveAsync(string? entry, CancellationToken ct) => WriteAsync(async () =>
    {
        ModelState.Remove(nameof(On));
        if (entry == HistoryLine.StateKey) await record.RemoveStateAsync(Id, ct);
        else if (entry?.Split('.') is [var day, var moment] && IsoDate.TryParse(day, out var on) && long.TryParse(moment, CultureInfo.InvariantCulture, out var recordedAt)) await record.RemoveAsync(Id, on, recordedAt, ct);
        else throw new NotFoundException();
        Notice = T["The entry is removed. The audit trail keeps that it was there."];
    }, ct);

    /// <param name="assessment">Under which a buyer that waits for it was given the certificate.</param>
    public Task<IActionResult> OnPostShareAsync(AssessmentId assessment, CancellationToken ct) => WriteAsync(async () =>
    {
        ModelState.Remove(nameof(On));
        Notice = T["{0} can read it now; the certificate is looked at again there.", await renewal.ExecuteAsync(Id, assessment, ct)];
    }, ct);

    /// <param name="person">Who is to look after it; empty for all evidence owners.</param>
    public Task<IActionResult> OnPostOwnerAsync(Guid? person, CancellationToken ct) => WriteAsync(async () =>
    {
        ModelState.Remove(nameof(On));
        Notice = await give.ExecuteAsync(Id, person, ct) is { } name ? T["{0} looks after the certificate and is reminded first.", name] : T["All evidence owners are reminded of the certificate."];
    }, ct);

    private async Task<IActionResult> WriteAsync(Func<Task> write, CancellationToken ct)
    {
        if (!MayWrite) return StatusCode(StatusCodes.Status403Forbidden);
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
