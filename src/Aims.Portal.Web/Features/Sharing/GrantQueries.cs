using Aims.Portal.Data;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Sharing;

internal static class GrantQueries
{
    private const int MostProof = 50;

    /// <summary>What the vendor gave this buyer under an assessment since a finding was shared or a decision was made, the newest first and 50 at most: what it offers as proof.</summary>
    public static Task<List<EvidenceGrant>> ProofSinceAsync(this PortalDbContext db, OrganisationId buyer, AssessmentId assessment, DateTime since, CancellationToken ct) =>
        db.EvidenceGrants.AsNoTracking().Where(g => g.BuyerId == buyer && g.AssessmentId == assessment && g.GrantedAt >= since).OrderByDescending(g => g.GrantedAt).Take(MostProof).ToListAsync(ct);

    /// <summary>Documents that a decision rests on and whose vendor has put a newer version in their place since, 50 at most.</summary>
    public static Task<List<EvidenceGrant>> ReplacedSinceAsync(this PortalDbContext db, OrganisationId buyer, AssessmentId assessment, DateTime decided, CancellationToken ct) =>
        db.EvidenceGrants.AsNoTracking().Where(g => g.BuyerId == buyer && g.AssessmentId == assessment && g.GrantedAt <= decided && g.NewerAt > decided)
            .OrderByDescending(g => g.NewerAt).ThenBy(g => g.Id).Take(MostProof).ToListAsync(ct);
}
