using Aims.Portal.Browser.Tests.Harness;

namespace Aims.Portal.Browser.Tests;

[Trait("Engine", "any")]
public sealed class AxeBuyerTests(RunningPortal portal) : AxeWalk(portal), IClassFixture<RunningPortal>
{
    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hant")]
    public async Task Everybody_can_use_the_pages_of_a_buyer(string language)
    {
        // One after the other adds what only that role is offered: sending, reviewing, deciding, members.
        foreach (var person in new[] { "tommy.wong", "daniel.lau", "victor.leung", "ada.kwok" }) await FollowAsync($"{person}@harbour-bank.example", language);
        Passed(["/home", "/vendors", "/vendors/{id}", "/vendors/new", "/assessments", "/assessments/{id}", "/assessments/new?vendor", "/assessments/{id}/review", "/assessments/{id}/decide", "/certificates", "/certificates/{id}", "/breaks", "/documents", "/documents/ask", "/findings", "/findings/{id}", "/reminders", "/questionnaires/{id}", "/audit-trail", "/members"]);
    }
}
