using Xunit.Abstractions;

namespace Aims.Portal.Web.Tests.Platform.Security.Fuzz;

/// <summary>The fuzzing finds what it looks for when it is there.</summary>
public sealed class FuzzControlTests(MixedUpPortal portal, ITestOutputHelper output) : IClassFixture<MixedUpPortal>
{
    [Fact]
    public async Task A_program_that_mixes_up_two_organisations_is_caught_with_a_request_that_shows_it()
    {
        var (world, oracle) = await StrangerFuzzTests.StrangersAsync(portal);
        var digest = StrangerFuzzTests.Guarded(portal);

        var report = await new FuzzRun(portal, world, oracle, digest, "mixed up", output).RunAsync(1500);

        Assert.Contains(report.Failures, f => f.Contains("the body shows", StringComparison.Ordinal) && f.Contains("GET /other-bank/", StringComparison.Ordinal) && f.Contains($"PORTAL_FUZZ_SEED={FuzzSettings.Seed}", StringComparison.Ordinal));
        Assert.Contains(report.Failures, f => f.Contains("were changed", StringComparison.Ordinal) && f.Contains("POST /other-bank/", StringComparison.Ordinal));
    }
}
