using System.Data.Common;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Aims.Portal.Domain.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Aims.Portal.Web.Platform.Jobs;

/// <summary>Wakes the outbox as soon as a mail was saved.</summary>
public sealed class OutboxNudge(IServiceProvider services) : Nudge<OutboxMail, OutboxPump>(services, p => p.RunAsync(CancellationToken.None));

/// <summary>Wakes a job as soon as a row for it was saved, which inside a transaction is when that is committed. Only a nudge: without it the row is found within a minute.</summary>
public abstract class Nudge<TRow, TJob>(IServiceProvider services, Expression<Func<TJob, Task>> run) : SaveChangesInterceptor, IDbTransactionInterceptor
    where TRow : class
{
    private readonly ConditionalWeakTable<DbContext, object> hasWork = [];

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is { } db && db.ChangeTracker.Entries<TRow>().Any(IsWork)) hasWork.AddOrUpdate(db, true);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is { Database.CurrentTransaction: null } db) WakeFor(db);
        return ValueTask.FromResult(result);
    }

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is { } db) WakeFor(db);
        return Task.CompletedTask;
    }

    protected virtual bool IsWork(EntityEntry<TRow> saved) => saved.State is EntityState.Added;

    private void WakeFor(DbContext db)
    {
        if (hasWork.Remove(db)) services.GetRequiredService<JobWaker>().Wake(run);
    }
}
