using System.Net;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Obligations;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Obligations;

public sealed class PolicyPageTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private static int count;

    [Fact]
    public async Task An_administrator_sets_the_policy_and_the_open_dates_follow_it()
    {
        var (bank, admin) = await BankAsync();
        await AddAsync(bank, "Fix it", portal.Today.AddDays(20));
        var visitor = await portal.SignInAsync(admin);

        var page = await visitor.OpenAsync("~/reminders/policy");
        Assert.Equal("14, 7, 1, 0, -3, -7, -14", page.Html.QuerySelector("#Offsets_Condition_")!.GetAttribute("value"));
        var answer = await visitor.SubmitAsync(page, "#policy", new(StringComparer.Ordinal) { ["Offsets[Condition]"] = "10, 0", ["SendHour"] = "10", ["QuietWeekends"] = "true", ["Holidays"] = "2026-12-25 Christmas Day", ["Digest"] = "Weekly", ["DigestDay"] = "Friday", ["RiskManagerAfter"] = "9" });

        Assert.Contains("The policy is saved", (await visitor.OpenAsync(answer.Location!)).Text);
        var policy = await portal.InTenantAsync(bank, db => db.ReminderPolicies.SingleAsync());
        Assert.Equal(("Condition: 10, 0", 10, true, DigestRhythm.Weekly, DayOfWeek.Friday, (int?)9), (policy.Offsets, policy.SendHour, policy.QuietWeekends, policy.Digest, policy.DigestDay, policy.RiskManagerAfter));
        Assert.Equal(new DateOnly(2026, 12, 4), (await portal.InTenantAsync(bank, db => db.Obligations.SingleAsync())).NextReminderOn);
        var entry = await portal.InTenantAsync(bank, db => db.AuditEntries.SingleAsync(a => a.Entity == nameof(ReminderPolicy)));
        Assert.Contains("Condition: 10, 0", entry.Changes);
        Assert.Equal(admin.Name, entry.ActorName);
        var after = await visitor.OpenAsync("~/reminders/policy");
        Assert.Equal("10, 0", after.Html.QuerySelector("#Offsets_Condition_")!.GetAttribute("value"));

        // Nothing is mailed of a condition after its date, so nobody can be told nine days later.
        Assert.DoesNotContain("Never for", page.Text);
        Assert.Contains("Risk managers are told Never for: Condition, ", after.Text);
    }

    [Fact]
    public async Task What_cannot_be_is_told_at_once_beside_what_was_typed_and_changes_nothing()
    {
        var (bank, admin) = await BankAsync();
        var visitor = await portal.SignInAsync(admin);
        var page = await visitor.OpenAsync("~/reminders/policy");

        var answer = await visitor.SubmitAsync(page, "#policy", new(StringComparer.Ordinal) { ["Offsets[Request]"] = "-1", ["Holidays"] = "Christmas", ["BuyerOwnerAfter"] = "" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(
            ["#BuyerOwnerAfter", "#Holidays", "#Offsets_Request_"],
            answer.Html.QuerySelectorAll("#errors a").Select(a => a.GetAttribute("href")).Order(StringComparer.Ordinal));
        Assert.Contains("Questionnaire: every reminder would come after the date.", answer.Text);
        Assert.Equal("-1", answer.Html.QuerySelector("#Offsets_Request_")!.GetAttribute("value"));
        Assert.Empty(await portal.InTenantAsync(bank, db => db.ReminderPolicies.ToListAsync()));
    }

    [Fact]
    public async Task Hong_Kong_s_holidays_are_put_in_at_a_press_and_nothing_is_saved_or_lost()
    {
        var (bank, admin) = await BankAsync();
        var visitor = await portal.SignInAsync(admin);
        var page = await visitor.OpenAsync("~/reminders/policy");
        var button = page.Html.QuerySelector("#policy button[formaction]")!;
        Assert.Contains("Put in Hong Kong's public holidays", button.TextContent);
        page.Form("#policy").SetAttribute("action", page.Response.RequestMessage!.RequestUri!.AbsolutePath + button.GetAttribute("formaction"));

        var filled = await visitor.SubmitAsync(page, "#policy", new(StringComparer.Ordinal) { ["Holidays"] = "2026-12-25 Our own name\nnot a date", ["Offsets[Request]"] = "77, 0", ["BuyerOwnerAfter"] = "soon", ["QuietWeekends"] = "true" });

        // Today is 24 November 2026.
        var lines = filled.Html.QuerySelector("#Holidays")!.TextContent.Trim().Split('\n');
        Assert.Equal(["2026-12-25 Our own name", "not a date", "2026-12-26 The first weekday after Christmas Day", "2027-01-01 The first day of January"], lines.Take(4));
        Assert.Equal(3 + 17, lines.Length);
        Assert.Contains("18 days were added. Nothing is saved yet", filled.Text);
        Assert.Equal(("77, 0", "soon"), (filled.Html.QuerySelector("#Offsets_Request_")!.GetAttribute("value"), filled.Html.QuerySelector("#BuyerOwnerAfter")!.GetAttribute("value")));
        Assert.NotNull(filled.Html.QuerySelector("input[name=QuietWeekends][checked]"));
        Assert.Empty(await portal.InTenantAsync(bank, db => db.ReminderPolicies.ToListAsync()));

        var saved = await visitor.SubmitAsync(filled, "#policy", new(StringComparer.Ordinal) { ["Holidays"] = string.Join('\n', lines.Where(l => l != "not a date")), ["BuyerOwnerAfter"] = "3" });
        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        Assert.Contains("2027-12-27 The first weekday", (await portal.InTenantAsync(bank, db => db.ReminderPolicies.SingleAsync())).Holidays);
        var again = await visitor.OpenAsync("~/reminders/policy");
        again.Form("#policy").SetAttribute("action", again.Response.RequestMessage!.RequestUri!.AbsolutePath + "?handler=Holidays");
        Assert.Contains("is in the list already", (await visitor.SubmitAsync(again, "#policy", [])).Text);
    }

    [Fact]
    public async Task Two_administrators_at_once_do_not_overwrite_each_other()
    {
        var (bank, admin) = await BankAsync();
        var visitor = await portal.SignInAsync(admin);
        var (first, second) = (await visitor.OpenAsync("~/reminders/policy"), await visitor.OpenAsync("~/reminders/policy"));
        await visitor.SubmitAsync(first, "#policy", new(StringComparer.Ordinal) { ["SendHour"] = "9" });

        var answer = await visitor.SubmitAsync(second, "#policy", new(StringComparer.Ordinal) { ["SendHour"] = "11" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Somebody else changed the policy", answer.Text);
        Assert.Equal(9, (await portal.InTenantAsync(bank, db => db.ReminderPolicies.SingleAsync())).SendHour);
    }

    [Theory]
    [InlineData(Role.RiskManager)]
    [InlineData(Role.ProcurementOfficer)]
    [InlineData(Role.Auditor)]
    public async Task Nobody_but_administrators_may_change_it(Role role)
    {
        var (bank, _) = await BankAsync();
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(bank, role, email: $"{role}@{bank.Slug}.example"));

        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync("~/reminders/policy")).Status);
        Assert.DoesNotContain("/reminders/policy", (await visitor.OpenAsync("~/reminders")).Html.Body!.OuterHtml);
    }

    [Fact]
    public async Task What_is_to_be_seen_on_the_screen_alone_is_not_mailed_to_the_own_people_and_to_others_as_before()
    {
        var vendor = await portal.AddVendorAsync($"vendor-{Interlocked.Increment(ref count)}", "Kestrel Voice");
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(vendor, Role.VendorAdministrator, "Alex", $"alex@{vendor.Slug}.example"));
        await portal.AddMemberAsync(vendor, Role.EvidenceOwner, "Eve", $"eve@{vendor.Slug}.example");
        await portal.InTenantAsync(vendor, async db =>
        {
            foreach (var (kind, subject) in new[] { (ObligationKind.CertificateExpiry, "Quiet certificate"), (ObligationKind.DocumentExpiry, "Loud report") })
            {
                var due = new Obligation(vendor.Id, kind, Guid.CreateVersion7(), subject, "/our-certificates", portal.Today.AddDays(30), portal.Today);
                due.Assign(vendor.Id, null);
                db.Add(due);
            }

            await db.SaveChangesAsync();
        });

        await visitor.SubmitAsync(await visitor.OpenAsync("~/our-reminders/policy"), "#policy", new(StringComparer.Ordinal) { ["OnScreenOnly"] = "CertificateExpiry", ["SendHour"] = "0" });
        Assert.NotNull((await visitor.OpenAsync("~/our-reminders/policy")).Html.QuerySelector("input[name=OnScreenOnly][value=CertificateExpiry][checked]"));
        var plan = (await visitor.OpenAsync("~/our-reminders")).Html.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains("Quiet certificate", StringComparison.Ordinal));
        Assert.Contains("On screen only", plan.TextContent);
        await portal.RunAsync<ReminderSweep>(s => s.RunAsync(CancellationToken.None));

        var mails = await portal.AcrossAsync(db => db.AcrossTenants<Domain.Mail.OutboxMail>().Where(m => m.TenantId == vendor.Id).Select(m => m.Subject).ToListAsync());
        Assert.Single(mails, s => s.Contains("Loud report", StringComparison.Ordinal));
        Assert.DoesNotContain(mails, s => s.Contains("Quiet certificate", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_vendor_has_its_own_dates_and_its_own_step_of_the_chain()
    {
        var vendor = await portal.AddVendorAsync($"vendor-{Interlocked.Increment(ref count)}", "Kestrel Voice");
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(vendor, Role.VendorAdministrator, "Alex", $"alex@{vendor.Slug}.example"));
        var page = await visitor.OpenAsync("~/our-reminders/policy");
        Assert.Null(page.Html.QuerySelector("#Offsets_Request_"));

        var refused = await visitor.SubmitAsync(page, "#policy", new(StringComparer.Ordinal) { ["Offsets[CertificateExpiry]"] = "30, 0" });
        Assert.Contains("buyers that rely on the certificate are told when it is late", refused.Text);
        await visitor.SubmitAsync(page, "#policy", new(StringComparer.Ordinal) { ["VendorAdministratorAfter"] = "0" });

        Assert.Equal(0, (await portal.InTenantAsync(vendor, db => db.ReminderPolicies.SingleAsync())).VendorAdministratorAfter);
    }

    [Fact]
    public async Task A_pause_stands_in_the_plan_with_its_reason_and_ends_before_its_day_when_asked()
    {
        var (bank, admin) = await BankAsync();
        var id = await AddAsync(bank, "Fix the access review", portal.Today.AddDays(14));
        var visitor = await portal.SignInAsync(admin);
        var form = await visitor.OpenAsync($"~/reminders/{id}/pause");
        var refused = await visitor.SubmitAsync(form, "form.form-card", new(StringComparer.Ordinal) { ["Reason"] = "", ["Until"] = portal.Today.AddDays(400).ToString("yyyy-MM-dd") });
        Assert.Equal(["#Reason", "#Until"], refused.Html.QuerySelectorAll("#errors a").Select(a => a.GetAttribute("href")).Order(StringComparer.Ordinal));

        await visitor.SubmitAsync(form, "form.form-card", new(StringComparer.Ordinal) { ["Reason"] = "Contract is being renewed", ["Until"] = "2026-12-04", ["WholeVendor"] = "true" });

        var row = (await visitor.OpenAsync("~/reminders")).Html.QuerySelectorAll("tbody tr").Single();
        Assert.Contains("Paused until 4 Dec 2026", row.TextContent);
        Assert.Contains("Contract is being renewed", row.TextContent);
        var policy = await visitor.OpenAsync("~/reminders/policy");
        Assert.Contains("Everything of this vendor", policy.Text);
        await portal.RunAsync<ReminderSweep>(s => s.RunAsync(CancellationToken.None));
        Assert.Equal(new DateOnly(2026, 12, 1), (await portal.InTenantAsync(bank, db => db.Obligations.SingleAsync())).NextReminderOn);

        await visitor.SubmitAsync(policy, "ul.lines form", []);

        Assert.Equal(portal.Today, (await portal.InTenantAsync(bank, db => db.Obligations.SingleAsync())).NextReminderOn);
        Assert.DoesNotContain("Paused until", (await visitor.OpenAsync("~/reminders")).Text);
    }

    [Fact]
    public async Task Whoever_works_with_a_vendor_pauses_it_and_ends_the_pause_where_it_is_shown()
    {
        var (bank, _) = await BankAsync();
        var id = await AddAsync(bank, "Fix the access review", portal.Today.AddDays(14));
        var manager = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.ProcurementOfficer));
        await manager.SubmitAsync(await manager.OpenAsync($"~/reminders/{id}/pause"), "form.form-card", new(StringComparer.Ordinal) { ["Reason"] = "On holiday", ["Until"] = portal.Today.AddDays(5).ToString("yyyy-MM-dd") });

        var page = await manager.OpenAsync((await manager.OpenAsync("~/reminders")).Html.QuerySelectorAll("tbody a").Single(a => a.TextContent.StartsWith("End the pause", StringComparison.Ordinal)).GetAttribute("href")!);
        Assert.Contains("On holiday", page.Text);
        await manager.SubmitAsync(page, "form[action*='End' i]", []);

        Assert.NotNull((await portal.InTenantAsync(bank, db => db.ReminderPauses.SingleAsync())).EndedAt);
        Assert.DoesNotContain("Paused until", (await manager.OpenAsync("~/reminders")).Text);
    }

    [Fact]
    public async Task Who_may_not_is_told_which_roles_may()
    {
        var (bank, _) = await BankAsync();
        var id = await AddAsync(bank, "Fix the access review", portal.Today.AddDays(14));
        var auditor = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.Auditor));

        var refused = await auditor.GetAsync($"~/reminders/{id}/pause");

        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        Assert.Contains("These roles may: Administrator, Procurement officer, Third-party risk manager.", refused.Text);
    }

    [Fact]
    public async Task Nobody_pauses_or_ends_what_is_another_s()
    {
        var ((bank, admin), (other, _)) = (await BankAsync(), await BankAsync());
        var theirs = await AddAsync(other, "Theirs", portal.Today.AddDays(14));
        var pause = await portal.InTenantAsync(other, async db =>
        {
            var made = ReminderPause.OfObligation(other.Id, theirs, "Reason", portal.Today.AddDays(3), portal.Today, "x");
            db.Add(made);
            await db.SaveChangesAsync();
            return made.Id;
        });
        var visitor = await portal.SignInAsync(admin);

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"~/reminders/{theirs}/pause")).Status);
        await Assert.ThrowsAsync<NotFoundException>(() => portal.RunAsync<PauseReminders>(p => p.EndAsync(pause, CancellationToken.None), bank));
    }

    [Fact]
    public async Task The_plan_says_why_a_mail_goes_out_when_and_reaches_ninety_days()
    {
        var (bank, admin) = await BankAsync();
        await portal.InTenantAsync(bank, async db =>
        {
            var policy = new ReminderPolicy(bank.Id);
            policy.Change(ReminderRules.Default with { Quiet = new QuietDays(weekends: true, []), Digest = DigestRhythm.Weekly, DigestDay = DayOfWeek.Wednesday });
            db.Add(policy);
            await db.SaveChangesAsync();
        });
        // 14 days before 12 December is a Saturday.
        await AddAsync(bank, "Soon", new DateOnly(2026, 12, 12));
        await AddAsync(bank, "Far", portal.Today.AddDays(80 + 14));
        await AddAsync(bank, "Own", portal.Today.AddDays(31), ObligationKind.Reassessment);
        var visitor = await portal.SignInAsync(admin);

        var near = await visitor.OpenAsync("~/reminders");
        var soon = near.Html.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains("Soon")).TextContent;
        Assert.Contains("Mon 30 Nov 2026", soon);
        Assert.Contains("14 days before", soon);
        Assert.Contains("moved from Sat 28 Nov 2026, a quiet day", soon);
        Assert.Contains("in the weekly mail of", near.Html.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains("Own")).TextContent);
        Assert.DoesNotContain("Far", near.Text);
        Assert.Contains("Far", (await visitor.OpenAsync("~/reminders?window=90")).Text);
    }

    private async Task<(Organisation Bank, TestPerson Admin)> BankAsync()
    {
        var bank = await portal.AddBankAsync($"policy-bank-{Interlocked.Increment(ref count)}", "Harbour Bank");
        return (bank, await portal.AddMemberAsync(bank, Role.BuyerAdministrator, "Ada Kwok", $"ada@{bank.Slug}.example"));
    }

    private Task<ObligationId> AddAsync(Organisation of, string subject, DateOnly due, ObligationKind kind = ObligationKind.Condition) => portal.AcrossAsync(async db =>
    {
        var owner = await db.AcrossTenants<Membership>().Where(m => m.TenantId == of.Id).Select(m => m.PersonId).FirstAsync();
        var vendor = new Vendor(of.Id, "Lumenfall", owner, portal.Clock.GetUtcNow().UtcDateTime);
        var obligation = new Obligation(of.Id, kind, Guid.CreateVersion7(), subject, "/remediation", due, portal.Today) { VendorId = vendor.Id };
        db.AddRange(vendor, obligation);
        await db.SaveChangesAsync();
        return obligation.Id;
    });
}
