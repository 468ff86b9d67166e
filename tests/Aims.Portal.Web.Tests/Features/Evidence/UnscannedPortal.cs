using Aims.Portal.Web.Tests.Harness;

namespace Aims.Portal.Web.Tests.Features.Evidence;

/// <summary>A portal without a malware scanner, as it comes. Its limits are small, so that tests reach them.</summary>
public sealed class UnscannedPortal : TestPortal
{
    protected override IEnumerable<KeyValuePair<string, string>> Settings =>
    [
        new("Portal:Scan:MaxBytes", $"{ScanPortal.MaxBytes}"), new("Portal:Scan:MaxUnpackedBytes", $"{ScanPortal.MaxUnpackedBytes}"),
    ];
}
