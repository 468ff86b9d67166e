using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Tests.Harness;

namespace Aims.Portal.Web.Tests.Features.Certificates;

/// <summary>Who looks after a certificate, said on its page.</summary>
public sealed class CertificateOwnerTests(SeededPortal portal) : IClassFixture<SeededPortal>
{
    private string Path => $"~/our-certificates/{portal.Ids[typeof(CertificateId)][0]}";

    [Fact]
    public async Task A_person_is_chosen_named_among_those_who_will_be_mailed_and_let_go_again()
    {
        var other = await portal.AddMemberAsync(portal.Vendor, Role.EvidenceOwner, "Winnie Ho");
        var visitor = await portal.SignInAsync(portal.Members[Role.EvidenceOwner]);

        var page = await GiveAsync(visitor, $"{other.Id}");

        Assert.Contains("Winnie Ho looks after the certificate and is reminded first.", page.Text);
        Assert.Equal($"{other.Id}", page.Html.QuerySelector("#person option[selected]")!.GetAttribute("value"));
        Assert.NotEmpty(page.Html.QuerySelectorAll("#chase td[data-label=To]"));
        Assert.All(page.Html.QuerySelectorAll("#chase td[data-label=To]"), to => Assert.Contains("Winnie Ho", to.TextContent));
        Assert.Contains("All evidence owners are reminded of the certificate.", (await GiveAsync(visitor, "")).Text);
    }

    [Fact]
    public async Task Nobody_of_another_organisation_or_of_another_role_can_be_chosen()
    {
        var visitor = await portal.SignInAsync(portal.Members[Role.VendorAdministrator]);
        var page = await visitor.OpenAsync(Path);
        foreach (var person in new[] { portal.Others[Role.EvidenceOwner], portal.Members[Role.RiskManager], portal.Members[Role.ResponseOwner] })
        {
            var refused = await visitor.SubmitAsync(page, "form[action*='handler=Owner']", new() { ["person"] = $"{person.Id}" });
            Assert.Contains("Choose an evidence owner or an administrator of your organisation.", refused.Errors);
        }
    }

    private async Task<PageSeen> GiveAsync(Visitor visitor, string person)
    {
        var saved = await visitor.SubmitAsync(await visitor.OpenAsync(Path), "form[action*='handler=Owner']", new() { ["person"] = person });
        return await visitor.OpenAsync(saved.Location!);
    }
}
