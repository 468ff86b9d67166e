using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Tests.Harness;

namespace Aims.Portal.Web.Tests.Features.Members;

public sealed class MembersTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Theory]
    [InlineData(true, "Auditor")]
    [InlineData(false, "Contributor")]
    public async Task An_invitation_offers_the_least_powerful_role_first(bool isBuyer, string role)
    {
        var organisation = isBuyer ? await portal.AddBankAsync("mem-bank") : await portal.AddVendorAsync("mem-vendor");
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(organisation, isBuyer ? Role.BuyerAdministrator : Role.VendorAdministrator));

        var page = await visitor.OpenAsync("~/members");

        Assert.Equal(role, page.Html.QuerySelector("#Role option[selected]")!.GetAttribute("value"));
    }
}
