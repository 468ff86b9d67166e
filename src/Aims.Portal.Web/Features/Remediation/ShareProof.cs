using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Web.Features.Letters;
using Aims.Portal.Web.Features.Sharing;

namespace Aims.Portal.Web.Features.Remediation;

/// <summary>Gives the buyer the newest version of a document as proof for a finding or a condition: a grant under the assessment it came from, and a mail that says so.</summary>
public sealed class ShareProof(PortalDbContext db, IMultiTenantContextSetter setter, ShareDocument share, BuyersDesk desk)
{
    /// <param name="about">What the proof is for, in the words both sides know.</param>
    /// <param name="path">Where the buyer finds it, inside its own organisation.</param>
    public async Task ExecuteAsync(Assessment assessment, string about, string path, DocumentId? document, CancellationToken ct)
    {
        var grant = await share.AddAsync(assessment, document, ct);
        // The mail and the line in its trail are the buyer's rows; they are saved in one transaction with the grant, or nothing is.
        using var _ = setter.EnterSystem("proof: save the grant with the mail to the buyer and the line in its trail");
        await desk.TellAsync(assessment.BuyerId, new ProofSent(assessment.Id, about, grant.Title, grant.FileName, path), ct);
        await db.SaveChangesAsync(ct);
    }
}
