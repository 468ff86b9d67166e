using Aims.Portal.Browser.Tests.Harness;

namespace Aims.Portal.Browser.Tests;

/// <summary>Pictures of ten main pages with the demo data, light and dark, in a wide window and on a telephone.</summary>
internal sealed class Screenshots(RunningPortal portal, string folder)
{
    public async Task TakeAsync()
    {
        foreach (var (width, height) in new[] { (1440, 900), (360, 740) })
        {
            foreach (var dark in new[] { false, true })
            {
                await using (var stranger = await portal.VisitAsync(width, height, dark)) await TakeAsync(stranger, "sign-in", "/account/sign-in", dark);
                await using (var manager = await portal.VisitAsync(width, height, dark)) await ManagerAsync(manager, dark);
                await using (var approver = await portal.VisitAsync(width, height, dark)) await ApproverAsync(approver, dark);
                await using (var vendor = await portal.VisitAsync(width, height, dark)) await VendorAsync(vendor, dark);
            }
        }
    }

    private async Task ManagerAsync(Visitor manager, bool dark)
    {
        await manager.SignInAsync("mei-ling.chan@harbour-bank.example");
        var home = manager.Home;
        await TakeAsync(manager, "dashboard", home + "/home", dark);
        await TakeAsync(manager, "register", home + "/vendors", dark);
        var vendor = await FirstAsync(manager, home + "/vendors?q=Lumenfall", home + "/vendors/");
        await TakeAsync(manager, "vendor", vendor, dark);
        await TakeAsync(manager, "send", $"{home}/assessments/new?vendor={vendor.Split('/')[^1]}", dark);
        await TakeAsync(manager, "review", await UnderReviewAsync(manager, home) + "/review", dark);
    }

    private async Task ApproverAsync(Visitor approver, bool dark)
    {
        await approver.SignInAsync("victor.leung@harbour-bank.example");
        await TakeAsync(approver, "decide", await UnderReviewAsync(approver, approver.Home) + "/decide", dark);
    }

    private async Task VendorAsync(Visitor vendor, bool dark)
    {
        await vendor.SignInAsync("alex.cheung@lumenfall.example");
        var home = vendor.Home;
        await TakeAsync(vendor, "vendor-home", home + "/home", dark);
        await TakeAsync(vendor, "answer", await FirstAsync(vendor, home + "/requests", home + "/requests/") + "?section=GV", dark);
        await TakeAsync(vendor, "certificate", await FirstAsync(vendor, home + "/our-certificates", home + "/our-certificates/"), dark);
    }

    private static Task<string> UnderReviewAsync(Visitor visitor, string home) => FirstAsync(visitor, home + "/assessments?q=Lumenfall+Collect", home + "/assessments/");

    /// <summary>The first link on a page that leads to a thing of that kind.</summary>
    private static async Task<string> FirstAsync(Visitor visitor, string list, string kind)
    {
        await visitor.OpenAsync(list);
        var links = await visitor.Page.Locator($"main a[href^='{kind}']").EvaluateAllAsync<string[]>("links => links.map(a => a.pathname)");
        return links.First(l => Guid.TryParse(l[kind.Length..].Split('/')[0], out _));
    }

    private async Task TakeAsync(Visitor visitor, string name, string path, bool dark)
    {
        await visitor.OpenAsync(path);
        await visitor.PictureAsync(Path.Combine(folder, $"{name}-{(dark ? "dark" : "light")}-{visitor.Page.ViewportSize!.Width}.png"));
    }
}
