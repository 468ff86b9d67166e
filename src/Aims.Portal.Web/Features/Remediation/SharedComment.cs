using Aims.Portal.Data;
using Aims.Portal.Data.Dedicated;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Web.Platform.Database.Dedicated;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Remediation;

public sealed record SharedComment(string Text, DateTime At);

/// <summary>Reads what the reviewer wrote for the vendor beside a finding. The row is the buyer's and holds its internal note too, so nothing but the shared comment is
/// taken from it, and only as it stood when the finding was shared: a later round may still be a draft. Who wrote it stays with the buyer.</summary>
public sealed class ReadSharedComment(PortalDbContext db, IMultiTenantContextSetter setter, DedicatedDatabases dedicated, EveryDatabase every, ILogger<ReadSharedComment> log)
{
    public async Task<SharedComment?> ExecuteAsync(Finding finding, CancellationToken ct)
    {
        if (dedicated.Of(finding.BuyerId) is null || db.Place is not null) return await HereAsync(finding, ct);
        try
        {
            return await every.InAsync(finding.BuyerId, services => services.GetRequiredService<ReadSharedComment>().HereAsync(finding, ct), ct);
        }
        catch (Exception fault) when (DedicatedDatabaseAway.Is(fault))
        {
            // The finding itself is shared and is shown; a vendor can answer it while its buyer's database is away.
            log.LogWarning(fault, "The comment beside finding {FindingId} could not be read", finding.Id);
            return null;
        }
    }

    private async Task<SharedComment?> HereAsync(Finding finding, CancellationToken ct)
    {
        using var _ = setter.EnterSystem("read the shared comment beside a finding the vendor knows");
        return await db.AcrossTenants<ReviewItem>()
            .Where(r => r.TenantId == finding.BuyerId && r.AssessmentId == finding.AssessmentId && r.QuestionId == finding.QuestionId && r.SharedComment != null && r.Judgement == Judgement.FindingRaised && r.JudgedAt <= finding.SharedAt)
            .OrderByDescending(r => r.Round).Select(r => new SharedComment(r.SharedComment!, r.JudgedAt)).FirstOrDefaultAsync(ct);
    }
}
