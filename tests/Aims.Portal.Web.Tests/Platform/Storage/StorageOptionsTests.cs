using Aims.Portal.Web.Platform.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Options;

namespace Aims.Portal.Web.Tests.Platform.Storage;

public sealed class StorageOptionsTests
{
    [Fact]
    public async Task Without_settings_documents_go_under_the_content_root()
    {
        using var temp = new TempFolder();
        await using var services = Services(temp.Path);
        services.GetRequiredService<IStartupValidator>().Validate();

        await services.GetRequiredService<IEvidenceStore>().WriteAsync("tenant", "a", Stream.Null, 1, default);

        Assert.True(File.Exists(Path.Combine(temp.Path, "App_Data", "blobs", "tenant", "a.blob")));
    }

    [Theory]
    [InlineData("Portal:Storage:Provider", "Provider=Cloud")]
    [InlineData("Portal:Storage:Provider", "Provider=7")]
    [InlineData("Portal:Storage:Folder", "Folder=")]
    [InlineData("Portal:Storage:ConnectionString", "Provider=Azure")]
    [InlineData("Portal:Storage:ConnectionString", "Provider=Azure", "ServiceUri=https://a.example", "ConnectionString=UseDevelopmentStorage=true")]
    [InlineData("Portal:Storage:ServiceUri", "Provider=Azure", "ServiceUri=http://a.example")]
    [InlineData("Portal:Storage:ContainerPrefix", "Provider=Azure", "ServiceUri=https://a.example", "ContainerPrefix=Upper")]
    [InlineData("Portal:Storage:ContainerPrefix", "Provider=Azure", "ServiceUri=https://a.example", "ContainerPrefix=sixteen-letters-")]
    public async Task A_wrong_setting_stops_the_start_and_is_named(string setting, params string[] values)
    {
        await using var services = Services("/", values);

        var e = Assert.ThrowsAny<Exception>(() => services.GetRequiredService<IStartupValidator>().Validate());

        Assert.Contains(setting, e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Provider=Azure", "ServiceUri=https://a.example", "ContainerPrefix=staging-")]
    [InlineData("Provider=azure", "ConnectionString=UseDevelopmentStorage=true")]
    public async Task Azure_is_made_from_either_a_connection_string_or_an_address(params string[] values)
    {
        await using var services = Services("/", values);
        services.GetRequiredService<IStartupValidator>().Validate();

        Assert.IsType<AzureBlobStore>(services.GetRequiredService<IEvidenceStore>());
    }

    private static ServiceProvider Services(string contentRoot, params string[] values)
    {
        var settings = values.Select(v => v.Split('=', 2)).ToDictionary(v => $"Portal:Storage:{v[0]}", v => (string?)v[1], StringComparer.Ordinal);
        return new ServiceCollection()
            .AddSingleton<IHostEnvironment>(new HostingEnvironment { ContentRootPath = contentRoot })
            .AddEvidenceStore(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }
}
