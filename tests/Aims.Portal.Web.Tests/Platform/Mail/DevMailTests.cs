using System.Net;
using System.Text.Json;
using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Mail.Dev;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Aims.Portal.Web.Tests.Platform.Mail;

public sealed class DevMailTests : IAsyncLifetime
{
    private readonly TempFolder temp = new();
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 12, 1, 1, 0, 0, TimeSpan.Zero));
    private WebApplication app = null!;
    private HttpClient client = null!;

    public async Task InitializeAsync()
    {
        app = Build("Development");
        app.MapDevMail();
        await app.StartAsync();
        client = app.GetTestClient();
    }

    public async Task DisposeAsync()
    {
        await app.DisposeAsync();
        temp.Dispose();
    }

    [Fact]
    public async Task An_empty_mailbox_says_what_to_do()
    {
        var page = await PageAsync("/dev/mail");

        Assert.Equal("No mail yet", page.QuerySelector(".empty-title")!.TextContent);
        Assert.Equal("[]", await client.GetStringAsync("/dev/mail.json"));
    }

    [Fact]
    public async Task Mails_are_listed_newest_first()
    {
        await SendAsync(SampleMail.Message(subject: "First"));
        clock.Advance(TimeSpan.FromMinutes(1));
        await SendAsync(SampleMail.Message(to: "chan@harbour.example", subject: "第二封 <b>"));

        var page = await PageAsync("/dev/mail");

        Assert.Equal(["第二封 <b>", "First"], page.QuerySelectorAll("tbody a").Select(a => a.TextContent));
        Assert.Contains("chan@harbour.example", page.QuerySelector("tbody tr")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("script, style, [style]"));
    }

    [Fact]
    public async Task The_list_as_json_holds_the_links_for_tests_to_follow()
    {
        var mail = SampleMail.Message();
        await SendAsync(mail);

        using var json = JsonDocument.Parse(await client.GetStringAsync("/dev/mail.json"));

        var first = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal($"20261201T010000000Z-{mail.MessageId.Replace('.', '_')}", first.GetProperty("id").GetString());
        Assert.Equal("sofia@lumenfall.example", first.GetProperty("to").GetString());
        Assert.Equal("Proof is due", first.GetProperty("subject").GetString());
        Assert.Equal(clock.GetUtcNow(), first.GetProperty("date").GetDateTimeOffset());
        Assert.Equal([$"{SampleMail.ButtonUrl}?a=1&b=2"], first.GetProperty("links").EnumerateArray().Select(l => l.GetString()));
        Assert.Contains($"{SampleMail.ButtonUrl}?a=1&b=2", first.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_mail_is_shown_in_a_sandbox_with_its_links_beside_it()
    {
        await SendAsync(SampleMail.Message());
        var url = (await PageAsync("/dev/mail")).QuerySelector("tbody a")!.GetAttribute("href")!;

        var page = await PageAsync(url);

        var frame = page.QuerySelector("iframe")!;
        Assert.Equal("", frame.GetAttribute("sandbox"));
        Assert.Equal(url + "/html", frame.GetAttribute("src"));
        Assert.Equal($"{SampleMail.ButtonUrl}?a=1&b=2", page.QuerySelector("a.list-group-item")!.GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll("script, style, [style]"));
        Assert.Contains("Hello", (await PageAsync(url + "?view=text")).QuerySelector("pre")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Message-Id", (await PageAsync(url + "?view=source")).QuerySelector("pre")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_html_of_a_mail_may_use_inline_styles_and_nothing_else()
    {
        await SendAsync(SampleMail.Message() with { Html = "<script>alert(1)</script><p style=\"color:red\">Hi</p><a href=\"javascript:alert(2)\">x</a>" });
        var url = (await PageAsync("/dev/mail")).QuerySelector("tbody a")!.GetAttribute("href")!;

        var html = await client.GetAsync(url + "/html");
        var page = await PageAsync(url);

        Assert.Equal("text/html", html.Content.Headers.ContentType!.MediaType);
        var policy = string.Join(';', html.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'; style-src 'unsafe-inline'", policy, StringComparison.Ordinal);
        Assert.Contains("sandbox", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("a.list-group-item"));
    }

    [Theory]
    [InlineData("text", "Hello")]
    [InlineData("source", "Auto-Submitted: auto-generated")]
    public async Task Text_and_source_are_served_as_plain_text(string part, string expected)
    {
        await SendAsync(SampleMail.Message());
        var url = (await PageAsync("/dev/mail")).QuerySelector("tbody a")!.GetAttribute("href")!;

        var answer = await client.GetAsync($"{url}/{part}");

        Assert.Equal("text/plain", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains(expected, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("20261201T010000000Z-none")]
    [InlineData("..%2Fsecret")]
    [InlineData("..%5Csecret")]
    [InlineData("%2E%2E%2Fsecret")]
    [InlineData("20261201T010000000Z-..%2Fsecret")]
    [InlineData("20261201T010000000Z-a%0A")]
    [InlineData("secret")]
    public async Task An_id_that_is_no_mail_of_the_folder_is_not_found(string id)
    {
        await SendAsync(SampleMail.Message());
        foreach (var place in new[] { "secret.eml", Path.Combine("mail", "secret.eml") })
            await File.WriteAllTextAsync(Path.Combine(temp.Path, place), "Subject: secret\r\n\r\nsecret");

        foreach (var part in new[] { "", "/html", "/text", "/source" })
            Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/dev/mail/{id}{part}")).StatusCode);
    }

    [Fact]
    public async Task What_is_no_mail_is_passed_over()
    {
        await SendAsync(SampleMail.Message());
        await File.WriteAllTextAsync(Path.Combine(temp.Path, "mail", "20270101T000000000Z-empty.eml"), "");
        await File.WriteAllTextAsync(Path.Combine(temp.Path, "mail", "notes.eml"), "Subject: notes\r\n\r\n");

        Assert.Single((await PageAsync("/dev/mail")).QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task Outside_development_it_cannot_be_mapped()
    {
        await using var production = Build("Production");

        Assert.Throws<InvalidOperationException>(() => production.MapDevMail());
    }

    private WebApplication Build(string environment)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment, ContentRootPath = temp.Path });
        builder.WebHost.UseTestServer();
        builder.Configuration["Portal:Mail:Folder"] = "mail";
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddPortalMail(builder.Configuration);
        return builder.Build();
    }

    private async Task SendAsync(PortalMessage mail)
    {
        await using var session = await app.Services.GetRequiredService<IMailTransport>().OpenAsync(default);
        await session.SendAsync(MimeMessages.From(mail, SampleMail.Options, clock), default);
    }

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> PageAsync(string url)
    {
        var answer = await client.GetAsync(url);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("default-src 'none'", string.Join(';', answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        return await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
    }
}
