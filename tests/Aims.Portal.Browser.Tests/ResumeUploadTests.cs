using System.Text;
using Aims.Portal.Browser.Tests.Harness;
using Microsoft.Playwright;

namespace Aims.Portal.Browser.Tests;

/// <summary>A large file on a line that goes dead in the middle.</summary>
/// <remarks>That requests fail is what is tested, so nobody asks here whether a browser noted faults.</remarks>
public sealed class ResumeUploadTests(RunningPortal portal) : IClassFixture<RunningPortal>, IDisposable
{
    private const int Chunk = 4 * 1024 * 1024;

    // A route holds each chunk in its hands, which takes seconds on a busy machine.
    private const int Patience = 90_000;
    private static readonly LocatorAssertionsToContainTextOptions Patiently = new() { Timeout = Patience };
    private readonly string folder = Directory.CreateTempSubdirectory("aims-large-").FullName;
    private readonly List<string> sent = [];
    private volatile bool isDown;
    private volatile bool hasDropped;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task When_the_connection_is_back_the_upload_goes_on_by_itself_where_it_stopped()
    {
        await using var vendor = await portal.VisitAsync();
        var page = await BeginAsync(vendor, "Large one.pdf");

        await Assertions.Expect(page.Locator(".upload-list .file")).ToContainTextAsync("There is no connection. 4.0 MB of 10.0 MB are kept", Patiently);
        isDown = false;

        await page.WaitForURLAsync("**/evidence", new() { Timeout = Patience });
        await Assertions.Expect(page.Locator(".notice.ok")).ToContainTextAsync("“Large one.pdf” is stored.");
        Assert.Single(sent, s => s.EndsWith("offset=0", StringComparison.Ordinal));
    }

    [Fact]
    public async Task After_a_reload_the_same_file_chosen_again_goes_on_with_what_was_typed()
    {
        await using var vendor = await portal.VisitAsync();
        var page = await BeginAsync(vendor, "Large two.pdf", "Our second policy");
        await Assertions.Expect(page.Locator(".upload-list .file")).ToContainTextAsync("There is no connection.", Patiently);

        await page.ReloadAsync();
        isDown = false;
        await page.SetInputFilesAsync("#Files", Path.Combine(folder, "Large two.pdf"));

        await Assertions.Expect(page.Locator(".upload-list")).ToContainTextAsync("An upload of “Large two.pdf” broke off when 4.0 MB of 10.0 MB were kept.");
        await Assertions.Expect(page.Locator("#Title")).ToHaveValueAsync("Our second policy");
        await Assertions.Expect(page.Locator("#Kind")).ToHaveValueAsync("ai_policy");
        await page.ClickAsync("form[data-upload] button[type=submit]");
        await page.WaitForURLAsync("**/evidence", new() { Timeout = Patience });
        // The library is longer than a page.
        await vendor.OpenAsync(vendor.Home + "/evidence?q=second+policy");
        await Assertions.Expect(page.Locator("tbody th")).ToContainTextAsync("Our second policy");
        Assert.Single(sent, s => s.EndsWith("offset=0", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Stopped_while_there_is_no_connection_it_stays_stopped()
    {
        await using var vendor = await portal.VisitAsync();
        var page = await BeginAsync(vendor, "Large three.pdf");
        await Assertions.Expect(page.Locator(".upload-list .file")).ToContainTextAsync("There is no connection.", Patiently);

        await page.ClickAsync(".upload-list button");

        await Assertions.Expect(page.Locator(".upload-list .file")).ToContainTextAsync("Stopped; nothing of it was kept.");
        await vendor.OpenAsync(vendor.Home + "/evidence?q=large");
        await Assertions.Expect(page.Locator("main")).Not.ToContainTextAsync("Large three");
    }

    /// <summary>Sends the first chunk; then the line is dead.</summary>
    private async Task<IPage> BeginAsync(Visitor vendor, string name, string title = "")
    {
        var bytes = new byte[10 * 1024 * 1024];
        Encoding.ASCII.GetBytes("%PDF-1.7\n" + name).CopyTo(bytes, 0);
        await File.WriteAllBytesAsync(Path.Combine(folder, name), bytes);
        await vendor.SignInAsync("alex.cheung@lumenfall.example");
        await vendor.OpenAsync(vendor.Home + "/evidence/upload");
        var page = vendor.Page;
        await page.RouteAsync("**/evidence/uploads/**", route =>
        {
            if (route.Request.Url.EndsWith($"offset={Chunk}", StringComparison.Ordinal) && !hasDropped) hasDropped = isDown = true;
            if (isDown) return route.AbortAsync("connectionreset");
            if (route.Request.Url.Contains("handler=Part", StringComparison.Ordinal)) sent.Add(route.Request.Url);
            return route.ContinueAsync();
        });
        await page.SelectOptionAsync("#Kind", "ai_policy");
        await page.FillAsync("#Title", title);
        await page.SetInputFilesAsync("#Files", Path.Combine(folder, name));
        await page.ClickAsync("form[data-upload] button[type=submit]");
        return page;
    }
}
