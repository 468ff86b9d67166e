using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Assessments;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Requests;

/// <summary>Keeps saving and submitting apart. Submitting holds what there is before it reads, and gives it all a new revision; whatever is saved under a request goes by the revision it was
/// read with: of the answer that is changed, or of the request itself where there is no such answer yet. So what was saved before is in the submission, and what comes after looks again.</summary>
public sealed class VendorsTurn(PortalDbContext db, IMultiTenantContextAccessor tenancy)
{
    private const int Tries = 3;

    /// <summary>Holds the request and its answers until the transaction ends. The answers first, as saving does: the other way round the two would wait for each other.</summary>
    public async Task HoldAsync(AssessmentId id, CancellationToken ct)
    {
        // Past the guards: the vendor named in the query holds its own rows and changes nothing in them that the trail would tell.
        await db.Answers.Where(a => a.TenantId == tenancy.Tenant!.Id && a.AssessmentId == id).ExecuteUpdateAsync(s => s.SetProperty(a => a.Revision, a => a.Revision + 1), ct);
        await Mine(id).ExecuteUpdateAsync(s => s.SetProperty(a => a.Answered, a => a.Answered), ct);
    }

    /// <exception cref="RuleViolation">It is not, or no longer, the vendor's turn.</exception>
    public async Task DemandAsync(AssessmentId id, CancellationToken ct) => (await Mine(id).AsNoTracking().OneAsync(a => a.Id == id, ct)).DemandVendorsTurn();

    /// <summary>Has the request's row written with what is saved next. How much is answered is a count: it leaves the revision as it is, so two colleagues who answer at once do not collide over it.</summary>
    public void Tie(Assessment assessment)
    {
        if (db.Entry(assessment).State is EntityState.Detached) db.Attach(assessment);
        db.Entry(assessment).Property(a => a.Answered).IsModified = true;
    }

    /// <summary>Saves what is tracked under a request.</summary>
    /// <exception cref="RuleViolation">The vendor's turn ended in between; nothing is saved then.</exception>
    public async Task SaveAsync(AssessmentId id, CancellationToken ct)
    {
        var assessment = await Mine(id).OneAsync(a => a.Id == id, ct);
        for (var attempt = 1; ; attempt++)
        {
            Tie(assessment);
            try
            {
                await db.SaveChangesAsync(ct);
                return;
            }
            catch (DbUpdateConcurrencyException) when (attempt < Tries)
            {
                // Submitted, cancelled, or merely changed, as by a new due date: the row as it is now says which.
                db.Entry(assessment).State = EntityState.Detached;
                assessment = await Mine(id).OneAsync(a => a.Id == id, ct);
                assessment.DemandVendorsTurn();
            }
        }
    }

    private IQueryable<Assessment> Mine(AssessmentId id) => db.Assessments.Where(a => a.VendorOrganisationId == tenancy.Tenant!.Id && a.Id == id);
}
