using System.Net;
using System.Text;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Tests.Harness;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Platform.Security;

/// <summary>What comes with an address, and bodies that are no form. The answer may be anything but a fault of the portal.</summary>
public sealed class HostileRequestTests(SeededPortal portal) : IClassFixture<SeededPortal>
{
    private static readonly string[] Damages =
    [
        "", "a%00b", "a%ED%A0%80b", "-1", "0", "2147483647", "99999999999999999999", "9999-12-31", "0001-01-01", "not-an-id", "%25_%5C%27%22", new string('x', 199) + "%F0%9F%98%80" + new string('x', 99),
    ];

    /// <summary>Between them they may look at every page.</summary>
    public static TheoryData<Role> Roles => [Role.RiskManager, Role.BuyerAdministrator, Role.VendorAdministrator, Role.PlatformOperator];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task No_damaged_address_makes_the_portal_fail(Role role)
    {
        var visitor = await portal.SignInAsync(portal.Members[role]);
        var (wrong, tried) = (new List<string>(), 0);
        foreach (var door in (await Walk.DoorsAsync(portal.Services)).Where(d => d is { Method: "GET", Handler: null } && (d.Access is OpenAttribute or SignedInAttribute || d.Access is RequiresAttribute r && role.Allows(r.Permission))))
        {
            var prefix = door.Access is RequiresAttribute ? "~" : "";
            var plain = prefix + door.Path((_, type) => Known(type));
            // A NUL in a path is refused by the server before the portal sees it.
            var paths = Damages.Where(d => !d.Contains("%00", StringComparison.Ordinal)).Select(d => prefix + door.Path((_, _) => "\u0002").Replace("%02", d.Length == 0 ? "x" : d, StringComparison.Ordinal)).Where(_ => door.RouteNames.Any())
                .Concat(from name in await QueryNamesAsync(visitor, door, plain) from damage in Damages select $"{plain}?{Uri.EscapeDataString(name)}={damage}");
            foreach (var path in paths)
            {
                tried++;
                var status = (int)(await visitor.Http.GetAsync(visitor.At(path))).StatusCode;
                if (status >= 500) wrong.Add($"{path[..Math.Min(path.Length, 160)]}: {status}");
            }
        }

        Assert.True(tried > 20);
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData(Role.RiskManager)]
    [InlineData(Role.VendorAdministrator)]
    public async Task No_body_but_a_form_makes_the_portal_fail(Role role)
    {
        var visitor = await portal.SignInAsync(portal.Members[role]);
        var token = await visitor.FormTokenAsync("/account/settings");
        var wrong = new List<string>();
        foreach (var door in (await Walk.DoorsAsync(portal.Services)).Where(d => d is { Method: "POST", Access: RequiresAttribute r } && role.Allows(r.Permission)))
        {
            foreach (var content in new[] { new StringContent("{}", Encoding.UTF8, "application/json"), new StringContent("", null, "text/plain"), null })
            {
                using var message = new HttpRequestMessage(HttpMethod.Post, visitor.At("~" + door.Path((_, type) => Known(type)))) { Content = content };
                message.Headers.Add("X-Form-Token", token);
                var answer = await visitor.Http.SendAsync(message);
                if ((int)answer.StatusCode is < 400 or >= 500) wrong.Add($"{door} {content?.Headers.ContentType}: {(int)answer.StatusCode}");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task A_bank_whose_name_begins_with_a_picture_sends_questionnaires_about_services_with_long_names_of_pictures()
    {
        var bank = await portal.AddBankAsync("picture-bank", "🏦 Bank");
        var to = await portal.RegisterVendorAsync(bank, name: new string('x', 7) + string.Concat(Enumerable.Repeat("😀", 90)), email: "picture@vendor.example");
        await portal.InTenantAsync(bank, async db =>
        {
            var vendor = await db.Vendors.SingleAsync();
            foreach (var number in Enumerable.Range(0, 4)) db.Add(new Domain.Vendors.AiService(vendor, number + string.Concat(Enumerable.Repeat("😀", 90))));
            await db.SaveChangesAsync();
        });
        var officer = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.ProcurementOfficer));

        Assert.Equal(HttpStatusCode.OK, (await officer.OpenAsync(await officer.SendAsync(to))).Status);
        Assert.StartsWith("🏦B-2026-", await portal.InTenantAsync(bank, db => db.Assessments.Select(a => a.Reference).SingleAsync()));
    }

    /// <summary>The names that a page binds, and those that its own links and filters use.</summary>
    private static async Task<IEnumerable<string>> QueryNamesAsync(Visitor visitor, Door door, string path)
    {
        var page = await visitor.GetAsync(path);
        return door.Inputs.Keys.Except(door.RouteNames, StringComparer.OrdinalIgnoreCase)
            .Concat(page.Html.QuerySelectorAll("form:not([method=post]) [name]").Select(e => e.GetAttribute("name")!))
            .Concat(page.Html.QuerySelectorAll("main a[href*='?']").OfType<IHtmlAnchorElement>().SelectMany(a => a.GetAttribute("href")!.Split('?', '#')[1].Split('&')).Select(p => p.Split('=')[0]))
            .Append("page").Where(n => n.Length is > 0 and < 40).Distinct(StringComparer.Ordinal).ToList();
    }

    private string Known(Type type) => portal.Ids.TryGetValue(type, out var ids) ? ids[0].ToString() : "GV";
}
