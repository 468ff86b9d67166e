using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Tenancy;
using Aims.Portal.Web.Platform.Ui;

namespace Aims.Portal.Web.Features.Account;

[SignedIn]
public sealed class OrganisationsModel(ListMemberships memberships, CurrentMember me, PortalLinks links) : PortalPage
{
    public IReadOnlyList<MembershipRow> Rows { get; private set; } = [];

    public string Link(MembershipRow row) => links.OnPage(row.Slug, "/home");

    public async Task OnGetAsync(CancellationToken ct) => Rows = await memberships.OfAsync(me.PersonId, ct);
}
