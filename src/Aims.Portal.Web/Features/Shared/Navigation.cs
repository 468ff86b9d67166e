using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Shared;

/// <param name="Href">Null for a heading between items.</param>
public sealed record NavItem(string Text, string? Href = null, string Icon = "", int Count = 0, bool Hot = false, bool Active = false);

/// <summary>The side navigation: what this role may open, with counts of what waits, in one database command.</summary>
public sealed class Navigation(PortalDbContext db, IMultiTenantContextAccessor tenancy, CurrentMember me)
{
    // What waits is counted up to here: beyond it the number says nothing more and would cost more the larger the register.
    private const int CountUpTo = 99;

    public async Task<IReadOnlyList<NavItem>> ForAsync(HttpContext context)
    {
        var request = context.Request;
        var tenant = tenancy.Tenant!;
        NavItem Item(string text, string path, string icon, Permission needs, int count = 0, bool hot = false) =>
            me.May(needs)
                ? new NavItem(text, request.PathBase + path, icon, count, hot, request.Path.StartsWithSegments(path))
                : new NavItem("", null, "hidden");

        NavItem[] all;
        switch (tenant.Kind)
        {
            case OrganisationKind.Buyer:
                var buyer = await BuyerAsync(tenant.Id, context.RequestAborted);
                all =
                [
                    Item("Dashboard", "/home", "home", Permission.BeMember),
                    new("Register"),
                    Item("Vendors", "/vendors", "building-store", Permission.ReadRegister),
                    Item("Assessments", "/assessments", "clipboard-list", Permission.ReadAssessments, buyer.ToReview),
                    Item("Certificates", "/certificates", "certificate", Permission.ReadRegister),
                    Item("Findings", "/findings", "flag", Permission.ReadAssessments, buyer.Findings, hot: true),
                    Item("Reminders", "/reminders", "bell-ringing", Permission.ReadAssessments),
                    new("Organisation"),
                    Item("Questionnaires", "/questionnaires", "forms", Permission.ReadRegister),
                    Item("Audit trail", "/audit-trail", "history", Permission.ReadAuditTrail),
                    Item("Members", "/members", "users", Permission.ManageMembers),
                ];
                break;
            case OrganisationKind.Vendor:
                var vendor = await VendorAsync(tenant.Id, context.RequestAborted);
                all =
                [
                    Item("Home", "/home", "home", Permission.BeMember),
                    Item("Requests", "/requests", "inbox", Permission.ReadRequests, vendor.Requests, hot: true),
                    Item("Findings and conditions", "/remediation", "flag", Permission.ReadRequests, vendor.Findings, hot: true),
                    new("What we keep"),
                    Item("Evidence", "/evidence", "folder", Permission.ReadEvidence),
                    Item("Certificates", "/our-certificates", "certificate", Permission.ReadEvidence),
                    new("Organisation"),
                    Item("Who can see what", "/sharing", "eye", Permission.ReadEvidence),
                    Item("Audit trail", "/audit-trail", "history", Permission.ReadAuditTrail),
                    Item("Members", "/members", "users", Permission.ManageMembers),
                ];
                break;
            case OrganisationKind.Platform:
                all =
                [
                    Item("Home", "/home", "home", Permission.BeMember),
                    Item("Organisations", "/organisations", "building", Permission.Operate),
                    Item("Jobs", "/jobs", "activity", Permission.Operate),
                ];
                break;
            default:
                throw new InvalidOperationException($"Unknown kind {tenant.Kind}");
        }

        var shown = all.Where(i => i.Icon != "hidden").ToList();
        // A heading with nothing under it is left out.
        return [.. shown.Where((item, i) => item.Href is not null || i + 1 < shown.Count && shown[i + 1].Href is not null)];
    }

    private Task<BuyerCounts> BuyerAsync(OrganisationId id, CancellationToken ct) =>
        db.Organisations.Where(o => o.Id == id).Select(o => new BuyerCounts(
            db.Assessments.Where(a => a.BuyerId == id && (a.State == AssessmentState.Submitted || a.State == AssessmentState.InReview)).Take(CountUpTo).Count(),
            db.Findings.Where(f => f.BuyerId == id && f.State != FindingState.Closed).Take(CountUpTo).Count())).FirstAsync(ct);

    private Task<VendorCounts> VendorAsync(OrganisationId id, CancellationToken ct) =>
        db.Organisations.Where(o => o.Id == id).Select(o => new VendorCounts(
            db.Assessments.Where(a => a.VendorOrganisationId == id &&
                (a.State == AssessmentState.Requested || a.State == AssessmentState.InProgress || a.State == AssessmentState.Returned)).Take(CountUpTo).Count(),
            db.Findings.Where(f => f.VendorOrganisationId == id && f.State == FindingState.Open).Take(CountUpTo).Count())).FirstAsync(ct);

    private sealed record BuyerCounts(int ToReview, int Findings);

    private sealed record VendorCounts(int Requests, int Findings);
}
