using Aims.Portal.Web.Tests.Harness;

namespace Aims.Portal.Web.Tests.Features.Evidence;

/// <summary>A portal with a malware scanner beside it. Its limits are small, so that tests reach them.</summary>
public sealed class ScanPortal : TestPortal
{
    public const int MaxBytes = 500_000;
    public const int MaxUnpackedBytes = 1_500_000;

    internal ClamdServer Scanner { get; private set; } = null!;

    protected override IEnumerable<KeyValuePair<string, string>> Settings =>
    [
        new("Portal:Scan:Address", Scanner.Address), new("Portal:Scan:MaxBytes", $"{MaxBytes}"), new("Portal:Scan:MaxUnpackedBytes", $"{MaxUnpackedBytes}"),
    ];

    protected override async Task<string> MakeDatabaseAsync()
    {
        Scanner = await ClamdServer.StartAsync();
        return await base.MakeDatabaseAsync();
    }

    protected override async Task TearDownAsync() => await Scanner.DisposeAsync();
}
