using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Letters;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Obligations;
using Aims.Portal.Web.Tests.Features.Evidence;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Platform.Dedicated;

/// <summary>What the other side did reaches a buyer's own database once, however often and however late the letter is read.</summary>
public sealed class LettersTests : IAsyncLifetime
{
    private readonly DedicatedPortal portal = new();

    public Task InitializeAsync() => portal.InitializeAsync();

    public Task DisposeAsync() => ((IAsyncLifetime)portal).DisposeAsync();

    [FactOn("Postgres")]
    public async Task A_worker_that_dies_before_it_marks_a_letter_does_nothing_twice()
    {
        var (bank, _) = await SubmittedAsync("twice-bank");
        var before = await StateAsync(bank);
        Assert.Equal(ObligationState.Met, await bank.InAsync(portal, db => db.Obligations.Select(o => o.State).SingleAsync()));

        // Everything was saved, nothing was marked.
        Assert.True(await UnmarkAsync(bank.Organisation) >= 3);
        await portal.DeliverLettersAsync();
        Assert.Equal(before, await StateAsync(bank));

        // The shared database has saved (the mails), the bank's has not (the clock): it is made up for.
        await portal.InTenantAsync(bank.Organisation, async db =>
        {
            (await db.Obligations.SingleAsync()).MoveTo(portal.Today.AddDays(9), portal.Today);
            await db.SaveChangesAsync();
        });
        await UnmarkAsync(bank.Organisation);
        await portal.DeliverLettersAsync();
        Assert.Equal(ObligationState.Met, await bank.InAsync(portal, db => db.Obligations.Select(o => o.State).SingleAsync()));
        Assert.Equal(before.Mails, (await StateAsync(bank)).Mails);
    }

    [FactOn("Postgres")]
    public async Task Two_workers_at_once_do_nothing_twice()
    {
        portal.CarriesLetters = false;
        var (bank, _) = await SubmittedAsync("both-bank");
        Assert.Equal(ObligationState.Open, await bank.InAsync(portal, db => db.Obligations.Select(o => o.State).SingleAsync()));

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => portal.DeliverLettersAsync()));
        await portal.DeliverLettersAsync();

        Assert.Equal(ObligationState.Met, await bank.InAsync(portal, db => db.Obligations.Select(o => o.State).SingleAsync()));
        Assert.Equal(1, await bank.InAsync(portal, db => db.Outbox.CountAsync(m => m.Kind == "submitted")));
        Assert.Equal(0, await WaitingAsync(bank.Organisation));
    }

    [FactOn("Postgres")]
    public async Task A_letter_that_cannot_be_read_keeps_no_other_waiting_and_says_why()
    {
        var organisation = await portal.AddDedicatedBankAsync("poison-bank", "Poison Bank");
        await portal.AcrossAsync(async db =>
        {
            db.Add(new Letter(organisation.Id, "news", """{"kind":"answers-submitted","Assessment":{"Value":"00000000-0000-0000-0000-000000000001"},"Round":1,"Answers":1,"Files":0,"At":"2026-11-24T02:00:00Z"}""", null, "Nobody", portal.Clock.GetUtcNow().UtcDateTime));
            await db.SaveChangesAsync();
        });
        var (bank, _) = await SubmittedAsync(organisation);

        Assert.Equal(ObligationState.Met, await bank.InAsync(portal, db => db.Obligations.Select(o => o.State).SingleAsync()));
        Assert.Equal(1, await WaitingAsync(organisation));
        Assert.Equal("Not found", await portal.AcrossAsync(db => db.AcrossTenants<Letter>().Where(l => l.TenantId == organisation.Id && l.ReadAt == null).Select(l => l.LastError).SingleAsync()));
        portal.Clock.Advance(TimeSpan.FromMinutes(20));
        Assert.Contains("oldest letter waits 20 minutes", (await portal.NewVisitor().GetAsync("/health/ready")).Text);
    }

    [FactOn("Postgres")]
    public async Task News_that_come_after_the_answers_went_back_stop_no_clock_of_the_next_round()
    {
        portal.CarriesLetters = false;
        var (bank, request) = await SubmittedAsync("late-bank");
        var id = request[(request.LastIndexOf('/') + 1)..];
        await bank.JudgeAsync(id, "GV-01", "AskedBack", new() { ["SharedComment"] = "Which policy?" });
        await bank.Reviewer.SubmitAsync(await bank.Reviewer.OpenAsync($"~/assessments/{id}/return"), "#return", new() { ["DueDate"] = "2026-12-04" });

        await portal.DeliverLettersAsync();

        Assert.Equal(ObligationState.Open, await bank.InAsync(portal, db => db.Obligations.Where(o => o.Kind == ObligationKind.Request).Select(o => o.State).SingleAsync()));
        // Who has read the answers by then is told too; each once.
        Assert.Equal(["Daniel Lau", "Tommy Wong"], await bank.InAsync(portal, db => db.Outbox.Where(m => m.Kind == "submitted").OrderBy(m => m.ToName).Select(m => m.ToName).ToListAsync()));
    }

    [FactOn("Postgres")]
    public async Task A_certificate_that_ran_out_is_told_to_who_looks_after_the_vendor_at_each_bank()
    {
        var (apart, shared, vendor) = (await portal.AddDedicatedBankAsync("late-apart", "Apart Bank"), await portal.AddBankAsync("late-shared", "Shared Bank"), await portal.AddVendorAsync("late-vendor", "Late Vendor"));
        List<TestPerson> managers = [await portal.AddMemberAsync(apart, Role.RiskManager, "Mei-Ling Chan"), await portal.AddMemberAsync(shared, Role.RiskManager, "Grace Ho")];
        var evidence = await portal.SignInAsync(await portal.AddMemberAsync(vendor, Role.VendorAdministrator, "Alex Cheung"));
        var document = await evidence.KeepAsync("iso42001_certificate", "AIMS.pdf");
        var recorded = await evidence.SubmitAsync(await evidence.OpenAsync($"~/our-certificates/record/{document}"), "main form[method=post]", EvidenceScene.CertificateFields());
        Assert.True(recorded.Location is not null, recorded.Text);
        foreach (var bank in new[] { apart, shared }) await portal.GiveAsync(vendor, await portal.AskAsync(bank, vendor), document);
        portal.Clock.SetUtcNow(new DateTimeOffset(2027, 3, 22, 2, 0, 0, TimeSpan.Zero));

        for (var i = 0; i < 2; i++)
        {
            await portal.RunAsync<ReminderSweep>(s => s.RunAsync(CancellationToken.None));
            await UnmarkAsync(apart);
            await portal.PumpMailAsync();
        }

        // The bank in the shared database is told in the sweep itself: the other one hears the same, as often.
        var told = managers.Select(m => portal.SentMails().Where(mail => mail.To.Mailboxes.Any(a => a.Address == m.Email)).ToList()).ToList();
        Assert.NotEmpty(told[0]);
        Assert.Equal(told[1].Select(m => m.Subject), told[0].Select(m => m.Subject));
        Assert.All(told[0], m => Assert.Contains("Late Vendor is late", m.Subject));
        Assert.All(told[0], m => Assert.Contains($"https://portal.test/{apart.Slug}/vendors/", m.TextBody));
        Assert.Equal(told[0].Count, await portal.InTenantAsync(apart, db => db.AuditEntries.CountAsync(a => a.Action == "reminded")));
    }

    private async Task<(Bank Bank, string Request)> SubmittedAsync(string slug) => await SubmittedAsync(await portal.AddDedicatedBankAsync(slug, $"Bank {slug}"));

    private async Task<(Bank Bank, string Request)> SubmittedAsync(Organisation organisation)
    {
        var bank = await Bank.OpenAsync(portal, organisation);
        var vendor = portal.NewVisitor();
        var email = $"alex@{organisation.Slug}.vendor.example";
        var to = await portal.RegisterVendorAsync(organisation, "Second Vendor", email, Register.LowRiskUse);
        await bank.Officer.SendAsync(to, "ai-basic");
        var link = await MailedAsync(email);
        var request = (await vendor.SubmitAsync(await vendor.GetAsync(link + "/join"), "main .card form", new() { ["Name"] = "Alex Cheung", ["Password"] = "seven quiet lanterns drift" })).Location!;
        await vendor.AnswerAllAsync(request);
        await vendor.SubmitAsync(await vendor.OpenAsync(request + "/check"), "main form[method=post]", new() { ["Confirm"] = "true" });
        return (bank, request);
    }

    /// <summary>Without taking letters on the way.</summary>
    private async Task<string> MailedAsync(string address)
    {
        await portal.RunAsync<Web.Platform.Jobs.OutboxPump>(p => p.RunAsync(CancellationToken.None));
        var mail = portal.SentMails().Last(m => m.To.Mailboxes.Any(a => a.Address == address));
        return new Uri(System.Text.RegularExpressions.Regex.Match(mail.TextBody ?? "", @"https://portal\.test\S+").Value).PathAndQuery;
    }

    private async Task<(int Mails, int Lines, string Vendors, string Obligations)> StateAsync(Bank bank) => await bank.InAsync(portal, async db => (
        await db.Outbox.CountAsync(), await db.AuditEntries.CountAsync(),
        string.Join(' ', await db.Vendors.OrderBy(v => v.Id).Select(v => v.VendorOrganisationId.ToString() + v.Revision).ToListAsync()),
        string.Join(' ', await db.Obligations.OrderBy(o => o.Id).Select(o => o.State.ToString() + o.Revision).ToListAsync())));

    private Task<int> WaitingAsync(Organisation bank) => portal.AcrossAsync(db => db.AcrossTenants<Letter>().CountAsync(l => l.TenantId == bank.Id && l.ReadAt == null));

    private Task<int> UnmarkAsync(Organisation bank) =>
        portal.AcrossAsync(db => db.AcrossTenants<Letter>().Where(l => l.TenantId == bank.Id).ExecuteUpdateAsync(s => s.SetProperty(l => l.ReadAt, (DateTime?)null)));
}
