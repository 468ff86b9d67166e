using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Web.Features.Letters;

namespace Aims.Portal.Web.Features.Remediation;

/// <summary>The vendor says what it did about a finding. Whether that closes it, the buyer decides.</summary>
public sealed class RespondToFinding(
    PortalDbContext db, IMultiTenantContextAccessor tenancy, IMultiTenantContextSetter setter, BuyersDesk desk)
{
    public async Task ExecuteAsync(FindingId id, int revision, string? reply, CancellationToken ct)
    {
        var vendor = tenancy.Tenant!.Id;
        var finding = await db.Findings.OneAsync(f => f.VendorOrganisationId == vendor && f.Id == id, ct);
        if (reply is null)
            throw new RuleViolation("finding.response", "Write what you did or will do about it, and by when.") { Field = "Reply" };
        if (finding.Revision != revision)
            throw new RuleViolation("finding.response-overtaken", "This finding changed while you were writing. Your text is still here: read the finding above and save again.") { Field = "Reply" };
        // One mail for the answer, none for each later touch of it: a replayed form must not fill the buyer's inboxes.
        var news = finding.State is not FindingState.Answered;
        finding.Respond(reply);

        // The mail is the buyer's row; it goes out only if the answer is kept.
        using var _ = setter.EnterSystem("answer a finding: write to the buyer's sender");
        if (news) await desk.TellAsync(finding.BuyerId, new FindingAnswered(finding.AssessmentId, finding.Id), ct);
        await db.SaveChangesAsync(ct);
    }
}
