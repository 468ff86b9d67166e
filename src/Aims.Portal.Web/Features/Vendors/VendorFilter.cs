using Aims.Portal.Domain;
using Aims.Portal.Domain.Risk;
using Aims.Portal.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Vendors;

public enum VendorTab
{
    All,

    /// <summary>Something is late or due within <see cref="VendorFilter.AttentionDays"/> days.</summary>
    Attention,
    Assessed,
    Approved,
    Mine,
    Ended,
}

public enum VendorSort
{
    Name,
    Tier,
    Next,
}

/// <summary>What the register shows: the address of the page in words. List and export share it, so they cannot differ.</summary>
public sealed record VendorFilter(VendorTab Tab, string? Search, RiskTier? Tier, VendorStatus? Status, Guid? OwnerId, VendorSort? Sort, Guid Me, DateOnly Today)
{
    public const int AttentionDays = 30;
    public const int SearchLength = 200;

    public VendorSort SortedBy => Sort ?? (Tab is VendorTab.Attention ? VendorSort.Next : VendorSort.Name);

    public bool IsNarrowed => Search is not null || Tier is not null || Status is not null || OwnerId is not null;

    /// <summary>Reads the query string; what cannot be read is as if it were not there.</summary>
    public static VendorFilter From(IQueryCollection query, Guid me, DateOnly today)
    {
        var search = Platform.Ui.CleanStringBinderProvider.Clean(query["q"])?.Cut(SearchLength);
        return new VendorFilter(
            Read<VendorTab>(query["tab"]) ?? VendorTab.All, search, Read<RiskTier>(query["tier"]), Read<VendorStatus>(query["status"]),
            Guid.TryParse(query["owner"], out var owner) ? owner : null, Read<VendorSort>(query["sort"]), me, today);
    }

    public IQueryable<Vendor> Apply(IQueryable<Vendor> vendors)
    {
        vendors = Of(vendors, Tab);
        if (Tier is { } tier) vendors = vendors.Where(v => v.Tier == tier);
        if (Status is { } status) vendors = vendors.Where(v => v.Status == status);
        if (OwnerId is { } owner) vendors = vendors.Where(v => v.OwnerId == owner);
        if (Search is { } search)
        {
            var pattern = $"%{Escape(search.ToLowerInvariant())}%";
            vendors = vendors.Where(v => EF.Functions.Like(v.SearchText, pattern, "\\"));
        }

        return vendors;
    }

    public IQueryable<Vendor> Of(IQueryable<Vendor> vendors, VendorTab tab)
    {
        var soon = Today.AddDays(AttentionDays);
        return tab switch
        {
            VendorTab.All => vendors,
            VendorTab.Attention => vendors.Where(v => v.NextDate <= soon && v.Status != VendorStatus.Ended),
            VendorTab.Assessed => vendors.Where(v => v.Status == VendorStatus.BeingAssessed),
            VendorTab.Approved => vendors.Where(v => v.Status == VendorStatus.Approved || v.Status == VendorStatus.ApprovedWithConditions),
            VendorTab.Mine => vendors.Where(v => v.OwnerId == Me && v.Status != VendorStatus.Ended),
            VendorTab.Ended => vendors.Where(v => v.Status == VendorStatus.Ended),
            _ => throw new InvalidOperationException($"Unknown tab {tab}"),
        };
    }

    public IQueryable<Vendor> Order(IQueryable<Vendor> vendors) => SortedBy switch
    {
        VendorSort.Name => vendors.OrderBy(v => v.Name).ThenBy(v => v.Id),
        // Tiers are stored as words, so their order is said here.
        VendorSort.Tier => vendors.OrderBy(v => v.Tier == RiskTier.High ? 0 : v.Tier == RiskTier.Medium ? 1 : v.Tier == RiskTier.Low ? 2 : 3).ThenBy(v => v.Name).ThenBy(v => v.Id),
        VendorSort.Next when Tab is VendorTab.Attention => vendors.OrderBy(v => v.NextDate).ThenBy(v => v.Id),
        VendorSort.Next => vendors.OrderBy(v => v.NextDate == null).ThenBy(v => v.NextDate).ThenBy(v => v.Id),
        _ => throw new InvalidOperationException($"Unknown sort {SortedBy}"),
    };

    /// <summary>As <see cref="Order"/> puts them by tier, in four parts of which an index has each.</summary>
    public static IEnumerable<IQueryable<Vendor>> ByTier(IQueryable<Vendor> vendors) =>
        new RiskTier?[] { RiskTier.High, RiskTier.Medium, RiskTier.Low, null }.Select(t => vendors.Where(v => v.Tier == t).OrderBy(v => v.Name).ThenBy(v => v.Id));

    /// <summary>Signs that LIKE gives a meaning to mean themselves; <c>[</c> is one on SQL Server.</summary>
    private static string Escape(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal);

    private static T? Read<T>(string? value)
        where T : struct, Enum =>
        Enum.TryParse<T>(value, ignoreCase: true, out var read) && Enum.IsDefined(read) ? read : null;
}
