using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Vendors;

/// <summary>What is typed about a vendor.</summary>
/// <param name="Website">A whole http(s) address; null where unknown.</param>
public sealed record VendorInput(string Name, string? LegalName, string? Website, string? Country, string? Notes, Guid? OwnerId)
{
    /// <exception cref="RuleViolation">The website is not a web address.</exception>
    public void Check()
    {
        if (Website is { } website && !(Uri.TryCreate(website, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0))
            throw new RuleViolation("vendor.website", "The website must be a whole web address, for example https://vendor.example.") { Field = nameof(Website) };
    }
}

/// <summary>Puts a vendor into the buyer's register.</summary>
public sealed class AddVendor(PortalDbContext db, IMultiTenantContextAccessor tenancy, OwnerList owners, TimeProvider clock)
{
    public async Task<VendorId> ExecuteAsync(VendorInput input, CancellationToken ct)
    {
        input.Check();
        await owners.DemandAsync(input.OwnerId, before: null, ct);
        var vendor = new Vendor(tenancy.Tenant!.Id, input.Name, input.OwnerId, clock.UtcNow());
        vendor.Describe(input.Name, input.LegalName, input.Website, input.Country, input.Notes, input.OwnerId);
        vendor.RefreshFrom([]);
        db.Vendors.Add(vendor);
        await db.SaveChangesAsync(ct);
        return vendor.Id;
    }

    /// <summary>Another vendor of the same name, whatever its case: probably the same one. Two may well exist, so it is a warning, not a rule.</summary>
    public async Task<VendorId?> SameNameAsync(string name, VendorId? except, CancellationToken ct)
    {
        var lower = name.ToLowerInvariant();
        var first = lower + "\n";
        return await db.Vendors.Where(v => (v.SearchText == lower || v.SearchText.StartsWith(first)) && v.Id != except)
            .Select(v => (VendorId?)v.Id).FirstOrDefaultAsync(ct);
    }
}
