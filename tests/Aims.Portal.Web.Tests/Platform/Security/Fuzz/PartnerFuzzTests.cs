using Aims.Portal.Domain;
using Aims.Portal.Domain.Audit;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Tests.Harness;
using Xunit.Abstractions;

namespace Aims.Portal.Web.Tests.Platform.Security.Fuzz;

/// <summary>The other party of one's own assessment: it may see what is exchanged and nothing of what each side keeps to itself or has with others.</summary>
public sealed class VendorFuzzTests(FuzzPortal portal, ITestOutputHelper output) : IClassFixture<FuzzPortal>
{
    [Fact]
    public async Task A_vendor_sees_and_changes_nothing_that_its_buyer_keeps_to_itself_or_has_with_other_vendors()
    {
        var own = new IdPool(portal.First.Ids, portal.OtherBuyers.Ids, portal.VendorOnly);
        var foreign = new IdPool(portal.OtherSuppliers.Ids, portal.BankOnly);
        // Ids of the buyer itself and of its people stand in what both have together.
        var oracle = new LeakOracle([FuzzPortal.OtherSuppliersWord, FuzzPortal.BankOnlyWord, portal.OtherSuppliers.Vendor.Slug], foreign.All.Except(own.All).Except(RequestGenerator.Burned(foreign)));
        var digest = new RowDigest(portal, [portal.Bank, portal.OtherSuppliers.Vendor], row => row switch
        {
            ITenantOwned owned => owned.TenantId == portal.OtherSuppliers.Vendor.Id || owned.TenantId == portal.Bank.Id && !PartnerRows.CausedByTheOther(row),
            Finding { SharedAt: null } finding => finding.BuyerId == portal.Bank.Id,
            IParty party => party.BuyerId == portal.Bank.Id && party.VendorOrganisationId == portal.OtherSuppliers.Vendor.Id,
            _ => false,
        }, guardPeople: false);
        var world = await FuzzWorld.CreateAsync(portal, [portal.Bank.Slug, portal.OtherSuppliers.Vendor.Slug], own, foreign);
        foreach (var role in RolePermissions.Of(OrganisationKind.Vendor)) await world.AddAttackerAsync(portal, portal.Members[role], own);
        await world.AddAttackerAsync(portal, portal.Leavers.Single(l => l.Organisation == portal.Vendor), own);
        await world.AddOwnerAsync(portal, portal.Members[Role.RiskManager], foreign, oracle);

        var report = await new FuzzRun(portal, world, oracle, digest, "the vendor", output).RunAsync(FuzzSettings.Tries * 175 / 1000, PartnerRows.Events(portal, world, portal.Bank));

        PartnerRows.Check(report);
    }
}

/// <summary>The same from the other side.</summary>
public sealed class BuyerFuzzTests(FuzzPortal portal, ITestOutputHelper output) : IClassFixture<FuzzPortal>
{
    [Fact]
    public async Task A_buyer_sees_and_changes_nothing_that_its_vendor_keeps_to_itself_or_has_with_other_buyers()
    {
        var own = new IdPool(portal.First.Ids, portal.OtherSuppliers.Ids, portal.BankOnly);
        var foreign = new IdPool(portal.OtherBuyers.Ids, portal.VendorOnly);
        var oracle = new LeakOracle([FuzzPortal.OtherBuyersWord, FuzzPortal.VendorOnlyWord, portal.OtherBuyers.Bank.Slug], foreign.All.Except(own.All).Except(RequestGenerator.Burned(foreign)));
        var digest = new RowDigest(portal, [portal.Vendor, portal.OtherBuyers.Bank], row => row switch
        {
            ITenantOwned owned => owned.TenantId == portal.OtherBuyers.Bank.Id || owned.TenantId == portal.Vendor.Id && !PartnerRows.CausedByTheOther(row),
            IParty party => party.BuyerId == portal.OtherBuyers.Bank.Id,
            _ => false,
        }, guardPeople: false);
        var world = await FuzzWorld.CreateAsync(portal, [portal.Vendor.Slug, portal.OtherBuyers.Bank.Slug], own, foreign);
        foreach (var role in RolePermissions.Of(OrganisationKind.Buyer)) await world.AddAttackerAsync(portal, portal.Members[role], own);
        await world.AddAttackerAsync(portal, portal.Leavers.Single(l => l.Organisation == portal.Bank), own);
        await world.AddOwnerAsync(portal, portal.Members[Role.VendorAdministrator], foreign, oracle);

        var report = await new FuzzRun(portal, world, oracle, digest, "the buyer", output).RunAsync(FuzzSettings.Tries * 175 / 1000, PartnerRows.Events(portal, world, portal.Vendor));

        PartnerRows.Check(report);
    }
}

internal static class PartnerRows
{
    /// <summary>What one party does is told to the other: a reminder settled, a mail, a line in its trail.</summary>
    public static bool CausedByTheOther(object row) => row is Obligation or SentReminder or OutboxMail or AuditEntry;

    /// <summary>Meanwhile somebody leaves the attackers and keeps his session, and the other party gets another name in addresses.</summary>
    public static Dictionary<int, Func<Task>> Events(FuzzPortal portal, FuzzWorld world, Organisation other) => new()
    {
        [30] = () => StrangerFuzzTests.EndMembershipsAsync(portal, world),
        [60] = () => StrangerFuzzTests.RenameAsync(portal, world, other, "renamed-partner"),
    };

    public static void Check(FuzzReport report)
    {
        Assert.True(report.Failures.Count == 0, string.Join("\n\n", report.Failures));
        Assert.True(report.Controls >= report.Tries / 101, $"Only {report.Controls} controls.");
        Assert.True(report.With(s => s is 200 or 302) > report.Tries / 10, "Hardly a request was let in.");
    }
}
