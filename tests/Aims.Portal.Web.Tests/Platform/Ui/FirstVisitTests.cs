using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Tests.Harness;

namespace Aims.Portal.Web.Tests.Platform.Ui;

/// <summary>What goes over the wire, as a browser asks for it.</summary>
public sealed class FirstVisitTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private const int Most = 250 * 1024;

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task A_first_visit_with_all_that_belongs_to_it_is_under_250_KB(string coding)
    {
        var visitor = portal.NewVisitor();
        var page = await visitor.GetAsync("/account/sign-in");
        var files = page.Html.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], script[src], img[src], use[href]").Select(e => (e.GetAttribute("href") ?? e.GetAttribute("src")!).Split('#')[0]).Where(f => f.Length > 0 && !f.StartsWith("data:", StringComparison.Ordinal)).Distinct().ToList();
        visitor.Http.DefaultRequestHeaders.Add("Accept-Encoding", coding);

        Assert.True(files.Count >= 4);
        var sizes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var path in files.Prepend("/account/sign-in"))
        {
            using var answer = await visitor.Http.GetAsync(path);
            Assert.True(answer.IsSuccessStatusCode, path);
            if (path != "/icon.svg" && !path.EndsWith(".png", StringComparison.Ordinal)) Assert.Equal([coding], answer.Content.Headers.ContentEncoding);
            sizes[path] = (await answer.Content.ReadAsByteArrayAsync()).Length;
        }

        Assert.True(sizes.Values.Sum() < Most, string.Join(", ", sizes));
    }

    [Fact]
    public async Task Styles_and_scripts_with_their_fingerprint_are_kept_for_a_year_and_told_apart_by_content()
    {
        var visitor = portal.NewVisitor();
        var page = await visitor.GetAsync("/account/sign-in");
        var files = page.Html.QuerySelectorAll("link[rel=stylesheet], script[src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!).ToList();

        Assert.All(files, f => Assert.Matches(@"\?v=[\w-]{43}$", f));
        foreach (var file in files) Assert.Equal("public, max-age=31536000, immutable", (await visitor.Http.GetAsync(file)).Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task A_page_is_not_compressed_for_a_client_that_cannot_read_it_and_says_what_it_depends_on()
    {
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(await portal.AddBankAsync(), Role.RiskManager));

        var plain = await visitor.Http.GetAsync(visitor.At("~/vendors"));
        visitor.Http.DefaultRequestHeaders.Add("Accept-Encoding", "br");
        var small = await visitor.Http.GetAsync(visitor.At("~/vendors"));

        Assert.Empty(plain.Content.Headers.ContentEncoding);
        Assert.Equal(["br"], small.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", small.Headers.Vary);
        Assert.True((await small.Content.ReadAsByteArrayAsync()).Length < (await plain.Content.ReadAsByteArrayAsync()).Length / 2);
    }
}
