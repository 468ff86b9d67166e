using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Web.Features.Letters;

internal static class KnownAssessment
{
    /// <summary>The assessment a letter is about: as the act that tells of it has just changed it, where both happen in one save, else as it is kept.</summary>
    public static async Task<Assessment> KnownAssessmentAsync(this PortalDbContext db, OrganisationId buyer, AssessmentId id, CancellationToken ct) =>
        db.ChangeTracker.Entries<Assessment>().Select(e => e.Entity).FirstOrDefault(a => a.BuyerId == buyer && a.Id == id) ?? await db.Assessments.OneAsync(a => a.BuyerId == buyer && a.Id == id, ct);
}
