using Microsoft.Playwright;

namespace Aims.Portal.Browser.Tests.Harness;

/// <summary>One person's browser. Notes what must not happen on any page: errors of scripts, requests elsewhere, failed requests.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> faults = [];
    private int expectedStatus;

    public Visitor(IBrowserContext context, IPage page, string address)
    {
        (this.context, Page) = (context, page);
        context.Console += (_, message) =>
        {
            // A refused form is an error to the browser's console, not to us.
            if (message.Type is "error" or "warning" && !(expectedStatus != 0 && message.Text.Contains($"status of {expectedStatus}", StringComparison.Ordinal))) Note($"console: {message.Text}");
        };
        context.WebError += (_, error) => Note($"script: {error.Error}");
        context.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address + "/", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal)) Note($"elsewhere: {request.Url}");
        };
        context.Response += (_, response) =>
        {
            if (response.Status >= 400 && response.Status != expectedStatus) Note($"{response.Status}: {response.Request.Method} {response.Url}");
        };
        context.RequestFailed += (_, request) => Note($"{request.Failure}: {request.Method} {request.Url}");
    }

    public IPage Page { get; }

    /// <summary>The organisation's part of the address, such as /harbour-bank.</summary>
    public string Home => "/" + new Uri(Page.Url).Segments[1].Trim('/');

    public async Task SignInAsync(string email, string password = RunningPortal.Password, string language = "en")
    {
        await Page.GotoAsync("/account/sign-in");
        await Page.FillAsync("#Email", email);
        await Page.FillAsync("#Password", password);
        await GoAsync("main form button.btn-primary");
        await Page.WaitForURLAsync("**/home");
        // The person's own language, which an earlier test may have changed.
        await SpeakAsync(language);
    }

    /// <summary>Has this person's pages in that language from now on.</summary>
    public async Task SpeakAsync(string language)
    {
        if (await Page.Locator($"html[lang='{language}']").CountAsync() > 0) return;
        await GoAsync(() => Page.Locator($"button[name=language][value='{language}']").DispatchEventAsync("click"));
        await Assertions.Expect(Page.Locator($"html[lang='{language}']")).ToHaveCountAsync(1);
    }

    public async Task OpenAsync(string path)
    {
        await Page.GotoAsync(path);
        await FitsAsync();
    }

    /// <summary>Presses what leads to another page and waits for it.</summary>
    public async Task GoAsync(string selector)
    {
        await GoAsync(() => Page.ClickAsync(selector));
    }

    /// <summary>Does what leads to another page, or to the same one anew, and waits for it.</summary>
    public async Task GoAsync(Func<Task> act)
    {
        await Page.EvaluateAsync("() => { window.pageBefore = true; }");
        await act();
        await Page.WaitForFunctionAsync("() => !window.pageBefore && document.readyState === 'complete'");
        await FitsAsync();
    }

    /// <summary>An answer that would be a fault, but is what the test wants to see.</summary>
    public async Task ExpectingAsync(int status, Func<Task> act)
    {
        expectedStatus = status;
        await act();
        expectedStatus = 0;
    }

    /// <summary>Nothing scrolls sideways.</summary>
    public async Task FitsAsync()
    {
        var (wide, culprits) = await SidewaysAsync();
        if (wide > 0) Note($"scrolls {wide} px sideways: {Page.Url} ({culprits})");
    }

    public void HasNoFaults()
    {
        lock (faults) Assert.True(faults.Count == 0, string.Join('\n', faults.Distinct(StringComparer.Ordinal)));
    }

    /// <summary>Where this person is, for the message of a test that failed; a picture goes to artifacts/browser.</summary>
    public async Task<string> DescribeAsync(string who)
    {
        var picture = Path.Combine(Repository.Root, "artifacts", "browser", $"{who}-{Page.ViewportSize?.Width}.png");
        await Page.ScreenshotAsync(new PageScreenshotOptions { Path = picture, FullPage = true });
        var errors = await Page.Locator(".notice.bad, .is-invalid, .has-error").AllInnerTextsAsync();
        lock (faults) return $"{who} at {Page.Url}: {string.Join(" | ", errors)} {string.Join(" | ", faults)}";
    }

    /// <summary>As tall as the page, so that what sticks to the window reaches to its end.</summary>
    public async Task PictureAsync(string file, int tallest = 2200)
    {
        await Page.EvaluateAsync("() => document.fonts.ready");
        var size = Page.ViewportSize!;
        var height = await Page.EvaluateAsync<int>("() => document.documentElement.scrollHeight");
        await Page.SetViewportSizeAsync(size.Width, Math.Min(height, tallest));
        await Page.ScreenshotAsync(new PageScreenshotOptions { Path = file, Animations = ScreenshotAnimations.Disabled });
        await Page.SetViewportSizeAsync(size.Width, size.Height);
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();

    private async Task<(int Pixels, string Culprits)> SidewaysAsync()
    {
        var found = await Page.EvaluateAsync<string[]>("""
            () => {
              const over = document.documentElement.scrollWidth - innerWidth;
              if (over <= 0) return ['0', ''];
              const wide = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > innerWidth + 1).slice(-3);
              return [String(over), wide.map(e => `${e.tagName.toLowerCase()}.${e.className}`).join(', ')];
            }
            """);
        return (int.Parse(found[0]), found[1]);
    }

    private void Note(string fault)
    {
        lock (faults) faults.Add(fault);
    }
}
