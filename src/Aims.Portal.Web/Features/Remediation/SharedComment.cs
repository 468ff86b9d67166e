using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Findings;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Remediation;

public sealed record SharedComment(string Text, DateTime At);

/// <summary>Reads what the reviewer wrote for the vendor beside a finding. The row is the buyer's and holds its internal note too, so nothing but the shared comment is
/// taken from it, and only as it stood when the finding was shared: a later round may still be a draft. Who wrote it stays with the buyer.</summary>
public sealed class ReadSharedComment(PortalDbContext db, IMultiTenantContextSetter setter)
{
    public async Task<SharedComment?> ExecuteAsync(Finding finding, CancellationToken ct)
    {
        using var _ = setter.EnterSystem("read the shared comment beside a finding the vendor knows");
        return await db.AcrossTenants<ReviewItem>()
            .Where(r => r.TenantId == finding.BuyerId && r.AssessmentId == finding.AssessmentId && r.QuestionId == finding.QuestionId && r.SharedComment != null && r.Judgement == Judgement.FindingRaised && r.JudgedAt <= finding.SharedAt)
            .OrderByDescending(r => r.Round).Select(r => new SharedComment(r.SharedComment!, r.JudgedAt)).FirstOrDefaultAsync(ct);
    }
}
