using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>Keeps the reminder of a document that runs out in step with its date. Certificates have obligations of their own.</summary>
public sealed class DocumentObligations(PortalDbContext db, IMultiTenantContextAccessor tenancy, TimeProvider clock)
{
    /// <summary>Changes the rows; the caller saves.</summary>
    public async Task RefreshAsync(EvidenceDocument document, CancellationToken ct)
    {
        var row = await db.Obligations.FirstOrDefaultAsync(o => o.SubjectId == document.Id.Value && o.Kind == ObligationKind.DocumentExpiry, ct);
        var due = EvidenceKinds.IsCertificate(document.Kind) || document.ArchivedAt is not null || document.CurrentVersion == 0 ? null
            : EvidenceValidity.LastDayOf(document.Kind, document.DocumentDate, document.ValidUntil);
        var tenant = tenancy.Tenant!;
        if (due is not { } on)
        {
            if (row?.State is ObligationState.Open) row.Cancel();
            return;
        }

        var today = clock.TodayIn(tenant.TimeZone);
        if (row is null)
        {
            row = new Obligation(tenant.Id, ObligationKind.DocumentExpiry, document.Id.Value, document.Title, $"/evidence/{document.Id}", on, today);
            row.Assign(tenant.Id, null);
            db.Add(row);
            return;
        }

        if (row.DueDate != on || row.State is not ObligationState.Open) row.MoveTo(on, today);
        if (row.Subject != document.Title) row.Rename(document.Title);
    }
}
