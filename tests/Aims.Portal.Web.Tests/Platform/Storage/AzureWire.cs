using System.Text.RegularExpressions;
using Aims.Portal.Web.Platform.Storage;
using Azure.Core;
using Azure.Storage.Blobs;

namespace Aims.Portal.Web.Tests.Platform.Storage;

/// <summary>Azurite behind a <see cref="FaultyWire"/>, and stores that talk to it. A prefix of its own each: one emulator serves them all.</summary>
internal sealed partial class AzureWire : IAsyncDisposable
{

    public AzureWire(AzuriteFixture azurite)
    {
        var port = Port.Match(azurite.ConnectionString).Groups["port"].Value;
        Wire = new FaultyWire(int.Parse(port));
        ConnectionString = azurite.ConnectionString.Replace($":{port}/", $":{Wire.Port}/", StringComparison.Ordinal);
    }

    public FaultyWire Wire { get; }

    public string Prefix { get; } = $"f{Convert.ToHexStringLower(Guid.CreateVersion7().ToByteArray()[^6..])}-";

    public string ConnectionString { get; }

    /// <param name="patient">Whether it waits as long as in production for an answer; otherwise a second, for a test of silence. On a busy machine that is too short for what is not silent.</param>
    public AzureBlobStore NewStore(bool patient = true)
    {
        var client = StorageRegistration.AzureOptions();
        client.Retry.Mode = RetryMode.Fixed;
        client.Retry.Delay = TimeSpan.FromMilliseconds(1);
        client.Retry.MaxRetries = patient ? 2 : 1;
        if (!patient) client.Retry.NetworkTimeout = TimeSpan.FromSeconds(1);
        return new AzureBlobStore(new BlobServiceClient(ConnectionString, client), Prefix);
    }

    public ValueTask DisposeAsync() => Wire.DisposeAsync();

    [GeneratedRegex(@":(?<port>\d+)/", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Port { get; }
}
