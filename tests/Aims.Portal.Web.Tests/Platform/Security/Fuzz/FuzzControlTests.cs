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

        var said = string.Join("\n\n", report.Failures);
        // Which of the ways to the bank shows it is up to chance: a page, a header, a disguise of its name.
        Assert.True(report.Failures.Any(f => f.Contains(" shows ", StringComparison.Ordinal) && f.Contains("other-bank/", StringComparison.OrdinalIgnoreCase) && f.Contains($"PORTAL_FUZZ_SEED={FuzzSettings.Seed}", StringComparison.Ordinal)), said);
        Assert.True(report.Failures.Any(f => f.Contains("were changed", StringComparison.Ordinal) && f.Contains("other-bank/", StringComparison.OrdinalIgnoreCase)), said);
    }
}
