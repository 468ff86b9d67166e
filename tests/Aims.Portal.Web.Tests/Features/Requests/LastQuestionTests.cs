using Aims.Portal.Web.Tests.Features.Reviews;
using Aims.Portal.Web.Tests.Harness;

namespace Aims.Portal.Web.Tests.Features.Requests;

public sealed class LastQuestionTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Theory]
    [InlineData("one", 1, "1 question still needs an answer: TP-01.")]
    [InlineData("two", 2, "2 questions still need an answer: TP-01, IN-01.")]
    public async Task Who_submits_too_early_is_told_what_is_missing_in_words_for_one_and_for_many(string key, int missing, string says)
    {
        var s = await ReviewScenario.LowAsync(portal, "early-" + key);
        string[] left = [.. new[] { "TP-01", "IN-01" }.Take(missing)];
        await s.DraftAsync([.. (await s.GoodAsync()).Where(a => !left.Contains(a.QuestionId))]);
        var visitor = await portal.SignInAsync(s.Owner);

        var answer = await visitor.PostAsync($"~/requests/{s.Id}/check", [new("Confirm", "true"), new("__RequestVerificationToken", await visitor.FormTokenAsync())]);

        Assert.Contains(says, answer.Errors);
    }
}
