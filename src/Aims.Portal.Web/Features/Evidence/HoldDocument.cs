using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>Sets and ends a legal hold: while it lasts, nothing of the document can be deleted by anybody.</summary>
public sealed class HoldDocument(PortalDbContext db, CurrentMember me, TimeProvider clock)
{
    public async Task HoldAsync(DocumentId id, string? reason, CancellationToken ct)
    {
        var document = await db.Documents.OneAsync(d => d.Id == id && d.ArchivedAt == null, ct);
        document.Hold(reason, me.Name, clock.UtcNow());
        await db.SaveChangesAsync(ct);
    }

    public async Task EndAsync(DocumentId id, CancellationToken ct)
    {
        var document = await db.Documents.OneAsync(d => d.Id == id && d.ArchivedAt == null, ct);
        document.EndHold();
        await db.SaveChangesAsync(ct);
    }
}
