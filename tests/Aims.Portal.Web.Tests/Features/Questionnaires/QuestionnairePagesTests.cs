using System.Net;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Web.Tests.Harness;

namespace Aims.Portal.Web.Tests.Features.Questionnaires;

public sealed class QuestionnairePagesTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task Every_question_is_shown_with_what_is_expected()
    {
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(await portal.AddBankAsync("qst-read"), Role.Auditor));
        var list = await visitor.OpenAsync("~/questionnaires");
        Assert.Contains("not yet been reviewed by a native compliance professional", list.Text);
        Assert.Equal(ShippedQuestionnaires.All.Count, list.Html.QuerySelectorAll("h2 a[href^='/qst-read/questionnaires/']").Length);

        foreach (var questionnaire in ShippedQuestionnaires.All)
        {
            var page = await visitor.OpenAsync($"~/questionnaires/{questionnaire.Id}?tier=low");
            foreach (var question in questionnaire.Questions) Assert.Contains(question.Text.En, page.Html.GetElementById(question.Id)!.TextContent);
            Assert.Equal(questionnaire.Questions.Count(q => q.Gate), page.Html.QuerySelectorAll("li .st.acc").Length);
            Assert.Contains("Weight ", page.Text);
            Assert.Contains("ISO/IEC 42001 ", page.Text);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("~/questionnaires/none-such")).Status);
    }
}
