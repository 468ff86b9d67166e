using Aims.Portal.Browser.Tests.Harness;

namespace Aims.Portal.Browser.Tests;

/// <summary>A vendor's certificate from 120 days before its expiry until it is restored, with the clock moved on: what both sides read and are mailed on the days that matter.</summary>
public sealed class CertificateWalkTests(ClockedPortal portal) : IClassFixture<ClockedPortal>
{
    [Fact]
    public async Task A_certificate_runs_out_under_a_banks_eyes_and_is_restored()
    {
        await using var officer = await portal.VisitAsync();
        await using var vendor = await portal.VisitAsync();
        await using var keeper = await portal.VisitAsync();
        await using var reviewer = await portal.VisitAsync();
        var walk = new CertificateWalk(portal, vendor, keeper, reviewer);

        try
        {
            await walk.SubmitAsync(officer);
            await walk.SeeItAheadAsync();
            await walk.RemindAsync();
            await walk.ExpireAsync();
            await walk.TypeALaterDateAsync();
            await walk.RestoreAsync();
            await walk.CloseAsync();
            await walk.HaveMailedNobodyTwiceAsync();
        }
        catch (Exception e)
        {
            var seen = await Task.WhenAll(officer.DescribeAsync("officer"), vendor.DescribeAsync("vendor"), keeper.DescribeAsync("keeper"), reviewer.DescribeAsync("reviewer"));
            throw new InvalidOperationException(string.Join('\n', seen), e);
        }

        foreach (var person in new[] { officer, vendor, keeper, reviewer }) person.HasNoFaults();
    }
}
