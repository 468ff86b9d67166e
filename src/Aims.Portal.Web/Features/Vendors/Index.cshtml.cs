using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Risk;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Shared;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;

namespace Aims.Portal.Web.Features.Vendors;

/// <summary>The vendor register.</summary>
[Requires(Permission.ReadRegister)]
public sealed class IndexModel(VendorRegister register, IMultiTenantContextAccessor tenancy, CurrentMember me) : PortalPage
{
    public static readonly (VendorTab Tab, string Text)[] Tabs =
    [
        (VendorTab.All, "All"), (VendorTab.Attention, "Needs attention"), (VendorTab.Assessed, "Being assessed"),
        (VendorTab.Approved, "Approved"), (VendorTab.Mine, "Mine"), (VendorTab.Ended, "Ended"),
    ];

    public static readonly (string Value, string Text)[] Tiers = [.. Enum.GetValues<RiskTier>().Reverse().Select(t => (t.ToString().ToLowerInvariant(), Labels.Of(t)))];

    public static readonly (string Value, string Text)[] Statuses = [.. Enum.GetValues<VendorStatus>().Select(s => (s.ToString().ToLowerInvariant(), Labels.Of(s).Key))];

    public VendorFilter Filter { get; private set; } = null!;

    public RegisterPage Register { get; private set; } = null!;

    public string OrganisationName => tenancy.Tenant!.Name;

    /// <summary>Nothing registered at all, as opposed to nothing found.</summary>
    public bool IsEmpty => Register.Counts.All == 0;

    public string ExportLink => Request.PathBase + "/vendors/export.csv" + Request.QueryString;

    public string SortText => Filter.SortedBy switch
    {
        VendorSort.Name => "Sorted by name",
        VendorSort.Tier => "Highest tier first",
        VendorSort.Next => "Soonest date first",
        _ => throw new InvalidOperationException($"Unknown sort {Filter.SortedBy}"),
    };

    public async Task OnGetAsync(CancellationToken ct)
    {
        Filter = VendorFilter.From(Request.Query, me.PersonId, W.Today);
        var page = int.TryParse(Request.Query["page"], out var number) ? number : 1;
        Register = await register.ReadAsync(Filter, page, Request, ct);
    }

    public string TabLink(VendorTab tab) => Request.PathBase + "/vendors" + (tab is VendorTab.All ? "" : $"?tab={tab.ToString().ToLowerInvariant()}");

    public string SortLink(VendorSort sort) => Pager.With(Request, ("sort", sort.ToString().ToLowerInvariant()), ("page", null));
}
