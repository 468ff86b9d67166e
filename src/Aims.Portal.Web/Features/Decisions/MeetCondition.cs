using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Decisions;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Decisions;

/// <summary>The buyer has seen that a condition is met; nobody is reminded of it any more.</summary>
public sealed class MeetCondition(PortalDbContext db, IMultiTenantContextAccessor tenancy, TimeProvider clock)
{
    public async Task ExecuteAsync(AssessmentId assessmentId, ConditionId id, CancellationToken ct)
    {
        var buyer = tenancy.Tenant!.Id;
        var condition = await db.Conditions.OneAsync(c => c.BuyerId == buyer && c.AssessmentId == assessmentId && c.Id == id, ct);
        condition.Meet(clock.UtcNow());
        var obligations = await db.Obligations.Where(o => o.SubjectId == id.Value && o.Kind == ObligationKind.Condition && o.State == ObligationState.Open).ToListAsync(ct);
        obligations.ForEach(o => o.Meet());
        await db.SaveChangesAsync(ct);
    }
}
