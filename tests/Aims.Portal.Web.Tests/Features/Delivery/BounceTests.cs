using System.Net;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Obligations;
using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Ui;
using Aims.Portal.Web.Tests.Harness;
using Aims.Portal.Web.Tests.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Delivery;

/// <summary>What follows when the mail server says that an address takes no mail. Each test has a portal to itself: sweep and outbox work on all organisations at once.</summary>
public sealed class BounceTests : IAsyncLifetime
{
    private readonly FaultyPortal portal = new();
    private Organisation bank = null!;
    private Organisation otherBank = null!;
    private Organisation vendor = null!;

    public async Task InitializeAsync()
    {
        await portal.InitializeAsync();
        bank = await portal.AddBankAsync();
        otherBank = await portal.AddBankAsync("peak-mutual", "Peak Mutual");
        vendor = await portal.AddVendorAsync();
    }

    public Task DisposeAsync() => ((IAsyncLifetime)portal).DisposeAsync();

    [Fact]
    public async Task A_refused_address_gets_no_more_reminders_of_that_organisation_and_is_still_sent_what_was_asked_for()
    {
        await RefusedAsync(bank, "gone@lumenfall.example");

        var again = await AddAsync(bank, "Gone@Lumenfall.example", bulk: true);
        var password = await AddAsync(bank, "gone@lumenfall.example", bulk: false);
        var others = await AddAsync(otherBank, "gone@lumenfall.example", bulk: true);
        await portal.PumpMailAsync();

        Assert.Equal((MailState.Suppressed, nameof(SuppressionCause.AddressRefused), 0), await StateAsync(again));
        Assert.Equal(MailState.Sent, (await StateAsync(password)).State);
        Assert.Equal(MailState.Sent, (await StateAsync(others)).State);
        Assert.DoesNotContain(again.MessageId, portal.Transport.Accepted);
    }

    [Fact]
    public async Task A_lone_refusal_is_believed_once_the_server_has_proven_to_be_well_or_all_tries_are_used_up()
    {
        var mail = await AddAsync(bank, "gone@lumenfall.example", bulk: true);
        Refuse("gone@lumenfall.example");

        await portal.PumpMailAsync();
        Assert.Equal((MailState.Waiting, "550 no such mailbox", 1), await StateAsync(mail));
        Assert.Empty(await SuppressionsAsync());
        for (var i = 1; i < OutboxMail.MaxAttempts; i++)
        {
            portal.Clock.Advance(TimeSpan.FromHours(2));
            await portal.PumpMailAsync();
        }

        Assert.Equal((MailState.Failed, "550 no such mailbox", OutboxMail.MaxAttempts), await StateAsync(mail));
        Assert.Equal((bank.Id, "GONE@LUMENFALL.EXAMPLE"), (await SuppressionsAsync()).Select(s => (s.TenantId, s.Address)).Single());
    }

    [Fact]
    public async Task In_place_of_a_person_who_cannot_be_reached_the_next_role_is_asked_and_the_mail_is_on_record_as_not_sent()
    {
        var person = await portal.AddMemberAsync(vendor, Role.Contributor, "Sofia Reyes");
        await portal.AddMemberAsync(vendor, Role.VendorAdministrator, "Alex Cheung");
        await RefusedAsync(bank, person.Email);
        await AddRequestAsync(bank, a => a.Accept(vendor.Id, person.Id, person.Name), o => o.Assign(vendor.Id, person.Id));
        await AddRequestAsync(otherBank, a => a.Accept(vendor.Id, person.Id, person.Name), o => o.Assign(vendor.Id, person.Id));

        await SweepAsync();
        await portal.PumpMailAsync();

        var mails = await RemindersAsync();
        Assert.Equal([("Alex Cheung", MailState.Sent), ("Sofia Reyes", MailState.Suppressed)], mails.Where(m => m.TenantId == bank.Id).Select(m => (m.ToName, m.State)).Order());
        // The other bank's mails may reach him: it learns nothing, and nothing changes for it.
        Assert.Equal([("Sofia Reyes", MailState.Sent)], mails.Where(m => m.TenantId == otherBank.Id).Select(m => (m.ToName, m.State)));
    }

    [Fact]
    public async Task When_the_server_refuses_a_reminder_the_next_role_is_asked_at_once_and_nobody_twice()
    {
        var person = await portal.AddMemberAsync(vendor, Role.Contributor, "Sofia Reyes");
        await portal.AddMemberAsync(vendor, Role.VendorAdministrator, "Alex Cheung");
        await AddRequestAsync(bank, a => a.Accept(vendor.Id, person.Id, person.Name), o => o.Assign(vendor.Id, person.Id));
        Refuse(person.Email);
        await SweepAsync();
        Assert.Equal(["Sofia Reyes"], (await RemindersAsync()).Select(m => m.ToName));
        await AddAsync(bank, "fine@fine.example", bulk: false);
        await portal.PumpMailAsync();

        for (var again = 0; again < 3; again++) await SweepAsync();

        var mails = await RemindersAsync();
        Assert.Equal(["Alex Cheung", "Sofia Reyes"], mails.Select(m => m.ToName).Order());
        Assert.Equal(MailState.Failed, mails.Single(m => m.ToName == "Sofia Reyes").State);
    }

    [Fact]
    public async Task Where_nobody_at_the_vendor_can_be_reached_the_buyers_owner_is_told_and_that_is_what_the_mail_says()
    {
        await RefusedAsync(bank, "contact@lumenfall.example");
        await AddRequestAsync(bank, _ => { }, _ => { });

        await SweepAsync();

        var told = (await RemindersAsync()).Single(m => m.ToName == "Mei-Ling Chan");
        Assert.Contains("Lumenfall Credit Analytics cannot be reached by mail", told.Subject);
        Assert.DoesNotContain("is late", told.Text);
        Assert.DoesNotContain("has not acted", told.Text);
    }

    [Fact]
    public async Task The_administrator_is_told_on_screen_and_can_have_mails_sent_again()
    {
        var admin = await portal.AddMemberAsync(bank, Role.BuyerAdministrator, "Grace Ko");
        var colleague = await portal.AddMemberAsync(bank, Role.RiskManager, "Tommy Wong");
        await RefusedAsync(bank, colleague.Email);
        await RefusedAsync(bank, "secret.name@lumenfall.example");
        await RefusedAsync(otherBank, "elsewhere@peak-mutual.example");
        var visitor = await portal.SignInAsync(admin);

        var home = await visitor.OpenAsync("~/home");
        Assert.Contains("2 addresses take no mail", home.Text);
        var members = await visitor.OpenAsync("~/members");
        Assert.Contains(colleague.Email, members.Text);
        Assert.Contains("550 no such mailbox", members.Text);
        Assert.Contains("An address of the other party", members.Text);
        Assert.DoesNotContain("secret.name", members.Text);
        Assert.DoesNotContain("elsewhere", members.Text);

        var row = members.Html.QuerySelectorAll("form[action$='/refused-addresses']").Single(f => f.TextContent.Contains(colleague.Email, StringComparison.Ordinal));
        await visitor.PostAsync("~/refused-addresses", [
            new("Id", row.QuerySelector("input[name=Id]")!.GetAttribute("value")!), new("__RequestVerificationToken", row.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!),
        ]);
        Assert.DoesNotContain(colleague.Email, (await visitor.OpenAsync("~/refused-addresses")).Text);
        portal.Transport.Before = _ => null;
        var mail = await AddAsync(bank, colleague.Email, bulk: true);
        await portal.PumpMailAsync();
        Assert.Equal(MailState.Sent, (await StateAsync(mail)).State);
    }

    [Fact]
    public async Task Another_organisations_list_can_neither_be_seen_nor_changed_nor_by_somebody_without_the_right()
    {
        await RefusedAsync(bank, "gone@lumenfall.example");
        var id = (await SuppressionsAsync()).Single().Id;
        var stranger = await portal.SignInAsync(await portal.AddMemberAsync(otherBank, Role.BuyerAdministrator, "Helen Yip"));
        var colleague = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.Auditor, "Ann Au"));

        var changed = await stranger.PostAsync("~/refused-addresses", [new("Id", id.ToString()), new("__RequestVerificationToken", await stranger.FormTokenAsync("~/settings"))]);

        Assert.Equal(HttpStatusCode.NotFound, changed.Status);
        Assert.Single(await SuppressionsAsync());
        Assert.DoesNotContain("take no mail", (await stranger.OpenAsync("~/home")).Text);
        Assert.Equal(HttpStatusCode.Forbidden, (await colleague.GetAsync("~/refused-addresses")).Status);
        Assert.DoesNotContain("take no mail", (await colleague.OpenAsync("~/home")).Text);
    }

    /// <summary>The server refuses the address, and takes another mail of the same batch.</summary>
    private async Task RefusedAsync(Organisation by, string address)
    {
        Refuse(address);
        await AddAsync(by, address, bulk: true);
        await AddAsync(by, "fine@fine.example", bulk: false);
        await portal.PumpMailAsync();
        portal.Transport.Before = _ => null;
    }

    private void Refuse(string address) =>
        portal.Transport.Before = m => m.To.Mailboxes.Any(t => t.Address.Equals(address, StringComparison.OrdinalIgnoreCase)) ? MailFailure.BadAddress("550 no such mailbox") : null;

    private async Task<OutboxMail> AddAsync(Organisation by, string address, bool bulk)
    {
        portal.Clock.Advance(TimeSpan.FromMilliseconds(1));
        var mail = new OutboxMail(by.Id, "test", address, "Reader", "en", "Subject", "<p>Text</p>", "Text", portal.Clock.UtcNow()) { IsBulk = bulk };
        await portal.AcrossAsync(async db =>
        {
            db.Add(mail);
            await db.SaveChangesAsync();
        });
        return mail;
    }

    private async Task<(MailState State, string? LastError, int Attempts)> StateAsync(OutboxMail mail)
    {
        var row = await portal.AcrossAsync(db => db.AcrossTenants<OutboxMail>().AsNoTracking().SingleAsync(m => m.Id == mail.Id));
        return (row.State, row.LastError, row.Attempts);
    }

    private Task<List<Suppression>> SuppressionsAsync() => portal.AcrossAsync(db => db.AcrossTenants<Suppression>().AsNoTracking().ToListAsync());

    private Task<List<OutboxMail>> RemindersAsync() => portal.AcrossAsync(db => db.AcrossTenants<OutboxMail>().AsNoTracking().Where(m => m.Kind == ReminderPost.MailKind).ToListAsync());

    private async Task SweepAsync()
    {
        await portal.RunAsync<ReminderSweep>(s => s.RunAsync(CancellationToken.None));
        await portal.DeliverLettersAsync();
    }

    private async Task AddRequestAsync(Organisation of, Action<Assessment> change, Action<Obligation> assign)
    {
        var owner = await portal.AddMemberAsync(of, Role.RiskManager, "Mei-Ling Chan");
        var row = new Vendor(of.Id, vendor.Name, owner.Id, portal.Clock.UtcNow());
        row.LinkTo(vendor.Id);
        var assessment = new Assessment(of.Id, of.Name, row, "REF-1", "ai-basic", "1.0.0", portal.Clock.UtcNow()) { Services = "Score", SentById = owner.Id, SentByName = owner.Name };
        assessment.Address("Contact", "contact@lumenfall.example", "en");
        assessment.Plan(portal.Today.AddDays(5));
        change(assessment);
        var obligation = new Obligation(of.Id, ObligationKind.Request, assessment.Id.Value, "Score", $"/requests/{assessment.Id}", portal.Today.AddDays(5), portal.Today) { VendorId = row.Id };
        assign(obligation);
        await portal.AcrossAsync(async db =>
        {
            db.AddRange(row, assessment, obligation);
            await db.SaveChangesAsync();
        });
    }
}
