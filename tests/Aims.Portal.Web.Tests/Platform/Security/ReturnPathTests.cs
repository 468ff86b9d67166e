using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Tests.Features.Evidence;
using Aims.Portal.Web.Tests.Harness;

namespace Aims.Portal.Web.Tests.Platform.Security;

/// <summary>A return path comes from whoever wrote the link. Kestrel refuses a header that is not ASCII with 500; the test server does not, so the header itself is read.</summary>
public sealed class ReturnPathTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Theory]
    [InlineData("/銀行", "/%E9%8A%80%E8%A1%8C")]
    [InlineData("/a b?q=ä&r=%E9#ö", "/a%20b?q=%C3%A4&r=%E9#%C3%B6")]
    [InlineData("//evil.example", "/")]
    [InlineData("https://evil.example/銀行", "/")]
    public async Task The_language_form_goes_back_in_ascii_and_never_elsewhere(string path, string location)
    {
        var visitor = portal.NewVisitor();

        var answer = await visitor.SubmitAsync(await visitor.GetAsync("/account/sign-in"), "form[action='/account/language']", new() { ["returnUrl"] = path, ["Language"] = "en" });

        Assert.Equal(location, Location(answer));
    }

    [Fact]
    public async Task Signing_in_goes_back_to_a_path_with_any_letters()
    {
        var person = await portal.AddMemberAsync(await portal.AddBankAsync("return-bank"), Role.RiskManager);
        var visitor = portal.NewVisitor();
        var page = await visitor.GetAsync("/account/sign-in?returnUrl=/%E9%8A%80%E8%A1%8C");

        var answer = await visitor.SubmitAsync(page, "main .card form", new() { ["Email"] = person.Email, ["Password"] = TestPortal.Password });

        Assert.Equal("/%E9%8A%80%E8%A1%8C", Location(answer));
    }

    [Fact]
    public async Task An_upload_goes_back_to_a_path_with_any_letters()
    {
        var vendor = await portal.AddVendorAsync("return-vendor");
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(vendor, Role.EvidenceOwner));

        var answer = await visitor.UploadAsync(new() { ["Kind"] = "ai_policy", ["returnUrl"] = "/return-vendor/evidence?search=政策" }, EvidenceScene.APdf());

        Assert.Equal("/return-vendor/evidence?search=%E6%94%BF%E7%AD%96", Location(answer));
    }

    private static string Location(PageSeen answer) => Assert.Single(answer.Response.Headers.NonValidated["Location"]);
}
