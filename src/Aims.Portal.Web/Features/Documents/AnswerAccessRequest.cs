using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Audit;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Web.Features.Letters;
using Aims.Portal.Web.Features.Sharing;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Documents;

/// <summary>The vendor's answer to a buyer that asked for a document: a grant on terms, or a no with its reason. The buyer is told in the same transaction.</summary>
public sealed class AnswerAccessRequest(
    PortalDbContext db, IMultiTenantContextAccessor tenancy, IMultiTenantContextSetter setter, ShareDocument share, BuyersDesk desk, CurrentMember me, TimeProvider clock, Words words)
{
    /// <exception cref="RuleViolation">It was answered or withdrawn meanwhile, or the document or the terms cannot be.</exception>
    public async Task ShareAsync(AccessRequestId id, DocumentId? document, GrantTerms terms, string? reply, CancellationToken ct)
    {
        var (request, assessment) = await FindAsync(id, ct);
        if (assessment.State is AssessmentState.Cancelled) throw new RuleViolation("access.cancelled", "{0} has cancelled the questionnaire. Decline the request; nothing can be shared under it any more.", assessment.BuyerName);
        // What was asked of this buyer for the document before goes on where the form says nothing: a single press must not hand out what was to be viewed only.
        var grant = await share.AddAsync(assessment, document, ct, g => g.Offer(terms.OnTopOf(g.Terms).Checked(words.Today, OfferTerms.HasPages(g))));
        request.Grant(grant, reply, me.Name, clock.UtcNow());
        await SaveAsync(request, ct);
    }

    /// <exception cref="RuleViolation">No reason, or it was answered or withdrawn meanwhile.</exception>
    public async Task DeclineAsync(AccessRequestId id, string? reply, CancellationToken ct)
    {
        var (request, _) = await FindAsync(id, ct);
        request.Decline(reply, me.Name, clock.UtcNow());
        await SaveAsync(request, ct);
    }

    private async Task<(AccessRequest Request, Assessment Assessment)> FindAsync(AccessRequestId id, CancellationToken ct)
    {
        var vendor = tenancy.Tenant!.Id;
        var request = await db.AccessRequests.OneAsync(r => r.VendorOrganisationId == vendor && r.Id == id, ct);
        return (request, await db.Assessments.AsNoTracking().FirstAsync(a => a.BuyerId == request.BuyerId && a.Id == request.AssessmentId, ct));
    }

    private async Task SaveAsync(AccessRequest request, CancellationToken ct)
    {
        // The mail and the line in its trail are the buyer's rows.
        db.Add(new AuditEntry(request.BuyerId, clock.UtcNow(), null, me.Name, "changed", nameof(AccessRequest), request.AuditId, Data.AuditTrail.ToJson(new Dictionary<string, string?[]>
        {
            [nameof(request.State)] = [nameof(AccessRequestState.Open), request.State.ToString()],
            [nameof(request.Reply)] = [null, request.Reply],
        })));
        using var _ = setter.EnterSystem("answer a buyer's request for a document: save it with the mail to the buyer");
        await desk.TellAsync(request.BuyerId, new AccessAnswered(request.Id), ct);
        await db.SaveChangesAsync(ct);
    }
}
