using Aims.Portal.Data;
using Aims.Portal.Data.Dedicated;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.TakeOuts;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Features.TakeOuts.Archive;
using Aims.Portal.Web.Platform.Database.Dedicated;
using Aims.Portal.Web.Platform.Storage;
using Aims.Portal.Web.Platform.Tenancy;
using Aims.Portal.Web.Platform.Ui;
using Hangfire;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.TakeOuts;

/// <summary>Makes the archives that were asked for, one after the other, and removes those whose days are over. One that a killed process left behind falls silent, and is begun again under another name.</summary>
public sealed class MakeTakeOuts(
    PortalDbContext db, IEvidenceStore store, IServiceScopeFactory scopes, EveryDatabase every, DedicatedDatabases dedicated, TakeOutTurn turn, IMultiTenantContextSetter tenancy, TimeProvider clock, ILogger<MakeTakeOuts> log)
{
    /// <summary>Whoever works says so every few seconds; a store that takes nothing for as long is as good as dead.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(3);

    [AutomaticRetry(Attempts = 0)]
    public async Task RunAsync(CancellationToken ct)
    {
        // The one at work goes on to whatever else waits when it is done.
        if (!turn.TryTake()) return;
        try
        {
            using var _ = tenancy.EnterSystem("make archives of everything for those who asked, of every organisation");
            await RemoveAsync(ct);
            var tried = new HashSet<TakeOutId>();
            while (await NextAsync(tried, ct) is { } next)
            {
                tried.Add(next.Id);
                if (await ClaimAsync(next, ct)) await MakeAsync(next, ct);
                db.ChangeTracker.Clear();
            }
        }
        finally
        {
            turn.GiveBack();
        }
    }

    private Task<TakeOut?> NextAsync(HashSet<TakeOutId> tried, CancellationToken ct)
    {
        var silent = clock.UtcNow() - Patience;
        return db.AcrossTenants<TakeOut>().AsNoTracking().Where(t => !tried.Contains(t.Id) && (t.State == TakeOutState.Waiting || (t.State == TakeOutState.Running && (t.AliveAt == null || t.AliveAt < silent))))
            .OrderBy(t => t.RequestedAt).ThenBy(t => t.Id).FirstOrDefaultAsync(ct);
    }

    private async Task<bool> ClaimAsync(TakeOut seen, CancellationToken ct)
    {
        var now = clock.UtcNow();
        // Past the guards: takes it in one statement, so that of two workers one has it.
        return await db.AcrossTenants<TakeOut>().Where(t => t.TenantId == seen.TenantId && t.Id == seen.Id && t.State == seen.State && t.AliveAt == seen.AliveAt && t.Attempts == seen.Attempts)
            .ExecuteUpdateAsync(s => s.SetProperty(t => t.State, TakeOutState.Running).SetProperty(t => t.AliveAt, now), ct) == 1;
    }

    private async Task MakeAsync(TakeOut next, CancellationToken ct)
    {
        var row = await RowAsync(next, ct);
        // Of some that were asked for in the same moment one is made.
        var now = clock.UtcNow();
        if (row.Attempts == 0 && (await db.AcrossTenants<TakeOut>().AnyAsync(t => t.TenantId == row.TenantId && t.Id != row.Id && t.RequestedAt <= row.RequestedAt && t.Attempts > 0 && (t.State == TakeOutState.Waiting || t.State == TakeOutState.Running), ct)
            || await db.AcrossTenants<TakeOut>().CountAsync(t => t.TenantId == row.TenantId && t.State == TakeOutState.Ready && (t.KeptUntil > now), ct) >= AskForTakeOut.MostReady))
        {
            row.Gone();
            await db.SaveChangesAsync(ct);
            return;
        }

        if (row.Attempts >= TakeOut.MostAttempts)
        {
            await DropAsync(row);
            row.Failed("Every attempt ended without a word: the process that worked at it died.");
            await db.SaveChangesAsync(ct);
            return;
        }

        var before = row.Begin(clock.UtcNow());
        await db.SaveChangesAsync(ct);
        try
        {
            if (before.Length > 0) await store.DeleteAsync(EvidenceBlobs.ContainerOf(row.TenantId), before, ct);
            var made = await WriteAsync(row, ct);
            if (!await BeatAsync(row, row.FilesAll, row.FilesAll, ct)) throw new TakeOutLostException();
            row.Ready(made.Size, made.Sha256, clock.UtcNow());
            await db.SaveChangesAsync(ct);
            log.LogInformation("The archive {TakeOut} of organisation {Organisation} is ready: {Bytes} bytes", row.Id, row.TenantId, made.Size);
        }
        catch (TakeOutLostException)
        {
            // It was silent for too long, and somebody else has begun it anew. What was written here is nobody's.
            await store.DeleteAsync(EvidenceBlobs.ContainerOf(row.TenantId), row.BlobName, CancellationToken.None);
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !ct.IsCancellationRequested)
        {
            log.LogError(fault, "The archive {TakeOut} of organisation {Organisation} was not made at attempt {Attempt}", row.Id, row.TenantId, row.Attempts);
            if (!await BeatAsync(row, row.FilesDone, row.FilesAll, CancellationToken.None)) return;
            if (row.Attempts >= TakeOut.MostAttempts) await DropAsync(row);
            row.Failed(fault.Message.ReplaceLineEndings("\n").Split('\n')[0]);
            await db.SaveChangesAsync(CancellationToken.None);
        }
    }

    /// <summary>Nothing of an attempt that was the last one stays in the store.</summary>
    private async Task DropAsync(TakeOut row)
    {
        try
        {
            if (row.BlobName.Length > 0) await store.DeleteAsync(EvidenceBlobs.ContainerOf(row.TenantId), row.BlobName, CancellationToken.None);
        }
        catch (Exception fault)
        {
            log.LogWarning(fault, "What attempt {Attempt} left of the archive {TakeOut} could not be removed", row.Attempts, row.Id);
        }
    }

    private Task<TakeOut> RowAsync(TakeOut which, CancellationToken ct) => db.AcrossTenants<TakeOut>().FirstAsync(t => t.TenantId == which.TenantId && t.Id == which.Id, ct);

    /// <summary>In a scope that works for the organisation and may see nothing else, where its own rows are.</summary>
    private async Task<StoredBlob> WriteAsync(TakeOut row, CancellationToken ct)
    {
        long? said = null;
        async Task AliveAsync(int done, int all)
        {
            if (said is { } last && clock.GetElapsedTime(last) < Beat) return;
            said = clock.GetTimestamp();
            if (!await BeatAsync(row, done, all, ct)) throw new TakeOutLostException();
        }

        if (dedicated.Of(row.TenantId) is not null) return await every.InAsync(row.TenantId, s => s.GetRequiredService<WriteArchive>().ToStoreAsync(row, AliveAsync, ct), ct);
        TenantInfo tenant;
        await using (var lookup = scopes.CreateAsyncScope()) tenant = await lookup.ServiceProvider.GetRequiredService<TenantStore>().GetAsync(row.TenantId, ct);
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<IMultiTenantContextSetter>().SetTenant(tenant);
        return await scope.ServiceProvider.GetRequiredService<WriteArchive>().ToStoreAsync(row, AliveAsync, ct);
    }

    /// <returns>False when it is not this worker's any more.</returns>
    private async Task<bool> BeatAsync(TakeOut row, int done, int all, CancellationToken ct)
    {
        var now = clock.UtcNow();
        // Past the guards: a sign of life, only while the row still names this attempt.
        var mine = await db.AcrossTenants<TakeOut>().Where(t => t.TenantId == row.TenantId && t.Id == row.Id && t.State == TakeOutState.Running && t.BlobName == row.BlobName)
            .ExecuteUpdateAsync(s => s.SetProperty(t => t.AliveAt, now).SetProperty(t => t.FilesDone, done).SetProperty(t => t.FilesAll, all), ct) == 1;
        row.Alive(done, all, now);
        return mine;
    }

    private async Task RemoveAsync(CancellationToken ct)
    {
        var now = clock.UtcNow();
        foreach (var old in await db.AcrossTenants<TakeOut>().Where(t => t.State == TakeOutState.Ready && t.KeptUntil <= now).OrderBy(t => t.KeptUntil).Take(100).ToListAsync(ct))
        {
            try
            {
                // Blob first: if this stops half way, the row still names it.
                await store.DeleteAsync(EvidenceBlobs.ContainerOf(old.TenantId), old.BlobName, ct);
                old.Gone();
                await db.SaveChangesAsync(ct);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                log.LogWarning(fault, "The archive {TakeOut} could not be removed; tried again the next time", old.Id);
            }
        }

        db.ChangeTracker.Clear();
    }

    /// <summary>Somebody else works at it by now.</summary>
    private sealed class TakeOutLostException() : Exception("The archive is not this worker's any more.");
}
