using System.ComponentModel.DataAnnotations;
using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Documents;

/// <summary>One request for a document as the vendor sees it: share a document on terms, or decline with a reason.</summary>
[Requires(Permission.ReadRequests)]
public sealed class AnswerModel(PortalDbContext db, IMultiTenantContextAccessor tenancy, AnswerAccessRequest answer, CurrentMember me) : PortalPage
{
    // A choice of more is a search; the kind that is asked for comes first.
    private const int Most = 200;

    [BindProperty]
    public DocumentId? Document { get; set; }

    [BindProperty]
    public string? Purpose { get; set; }

    [BindProperty]
    [Display(Name = "a date")]
    public DateOnly? Until { get; set; }

    [BindProperty]
    public bool ViewOnly { get; set; }

    [BindProperty]
    public string? Nda { get; set; }

    [BindProperty]
    public string? Reply { get; set; }

    public AccessRequest Asked { get; private set; } = null!;

    public Assessment Assessment { get; private set; } = null!;

    public IReadOnlyList<Choice> Choices { get; private set; } = [];

    public bool MayAnswer => Asked.State is AccessRequestState.Open && me.May(Permission.WriteEvidence);

    public async Task OnGetAsync(AccessRequestId id, CancellationToken ct)
    {
        ModelState.Clear();
        await LoadAsync(id, ct);
        Document = Choices.FirstOrDefault(c => c.Fits)?.Id;
    }

    public Task<IActionResult> OnPostShareAsync(AccessRequestId id, CancellationToken ct) => ActAsync(
        id, () => answer.ShareAsync(id, Document, new GrantTerms(Purpose ?? "", Until, ViewOnly, Nda ?? ""), Reply, ct), () => T["Shared. {0} has been told by mail.", Assessment.BuyerName], ct);

    public Task<IActionResult> OnPostDeclineAsync(AccessRequestId id, CancellationToken ct) => ActAsync(
        id, () => answer.DeclineAsync(id, Reply, ct), () => T["Declined. {0} has been told by mail.", Assessment.BuyerName], ct);

    private async Task<IActionResult> ActAsync(AccessRequestId id, Func<Task> act, Func<string> notice, CancellationToken ct)
    {
        if (!me.May(Permission.WriteEvidence)) return StatusCode(StatusCodes.Status403Forbidden);
        await LoadAsync(id, ct);
        return await TryAsync(
            async () =>
            {
                await act();
                Notice = notice();
                return Redirect("~/requests/documents");
            },
            () => Task.FromResult<IActionResult>(Page()));
    }

    private async Task LoadAsync(AccessRequestId id, CancellationToken ct)
    {
        var vendor = tenancy.Tenant!.Id;
        Asked = await db.AccessRequests.AsNoTracking().OneAsync(r => r.VendorOrganisationId == vendor && r.Id == id, ct);
        Assessment = await db.Assessments.AsNoTracking().FirstAsync(a => a.BuyerId == Asked.BuyerId && a.Id == Asked.AssessmentId, ct);
        if (!MayAnswer) return;
        var kind = Asked.Kind;
        Choices = await db.Documents.AsNoTracking().Where(d => d.ArchivedAt == null && d.CurrentVersion > 0)
            .OrderBy(d => d.Kind == kind ? 0 : 1).ThenByDescending(d => d.CreatedAt).Take(Most).Select(d => new Choice(d.Id, d.Title, d.Kind, d.CurrentVersion, d.Kind == kind)).ToListAsync(ct);
    }

    public sealed record Choice(DocumentId Id, string Title, string Kind, int Version, bool Fits);
}
