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

    public Task<IMailSession> OpenAsync(CancellationToken ct) => Opening is { } fault ? Task.FromException<IMailSession>(fault) : Task.FromResult<IMailSession>(new Session(this));

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
    private sealed class Killed : Exception;

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

        Assert.Equal([1, 2, 4, 8, 16, 32, 60], waits);
        portal.Transport.Before = _ => null;
        portal.Clock.Advance(TimeSpan.FromHours(2));
        await portal.PumpMailAsync();
        Assert.DoesNotContain(mail.MessageId, portal.Transport.Accepted);
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
    public async Task A_server_that_cannot_be_reached_costs_every_mail_one_try_and_none_is_lost()
    {
        var mails = await AddAsync("closed-bank", 3);
        portal.Transport.Opening = MailFailure.Temporary("connection refused");
        await portal.PumpMailAsync();
        portal.Transport.Opening = null;
        Assert.All(await Task.WhenAll(mails.Select(RowAsync)), m => Assert.Equal(MailState.Waiting, m.State));

        portal.Clock.Advance(TimeSpan.FromMinutes(2));
        await portal.PumpMailAsync();

        Assert.All(await Task.WhenAll(mails.Select(RowAsync)), m => Assert.Equal(MailState.Sent, m.State));
    }

    [Fact]
    public async Task A_process_killed_between_sending_and_saving_repeats_that_one_mail_under_the_same_name()
    {
        var mails = await AddAsync("killed-bank", 3);
        var killed = false;
        portal.Transport.After = m => m.MessageId == mails[1].MessageId && !killed ? (killed = true, new Killed()).Item2 : null;

        await Assert.ThrowsAsync<Killed>(portal.PumpMailAsync);
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
