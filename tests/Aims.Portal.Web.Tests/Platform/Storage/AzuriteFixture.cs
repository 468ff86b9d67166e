using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace Aims.Portal.Web.Tests.Platform.Storage;

/// <summary>Azure's storage emulator: the one named by PORTAL_TEST_AZURITE, else one started for these tests.</summary>
public sealed partial class AzuriteFixture : IAsyncLifetime
{
    private const string Account = "aims";

    private ToolProcess? process;

    public string ConnectionString { get; private set; } = Environment.GetEnvironmentVariable("PORTAL_TEST_AZURITE") ?? "";

    public async Task InitializeAsync()
    {
        if (ConnectionString.Length > 0) return;
        var key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(64));
        process = await ToolProcess.StartAsync(
            "azurite/dist/src/blob/main.js",
            Listens,
            ["--blobHost", "127.0.0.1", "--blobPort", "0", "--skipApiVersionCheck", "--inMemoryPersistence", "--disableTelemetry", "--silent"],
            ("AZURITE_ACCOUNTS", $"{Account}:{key}"));
        ConnectionString = $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={key};BlobEndpoint=http://127.0.0.1:{process.Port}/{Account};";
    }

    public async Task DisposeAsync()
    {
        if (process is not null) await process.DisposeAsync();
    }

    [GeneratedRegex(@"successfully listens on http://127\.0\.0\.1:(?<port>\d+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Listens { get; }
}
