using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>A legal hold of a document: set with a reason, and ended.</summary>
[Requires(Permission.ManageMembers)]
public sealed class HoldModel(PortalDbContext db, HoldDocument hold) : PortalPage
{
    [BindProperty(SupportsGet = true)]
    public DocumentId Id { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public EvidenceDocument Document { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        Reason = Document.HoldReason;
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => WriteAsync(() => hold.HoldAsync(Id, Reason, ct), T["The legal hold is set. Nothing of the document can be deleted while it lasts."], ct);

    public Task<IActionResult> OnPostEndAsync(CancellationToken ct) => WriteAsync(() => hold.EndAsync(Id, ct), T["The legal hold is ended."], ct);

    private Task<IActionResult> WriteAsync(Func<Task> write, string done, CancellationToken ct) => TryAsync(
        async () =>
        {
            await write();
            Notice = done;
            return Redirect($"~/evidence/{Id}");
        },
        async () =>
        {
            db.ChangeTracker.Clear();
            await LoadAsync(ct);
            return Page();
        });

    private async Task LoadAsync(CancellationToken ct) => Document = await db.Documents.AsNoTracking().OneAsync(d => d.Id == Id && d.ArchivedAt == null && d.CurrentVersion > 0, ct);
}
