namespace Aims.Portal.Browser.Tests.Harness;

/// <summary>A running portal whose clock a test moves. It starts on 1 February of next year, so that the dates of a walk through a year lie the same whenever it runs, and the browser,
/// whose clock is the machine's, never takes a cookie for one of the past.</summary>
public sealed class ClockedPortal : RunningPortal
{
    private PortalClock? clock;

    internal PortalClock Clock => clock!;

    internal override DateOnly Today => Clock.Today;

    private protected override IEnumerable<KeyValuePair<string, string>> Environment(string scratch)
    {
        clock = new PortalClock(scratch, new DateTime(TimeProvider.System.GetUtcNow().Year + 1, 2, 1, 10, 0, 0, DateTimeKind.Unspecified));
        return clock.Environment;
    }
}
