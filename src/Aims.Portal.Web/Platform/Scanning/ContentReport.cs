using Aims.Portal.Domain.Evidence;

namespace Aims.Portal.Web.Platform.Scanning;

/// <summary>What a look into a file found, beside what a malware scanner finds.</summary>
/// <param name="Obstacle">Why it cannot be looked into as a whole; null when it can.</param>
public sealed record ContentReport(ScanObstacle? Obstacle, IReadOnlyCollection<ContentAlert> Alerts)
{
    public static readonly ContentReport Nothing = new(null, []);

    public static ContentReport Stop(ScanObstacle obstacle) => new(obstacle, []);
}
