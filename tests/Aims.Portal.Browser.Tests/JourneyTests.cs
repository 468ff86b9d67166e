using Aims.Portal.Browser.Tests.Harness;

namespace Aims.Portal.Browser.Tests;

/// <summary>The whole product in one walk, by everybody who takes part, in a wide window and on a telephone.</summary>
public sealed class JourneyTests(RunningPortal portal) : IClassFixture<RunningPortal>
{
    [Theory]
    [InlineData(1440, 900)]
    [InlineData(360, 740)]
    public async Task A_bank_asks_a_stranger_who_answers_and_is_decided_about(int width, int height)
    {
        await using var officer = await portal.VisitAsync(width, height);
        await using var vendor = await portal.VisitAsync(width, height);
        await using var reviewer = await portal.VisitAsync(width, height);
        await using var approver = await portal.VisitAsync(width, height);
        var journey = new Journey(portal, width);

        try
        {
            await journey.RegisterAndSendAsync(officer);
            await journey.AcceptAsync(vendor);
            await journey.AnswerAsync(vendor);
            await journey.AttachAsync(vendor);
            await journey.RecordAsync(vendor, portal.Today.AddMonths(-6), portal.Today.AddMonths(30));
            await journey.SubmitAsync(vendor);
            await journey.ReviewAsync(reviewer);
            await journey.ReturnAsync(reviewer);
            await journey.AnswerAgainAsync(vendor);
            await journey.ReviewAgainAsync(reviewer);
            await journey.DecideAsync(approver);
            await journey.HearAsync(vendor);
            await journey.FindNothingOfTheBanksAsync(vendor);
        }
        catch (Exception e)
        {
            var seen = await Task.WhenAll(officer.DescribeAsync("officer"), vendor.DescribeAsync("vendor"), reviewer.DescribeAsync("reviewer"), approver.DescribeAsync("approver"));
            throw new InvalidOperationException(string.Join('\n', seen), e);
        }

        foreach (var person in new[] { officer, vendor, reviewer, approver }) person.HasNoFaults();
    }
}
