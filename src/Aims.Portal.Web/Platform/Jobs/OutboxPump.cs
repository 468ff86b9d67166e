using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Mail;
using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Ui;
using Hangfire;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Aims.Portal.Web.Platform.Jobs;

/// <summary>Sends what waits in the outbox: claims batch after batch by lease and sends them over one connection, as long as <see cref="MailBreaker"/> lets it.
/// A process that dies leaves its lease to run out; at most what it had sent of one batch is repeated, under the same Message-Id.</summary>
public sealed class OutboxPump(
    PortalDbContext db, IMultiTenantContextSetter tenancy, IMailTransport transport, MailBreaker breaker, MailRenderer renderer, UnsubscribeLinks unsubscribe, PortalMeter meter, IOptions<MailOptions> options, TimeProvider clock, ILogger<OutboxPump> log)
{
    public const int BatchSize = 100;

    // What a process that died held waits this long; one that works renews it in time.
    internal static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    [AutomaticRetry(Attempts = 0)]
    public async Task RunAsync(CancellationToken ct)
    {
        using var _ = tenancy.EnterSystem("send the outbox");
        await using (var way = new MailWay(transport))
        {
            while (breaker.Allows(BatchSize) is var size and > 0 && await RunBatchAsync(way, size, ct) > 0)
            {
            }
        }

        meter.Oldest(await db.AcrossTenants<OutboxMail>().Where(m => m.State == MailState.Waiting).MinAsync(m => (DateTime?)m.NextAttemptAt, ct));
    }

    /// <returns>How many mails it had in hand.</returns>
    private async Task<int> RunBatchAsync(MailWay way, int size, CancellationToken ct)
    {
        var (owner, now) = (Guid.CreateVersion7(), clock.UtcNow());
        var mails = await MailClaim.TakeAsync(db, owner, now + Lease, now, size, newestFirst: size == 1, ct);
        if (mails.Count == 0)
        {
            breaker.NothingToTry();
            return 0;
        }

        try
        {
            var suppressed = await SuppressedAddresses.OfAsync(db, mails, ct);
            await using var batch = new MailBatch(db, way, breaker, renderer, unsubscribe, meter, options.Value, clock, log, owner, suppressed, isProbe: size == 1);
            await batch.SendAsync(mails, ct);
        }
        finally
        {
            db.ChangeTracker.Clear();
        }

        return mails.Count;
    }
}
