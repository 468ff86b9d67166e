using System.Globalization;
using Aims.Portal.Browser.Tests.Harness;
using Microsoft.Playwright;

namespace Aims.Portal.Browser.Tests;

/// <summary>Nothing moves under the reader's eyes on a first visit, with an empty cache on a slow line: styles, icons and scripts come when the text is long there.</summary>
[Collection(PortalCollection.Name)]
[Trait("Engine", "any")]
public sealed class LayoutShiftTests(RunningPortal portal)
{
    /// <summary>A tenth of what counts as good: nobody sees it.</summary>
    private const double Most = 0.01;

    // Everything that moved without the reader having done anything, and what it was.
    private const string Watch = """
        (() => {
          const moved = [];
          const name = n => !n ? 'gone' : n.nodeType === 1 ? n.tagName.toLowerCase() + (n.id ? '#' + n.id : '') + (typeof n.className === 'string' && n.className ? '.' + n.className.trim().replaceAll(' ', '.') : '') : 'text';
          const note = list => list.filter(e => !e.hadRecentInput).forEach(e => moved.push({ value: e.value, what: e.sources.map(s => name(s.node)).join(', ') }));
          const watcher = new PerformanceObserver(list => note(list.getEntries()));
          watcher.observe({ type: 'layout-shift', buffered: true });
          window.whatMoved = () => { note(watcher.takeRecords()); return moved.map(m => `${m.value} ${m.what}`); };
        })();
        """;

    [Theory]
    [InlineData(1440, 900)]
    [InlineData(360, 740)]
    public async Task Nothing_moves_while_a_page_comes_in(int width, int height)
    {
        var shifts = new List<string>();
        await using (var stranger = await VisitSlowlyAsync(width, height)) shifts.AddRange(await ReadAsync(stranger, "/account/sign-in"));

        await using (var manager = await VisitSlowlyAsync(width, height))
        {
            await manager.SignInAsync("mei-ling.chan@harbour-bank.example");
            var home = manager.Home;
            foreach (var path in new[] { home + "/home", home + "/vendors", home + "/assessments", home + "/certificates" }) shifts.AddRange(await ReadAsync(manager, path));
            shifts.AddRange(await ReadAsync(manager, await FirstAsync(manager, home + "/vendors?q=Lumenfall", home + "/vendors/")));
            shifts.AddRange(await ReadAsync(manager, await FirstAsync(manager, home + "/assessments?q=Lumenfall+Collect", home + "/assessments/") + "/review"));
        }

        await using (var vendor = await VisitSlowlyAsync(width, height))
        {
            await vendor.SignInAsync("alex.cheung@lumenfall.example");
            var home = vendor.Home;
            foreach (var path in new[] { home + "/home", home + "/requests", home + "/evidence", home + "/evidence/upload", home + "/our-certificates" }) shifts.AddRange(await ReadAsync(vendor, path));
            var request = await FirstAsync(vendor, home + "/requests", home + "/requests/");
            shifts.AddRange(await ReadAsync(vendor, request));
            shifts.AddRange(await ReadAsync(vendor, request + "?show=all"));
        }

        Assert.True(shifts.Count == 0, string.Join('\n', shifts));
    }

    [Fact]
    public async Task What_moves_is_noticed()
    {
        await using var visitor = await VisitSlowlyAsync(1440, 900);
        await visitor.Page.GotoAsync("/account/sign-in", new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        await SettleAsync(visitor.Page);

        await visitor.Page.EvaluateAsync("() => { const late = document.createElement('div'); late.style.setProperty('height', '120px'); document.body.prepend(late); }");

        Assert.InRange(await SumAsync(visitor.Page), Most, 1);
    }

    private async Task<Visitor> VisitSlowlyAsync(int width, int height)
    {
        var visitor = await portal.VisitAsync(width, height);
        await visitor.Page.AddInitScriptAsync(Watch);
        var browser = await visitor.Page.Context.NewCDPSessionAsync(visitor.Page);
        await browser.SendAsync("Network.enable");
        await browser.SendAsync("Network.setCacheDisabled", new Dictionary<string, object> { ["cacheDisabled"] = true });
        // A poor mobile line: 1.6 Mbit/s, a sixth of a second to the server and back.
        await browser.SendAsync("Network.emulateNetworkConditions", new Dictionary<string, object> { ["offline"] = false, ["latency"] = 150, ["downloadThroughput"] = 200_000, ["uploadThroughput"] = 90_000 });
        return visitor;
    }

    private static async Task<IReadOnlyList<string>> ReadAsync(Visitor visitor, string path)
    {
        await visitor.Page.GotoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        await SettleAsync(visitor.Page);
        var sum = await SumAsync(visitor.Page);
        return sum < Most ? [] : [$"{path} at {visitor.Page.ViewportSize!.Width}: {sum:0.0000} ({string.Join("; ", await MovedAsync(visitor.Page))})"];
    }

    private static async Task SettleAsync(IPage page) =>
        await page.EvaluateAsync("() => document.fonts.ready.then(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done()))))");

    private static async Task<double> SumAsync(IPage page)
    {
        await SettleAsync(page);
        return (await MovedAsync(page)).Sum(m => double.Parse(m.Split(' ')[0], CultureInfo.InvariantCulture));
    }

    private static Task<string[]> MovedAsync(IPage page) => page.EvaluateAsync<string[]>("() => whatMoved()");

    /// <summary>The first link on a page that leads to a thing of that kind.</summary>
    private static async Task<string> FirstAsync(Visitor visitor, string list, string kind)
    {
        await visitor.OpenAsync(list);
        var links = await visitor.Page.Locator($"main a[href^='{kind}']").EvaluateAllAsync<string[]>("links => links.map(a => a.pathname)");
        return links.First(l => Guid.TryParse(l[kind.Length..].Split('/')[0], out _));
    }
}
