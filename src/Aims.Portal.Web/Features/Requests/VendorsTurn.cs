using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Assessments;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Requests;

/// <summary>Keeps saving and submitting apart. Both write the row of the request within their transaction, so the database lets one finish before the other:
/// what was saved before is in the submission, and what comes after finds that the turn is over.</summary>
public sealed class VendorsTurn(PortalDbContext db, IMultiTenantContextAccessor tenancy)
{
    /// <summary>Holds the request until the transaction ends.</summary>
    /// <returns>False when the vendor's turn is over.</returns>
    public async Task<bool> HoldAsync(AssessmentId id, CancellationToken ct) =>
        await Open(id).ExecuteUpdateAsync(s => s.SetProperty(a => a.Answered, a => a.Answered), ct) == 1;

    /// <summary>The same, with how much is answered by now. A count, not a fact: written without the revision, so that two colleagues answering at once never collide over it.</summary>
    public async Task<bool> HoldAsync(AssessmentId id, int answered, int shown, CancellationToken ct) =>
        await Open(id).ExecuteUpdateAsync(s => s.SetProperty(a => a.Answered, answered).SetProperty(a => a.Shown, shown), ct) == 1;

    /// <summary>Saves what is tracked.</summary>
    /// <exception cref="RuleViolation">The vendor's turn ended in between; nothing is saved then.</exception>
    public async Task SaveAsync(AssessmentId id, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.SaveChangesAsync(ct);
        if (!await HoldAsync(id, ct)) (await db.Assessments.AsNoTracking().OneAsync(a => a.VendorOrganisationId == tenancy.Tenant!.Id && a.Id == id, ct)).DemandVendorsTurn();
        await transaction.CommitAsync(ct);
    }

    private IQueryable<Assessment> Open(AssessmentId id) =>
        db.Assessments.Where(a => a.VendorOrganisationId == tenancy.Tenant!.Id && a.Id == id &&
            (a.State == AssessmentState.Requested || a.State == AssessmentState.InProgress || a.State == AssessmentState.Returned));
}
