using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Domain.Risk;
using Aims.Portal.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Vendors;

/// <summary>What is typed about an AI service.</summary>
/// <param name="Facts">The answers to UC-01…UC-09, from which the tier is worked out.</param>
public sealed record ServiceInput(string Name, string? Purpose, ServiceStatus Status, Guid? OwnerId, AnswerSheet Facts);

/// <summary>Adds an AI service to a vendor and works out its tier, and with it the vendor's.</summary>
public sealed class AddService(PortalDbContext db, IMultiTenantContextAccessor tenancy, OwnerList owners)
{
    public async Task<AiServiceId> ExecuteAsync(VendorId vendorId, ServiceInput input, CancellationToken ct)
    {
        var vendor = await db.Vendors.OneAsync(v => v.Id == vendorId, ct);
        await owners.DemandAsync(input.OwnerId, before: null, ct);
        var services = await db.AiServices.Where(s => s.VendorId == vendorId).ToListAsync(ct);
        var service = new AiService(vendor, input.Name);
        Apply(service, input, tenancy.Tenant!.BuyerType ?? BuyerType.Other);
        db.AiServices.Add(service);
        vendor.RefreshFrom([.. services, service]);
        await db.SaveChangesAsync(ct);
        return service.Id;
    }

    internal static void Apply(AiService service, ServiceInput input, BuyerType buyer)
    {
        var result = RiskTiering.Default.Evaluate(input.Facts, buyer);
        service.Describe(input.Name, input.Purpose, input.Status, input.OwnerId);
        service.Classify(UseCaseFacts.ToJson(input.Facts), result.Tier, result.IsProvisional);
    }
}
