using Aims.Portal.Domain.Organisations;
using Xunit.Abstractions;

namespace Aims.Portal.Web.Tests.Platform.Security.Fuzz;

/// <summary>The same organisations told apart by host name: a path that names one is sent to its host without the name.</summary>
public sealed class HostFuzzPortal : FuzzPortal
{
    private const string Domain = "portal.test";
    private static readonly string[] OfNobody = ["/account/", "/invitation/", "/public/"];

    protected override IEnumerable<KeyValuePair<string, string>> Settings => [.. base.Settings, new("Portal:Tenancy:Strategy", "Host"), new("Portal:Tenancy:Domain", Domain)];

    private IEnumerable<Organisation> Known => new[] { Bank, Vendor, OtherBank, OtherVendor, OtherBuyers?.Bank, OtherSuppliers?.Vendor, Platform }.OfType<Organisation>();

    public override string AddressOf(string slug, string path) => $"https://{slug}.{Domain}{path}";

    public override string ActionOf(string slug, string action) => Array.Exists(OfNobody, o => action.StartsWith(o, StringComparison.Ordinal)) ? action : $"/{slug}{action}";

    public override (string Host, string Path) Sent(string path)
    {
        foreach (var slug in Known.Select(o => o.Slug).Append(StrangerFuzzTests.NewSlug))
        {
            // The one that is meant, and what disguises made of it.
            if (path.StartsWith($"/{slug}/", StringComparison.OrdinalIgnoreCase)) return ($"{path[1..(slug.Length + 1)]}.{Domain}", path[(slug.Length + 1)..]);
        }

        return (Domain, path);
    }
}

/// <summary>Strangers where the host names the organisation: their sessions reach every host, for the cookie is of the whole domain.</summary>
public sealed class HostFuzzTests(HostFuzzPortal portal, ITestOutputHelper output) : IClassFixture<HostFuzzPortal>
{
    [Fact]
    public async Task Strangers_see_nothing_and_change_nothing_on_any_host()
    {
        var (world, oracle) = await StrangerFuzzTests.StrangersAsync(portal);

        var report = await new FuzzRun(portal, world, oracle, StrangerFuzzTests.Guarded(portal), "strangers by host", output).RunAsync(FuzzSettings.Tries * 15 / 100, StrangerFuzzTests.Events(portal, world));

        StrangerFuzzTests.Check(report);
    }
}
