using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Database;
using Aims.Portal.Web.Platform.Security;

namespace Aims.Portal.Web.Features.Shared;

/// <param name="Href">Null for a heading between items.</param>
public sealed record NavItem(string Text, string? Href = null, string Icon = "", int Count = 0, bool Hot = false, bool Active = false);

/// <summary>The side navigation: what this role may open, with counts of what waits, which are kept for some seconds as those over a list are.</summary>
public sealed class Navigation(PortalDbContext db, NavigationCounts counts, ListCounts kept, IMultiTenantContextAccessor tenancy, CurrentMember me)
{
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
                var buyer = await kept.GetAsync(tenant.Id, nameof(BuyerCounts), () => counts.OfBuyerAsync(db, tenant.Id, context.RequestAborted));
                all =
                [
                    Item("Dashboard", "/home", "home", Permission.BeMember),
                    new("Register"),
                    Item("Vendors", "/vendors", "building-store", Permission.ReadRegister),
                    Item("Assessments", "/assessments", "clipboard-list", Permission.ReadAssessments, buyer.ToReview),
                    Item("Certificates", "/certificates", "certificate", Permission.ReadRegister),
                    Item("Documents", "/documents", "files", Permission.ReadAssessments),
                    Item("Findings", "/findings", "flag", Permission.ReadAssessments, buyer.Findings, hot: true),
                    Item("Reminders", "/reminders", "bell-ringing", Permission.ReadAssessments),
                    new("Organisation"),
                    Item("Questionnaires", "/questionnaires", "forms", Permission.ReadRegister),
                    Item("Audit trail", "/audit-trail", "history", Permission.ReadAuditTrail),
                    Item("Members", "/members", "users", Permission.ManageMembers),
                    Item("Archive of everything", "/take-out", "file-export", Permission.TakeOut),
                ];
                break;
            case OrganisationKind.Vendor:
                var vendor = await kept.GetAsync(tenant.Id, nameof(VendorCounts), () => counts.OfVendorAsync(db, tenant.Id, context.RequestAborted));
                all =
                [
                    Item("Home", "/home", "home", Permission.BeMember),
                    Item("Requests", "/requests", "inbox", Permission.ReadRequests, vendor.Requests, hot: true),
                    Item("Findings and conditions", "/remediation", "flag", Permission.ReadRequests, vendor.Remediation, hot: true),
                    new("What we keep"),
                    Item("Evidence", "/evidence", "folder", Permission.ReadEvidence),
                    Item("Certificates", "/our-certificates", "certificate", Permission.ReadEvidence),
                    Item("Reminders", "/our-reminders", "bell-ringing", Permission.ReadRequests),
                    new("Organisation"),
                    Item("Who can see what", "/sharing", "eye", Permission.ReadEvidence),
                    Item("Trust profile", "/trust-profile", "shield-check", Permission.ReadEvidence),
                    Item("Audit trail", "/audit-trail", "history", Permission.ReadAuditTrail),
                    Item("Members", "/members", "users", Permission.ManageMembers),
                    Item("Archive of everything", "/take-out", "file-export", Permission.TakeOut),
                ];
                break;
            case OrganisationKind.Platform:
                all =
                [
                    Item("Home", "/home", "home", Permission.BeMember),
                    Item("Organisations", "/organisations", "building", Permission.Operate),
                    Item("What did not go out", "/delivery", "mail", Permission.Operate),
                    Item("File store", "/store", "database", Permission.Operate),
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
}
