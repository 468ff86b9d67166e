using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Decisions;

/// <summary>Records that an approval was looked at in between, and plans the next look. Who and when stands in the trail.</summary>
public sealed class ReviewDecision(PortalDbContext db, IMultiTenantContextAccessor tenancy, Words words)
{
    public async Task ExecuteAsync(AssessmentId id, DateOnly? nextReviewOn, CancellationToken ct)
    {
        var buyer = tenancy.Tenant!.Id;
        var assessment = await db.Assessments.OneAsync(a => a.BuyerId == buyer && a.Id == id, ct);
        assessment.Reviewed(nextReviewOn, words.Today);
        var open = await db.Obligations.Where(o => o.Kind == ObligationKind.Review && o.SubjectId == id.Value && o.State == ObligationState.Open).ToListAsync(ct);
        open.ForEach(o => o.Meet());
        var owner = await db.Vendors.Where(v => v.Id == assessment.VendorId).Select(v => v.OwnerId).FirstOrDefaultAsync(ct);
        if (nextReviewOn is { } next) db.Add(Planned(assessment, next, words.Today, owner));
        await db.SaveChangesAsync(ct);
    }

    public static Obligation Planned(Assessment assessment, DateOnly on, DateOnly today, Guid? owner)
    {
        var review = new Obligation(assessment.BuyerId, ObligationKind.Review, assessment.Id.Value, assessment.Services.Fit(Obligation.SubjectLength), $"/assessments/{assessment.Id}/decide", on, today) { VendorId = assessment.VendorId };
        review.Assign(assessment.BuyerId, owner);
        return review;
    }
}
