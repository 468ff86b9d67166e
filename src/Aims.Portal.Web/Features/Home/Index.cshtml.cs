using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Delivery;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;

namespace Aims.Portal.Web.Features.Home;

/// <summary>What is expected of me, by when, and what happens next: one dashboard per kind of organisation.</summary>
[Requires(Permission.BeMember)]
public sealed class IndexModel(IMultiTenantContextAccessor tenancy, CurrentMember me, BuyerDashboard buyer, KeptFigures figures, VendorDashboard vendor, PlatformDashboard platform, RefusedAddresses refused) : PortalPage
{
    private const int Noon = 12;
    private const int Evening = 18;

    public BuyerView? Buyer { get; private set; }

    public VendorHomeView? Vendor { get; private set; }

    public PlatformView? Platform { get; private set; }

    /// <summary>Told to who can do something about it.</summary>
    public int RefusedAddresses { get; private set; }

    public string Greeting
    {
        get
        {
            var hour = W.Local(W.Now).Hour;
            // A Chinese name is addressed whole, another one by its first word.
            var name = Languages.IsChinese || me.Name.Any(c => c > 0x3000) ? me.Name : me.Name.Split(' ')[0];
            return hour < Noon ? T["Good morning, {0}", name] : hour < Evening ? T["Good afternoon, {0}", name] : T["Good evening, {0}", name];
        }
    }

    public async Task OnGetAsync(CancellationToken ct)
    {
        if (me.May(Permission.ManageMembers)) RefusedAddresses = await refused.CountAsync(ct);
        switch (tenancy.Tenant!.Kind)
        {
            case OrganisationKind.Buyer:
                Buyer = BuyerView.For(await figures.OfAsync(tenancy.Tenant, me.PersonId, W.Today, buyer, ct), me.May(Permission.Review), me.May(Permission.Decide));
                break;
            case OrganisationKind.Vendor:
                Vendor = await vendor.ReadAsync(ct);
                break;
            case OrganisationKind.Platform:
                Platform = await platform.ReadAsync(ct);
                break;
            default:
                throw new InvalidOperationException($"Unknown kind {tenancy.Tenant.Kind}");
        }
    }
}
