using System.Data.Common;
using Aims.Portal.Domain.Mail;
using Hangfire;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Aims.Portal.Web.Platform.Jobs;

/// <summary>Wakes the outbox as soon as a mail was saved, which inside a transaction is when that is committed. Only a nudge: without it the mail goes out within a minute.</summary>
public sealed class OutboxNudge(IServiceProvider services) : SaveChangesInterceptor, IDbTransactionInterceptor
{
    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<DbContext, object> HasMail = [];

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is { } db && db.ChangeTracker.Entries<OutboxMail>().Any(e => e.State is EntityState.Added)) HasMail.AddOrUpdate(db, true);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is { Database.CurrentTransaction: null } db) NudgeFor(db);
        return ValueTask.FromResult(result);
    }

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is { } db) NudgeFor(db);
        return Task.CompletedTask;
    }

    private void NudgeFor(DbContext db)
    {
        if (HasMail.Remove(db)) Nudge();
    }

    private void Nudge()
    {
        try
        {
            services.GetRequiredService<IBackgroundJobClient>().Enqueue<OutboxPump>(p => p.RunAsync(CancellationToken.None));
        }
        catch (Exception fault)
        {
            // What was saved is saved: a fault of the motor must not look like a fault of the request.
            services.GetRequiredService<ILogger<OutboxNudge>>().LogWarning(fault, "The outbox could not be woken; its schedule will find the mail");
        }
    }
}
