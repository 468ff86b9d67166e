using System.Net;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Tests.Harness;

namespace Aims.Portal.Web.Tests.Platform.Jobs;

/// <summary>Hangfire's own pages, which only the operator of the platform gets to.</summary>
public sealed class DashboardTests(SeededPortal portal) : IClassFixture<SeededPortal>
{
    [Fact]
    public async Task What_the_dashboard_cannot_read_is_refused_and_no_fault()
    {
        var visitor = await portal.SignInAsync(portal.Members[Role.PlatformOperator]);

        var dashboard = await visitor.GetAsync("~/jobs");
        Assert.Equal(HttpStatusCode.OK, dashboard.Status);
        // The way back to the portal.
        Assert.Contains("Back to site", dashboard.Html.QuerySelector("a[href='/']")!.TextContent);
        Assert.Equal($"/{portal.Platform.Slug}/home", (await visitor.GetAsync("/")).Location);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await visitor.GetAsync("~/jobs/stats")).Status);
        using var json = new StringContent("{}", System.Text.Encoding.UTF8, "application/json");
        using var posted = await visitor.Http.PostAsync(visitor.At("~/jobs/stats"), json);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, posted.StatusCode);
    }
}
