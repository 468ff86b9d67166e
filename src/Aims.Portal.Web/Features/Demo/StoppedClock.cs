namespace Aims.Portal.Web.Features.Demo;

/// <summary>The moment at which something of the demo year happened, for what the database writes about it.</summary>
internal sealed class StoppedClock(DateTime at) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(at, TimeSpan.Zero);
}
