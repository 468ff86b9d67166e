using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>Says what deleting a document does, or what stands against it.</summary>
[Requires(Permission.WriteEvidence)]
public sealed class DeleteModel(PortalDbContext db, DeleteDocument delete) : PortalPage
{
    [BindProperty(SupportsGet = true)]
    public DocumentId Id { get; set; }

    public EvidenceDocument Document { get; private set; } = null!;

    public int Versions { get; private set; }

    public RuleViolation? Obstacle { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        Document = await db.Documents.AsNoTracking().OneAsync(d => d.Id == Id && d.ArchivedAt == null && d.CurrentVersion > 0, ct);
        Versions = await db.DocumentVersions.CountAsync(v => v.DocumentId == Id && v.State == VersionState.Stored, ct);
        Obstacle = await delete.ObstacleAsync(Document, ct);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => TryAsync(
        async () =>
        {
            await delete.ExecuteAsync(Id, ct);
            Notice = T["The document is deleted. The audit trail keeps that it was there."];
            return Redirect("~/evidence");
        },
        async () =>
        {
            db.ChangeTracker.Clear();
            await OnGetAsync(ct);
            return Page();
        });
}
