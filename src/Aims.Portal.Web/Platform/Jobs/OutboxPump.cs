using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Mail;
using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Ui;
using Hangfire;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Aims.Portal.Web.Platform.Jobs;

/// <summary>Sends what waits in the outbox: claims a batch by lease, sends over one connection, marks each mail as soon as it is accepted.
/// A process that dies leaves its lease to run out; at most the mail it was sending is repeated, under the same Message-Id.</summary>
public sealed class OutboxPump(
    PortalDbContext db, IMultiTenantContextSetter tenancy, IMailTransport transport, IOptions<MailOptions> options, TimeProvider clock, ILogger<OutboxPump> log)
{
    public const int BatchSize = 100;

    // What a process that died held waits this long; one that works renews it in time.
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan RenewAfter = Lease / 3;

    [AutomaticRetry(Attempts = 0)]
    public async Task RunAsync(CancellationToken ct)
    {
        using var _ = tenancy.EnterSystem("send the outbox");
        while (await RunBatchAsync(ct) == BatchSize)
        {
        }
    }

    private async Task<int> RunBatchAsync(CancellationToken ct)
    {
        var batch = await ClaimAsync(ct);
        if (batch.Count == 0) return 0;
        var leased = clock.GetTimestamp();
        IMailSession? session = null;
        try
        {
            foreach (var mail in batch)
            {
                if (clock.GetElapsedTime(leased) > RenewAfter)
                {
                    // Sending took so long that another worker has taken over: the rest is its own now.
                    if (await RenewAsync(mail, ct) == 0) return 0;
                    leased = clock.GetTimestamp();
                }

                try
                {
                    session ??= await transport.OpenAsync(ct);
                    await session.SendAsync(MimeMessages.From(Message(mail), options.Value, clock), ct);
                    mail.Sent(clock.UtcNow());
                }
                catch (MailFailure failure)
                {
                    log.LogWarning("Mail {MailId} of kind {Kind} was not sent; permanent: {Permanent}. The reason stands in its row", mail.Id, mail.Kind, failure.IsPermanent);
                    mail.Failed(failure.Message, failure.IsPermanent, clock.UtcNow());
                    if (!failure.IsPermanent && session is not null)
                    {
                        await session.DisposeAsync();
                        session = null;
                    }
                }

                await db.SaveChangesAsync(ct);
            }
        }
        finally
        {
            if (session is not null) await session.DisposeAsync();
            db.ChangeTracker.Clear();
        }

        return batch.Count;
    }

    private Task<int> RenewAsync(OutboxMail next, CancellationToken ct)
    {
        var until = clock.UtcNow() + Lease;
        // Past the guards: a lease is the job's own note and no change that anybody asks the trail for.
        return db.AcrossTenants<OutboxMail>().Where(m => m.LeaseOwner == next.LeaseOwner && m.State == MailState.Waiting).ExecuteUpdateAsync(s => s.SetProperty(m => m.LeaseUntil, until), ct);
    }

    private async Task<List<OutboxMail>> ClaimAsync(CancellationToken ct)
    {
        var now = clock.UtcNow();
        var owner = Guid.CreateVersion7();
        var ids = await db.AcrossTenants<OutboxMail>()
            .Where(m => m.State == MailState.Waiting && m.NextAttemptAt <= now && (m.LeaseUntil == null || m.LeaseUntil < now))
            .OrderBy(m => m.NextAttemptAt).Select(m => m.Id).Take(BatchSize).ToListAsync(ct);
        if (ids.Count == 0) return [];
        // Past the guards: as above, and only one worker's update finds the row free.
        await db.AcrossTenants<OutboxMail>()
            .Where(m => ids.Contains(m.Id) && m.State == MailState.Waiting && (m.LeaseUntil == null || m.LeaseUntil < now))
            .ExecuteUpdateAsync(s => s.SetProperty(m => m.LeaseOwner, owner).SetProperty(m => m.LeaseUntil, now + Lease), ct);
        return await db.AcrossTenants<OutboxMail>().Where(m => ids.Contains(m.Id) && m.LeaseOwner == owner && m.State == MailState.Waiting).OrderBy(m => m.NextAttemptAt).ToListAsync(ct);
    }

    // Reminders cannot be switched off yet, so there is no address that would take the one-click POST, and no header that promises one.
    private static PortalMessage Message(OutboxMail mail) =>
        new(mail.MessageId, mail.ToAddress, mail.ToName, mail.Subject, mail.Html, mail.Text, mail.Language, mail.Kind, mail.IsBulk, UnsubscribeUrl: null);
}
