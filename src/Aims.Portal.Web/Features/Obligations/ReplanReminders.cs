using Aims.Portal.Data;
using Aims.Portal.Data.Dedicated;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Obligations;

/// <summary>Plans an organisation's open obligations anew after its policy has changed, in batches. How far it came is kept in the policy's row, so the next one goes on there after a kill.</summary>
public sealed class ReplanReminders(PortalDbContext db, DedicatedDatabases dedicated, TimeProvider clock, ILogger<ReplanReminders> log)
{
    public const int BatchSize = 500;

    /// <summary>So many batches are done while the person who changed the policy waits; the rest by the sweep.</summary>
    public const int AtOnce = 4;

    /// <summary>And so many by one sweep, for which everybody's reminders wait.</summary>
    private const int PerSweep = 20;

    /// <summary>What is still to be planned, in the database of this scope. The caller has stated why it works across tenants.</summary>
    public async Task WaitingAsync(CancellationToken ct)
    {
        var waiting = await (
            from p in db.AcrossTenants<ReminderPolicy>().AsNoTracking()
            join t in db.Organisations on p.TenantId equals t.Id
            where p.ReplanAfter != null
            select new { t.Id, t.TimeZone }).ToListAsync(ct);
        foreach (var tenant in waiting.Where(t => dedicated.Of(t.Id) == db.Place))
        {
            try
            {
                await PlanAsync(new Rows(db.AcrossTenants<ReminderPolicy>(), db.AcrossTenants<Obligation>(), db.AcrossTenants<ReminderPause>(), db.AcrossTenants<SentReminder>()), tenant.Id, clock.TodayIn(tenant.TimeZone), PerSweep, ct);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                // Nobody else's reminders wait for it. Mostly somebody changed one of the dates meanwhile.
                log.LogWarning(fault, "The reminders of {Organisation} are planned on at the next sweep", tenant.Id);
            }
            finally
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    /// <summary>The first batches, by the person who changed the policy.</summary>
    /// <returns>Whether some are left to the sweep.</returns>
    public async Task<bool> NowAsync(OrganisationId tenant, DateOnly today, CancellationToken ct)
    {
        try
        {
            return await PlanAsync(new Rows(db.ReminderPolicies, db.Obligations, db.ReminderPauses, db.SentReminders), tenant, today, AtOnce, ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            // The policy is saved; the sweep goes on where this came to.
            return true;
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    /// <returns>Whether some are left.</returns>
    private async Task<bool> PlanAsync(Rows of, OrganisationId tenant, DateOnly today, int batches, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var policy = await of.Policies.FirstOrDefaultAsync(p => p.TenantId == tenant, ct);
        if (policy?.ReplanAfter is not { } after) return false;
        // In the order of this program, which is the same on all engines.
        var ids = (await of.Obligations.Where(o => o.TenantId == tenant && o.State == ObligationState.Open).Select(o => o.Id).ToListAsync(ct)).OrderBy(o => o.Value).SkipWhile(o => o.Value.CompareTo(after) <= 0).ToList();
        var pauses = await of.Pauses.AsNoTracking().Where(p => p.TenantId == tenant && p.EndedAt == null && p.Until >= today).ToListAsync(ct);
        foreach (var batch in ids.Chunk(BatchSize).Take(batches))
        {
            var rows = await of.Obligations.Where(o => o.TenantId == tenant && batch.Contains(o.Id)).ToListAsync(ct);
            var mailed = await of.LastMailedAsync(tenant, batch, ct);
            foreach (var row in rows)
                row.Replan(policy.Rules, today, mailed.TryGetValue((row.Id, row.DueDate), out var last) ? last : null, pauses.Where(p => p.Covers(row, today)).Max(p => (DateOnly?)p.Until));
            policy.Replanned(batch[^1].Value);
            await db.SaveChangesAsync(ct);
            foreach (var row in rows) db.Entry(row).State = EntityState.Detached;
        }

        if (ids.Count > (long)batches * BatchSize) return true;
        policy.Replanned(null);
        await db.SaveChangesAsync(ct);
        return false;
    }

    /// <summary>What planning reads and writes: the person's own organisation's, or all of this database.</summary>
    private sealed record Rows(IQueryable<ReminderPolicy> Policies, IQueryable<Obligation> Obligations, IQueryable<ReminderPause> Pauses, IQueryable<SentReminder> Sent)
    {
        /// <summary>The latest milestone that was mailed of each due date, or waits in a digest. By hand is beside the plan.</summary>
        public Task<Dictionary<(ObligationId, DateOnly), int>> LastMailedAsync(OrganisationId tenant, ObligationId[] ids, CancellationToken ct) =>
            Sent.Where(r => r.TenantId == tenant && ids.Contains(r.ObligationId) && r.OffsetDays < SentReminder.ByHandFrom)
                .GroupBy(r => new { r.ObligationId, r.DueDate }).Select(g => new { g.Key.ObligationId, g.Key.DueDate, Last = g.Min(r => r.OffsetDays) })
                .ToDictionaryAsync(r => (r.ObligationId, r.DueDate), r => r.Last, ct);
    }
}
