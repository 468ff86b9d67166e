using Xunit.Abstractions;

namespace Aims.Portal.Browser.Tests.Reading;

/// <summary>How well the portal reads certificates that were made without looking at how it reads. Prints the figure per field.</summary>
[Trait("Engine", "any")]
public sealed class ReadingMeasureTests(CertificatePress press, ITestOutputHelper output) : IClassFixture<CertificatePress>
{
    /// <summary>The aim is 0.95, and nothing wrong with certainty. These are what was reached; whoever reaches more raises them.</summary>
    private const double ReachedRight = 0.85;
    private const double ReachedWrongSure = 0.03;

    [Fact]
    public async Task Certificates_are_read_no_worse_than_before()
    {
        var measure = await CertificateMeasure.OfAsync(press.Made, await PortalReader.ReadAsync(press.Made));
        output.WriteLine(measure.Table());
        output.WriteLine(measure.Details());

        var printed = measure.Scores.Sum(s => s.Printed);
        Assert.True(measure.Scores.Sum(s => s.Right) >= ReachedRight * printed, measure.Table());
        Assert.True(measure.Scores.Sum(s => s.WrongSure) <= ReachedWrongSure * printed, measure.Details());
    }
}
