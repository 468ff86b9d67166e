using Microsoft.Playwright;

namespace Aims.Portal.Browser.Tests.Harness;

/// <summary>Debian's Chromium, or the one that PORTAL_TEST_CHROMIUM names: none is downloaded.</summary>
internal static class Chromium
{
    public static BrowserTypeLaunchOptions Options => new()
    {
        ExecutablePath = Environment.GetEnvironmentVariable("PORTAL_TEST_CHROMIUM") is { Length: > 0 } path ? path : "/usr/bin/chromium",
        Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    };
}
