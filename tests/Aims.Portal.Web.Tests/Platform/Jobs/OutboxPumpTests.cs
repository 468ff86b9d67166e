using System.Collections.Concurrent;
using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Jobs;
using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Ui;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MimeKit;

namespace Aims.Portal.Web.Tests.Platform.Jobs;

/// <summary>A way out that fails when it is told to.</summary>
public sealed class FaultyTransport : IMailTransport
{
    public ConcurrentQueue<string> Accepted { get; } = new();

    public Func<MimeMessage, Exception?> Before { get; set; } = _ => null;

    /// <summary>Runs when a mail has been taken over and the answer is on its way back.</summary>
    public Func<MimeMessage, Exception?> After { get; set; } = _ => null;

    public Exception? Opening { get; set; }

    public int Opened { get; private set; }

    public Task<IMailSession> OpenAsync(CancellationToken ct) => Opened++ >= 0 && Opening is { } fault ? Task.FromException<IMailSession>(fault) : Task.FromResult<IMailSession>(new Session(this));

    private sealed class Session(FaultyTransport transport) : IMailSession
    {
        public async Task SendAsync(MimeMessage message, CancellationToken ct)
        {
            await Task.Yield();
            if (transport.Before(message) is { } before) throw before;
            transport.Accepted.Enqueue(message.MessageId!);
            if (transport.After(message) is { } after) throw after;
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}

public sealed class FaultyPortal : TestPortal
{
    public FaultyTransport Transport { get; } = new();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(s => s.Replace(ServiceDescriptor.Singleton<IMailTransport>(Transport)));
    }
}

public sealed class OutboxPumpTests(FaultyPortal portal) : IClassFixture<FaultyPortal>
{
    [Fact]
    public async Task A_temporary_failure_waits_longer_each_time_and_is_given_up_after_eight_tries()
    {
        var mail = (await AddAsync("patience-bank", 1))[0];
        portal.Transport.Before = m => MailFailure.Temporary("the server is busy");
        var waits = new List<double>();
        for (var i = 1; i <= OutboxMail.MaxAttempts; i++)
        {
            await portal.PumpMailAsync();
            var row = await RowAsync(mail);
            Assert.Equal(i, row.Attempts);
            Assert.Equal("the server is busy", row.LastError);
            Assert.Null(row.LeaseUntil);
            if (i == OutboxMail.MaxAttempts)
            {
                Assert.Equal(MailState.Failed, row.State);
                break;
            }

            waits.Add((row.NextAttemptAt - portal.Clock.UtcNow()).TotalMinutes);
            // Before its time it is left alone.
            await portal.PumpMailAsync();
            Assert.Equal(i, (await RowAsync(mail)).Attempts);
            portal.Clock.SetUtcNow(new DateTimeOffset(row.NextAttemptAt, TimeSpan.Zero));
        }

        // A little longer than said, by so much of it each time: mails that failed together do not come back together.
        double[] said = [1, 2, 4, 8, 16, 32, 60];
        Assert.All(waits.Zip(said), w => Assert.InRange(w.First, w.Second, w.Second * (1 + OutboxMail.MaxJitter)));
        Assert.All(waits.Zip(said), w => Assert.Equal(waits[0], w.First / w.Second, 3));
        portal.Transport.Before = _ => null;
        portal.Clock.Advance(TimeSpan.FromHours(2));
        await portal.PumpMailAsync();
        Assert.DoesNotContain(mail.MessageId, portal.Transport.Accepted);
    }

    [Fact]
    public async Task All_batches_of_a_run_go_over_one_connection()
    {
        await portal.PumpMailAsync();
        var mails = await AddAsync("plenty-bank", (2 * OutboxPump.BatchSize) + 1);
        var before = portal.Transport.Opened;

        await portal.PumpMailAsync();

        Assert.Equal(before + 1, portal.Transport.Opened);
        Assert.Equal(mails.Select(m => m.MessageId).Order(), portal.Transport.Accepted.Intersect(mails.Select(m => m.MessageId)).Order());
    }

    [Fact]
    public async Task A_refused_address_is_given_up_at_once_and_the_others_go_out()
    {
        var mails = await AddAsync("refused-bank", 5);
        portal.Transport.Before = m => m.MessageId == mails[2].MessageId ? MailFailure.BadAddress("no such mailbox") : null;

        await portal.PumpMailAsync();

        portal.Transport.Before = _ => null;
        Assert.Equal(MailState.Failed, (await RowAsync(mails[2])).State);
        foreach (var other in mails.Where(m => m.Id != mails[2].Id)) Assert.Equal(MailState.Sent, (await RowAsync(other)).State);
    }

    [Fact]
    public async Task A_temporary_failure_of_one_does_not_hold_up_the_others()
    {
        var mails = await AddAsync("hiccup-bank", 5);
        portal.Transport.Before = m => m.MessageId == mails[1].MessageId ? MailFailure.Temporary("try later") : null;

        await portal.PumpMailAsync();
        portal.Transport.Before = _ => null;
        Assert.Equal(MailState.Waiting, (await RowAsync(mails[1])).State);
        portal.Clock.Advance(TimeSpan.FromMinutes(2));
        await portal.PumpMailAsync();

        foreach (var mail in mails)
        {
            Assert.Equal(MailState.Sent, (await RowAsync(mail)).State);
            Assert.Single(portal.Transport.Accepted, id => id == mail.MessageId);
        }
    }

    [Fact]
    public async Task Mails_that_fail_together_do_not_come_back_together()
    {
        var mails = await AddAsync("together-bank", 4);
        portal.Transport.Before = _ => MailFailure.Temporary("the server is busy");

        await portal.PumpMailAsync();

        portal.Transport.Before = _ => null;
        Assert.True((await Task.WhenAll(mails.Select(RowAsync))).Select(m => m.NextAttemptAt).Distinct().Count() > 1);
        portal.Clock.Advance(TimeSpan.FromHours(1));
        await portal.PumpMailAsync();
    }

    [Fact]
    public async Task A_server_that_cannot_be_reached_costs_no_mail_a_try_and_is_asked_again_with_one_mail()
    {
        var mails = await AddAsync("closed-bank", 3);
        portal.Transport.Opening = MailFailure.ConnectionLost("connection refused");
        var opened = portal.Transport.Opened;
        await portal.PumpMailAsync();
        await portal.PumpMailAsync();
        Assert.Equal(1, portal.Transport.Opened - opened);
        Assert.All(await Task.WhenAll(mails.Select(RowAsync)), m => Assert.Equal((MailState.Waiting, 0, null, null, m.CreatedAt), (m.State, m.Attempts, m.LeaseUntil, m.LastError, m.NextAttemptAt)));

        portal.Clock.Advance(TimeSpan.FromMinutes(1));
        await portal.PumpMailAsync();
        Assert.Equal(2, portal.Transport.Opened - opened);
        portal.Transport.Opening = null;
        portal.Clock.Advance(TimeSpan.FromMinutes(5));
        await portal.PumpMailAsync();

        Assert.All(await Task.WhenAll(mails.Select(RowAsync)), m => Assert.Equal((MailState.Sent, 1), (m.State, m.Attempts)));
    }

    [Fact]
    public async Task A_server_that_refuses_whatever_it_is_given_costs_no_mail_a_try_and_no_address_its_mails()
    {
        var mails = await AddAsync("refusing-bank", 30);
        portal.Transport.Before = _ => MailFailure.BadAddress("550 no");

        await portal.PumpMailAsync();

        var rows = await Task.WhenAll(mails.Select(RowAsync));
        Assert.All(rows, m => Assert.Equal((MailState.Waiting, 0), (m.State, m.Attempts)));
        Assert.Equal(5, rows.Count(m => m.LastError is not null));
        Assert.False(await portal.AcrossAsync(db => db.AcrossTenants<Suppression>().AnyAsync(s => s.TenantId == mails[0].TenantId)));

        portal.Transport.Before = _ => null;
        portal.Clock.Advance(TimeSpan.FromMinutes(5));
        await portal.PumpMailAsync();
        Assert.All(await Task.WhenAll(mails.Select(RowAsync)), m => Assert.Equal(MailState.Sent, m.State));
    }

    [Fact]
    public async Task A_mail_at_which_the_server_always_hangs_up_holds_up_nobody_and_is_given_up()
    {
        var mails = await AddAsync("hanging-bank", 4);
        portal.Transport.Before = m => m.MessageId == mails[0].MessageId ? MailFailure.ConnectionLost("hung up") : null;

        await portal.PumpMailAsync();
        Assert.All((await Task.WhenAll(mails.Select(RowAsync))).Skip(1), m => Assert.Equal(MailState.Sent, m.State));
        for (var i = 0; i < 200 && (await RowAsync(mails[0])).State is MailState.Waiting; i++)
        {
            portal.Clock.Advance(TimeSpan.FromHours(1));
            await portal.PumpMailAsync();
        }

        portal.Transport.Before = _ => null;
        Assert.Equal(MailState.Failed, (await RowAsync(mails[0])).State);
    }

    [Fact]
    public async Task What_cannot_be_sent_for_a_reason_nobody_foresaw_is_parked_and_the_rest_goes_out()
    {
        var mails = await AddAsync("poison-bank", 5);
        portal.Transport.Before = m => m.MessageId == mails[1].MessageId ? new NotSupportedException("cannot be written") : null;

        await portal.PumpMailAsync();

        portal.Transport.Before = _ => null;
        var parked = await RowAsync(mails[1]);
        Assert.Equal((MailState.Parked, 1, "NotSupportedException: cannot be written"), (parked.State, parked.Attempts, parked.LastError));
        foreach (var other in mails.Where(m => m.Id != mails[1].Id)) Assert.Equal(MailState.Sent, (await RowAsync(other)).State);
        portal.Clock.Advance(TimeSpan.FromHours(2));
        await portal.PumpMailAsync();
        Assert.Equal(MailState.Parked, (await RowAsync(mails[1])).State);
    }

    [Fact]
    public async Task One_organisations_thousand_mails_do_not_delay_another_ones()
    {
        var many = await AddAsync("many-bank", 350);
        var few = await AddAsync("few-bank", 2);
        var sent = portal.Transport.Accepted.Count;

        await portal.PumpMailAsync();

        var order = portal.Transport.Accepted.Skip(sent).Where(id => many.Concat(few).Any(m => m.MessageId == id)).ToList();
        Assert.Equal(352, order.Count);
        Assert.True(few.All(m => order.IndexOf(m.MessageId) < 4), "The two came at " + string.Join(" and ", few.Select(m => order.IndexOf(m.MessageId))));
        // And each of the many in its turn.
        Assert.Equal(many.Select(m => m.MessageId), order.Where(id => many.Exists(m => m.MessageId == id)));
    }

    [Fact]
    public async Task A_process_that_ends_between_sending_and_saving_repeats_that_one_mail_under_the_same_name()
    {
        var mails = await AddAsync("killed-bank", 3);
        var killed = false;
        portal.Transport.After = m => m.MessageId == mails[1].MessageId && !killed ? (killed = true, new OperationCanceledException()).Item2 : null;

        await Assert.ThrowsAsync<OperationCanceledException>(portal.PumpMailAsync);
        Assert.Equal([MailState.Sent, MailState.Waiting, MailState.Waiting], (await Task.WhenAll(mails.Select(RowAsync))).Select(m => m.State));

        // While the dead process still holds them nobody else touches them.
        await portal.PumpMailAsync();
        Assert.Equal(MailState.Waiting, (await RowAsync(mails[2])).State);

        portal.Clock.Advance(TimeSpan.FromMinutes(6));
        await portal.PumpMailAsync();

        Assert.All(await Task.WhenAll(mails.Select(RowAsync)), m => Assert.Equal((MailState.Sent, 1), (m.State, m.Attempts)));
        Assert.Equal([1, 2, 1], mails.Select(m => portal.Transport.Accepted.Count(id => id == m.MessageId)));
    }

    [Fact]
    public async Task Two_pumps_at_once_send_each_mail_once()
    {
        var mails = await AddAsync("parallel-bank", 150);

        await Task.WhenAll(portal.PumpMailAsync(), portal.PumpMailAsync(), portal.PumpMailAsync());
        await portal.PumpMailAsync();

        Assert.All(mails, m => Assert.Single(portal.Transport.Accepted, id => id == m.MessageId));
        Assert.All(await Task.WhenAll(mails.Take(5).Select(RowAsync)), m => Assert.Equal(MailState.Sent, m.State));
    }

    [Fact]
    public async Task A_row_that_holds_no_mail_is_parked_and_keeps_nobody_waiting()
    {
        var good = (await AddAsync("broken-row-bank", 1))[0];
        var broken = new OutboxMail(good.TenantId, "test", "broken@row.example", "Reader", "en", "Subject", """{"Heading":1}""", portal.Clock.UtcNow().AddMinutes(-1));
        await portal.AcrossAsync(async db =>
        {
            db.Add(broken);
            await db.SaveChangesAsync();
        });

        await portal.PumpMailAsync();

        Assert.Equal((MailState.Sent, MailState.Parked), ((await RowAsync(good)).State, (await RowAsync(broken)).State));
        Assert.StartsWith("JsonException", (await RowAsync(broken)).LastError);
    }

    private Task<OutboxMail> RowAsync(OutboxMail mail) => portal.AcrossAsync(db => db.AcrossTenants<OutboxMail>().AsNoTracking().FirstAsync(m => m.Id == mail.Id));

    private async Task<List<OutboxMail>> AddAsync(string slug, int count)
    {
        var bank = await portal.AddBankAsync(slug);
        var mails = Enumerable.Range(0, count).Select(i =>
        {
            portal.Clock.Advance(TimeSpan.FromMilliseconds(1));
            return new OutboxMail(bank.Id, "test", $"reader{i}@{slug}.example", "Reader", "en", "Subject", "<p>Text</p>", "Text", portal.Clock.UtcNow()) { IsBulk = true };
        }).ToList();
        await portal.AcrossAsync(async db =>
        {
            db.AddRange(mails);
            await db.SaveChangesAsync();
        });
        return mails;
    }
}
