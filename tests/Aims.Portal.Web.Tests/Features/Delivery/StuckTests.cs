using System.Net;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Delivery;
using Aims.Portal.Web.Features.Obligations;
using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Ui;
using Aims.Portal.Web.Tests.Harness;
using Aims.Portal.Web.Tests.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Delivery;

public sealed class StuckTests : IAsyncLifetime
{
    private readonly FaultyPortal portal = new();
    private Organisation bank = null!;

    public async Task InitializeAsync()
    {
        await portal.InitializeAsync();
        bank = await portal.AddBankAsync();
    }

    public Task DisposeAsync() => ((IAsyncLifetime)portal).DisposeAsync();

    [Fact]
    public async Task The_operator_sees_what_was_parked_and_sends_it_again_and_reads_no_names()
    {
        await AddMailAsync("secret.name@lumenfall.example", "A secret subject");
        portal.Transport.Before = _ => new NotSupportedException("no line for <secret.name@lumenfall.example>");
        await portal.PumpMailAsync();
        portal.Transport.Before = _ => null;
        var visitor = await OperatorAsync();

        var page = await visitor.OpenAsync("~/delivery");
        Assert.Contains("Harbour Bank", page.Text);
        Assert.Contains("NotSupportedException: no line for", page.Text);
        Assert.DoesNotContain("secret", page.Text, StringComparison.OrdinalIgnoreCase);
        await visitor.SubmitAsync(page, "form[action*='handler=Mail']", []);
        await portal.PumpMailAsync();

        Assert.Single(portal.Transport.Accepted);
        Assert.Contains("No mail was given up.", (await visitor.OpenAsync("~/delivery")).Text);
    }

    [Fact]
    public async Task All_that_are_shown_are_tried_again_at_once_and_none_that_is_not()
    {
        for (var i = 0; i < StuckWork.Most + 3; i++) await AddMailAsync($"reader{i}@lumenfall.example", "Subject");
        portal.Transport.Before = _ => new NotSupportedException("no");
        await portal.PumpMailAsync();
        portal.Transport.Before = _ => null;
        var visitor = await OperatorAsync();

        var page = await visitor.OpenAsync("~/delivery");
        Assert.Contains("Of 103, the 100 that were given up last are shown", page.Text);
        Assert.Contains("Try the 100 shown again", page.Form("#all-mails").TextContent);
        var pressed = await visitor.SubmitAsync(page, "#all-mails", []);
        await portal.PumpMailAsync();

        Assert.Equal(StuckWork.Most, portal.Transport.Accepted.Count);
        Assert.Contains("100 will be tried again", (await visitor.OpenAsync(pressed.Location!)).Text);
        var rest = await visitor.OpenAsync("~/delivery");
        Assert.Contains("Try the 3 shown again", rest.Text);
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.SubmitAsync(rest, "#all-mails", new(StringComparer.Ordinal) { ["Mail"] = null })).Status);
    }

    [Fact]
    public async Task An_obligation_on_which_sweeps_fail_again_and_again_is_parked_and_one_press_has_it_looked_at_again()
    {
        var vendor = await portal.AddVendorAsync();
        await portal.AddMemberAsync(vendor, Role.VendorAdministrator);
        var obligation = new Obligation(vendor.Id, ObligationKind.CertificateExpiry, Guid.CreateVersion7(), "A secret subject", "no path", portal.Today.AddDays(30), portal.Today);
        await portal.AcrossAsync(async db =>
        {
            db.Add(obligation);
            await db.SaveChangesAsync();
        });
        await RefuseAsync();
        for (var i = 0; i < Obligation.MaxFaults; i++)
        {
            Assert.Null((await RowAsync(obligation)).ParkedAt);
            await SweepAsync();
        }

        var parked = await RowAsync(obligation);
        Assert.Equal(Obligation.MaxFaults, parked.Faults);
        Assert.NotNull(parked.ParkedAt);
        await SweepAsync();
        Assert.Equal(Obligation.MaxFaults, (await RowAsync(obligation)).Faults);

        var visitor = await OperatorAsync();
        var page = await visitor.OpenAsync("~/delivery");
        Assert.Contains("refused", page.Text);
        Assert.DoesNotContain("secret", page.Text, StringComparison.OrdinalIgnoreCase);
        await AllowAsync();
        await visitor.SubmitAsync(page, "form[action*='handler=Obligation']", []);
        await SweepAsync();

        var row = await RowAsync(obligation);
        Assert.Equal((0, null, null), (row.Faults, row.LastFault, row.ParkedAt));
        Assert.Equal(1, await portal.AcrossAsync(db => db.AcrossTenants<OutboxMail>().CountAsync()));
    }

    [Fact]
    public async Task Nobody_but_an_operator_gets_there()
    {
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.BuyerAdministrator));

        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync("~/delivery")).Status);
    }

    [Fact]
    public async Task Health_tells_of_a_mail_server_that_is_left_alone()
    {
        await AddMailAsync("reader@lumenfall.example", "Subject");
        portal.Transport.Opening = MailFailure.ConnectionLost("no connection to mail.internal");
        await portal.PumpMailAsync();

        var health = await portal.NewVisitor().GetAsync("/health/ready");

        Assert.Contains("the mail server is left alone for a while", health.Text);
        Assert.DoesNotContain("mail.internal", health.Text);
        Assert.Contains("no connection to mail.internal", (await (await OperatorAsync()).OpenAsync("~/delivery")).Text);
    }

    [Fact]
    public async Task Health_tells_of_reminders_that_nobody_looks_at()
    {
        var vendor = await portal.AddVendorAsync();
        var due = new Obligation(vendor.Id, ObligationKind.CertificateExpiry, Guid.CreateVersion7(), "Certificate", "/our-certificates", portal.Today.AddDays(30), portal.Today);
        await portal.AcrossAsync(db =>
        {
            db.Add(due);
            return db.SaveChangesAsync();
        });
        Assert.DoesNotContain("have not been looked at", (await portal.NewVisitor().GetAsync("/health/ready")).Text);

        portal.Clock.Advance(TimeSpan.FromDays(3));

        Assert.Contains("have not been looked at", (await portal.NewVisitor().GetAsync("/health/ready")).Text);
        await SweepAsync();
        Assert.DoesNotContain("have not been looked at", (await portal.NewVisitor().GetAsync("/health/ready")).Text);
    }

    private async Task<Visitor> OperatorAsync() => await portal.SignInAsync(await portal.AddMemberAsync(portal.Platform, Role.PlatformOperator));

    private async Task SweepAsync()
    {
        portal.Clock.Advance(ReminderSweep.Lease + TimeSpan.FromSeconds(1));
        await portal.RunAsync<ReminderSweep>(s => s.RunAsync(CancellationToken.None));
    }

    private Task<Obligation> RowAsync(Obligation o) => portal.AcrossAsync(db => db.AcrossTenants<Obligation>().AsNoTracking().SingleAsync(x => x.Id == o.Id));

    /// <summary>A fault of the database itself for every reminder.</summary>
    private Task RefuseAsync() => portal.AsOwnerAsync(db => db.Database.ExecuteSqlRawAsync(TestDatabases.Engine switch
    {
        "Sqlite" => "create trigger refuse before insert on \"SentReminders\" begin select raise(abort, 'refused'); end",
        "Postgres" => "create function refuse() returns trigger language plpgsql as $$ begin raise exception 'refused'; end $$; create trigger refuse before insert on \"SentReminders\" for each row execute function refuse()",
        _ => "create trigger refuse on [SentReminders] after insert as throw 50000, 'refused', 1",
    }));

    private Task AllowAsync() => portal.AsOwnerAsync(db => db.Database.ExecuteSqlRawAsync(TestDatabases.Engine is "Postgres" ? "drop trigger refuse on \"SentReminders\"" : "drop trigger refuse"));

    private Task AddMailAsync(string address, string subject) => portal.AcrossAsync(async db =>
    {
        db.Add(new OutboxMail(bank.Id, "test", address, "Secret Name", "en", subject, "<p>Text</p>", "Text", portal.Clock.UtcNow()));
        await db.SaveChangesAsync();
    });
}
