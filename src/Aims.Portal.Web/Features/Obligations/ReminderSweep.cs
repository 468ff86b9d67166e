using Aims.Portal.Data;
using Aims.Portal.Data.Dedicated;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Letters;
using Aims.Portal.Web.Platform.Database.Dedicated;
using Aims.Portal.Web.Platform.Jobs;
using Aims.Portal.Web.Platform.Ui;
using Hangfire;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Obligations;

/// <summary>Mails what has come due. Reads the index on the next reminder's day, so its cost is what is due, not what exists.
/// Claims batches by lease; a process that dies leaves its lease to run out, and the key of <see cref="SentReminder"/> keeps a second sweep from mailing again.</summary>
public sealed class ReminderSweep(
    PortalDbContext db, Exchange exchange, EveryDatabase every, DedicatedDatabases dedicated, BuyersDesk desk, IMultiTenantContextSetter tenancy, ReminderPost post, HeldPost held,
    ReplanReminders replan, PortalMeter meter, TimeProvider clock, ILogger<ReminderSweep> log)
{
    public const int BatchSize = 400;
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    [AutomaticRetry(Attempts = 0)]
    public async Task RunAsync(CancellationToken ct)
    {
        var started = clock.GetTimestamp();
        await RunHereAsync(ct);
        await every.InEachDedicatedAsync<ReminderSweep>((sweep, stop) => sweep.RunHereAsync(stop), ct);
        meter.Swept(clock.GetElapsedTime(started));
    }

    /// <summary>In the database of this scope.</summary>
    private async Task RunHereAsync(CancellationToken ct)
    {
        using var _ = tenancy.EnterSystem("remind of what is due in every organisation");
        await replan.WaitingAsync(ct);
        foreach (var zone in await ZonesWithWorkAsync(ct))
        {
            var local = TimeZoneInfo.ConvertTime(clock.GetUtcNow(), TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var known) ? known : TimeZoneInfo.Utc).DateTime;
            while (await RunBatchAsync(zone, local, ct) == BatchSize)
            {
            }
        }

        await held.RunAsync(ct);
    }

    /// <summary>Somewhere it is already tomorrow; each zone is held against its own day afterwards.</summary>
    private Task<List<string>> ZonesWithWorkAsync(CancellationToken ct)
    {
        var latest = DateOnly.FromDateTime(clock.UtcNow().AddHours(14));
        return Due(latest).Join(db.Organisations, o => o.TenantId, t => t.Id, (_, t) => t.TimeZone).Distinct().ToListAsync(ct);
    }

    private IQueryable<Obligation> Due(DateOnly today)
    {
        var now = clock.UtcNow();
        return db.AcrossTenants<Obligation>().Where(o => o.NextReminderOn <= today && o.State == ObligationState.Open && o.ParkedAt == null && (o.LeaseUntil == null || o.LeaseUntil < now));
    }

    /// <summary>Of those whose organisation sends at this hour; see <see cref="ReminderRules.IsMailTime"/>.</summary>
    private IQueryable<Obligation> InMailTime(IQueryable<Obligation> due, int hour)
    {
        var policies = db.AcrossTenants<ReminderPolicy>();
        if (ReminderRules.Default.IsMailTime(new TimeOnly(hour, 0))) return due.Where(o => !policies.Any(p => p.TenantId == o.TenantId && p.SendHour > hour));
        var from = hour < ReminderPlan.UntilHour ? 0 : ReminderPlan.UntilHour;
        return due.Where(o => policies.Any(p => p.TenantId == o.TenantId && p.SendHour >= from && p.SendHour <= hour));
    }

    private async Task<int> RunBatchAsync(string zone, DateTime local, CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(local);
        var ids = await InMailTime(Due(today), local.Hour).Where(o => db.Organisations.Any(t => t.Id == o.TenantId && t.TimeZone == zone))
            .OrderBy(o => o.NextReminderOn).ThenBy(o => o.Id).Select(o => o.Id).Take(BatchSize).ToListAsync(ct);
        if (ids.Count == 0) return 0;

        // The lease leaves the revision alone: it takes nothing from a person who is just saving this obligation.
        // If he saves first, ours fails by the revision read below, and the row is looked at afresh.
        var (owner, until) = (Guid.CreateVersion7(), clock.UtcNow() + Lease);
        // Past the guards: as with a mail, a lease is the job's own note.
        await Due(today).Where(o => ids.Contains(o.Id)).ExecuteUpdateAsync(s => s.SetProperty(o => o.LeaseOwner, owner).SetProperty(o => o.LeaseUntil, until), ct);
        try
        {
            await RemindAsync(o => o.LeaseOwner == owner && ids.Contains(o.Id), today, ct);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.LogWarning(fault, "A batch of {Count} reminders was not saved as a whole; each is tried alone", ids.Count);
            await OneByOneAsync(ids, owner, today, ct);
        }
        finally
        {
            db.ChangeTracker.Clear();
            tenancy.SetTenant(null);
        }

        return ids.Count;
    }

    private async Task OneByOneAsync(List<ObligationId> ids, Guid owner, DateOnly today, CancellationToken ct)
    {
        foreach (var id in ids)
        {
            db.ChangeTracker.Clear();
            try
            {
                await RemindAsync(o => o.LeaseOwner == owner && o.Id == id, today, ct);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                // Its lease runs out in a few minutes and a later sweep tries again; the others have gone out.
                log.LogError(fault, "Obligation {ObligationId} could not be reminded of", id);
                // Somebody who saves it at the same moment is no fault of the row.
                if (fault is not DbUpdateConcurrencyException) await NoteFaultAsync(id, fault, ct);
            }
        }
    }

    /// <summary>A row on which sweeps fail again and again is parked, so that it does not take its batch's time for ever.</summary>
    private async Task NoteFaultAsync(ObligationId id, Exception fault, CancellationToken ct)
    {
        var (now, said) = (clock.UtcNow(), $"{fault.GetType().Name}: {(fault.InnerException ?? fault).Message}".Cut(Obligation.FaultLength));
        // Past the guards: the job's own note, as the lease is.
        await db.AcrossTenants<Obligation>().Where(o => o.Id == id).ExecuteUpdateAsync(
            s => s.SetProperty(o => o.Faults, o => o.Faults + 1).SetProperty(o => o.LastFault, said).SetProperty(o => o.ParkedAt, o => o.Faults + 1 >= Obligation.MaxFaults ? (DateTime?)now : null), ct);
        if (await db.AcrossTenants<Obligation>().AnyAsync(o => o.Id == id && o.ParkedAt != null, ct)) meter.Parked();
    }

    private async Task RemindAsync(System.Linq.Expressions.Expression<Func<Obligation, bool>> which, DateOnly today, CancellationToken ct)
    {
        var obligations = await db.AcrossTenants<Obligation>().Where(which).Where(o => o.State == ObligationState.Open && o.NextReminderOn <= today).OrderBy(o => o.NextReminderOn).ToListAsync(ct);
        var facts = await ReminderFacts.LoadAsync(db, exchange.Db, obligations, ct);
        var sent = await SentAsync(obligations, ct);
        var mails = 0;
        foreach (var obligation in obligations)
        {
            var heldBack = facts.PauseOf(obligation, today)?.Until;
            if (obligation.Look(facts.RulesOf(obligation.TenantId), today, heldBack) is not { } due) continue;
            var recipients = ReminderReach.Of(obligation, facts, f => ReminderRecipients.Of(obligation, due, f, heldBack is not null));
            if (recipients.Count == 0 && heldBack is null) log.LogWarning("Obligation {ObligationId} of kind {Kind} has nobody to remind", obligation.Id, obligation.Kind);
            foreach (var to in recipients.Where(r => sent.Add((obligation.Id, obligation.DueDate, due.OffsetDays, r.Key))))
            {
                // Dates in the mail are reckoned in the zone of the organisation it is sent for.
                tenancy.SetTenant(to.OnBehalfOf);
                if (await post.AddAsync(obligation, to, due, facts)) mails++;
            }

            await EscalateElsewhereAsync(obligation, due, today, facts, sent, ct);
        }

        await db.SaveManyAsync(obligations, ct);
        meter.Reminded(obligations.Count, mails);
    }

    /// <summary>Buyers whose register is elsewhere find their own people themselves. They are remembered as told once, like everybody.</summary>
    private async Task EscalateElsewhereAsync(
        Obligation obligation, DueReminder due, DateOnly today, ReminderFacts facts, HashSet<(ObligationId Id, DateOnly DueDate, int Offset, string Key)> sent, CancellationToken ct)
    {
        foreach (var holder in facts.CertificateHolders[obligation.SubjectId].Where(h => db.Place is null && dedicated.Of(h.Buyer) is not null && due.DaysLate >= facts.RulesOf(h.Buyer).Chain.BuyerOwnerAfter))
        {
            var key = $"ESCALATION:{holder.Buyer.Value:N}";
            if (!sent.Add((obligation.Id, obligation.DueDate, due.OffsetDays, key))) continue;
            db.SentReminders.Add(new SentReminder(obligation.TenantId, obligation.Id, obligation.DueDate, due.OffsetDays, key, clock.UtcNow(), MailId.New()));
            await desk.TellAsync(holder.Buyer, new CertificateLate(holder.Vendor, facts.Organisations[obligation.TenantId].Name, obligation.Kind, obligation.SubjectId, obligation.Subject, obligation.DueDate, today), ct);
        }
    }

    private async Task<HashSet<(ObligationId Id, DateOnly DueDate, int Offset, string Key)>> SentAsync(List<Obligation> obligations, CancellationToken ct)
    {
        var (ids, owners) = (obligations.Select(o => o.Id).ToList(), obligations.Select(o => o.TenantId).Distinct().ToList());
        // By the owners too, with whom the key begins.
        var rows = await db.AcrossTenants<SentReminder>().AsNoTracking().Where(r => owners.Contains(r.TenantId) && ids.Contains(r.ObligationId))
            .Select(r => new { r.ObligationId, r.DueDate, r.OffsetDays, r.Recipient }).ToListAsync(ct);
        return [.. rows.Select(r => (r.ObligationId, r.DueDate, r.OffsetDays, r.Recipient))];
    }
}
