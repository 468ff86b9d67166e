using System.Collections.Concurrent;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.Extensions.Caching.Memory;

namespace Aims.Portal.Web.Features.Vendors;

/// <summary>What a vendor's page depends on beside the rows that its stamp counts.</summary>
/// <param name="Lists">Revision of the buyer's own lists of bodies and editions.</param>
public sealed record VendorKey(OrganisationId Buyer, VendorId Vendor, AiServiceId? Service, DateOnly Today, string TimeZone, BuyerType? BuyerType, int Lists);

/// <summary>Markup of one vendor's page by everything a reader may see of it differently. Holds no form, so nothing of it is one person's.</summary>
/// <param name="Part">Of the page.</param>
/// <param name="Language">Of the reader.</param>
/// <param name="MayWrite">Whether the reader is offered what changes the register.</param>
/// <param name="PathBase">Under which the organisation's pages are.</param>
public sealed record VendorMarkupKey(string Part, string Language, bool MayWrite, string PathBase);

/// <summary>Keeps what was worked out for the page of a vendor, and the markup of it, as long as nothing it rests on has changed, which the database says on every request (ADR 0021). Kept per
/// organisation; what a reader may see is asked before.</summary>
public sealed class KeptVendors : IDisposable
{
    /// <summary>Pages. One takes some 0.3 MB in two languages.</summary>
    public const int Most = 200;

    private static readonly TimeSpan Unread = TimeSpan.FromMinutes(5);
    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = Most });

    public VendorView? Find(VendorKey key, VendorStamp stamp) => kept.TryGetValue(key, out Entry? known) && known is not null && known.Stamp == stamp ? known.View : null;

    /// <param name="stamp">Read before the rest, so that what is kept is at least as new.</param>
    public VendorView Keep(VendorKey key, VendorStamp stamp, VendorView view)
    {
        var shared = view with { Markup = new ConcurrentDictionary<VendorMarkupKey, Utf8Markup>() };
        kept.Set(key, new Entry(stamp, shared), new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = Unread });
        return shared;
    }

    public void Dispose() => kept.Dispose();

    private sealed record Entry(VendorStamp Stamp, VendorView View);
}
