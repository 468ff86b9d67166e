using Aims.Portal.Data;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;

namespace Aims.Portal.Web.Features.Documents;

/// <summary>A request for a document as both sides list it.</summary>
public sealed record AskedRow(
    AccessRequestId Id, AssessmentId Assessment, string Vendor, string Buyer, string Reference, string Kind, string Subject, string Purpose, DateOnly? NeededBy, AccessRequestState State,
    string AskedByName, DateTime AskedAt, string Reply, DateTime? AnsweredAt, GrantId? Grant)
{
    /// <summary>Open ones first, then the newest.</summary>
    public static IQueryable<AskedRow> Of(PortalDbContext db, IQueryable<AccessRequest> requests) =>
        from r in requests
        join a in db.Assessments on new { r.BuyerId, Id = r.AssessmentId } equals new { a.BuyerId, a.Id }
        orderby r.State == AccessRequestState.Open ? 0 : 1, r.AskedAt descending, r.Id
        select new AskedRow(r.Id, a.Id, a.VendorName, a.BuyerName, a.Reference, r.Kind, r.Subject, r.Purpose, r.NeededBy, r.State, r.AskedByName, r.AskedAt, r.Reply, r.AnsweredAt, r.GrantId);
}
