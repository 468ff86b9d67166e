using System.ComponentModel.DataAnnotations;
using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Questionnaires;
using Aims.Portal.Web.Platform.Security;
using Microsoft.AspNetCore.Mvc;

namespace Aims.Portal.Web.Features.Findings;

/// <summary>One finding: what was found, what the vendor answered, and whether that closes it.</summary>
[Requires(Permission.ReadAssessments)]
public sealed class DetailsModel(
    PortalDbContext db, IMultiTenantContextAccessor tenancy, QuestionnaireStore questionnaires, ChangeFinding change, CloseFinding close, ReopenFinding reopen, CurrentMember me)
    : FindingPage(db, tenancy, questionnaires, close)
{
    [BindProperty]
    [Display(Name = "Finding")]
    [StringLength(Finding.TitleLength, ErrorMessage = "A finding has at most {1} characters. Put the rest into the shared comment.")]
    public string? FindingTitle { get; set; }

    [BindProperty]
    public Severity Severity { get; set; }

    [BindProperty]
    [Display(Name = "Remediate by")]
    public DateOnly? RemediateBy { get; set; }

    [BindProperty]
    public int Revision { get; set; }

    [BindProperty]
    [Display(Name = "Reason for closing")]
    [StringLength(CloseFinding.ReasonLength, ErrorMessage = "A reason has at most {1} characters.")]
    public string? Reason { get; set; }

    public bool MayChange => me.May(Permission.Review);

    public async Task OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        FillIn();
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => DoAsync(() => change.ExecuteAsync(Id, Revision, FindingTitle, Severity, RemediateBy, ct), T["The finding is saved."], () => { }, ct);

    public Task<IActionResult> OnPostCloseAsync(CancellationToken ct) => DoAsync(() => Closing.ExecuteAsync(Id, Reason, ct), T["The finding is closed."], FillIn, ct);

    public Task<IActionResult> OnPostReopenAsync(CancellationToken ct) => DoAsync(() => reopen.ExecuteAsync(Id, ct), T["The finding is open again."], FillIn, ct);

    /// <param name="afterRefusal">What the forms show that were not sent.</param>
    private async Task<IActionResult> DoAsync(Func<Task> act, string notice, Action afterRefusal, CancellationToken ct)
    {
        if (!MayChange) return StatusCode(StatusCodes.Status403Forbidden);
        return await TryAsync(
            async () =>
            {
                await act();
                Notice = notice;
                return RedirectToPage(new { Id });
            },
            async () =>
            {
                await LoadAsync(ct);
                afterRefusal();
                return Page();
            });
    }

    private void FillIn() => (FindingTitle, Severity, RemediateBy) = (Finding.Title, Finding.Severity, Finding.RemediateBy);
}
