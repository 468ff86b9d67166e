using Aims.Portal.Web.Platform.Mail;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Options;

namespace Aims.Portal.Web.Tests.Platform.Mail;

public sealed class MailOptionsTests
{
    private static readonly string[] Smtp = ["Transport=Smtp", "Host=mail.example", "FromAddress=no-reply@portal.example"];

    [Fact]
    public async Task Without_settings_mail_goes_into_a_folder_under_the_content_root()
    {
        using var temp = new TempFolder();
        await using var services = Services(temp.Path);
        services.GetRequiredService<IStartupValidator>().Validate();
        var options = services.GetRequiredService<IOptions<MailOptions>>().Value;

        await using (var session = await services.GetRequiredService<IMailTransport>().OpenAsync(default))
            await session.SendAsync(MimeMessages.From(SampleMail.Message(), options, TimeProvider.System), default);

        Assert.Single(Directory.GetFiles(Path.Combine(temp.Path, "App_Data", "mail"), "*.eml"));
    }

    [Theory]
    [InlineData("Portal:Mail:Transport", "Transport=Pigeon")]
    [InlineData("Portal:Mail:Host", "Host=")]
    [InlineData("Portal:Mail:Port", "Port=0")]
    [InlineData("Portal:Mail:Security", "Security=None")]
    [InlineData("Portal:Mail:Security", "Security=Auto")]
    [InlineData("Portal:Mail:FromAddress", "FromAddress=")]
    [InlineData("Portal:Mail:FromAddress", "FromAddress=Portal <no-reply@portal.example>")]
    [InlineData("Portal:Mail:Password", "User=portal")]
    [InlineData("Portal:Mail:User", "Password=secret")]
    [InlineData("Portal:Mail:Folder", "Transport=Folder", "Folder=")]
    public async Task A_wrong_setting_stops_the_start_and_is_named(string setting, params string[] values)
    {
        await using var services = Services("/", [.. Smtp, .. values]);

        var e = Assert.ThrowsAny<Exception>(() => services.GetRequiredService<IStartupValidator>().Validate());

        Assert.Contains(setting, e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData()]
    [InlineData("User=portal", "Password=secret", "Security=SslOnConnect", "Port=465")]
    [InlineData("Host=localhost", "Security=None", "Port=25")]
    [InlineData("Host=::1", "Security=None", "Port=25")]
    public async Task Smtp_is_made_from_decent_settings(params string[] values)
    {
        await using var services = Services("/", [.. Smtp, .. values]);
        services.GetRequiredService<IStartupValidator>().Validate();

        Assert.IsType<SmtpMailTransport>(services.GetRequiredService<IMailTransport>());
    }

    private static ServiceProvider Services(string contentRoot, params string[] values)
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var value in values.Select(v => v.Split('=', 2))) settings[$"Portal:Mail:{value[0]}"] = value[1];
        return new ServiceCollection()
            .AddLogging()
            .AddSingleton<IHostEnvironment>(new HostingEnvironment { ContentRootPath = contentRoot, EnvironmentName = "Production" })
            .AddPortalMail(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }
}
