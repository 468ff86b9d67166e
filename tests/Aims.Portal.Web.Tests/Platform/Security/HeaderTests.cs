using Aims.Portal.Domain;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Tests.Harness;

namespace Aims.Portal.Web.Tests.Platform.Security;

public sealed class HeaderTests(SeededPortal portal) : IClassFixture<SeededPortal>
{
    [Theory]
    [InlineData(Role.RiskManager)]
    [InlineData(Role.VendorAdministrator)]
    [InlineData(Role.PlatformOperator)]
    public async Task Every_answer_carries_the_safe_headers(Role role)
    {
        var visitor = await portal.SignInAsync(portal.Members[role]);
        var (wrong, seen) = (new List<string>(), 0);
        foreach (var door in (await Walk.DoorsAsync(portal.Services)).Where(d => d is { Method: "GET", Handler: null }))
        {
            var inside = door.Access is RequiresAttribute;
            var answer = (await visitor.GetAsync((inside ? "~" : "") + door.Path(Value))).Response;
            if (inside && role.Allows(((RequiresAttribute)door.Access!).Permission) && answer.IsSuccessStatusCode) seen++;
            // Hangfire's dashboard brings scripts and headers of its own; only platform operators get there.
            if (door.Route.RawText?.StartsWith("/jobs", StringComparison.Ordinal) == true) continue;
            var policy = One(answer, "Content-Security-Policy");
            if (!policy.Contains("default-src 'none'", StringComparison.Ordinal) || policy.Contains("script-src 'unsafe", StringComparison.Ordinal) || !policy.Contains("frame-ancestors", StringComparison.Ordinal)) wrong.Add($"{door}: policy {policy}");
            if (policy.Contains("unsafe-inline", StringComparison.Ordinal) && !policy.EndsWith("sandbox", StringComparison.Ordinal)) wrong.Add($"{door}: inline styles outside a sandbox");
            if (One(answer, "X-Content-Type-Options") != "nosniff") wrong.Add($"{door}: may be sniffed");
            if (One(answer, "Referrer-Policy") != "same-origin") wrong.Add($"{door}: tells others its address");
            if (!One(answer, "Cache-Control").Contains("no-store", StringComparison.Ordinal)) wrong.Add($"{door}: may be stored ({One(answer, "Cache-Control")})");
        }

        Assert.True(seen > 0);
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task A_form_does_not_choose_the_code_of_its_problem()
    {
        var visitor = await portal.SignInAsync(portal.Members[Role.BuyerAdministrator]);

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, (await visitor.PostAsync("~/members?handler=Invite", [new("code", "503")])).Status);
    }

    [Fact]
    public async Task Every_cookie_is_out_of_reach_of_scripts_other_sites_and_plain_connections()
    {
        var visitor = portal.NewVisitor();
        var person = portal.Members[Role.RiskManager];
        var page = await visitor.GetAsync("/account/sign-in");
        var signedIn = await visitor.SubmitAsync(page, "main .card form", new() { ["Email"] = person.Email, ["Password"] = TestPortal.Password });
        var settings = await visitor.GetAsync("/account/settings");
        var saved = await visitor.SubmitAsync(settings, "main .card form", []);

        var cookies = new[] { page, signedIn, settings, saved }.SelectMany(p => p.Response.Headers.TryGetValues("Set-Cookie", out var set) ? set : []).ToList();
        Assert.Contains(cookies, c => c.StartsWith("aims.session=", StringComparison.Ordinal));
        Assert.Contains(cookies, c => c.StartsWith("aims.form=", StringComparison.Ordinal));
        Assert.All(cookies, c =>
        {
            Assert.Contains("httponly", c, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("samesite=", c, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("samesite=none", c, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("secure", c, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Fact]
    public async Task No_page_holds_an_inline_script_style_or_handler()
    {
        var wrong = new List<string>();
        foreach (var role in new[] { Role.RiskManager, Role.VendorAdministrator })
        {
            var visitor = await portal.SignInAsync(portal.Members[role]);
            foreach (var door in (await Walk.DoorsAsync(portal.Services)).Where(d => d is { Method: "GET", Handler: null, Access: RequiresAttribute r } && role.Allows(r.Permission) && d.Name.EndsWith(".cshtml", StringComparison.Ordinal)))
            {
                var page = await visitor.GetAsync("~" + door.Path(Value));
                if (page.Html.QuerySelector("script:not([src]):not([type='application/json']), style, [style], [onclick], [onchange], [onsubmit], [onload]") is { } found) wrong.Add($"{door}: {found.OuterHtml[..Math.Min(120, found.OuterHtml.Length)]}");
            }
        }

        Assert.Empty(wrong);
    }

    private string Value(string name, Type type) => typeof(IEntityId).IsAssignableFrom(type) && portal.Ids.TryGetValue(type, out var ids) ? ids[0].ToString() : Guid.CreateVersion7().ToString();

    private static string One(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) || answer.Content.Headers.TryGetValues(name, out values) ? string.Join(", ", values) : "";
}
