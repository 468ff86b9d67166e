using System.Net;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace Aims.Portal.Web.Tests.Platform.Security;

/// <summary>Reserving a word binds organisations to come; one that has it already keeps its address.</summary>
public sealed class ReservedWordTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Theory]
    [InlineData("support")]
    [InlineData("findings")]
    public async Task An_organisation_that_had_a_word_before_it_was_reserved_is_still_reached(string slug)
    {
        Assert.True(Slugs.IsReserved(slug));
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(await portal.AddBankAsync(slug), Role.RiskManager));

        Assert.Contains($"/{slug}/vendors", (await visitor.OpenAsync("~/home")).Html.QuerySelectorAll("#nav .nav-link").Select(a => a.GetAttribute("href")));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("~/findings")).Status);
    }

    [Fact]
    public async Task A_reserved_word_without_an_organisation_names_none()
    {
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(await portal.AddBankAsync("plain-bank"), Role.RiskManager));

        Assert.Equal("/", (await visitor.GetAsync("/vendors")).Location);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/helpdesk/home")).Status);
    }

    [Fact]
    public async Task No_organisation_takes_the_place_of_what_the_portal_itself_answers_at()
    {
        var (words, files) = (new SortedSet<string>(StringComparer.Ordinal), portal.Services.GetRequiredService<IWebHostEnvironment>().WebRootPath);
        foreach (var door in (await Walk.DoorsAsync(portal.Services)).Where(d => d.Access is not RequiresAttribute && d.Route.PathSegments is [{ Parts: [RoutePatternLiteralPart] }, ..]))
            words.Add(((RoutePatternLiteralPart)door.Route.PathSegments[0].Parts[0]).Content);
        words.UnionWith(Directory.GetDirectories(files).Select(f => Path.GetFileName(f)));
        // The page that shows mails in Development, which is not mapped here.
        words.Add("dev");

        Assert.Contains("account", words);
        Assert.Contains("lib", words);
        Assert.DoesNotContain(words, w => !Slugs.IsPortals(w));
        Assert.All(words, w => Assert.True(Slugs.IsReserved(w)));
    }

    [Fact]
    public async Task Even_a_row_with_such_a_name_does_not_take_it()
    {
        await portal.AddBankAsync("account", "Account Bank");

        Assert.NotNull((await portal.NewVisitor().OpenAsync("/account/sign-in")).Html.QuerySelector("#Password"));
    }
}
