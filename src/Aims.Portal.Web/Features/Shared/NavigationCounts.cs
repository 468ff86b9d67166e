using Aims.Portal.Data;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Decisions;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Shared;

/// <summary>What waits for a buyer's people.</summary>
public sealed record BuyerCounts(int ToReview, int Findings);

/// <summary>What waits for a vendor's people.</summary>
public sealed record VendorCounts(int Requests, int Remediation);

/// <summary>The numbers beside the navigation, on every page: one command.</summary>
public sealed class NavigationCounts
{
    // What waits is counted up to here: beyond it the number says nothing more and would cost more the larger the register.
    private const int UpTo = 99;

    private readonly Func<PortalDbContext, OrganisationId, CancellationToken, Task<BuyerCounts>> buyer = EF.CompileAsyncQuery(
        (PortalDbContext db, OrganisationId id, CancellationToken ct) => db.Organisations.Where(o => o.Id == id).Select(o => new BuyerCounts(
            db.Assessments.Where(a => a.BuyerId == id && (a.State == AssessmentState.Submitted || a.State == AssessmentState.InReview)).Take(UpTo).Count(),
            db.Findings.Where(f => f.BuyerId == id && f.State != FindingState.Closed).Take(UpTo).Count())).First());

    private readonly Func<PortalDbContext, OrganisationId, CancellationToken, Task<VendorCounts>> vendor = EF.CompileAsyncQuery(
        (PortalDbContext db, OrganisationId id, CancellationToken ct) => db.Organisations.Where(o => o.Id == id).Select(o => new VendorCounts(
            db.Assessments.Where(a => a.VendorOrganisationId == id &&
                (a.State == AssessmentState.Requested || a.State == AssessmentState.InProgress || a.State == AssessmentState.Returned)).Take(UpTo).Count() +
            db.AccessRequests.Where(r => r.VendorOrganisationId == id && r.State == AccessRequestState.Open).Take(UpTo).Count(),
            db.Findings.Where(f => f.VendorOrganisationId == id && f.State == FindingState.Open).Take(UpTo).Count() +
            db.Conditions.Where(c => c.VendorOrganisationId == id && c.State == ConditionState.Open).Take(UpTo).Count())).First());

    public Task<BuyerCounts> OfBuyerAsync(PortalDbContext db, OrganisationId id, CancellationToken ct) => buyer(db, id, ct);

    public Task<VendorCounts> OfVendorAsync(PortalDbContext db, OrganisationId id, CancellationToken ct) => vendor(db, id, ct);
}
