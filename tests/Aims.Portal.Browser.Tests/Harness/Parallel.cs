using Xunit.Abstractions;

// Twice as many as there are cores in CI: half of a walk is waiting for mails, scans and readings.
[assembly: CollectionBehavior(MaxParallelThreads = 4)]
[assembly: TestCollectionOrderer("Aims.Portal.Browser.Tests.Harness.LongestFirst", "Aims.Portal.Browser.Tests")]

namespace Aims.Portal.Browser.Tests.Harness;

/// <summary>The long walks begin first, so that none of them is alone at the end.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Long = [nameof(AxeBuyerTests), nameof(JourneyTests), nameof(CertificateWalkTests), PortalCollection.Name, nameof(AxeTests)];

    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) => testCollections.OrderBy(c => Array.FindIndex(Long, l => c.DisplayName.Contains(l, StringComparison.Ordinal)) is >= 0 and var at ? at : Long.Length);
}
