using Aims.Portal.Data;
using Aims.Portal.Data.Dedicated;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Letters;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Database.Dedicated;
using Aims.Portal.Web.Platform.Ui;
using Hangfire;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Letters;

/// <summary>Takes waiting letters to buyers' own databases, each buyer's in the order in which they were written. A letter is marked in the shared database only when the buyer's has saved
/// what it says: a process that dies in between reads it again.</summary>
public sealed class DeliverLetters(PortalDbContext db, IMultiTenantContextSetter tenancy, DedicatedDatabases databases, EveryDatabase every, TimeProvider clock, ILogger<DeliverLetters> log)
{
    public const int BatchSize = 100;

    /// <summary>How long a letter that was read is kept: a buyer's database that is put back to an earlier moment needs those since then once more (docs/operations.md, Backup).</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    [AutomaticRetry(Attempts = 0)]
    [DisableConcurrentExecution(60)]
    public async Task RunAsync(CancellationToken ct)
    {
        if (databases.All.Count == 0) return;
        using var _ = tenancy.EnterSystem("take letters to buyers' own databases");
        foreach (var buyer in databases.All.Keys)
        {
            try
            {
                var after = default(LetterId);
                while (await DeliverAsync(buyer, after, ct) is { } last) after = last;
            }
            catch (Exception fault) when (DedicatedDatabaseAway.Is(fault))
            {
                log.LogError(fault, "The letters for the database {Database} wait: it cannot be used", databases.Of(buyer));
            }
        }

        var old = clock.UtcNow() - Kept;
        // Past the guards: a letter is the job's own note and stands in no trail; what it said does.
        await db.AcrossTenants<Letter>().Where(l => l.ReadAt < old).ExecuteDeleteAsync(ct);
    }

    /// <returns>The last letter that was looked at; null when none was left.</returns>
    private async Task<LetterId?> DeliverAsync(OrganisationId buyer, LetterId after, CancellationToken ct)
    {
        var batch = await db.AcrossTenants<Letter>().Where(l => l.TenantId == buyer && l.ReadAt == null).OrderBy(l => l.Id).Take(BatchSize).ToListAsync(ct);
        batch.RemoveAll(l => l.Id.Value.CompareTo(after.Value) <= 0);
        foreach (var letter in batch)
        {
            try
            {
                await every.InAsync(buyer, async services =>
                {
                    await services.GetRequiredService<ReadLetter>().ExecuteAsync(letter, ct);
                    return true;
                }, ct);
                letter.Read(clock.UtcNow());
            }
            catch (Exception fault) when (fault is not OperationCanceledException && !DedicatedDatabaseAway.Is(fault))
            {
                // The others do not wait for one that cannot be read; it is tried again every time, and the health page counts how long.
                log.LogError(fault, "Letter {LetterId} could not be read", letter.Id);
                letter.Failed(fault.Message);
            }

            await db.SaveChangesAsync(ct);
        }

        db.ChangeTracker.Clear();
        return batch.Count == 0 ? null : batch[^1].Id;
    }
}
