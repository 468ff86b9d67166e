using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Obligations;
using Aims.Portal.Web.Tests.Features.Reviews;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Assessments;

/// <summary>Whoever has left an organisation reads none of its mail any more; the next in line does.</summary>
public sealed class LeaverTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Theory]
    [InlineData("returned")]
    [InlineData("decision")]
    [InlineData("request-cancelled")]
    [InlineData("request-extended")]
    [InlineData("reminder")]
    public async Task When_the_person_at_the_vendor_has_left_its_administrator_is_written_to(string kind)
    {
        var s = await ReviewScenario.LowAsync(portal, "left-" + kind);
        var administrator = await portal.AddMemberAsync(s.Lumen, Role.VendorAdministrator, "Sofia Reyes");
        await LeaveAsync(s.Owner);

        await DoAsync(s, kind);

        Assert.Equal([administrator.Email], await AddressesAsync(s.Bank, kind));
    }

    [Theory]
    [InlineData("returned")]
    [InlineData("request-extended")]
    public async Task A_member_who_is_still_there_is_written_to_alone(string kind)
    {
        var s = await ReviewScenario.LowAsync(portal, "stays-" + kind);
        await portal.AddMemberAsync(s.Lumen, Role.VendorAdministrator, "Sofia Reyes");

        await DoAsync(s, kind);

        Assert.Equal([s.Owner.Email], await AddressesAsync(s.Bank, kind));
    }

    [Theory]
    [InlineData(0, "Tommy Wong")]
    [InlineData(1, "Mei-Ling Chan")]
    [InlineData(2, "Grace Ng")]
    public async Task Answers_are_announced_to_the_sender_else_to_the_risk_managers_else_to_the_administrators(int leaving, string expected)
    {
        var (bank, vendor) = (await portal.AddBankAsync($"left-bank-{leaving}"), await portal.AddVendorAsync($"left-vendor-{leaving}", "Lumenfall"));
        var answering = await portal.AddMemberAsync(vendor, Role.VendorAdministrator, "Alex Cheung");
        TestPerson[] line = [await portal.AddMemberAsync(bank, Role.ProcurementOfficer, "Tommy Wong"), await portal.AddMemberAsync(bank, Role.RiskManager, "Mei-Ling Chan"), await portal.AddMemberAsync(bank, Role.BuyerAdministrator, "Grace Ng")];
        await (await portal.SignInAsync(line[0])).SendAsync(await portal.RegisterVendorAsync(bank, email: answering.Email, use: Register.LowRiskUse), "ai-basic");
        var visitor = await portal.SignInAsync(answering);
        var request = (await visitor.SubmitAsync(await visitor.OpenAsync("~/requests"), "form[action*='Accept']", [])).Location!;
        await visitor.AnswerAllAsync(request);
        foreach (var person in line.Take(leaving)) await LeaveAsync(person);

        await visitor.SubmitAsync(await visitor.OpenAsync(request + "/check"), "main form[method=post]", new() { ["Confirm"] = "true" });

        Assert.Equal([line.Single(p => p.Name == expected).Email], await AddressesAsync(bank, "submitted"));
    }

    private async Task DoAsync(ReviewScenario s, string kind)
    {
        switch (kind)
        {
            case "returned":
                await s.SubmitAsync(await s.GoodAsync());
                await s.AcceptAllAsync();
                var reviewer = await portal.SignInAsync(s.Reviewer);
                await s.JudgeAsync(reviewer, "GV-01", "AskedBack", new() { ["SharedComment"] = "Send the signed policy." });
                await reviewer.SubmitAsync(await reviewer.OpenAsync($"~/assessments/{s.Id}/return"), "main form[method=post]", new() { ["DueDate"] = "2026-12-04" });
                break;
            case "decision":
                await s.SubmitAsync(await s.GoodAsync());
                await s.AcceptAllAsync();
                var approver = await portal.SignInAsync(s.Approver);
                await approver.SubmitAsync(await approver.OpenAsync($"~/assessments/{s.Id}/decide"), "form.decision", new() { ["Outcome"] = "Reject", ["Reason"] = "No", ["Confirmed"] = "true" });
                break;
            case "reminder":
                await portal.RunAsync<RemindNow>(r => r.ExecuteAsync(s.Id, CancellationToken.None), s.Bank);
                break;
            default:
                var officer = await portal.SignInAsync(await portal.AddMemberAsync(s.Bank, Role.ProcurementOfficer, "Tommy Wong"));
                var page = await officer.OpenAsync($"~/assessments/{s.Id}");
                if (kind == "request-cancelled") await officer.SubmitAsync(page, "form[action*='Cancel']", []);
                else await officer.SubmitAsync(page, "form[action*='Extend']", new() { ["NewDueDate"] = "2026-12-16" });
                break;
        }
    }

    private Task LeaveAsync(TestPerson person) => portal.AcrossAsync(async db =>
    {
        var membership = await db.AcrossTenants<Membership>().SingleAsync(m => m.TenantId == person.Organisation.Id && m.PersonId == person.Id);
        membership.End(portal.Clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync();
    });

    private Task<List<string>> AddressesAsync(Organisation owner, string kind) => portal.AcrossAsync(db =>
        db.AcrossTenants<OutboxMail>().Where(m => m.TenantId == owner.Id && m.Kind == kind).OrderBy(m => m.Id).Select(m => m.ToAddress).ToListAsync());
}
