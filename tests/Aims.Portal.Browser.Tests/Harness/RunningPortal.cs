using System.Net;
using System.Net.Sockets;
using Microsoft.Playwright;

namespace Aims.Portal.Browser.Tests.Harness;

/// <summary>The real program as a process of its own with the demo data, a real SMTP server, and a real browser; shared by the tests of a class, or of the collection of what only reads.</summary>
public class RunningPortal : IAsyncLifetime
{
    public const string Password = "correct horse demo battery";
    private readonly string folder = Directory.CreateTempSubdirectory("aims-browser-").FullName;
    private TestDatabase? database;
    private ChildProcess? program;
    private SmtpSink? mails;
    private IPlaywright? playwright;
    private IBrowser? browser;

    public string Address { get; private set; } = "";

    internal SmtpSink Mails => mails!;

    /// <summary>The day on which the portal believes to be.</summary>
    internal virtual DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().DateTime);

    public async Task InitializeAsync()
    {
        var mailFolder = Directory.CreateDirectory(Path.Combine(folder, "mail")).FullName;
        mails = await SmtpSink.StartAsync(mailFolder);
        Address = $"http://127.0.0.1:{FreePort()}";
        database = await TestDatabase.CreateAsync(folder);
        program = ChildProcess.Start("dotnet", [Repository.WebProgram], Repository.Web, new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["ASPNETCORE_URLS"] = Address,
            ["Portal__PublicUrl"] = Address,
            ["Portal__DemoData"] = "true",
            ["Portal__Database__Provider"] = TestDatabase.Engine,
            ["ConnectionStrings__Portal"] = database.Connection,
            ["Portal__Storage__Folder"] = Path.Combine(folder, "blobs"),
            ["Portal__Mail__Transport"] = "Smtp",
            ["Portal__Mail__Host"] = "127.0.0.1",
            ["Portal__Mail__Port"] = mails.Port.ToString(),
            ["Portal__Mail__Security"] = "None",
            ["Portal__Mail__FromAddress"] = "portal@aims.example",
            // What the SMTP server took is what /dev/mail shows.
            ["Portal__Mail__Folder"] = mailFolder,
        }.Concat(Environment(folder)));
        using var http = new HttpClient();
        await Until.FoundAsync<object>(
            async () =>
            {
                if (program.HasExited) throw new InvalidOperationException("The portal ended: " + program.Said);
                try
                {
                    using var answer = await http.GetAsync(Address + "/health/ready");
                    return answer.IsSuccessStatusCode ? answer : null;
                }
                catch (HttpRequestException)
                {
                    return null;
                }
            },
            "The portal is ready",
            seconds: 120);

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(Chromium.Options);
    }

    /// <summary>A browser of its own: nobody is signed in, nothing is remembered, and everything that goes wrong in it is noted.</summary>
    public async Task<Visitor> VisitAsync(int width = 1440, int height = 900, bool dark = false, string language = "en")
    {
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address,
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            Locale = language == "en" ? "en-GB" : "zh-HK",
            TimezoneId = "Asia/Hong_Kong",
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(15_000);
        return new Visitor(context, await context.NewPageAsync(), Address);
    }

    public async Task DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        if (program is not null) await program.DisposeAsync();
        if (mails is not null) await mails.DisposeAsync();
        if (database is not null) await database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>What this portal is started with beside the rest.</summary>
    /// <param name="scratch">A folder that is there as long as it runs.</param>
    private protected virtual IEnumerable<KeyValuePair<string, string>> Environment(string scratch) => [];

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

/// <summary>Tests that only read, so that they can share a portal: one after the other, beside the classes that have one of their own.</summary>
[CollectionDefinition(Name)]
public sealed class PortalCollection : ICollectionFixture<RunningPortal>
{
    public const string Name = "running portal";
}
