using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Web.Platform.Ui;

namespace Aims.Portal.Web.Features.Findings;

/// <summary>Another title, severity or date; the obligation follows the date.</summary>
public sealed class ChangeFinding(PortalDbContext db, IMultiTenantContextAccessor tenancy, FindingDates dates, Words words)
{
    public async Task ExecuteAsync(FindingId id, int revision, string? title, Severity severity, DateOnly? remediateBy, CancellationToken ct)
    {
        var buyer = tenancy.Tenant!.Id;
        var finding = await db.Findings.OneAsync(f => f.BuyerId == buyer && f.Id == id, ct);
        if (finding.Revision != revision)
            throw new RuleViolation("finding.overtaken", "Somebody changed this finding while you were writing. What you typed is still here: compare and save again.");
        if (finding.State is FindingState.Closed)
            throw new RuleViolation("finding.closed-change", "A closed finding is not changed. Reopen it first.");
        var faults = new Faults();
        if (remediateBy is { } until && until <= words.Today && until != finding.RemediateBy)
            faults.Add(new RuleViolation("finding.remediate-by", "The date to remediate by must be after today.") { Field = "RemediateBy" });
        faults.Collect(() => finding.Describe(title ?? "", severity, remediateBy));
        faults.Throw();
        await dates.KeepAsync([finding], ct);
        await db.SaveChangesAsync(ct);
    }
}
