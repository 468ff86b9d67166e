using Aims.Portal.Data;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Platform.Dedicated;

/// <summary>A bank with the people who ask, read and decide, each signed in.</summary>
internal sealed record Bank(Organisation Organisation, TestPerson Tommy, Visitor Officer, Visitor Reviewer, Visitor Approver, Visitor Manager)
{
    public string Name => Organisation.Name;

    public RegisteredVendor To { get; private set; } = null!;

    /// <summary>The vendor's path of the request, once it was taken on.</summary>
    public string Request { get; set; } = "";

    public static async Task<Bank> OpenAsync(TestPortal portal, Organisation bank)
    {
        var tommy = await portal.AddMemberAsync(bank, Role.ProcurementOfficer, "Tommy Wong");
        return new Bank(
            bank, tommy, await portal.SignInAsync(tommy), await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.Reviewer, "Daniel Lau")),
            await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.Approver, "Victor Leung")), await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.RiskManager, "Mei-Ling Chan")))
        { To = await portal.RegisterVendorAsync(bank, use: Register.LowRiskUse) };
    }

    /// <returns>The link that was mailed.</returns>
    public async Task<string> SendAsync(TestPortal portal, string email)
    {
        await Officer.SendAsync(To, "ai-basic");
        return await portal.LinkMailedToAsync(email);
    }

    public async Task JudgeAsync(string id, string question, string judgement, Dictionary<string, string?> more)
    {
        var page = await Reviewer.OpenAsync($"~/assessments/{id}/review?show=all&section={question[..2]}");
        var judged = await Reviewer.SubmitAsync(page, $"#f-{question}", new(more) { ["Judgement"] = judgement });
        Assert.True((int)judged.Status < 400, string.Join(" | ", judged.Errors) + judged.Text);
    }

    /// <summary>Accepts, one after the other, what nobody has judged in this round.</summary>
    public async Task AcceptTheRestAsync(TestPortal portal, string id)
    {
        var sections = (await Reviewer.OpenAsync($"~/assessments/{id}/review?show=all")).Html.QuerySelectorAll("a[href*='section=']").Select(a => System.Text.RegularExpressions.Regex.Match(a.GetAttribute("href")!, "section=([A-Z]+)").Groups[1].Value).Distinct().ToList();
        foreach (var section in sections)
        {
            var page = await Reviewer.OpenAsync($"~/assessments/{id}/review?show=all&section={section}");
            foreach (var form in page.Html.QuerySelectorAll("form[id^='f-']").Select(f => f.Id!)) await Reviewer.SubmitAsync(page, "#" + form, new() { ["Judgement"] = "Accepted" });
        }
    }

    public Task<T> InAsync<T>(TestPortal portal, Func<PortalDbContext, Task<T>> read) => portal.InTenantAsync(Organisation, read);
}
