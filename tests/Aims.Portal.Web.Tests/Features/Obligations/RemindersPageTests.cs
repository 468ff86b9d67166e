using System.Net;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Obligations;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Obligations;

public sealed class RemindersPageTests(SeededPortal portal) : IClassFixture<SeededPortal>
{
    private ObligationId Asked => new(portal.Ids[typeof(ObligationId)][0]);

    private ObligationId Expiring => new(portal.Ids[typeof(ObligationId)][1]);

    private AssessmentId Open => new(portal.Ids[typeof(AssessmentId)][2]);

    [Fact]
    public async Task A_buyer_sees_who_will_be_mailed_when_and_about_what()
    {
        var page = await (await portal.SignInAsync(portal.Members[Role.Auditor])).OpenAsync("~/reminders");

        var row = page.Html.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains("Zephyrine request"));
        Assert.Contains("Tue 24 Nov 2026", row.TextContent);
        Assert.Contains("Reminder 1 of 6", row.TextContent);
        Assert.Contains("then 28 Nov 2026, 29 Nov 2026", row.TextContent);
        Assert.Contains("Zephyrine ResponseOwner", row.TextContent);
        Assert.DoesNotContain("certificate", string.Join(' ', page.Html.QuerySelectorAll("tbody tr").Select(r => r.TextContent)));
    }

    [Fact]
    public async Task A_vendor_sees_its_own_dates_and_not_the_buyers()
    {
        var visitor = await portal.SignInAsync(portal.Members[Role.Contributor]);
        var page = await visitor.OpenAsync("~/our-reminders");

        Assert.Contains("Evidence owners", page.Html.QuerySelectorAll("tbody tr").Single().TextContent);
        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync("~/reminders")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"~/our-reminders/{Asked}/preview")).Status);
    }

    [Fact]
    public async Task What_was_sent_is_listed_with_its_delivery()
    {
        var page = await (await portal.SignInAsync(portal.Members[Role.RiskManager])).OpenAsync("~/reminders?list=sent");

        var row = page.Html.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains("Zephyrine Contact"));
        Assert.Contains("90 days before", row.TextContent);
        Assert.Contains("Waiting", row.TextContent);
    }

    [Fact]
    public async Task The_preview_is_framed_and_its_mail_may_style_itself_and_nothing_else()
    {
        var visitor = await portal.SignInAsync(portal.Members[Role.RiskManager]);
        var page = await visitor.OpenAsync($"~/reminders/{Asked}/preview?language=zh-Hant");
        var frame = page.Html.QuerySelector("iframe[sandbox]")!;
        Assert.Equal("", frame.GetAttribute("sandbox"));

        var mail = await visitor.GetAsync(frame.GetAttribute("src")!);

        Assert.Equal(HttpStatusCode.OK, mail.Status);
        Assert.Equal("zh-Hant", mail.Html.DocumentElement.GetAttribute("lang"));
        Assert.Contains("style-src 'unsafe-inline'", mail.Response.Headers.GetValues("Content-Security-Policy").Single());
        Assert.DoesNotContain("script-src", mail.Response.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Contains("Zephyrine request", mail.Text);
    }

    [Fact]
    public async Task Nobody_previews_what_is_not_his()
    {
        var visitor = await portal.SignInAsync(portal.Others[Role.RiskManager]);
        foreach (var path in new[] { $"~/reminders/{Asked}/preview", $"~/reminders/{Asked}/mail", $"~/reminders/{Expiring}/preview", "~/reminders/not-an-id/preview" })
            Assert.Contains((await visitor.GetAsync(path)).Status, new[] { HttpStatusCode.NotFound, HttpStatusCode.BadRequest });
    }

    [Fact]
    public async Task Many_reminders_are_paged_and_cost_no_more_commands_than_one()
    {
        var bank = await portal.AddBankAsync("busy-bank", "Busy Bank");
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.RiskManager));
        await portal.AcrossAsync(async db =>
        {
            db.AddRange(Enumerable.Range(0, 60).Select(i => new Obligation(bank.Id, ObligationKind.Condition, Guid.CreateVersion7(), $"Condition {i}", "/remediation", portal.Today.AddDays(14), portal.Today)));
            await db.SaveChangesAsync();
        });
        await visitor.OpenAsync("~/reminders");
        portal.Commands.Reset();

        var page = await visitor.OpenAsync("~/reminders?page=3");

        Assert.InRange(portal.Commands.Count, 1, 8);
        Assert.Equal(10, page.Html.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(25, (await visitor.OpenAsync("~/reminders?page=1")).Html.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(10, (await visitor.OpenAsync("~/reminders?page=999")).Html.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task A_reminder_by_hand_goes_out_at_once_and_not_again_within_the_hour()
    {
        portal.Clock.Advance(TimeSpan.FromMinutes(50));
        await RemindAsync(portal.Bank, Open);
        var again = await Assert.ThrowsAsync<RuleViolation>(() => RemindAsync(portal.Bank, Open));
        Assert.Equal("reminder.too-soon", again.Code);
        // The clock's next hour is not an hour later.
        portal.Clock.Advance(TimeSpan.FromMinutes(15));
        await Assert.ThrowsAsync<RuleViolation>(() => RemindAsync(portal.Bank, Open));
        portal.Clock.Advance(TimeSpan.FromMinutes(46));
        await RemindAsync(portal.Bank, Open);

        var mails = await portal.InTenantAsync(portal.Bank, db => db.Outbox.Where(m => m.Kind == ReminderPost.MailKind && m.ToName == portal.Members[Role.ResponseOwner].Name).ToListAsync());
        Assert.Equal(2, mails.Count);
        Assert.Equal(2, await portal.InTenantAsync(portal.Bank, db => db.AuditEntries.CountAsync(a => a.Action == "reminded" && a.EntityId == Open.Value)));
        Assert.Equal(new DateOnly(2026, 11, 24), (await portal.InTenantAsync(portal.Bank, db => db.Obligations.SingleAsync(o => o.Id == Asked))).NextReminderOn);
    }

    [Fact]
    public async Task Nobody_reminds_of_another_buyers_request_or_of_one_that_is_answered()
    {
        await Assert.ThrowsAsync<NotFoundException>(() => RemindAsync(portal.OtherBank, Open));
        await Assert.ThrowsAsync<NotFoundException>(() => RemindAsync(portal.Vendor, Open));
        Assert.Equal("reminder.not-waiting", (await Assert.ThrowsAsync<RuleViolation>(() => RemindAsync(portal.Bank, portal.Assessment.Id))).Code);
    }

    private Task RemindAsync(Organisation of, AssessmentId id) => portal.RunAsync<RemindNow>(r => r.ExecuteAsync(id, CancellationToken.None), of);
}
