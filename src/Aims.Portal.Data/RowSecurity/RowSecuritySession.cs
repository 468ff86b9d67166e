using System.Data.Common;
using System.Runtime.CompilerServices;
using Aims.Portal.Data.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Aims.Portal.Data.RowSecurity;

/// <summary>Tells the database for whom a connection works, before the first command after it was opened and whenever that changes: the tenant's role and id, or, inside
/// <see cref="IMultiTenantContextSetter.EnterSystem"/> and nowhere else, the role that works across tenants. With neither the database shows no tenant's row.</summary>
/// <remarks>Costs one round trip on a connection's first command, none where it can be told in front of a query: that is so only while nothing was told before. A query that fails while its
/// rows are read takes with it what stood in front, and nobody is told; then the connection falls back to its login, which sees no row, and never to what it was told before.</remarks>
public abstract class RowSecuritySession : DbCommandInterceptor, IDbConnectionInterceptor, IDbTransactionInterceptor
{
    private readonly ConditionalWeakTable<DbConnection, Told> told = [];

    /// <summary>What a session is told: nobody, one tenant, or all.</summary>
    protected readonly record struct Who(Guid? Tenant, bool Across);

    /// <summary>Whether what a session was told is undone with its transaction.</summary>
    protected abstract bool IsUndoneByRollback { get; }

    /// <summary>The statement that tells it; <paramref name="before"/> is null on a connection just opened.</summary>
    protected abstract string Tell(Who who, Who? before);

    /// <summary>Whether it may be told in front of a query, in the same round trip.</summary>
    protected virtual bool TellsInFront => false;

    /// <summary>What must be said before a connection goes back to its pool; null for nothing.</summary>
    protected virtual string? TakeLeave(Who who) => null;

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        if (!SayInFront(command, eventData)) Say(command, eventData);
        return result;
    }

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        Say(command, eventData);
        return result;
    }

    public override InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<object> result)
    {
        Say(command, eventData);
        return result;
    }

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (!SayInFront(command, eventData)) await SayAsync(command, eventData, cancellationToken);
        return result;
    }

    public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        await SayAsync(command, eventData, cancellationToken);
        return result;
    }

    public override async ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        await SayAsync(command, eventData, cancellationToken);
        return result;
    }

    // What stood in front of a command that failed was undone with it.
    public override void CommandFailed(DbCommand command, CommandErrorEventData eventData) => Fail(command);

    public override Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Fail(command);
        return Task.CompletedTask;
    }

    public override void CommandCanceled(DbCommand command, CommandEndEventData eventData) => Fail(command);

    public override Task CommandCanceledAsync(DbCommand command, CommandEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Fail(command);
        return Task.CompletedTask;
    }

    // The pool hands out connections as if new.
    public void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Forget(connection);

    public Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Forget(connection);
        return Task.CompletedTask;
    }

    public InterceptionResult ConnectionClosing(DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
    {
        if (LeaveOf(connection) is not { } leave) return result;
        using var command = Command(connection, leave, null);
        command.ExecuteNonQuery();
        return result;
    }

    public async ValueTask<InterceptionResult> ConnectionClosingAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
    {
        if (LeaveOf(connection) is not { } leave) return result;
        await using var command = Command(connection, leave, null);
        await command.ExecuteNonQueryAsync();
        return result;
    }

    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => Settle(eventData);

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Settle(eventData);
        return Task.CompletedTask;
    }

    public void TransactionRolledBack(DbTransaction transaction, TransactionEndEventData eventData) => Undone(eventData.Context);

    public Task TransactionRolledBackAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Undone(eventData.Context);
        return Task.CompletedTask;
    }

    public void RolledBackToSavepoint(DbTransaction transaction, TransactionEventData eventData) => Undone(eventData.Context);

    public Task RolledBackToSavepointAsync(DbTransaction transaction, TransactionEventData eventData, CancellationToken cancellationToken = default)
    {
        Undone(eventData.Context);
        return Task.CompletedTask;
    }

    public void TransactionFailed(DbTransaction transaction, TransactionErrorEventData eventData) => Undone(eventData.Context);

    public Task TransactionFailedAsync(DbTransaction transaction, TransactionErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Undone(eventData.Context);
        return Task.CompletedTask;
    }

    private static Who Wanted(DbContext? context) => context is PortalDbContext { IsTaken: true } db
        ? db.TenantContext.SystemReason is not null ? new Who(null, Across: true) : new Who(db.TenantContext.Tenant?.Id.Value, Across: false)
        : default;

    private static DbCommand Command(DbConnection connection, string text, DbTransaction? transaction)
    {
        // Past the guards: this one sets them up in the database.
        var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (text, transaction);
        return command;
    }

    /// <summary>Only before a plain query: the writer of changes counts the results of its own statements.</summary>
    private bool SayInFront(DbCommand command, CommandEventData eventData)
    {
        if (!TellsInFront || eventData.CommandSource is not CommandSource.LinqQuery) return false;
        var (known, who) = (KnownTo(command, eventData), Wanted(eventData.Context));
        if (known.Who == who) return true;
        if (!known.IsFresh) return false;
        command.CommandText = Tell(who, known.Who) + ";\n" + command.CommandText;
        Note(known, who, eventData);
        return true;
    }

    private void Fail(DbCommand command)
    {
        if (TellsInFront && command.Connection is { } connection) told.GetOrCreateValue(connection).Doubt();
    }

    private void Say(DbCommand command, CommandEventData eventData)
    {
        var (known, who) = (KnownTo(command, eventData), Wanted(eventData.Context));
        if (known.Who == who) return;
        using var say = Command(command.Connection!, Tell(who, known.Who), command.Transaction);
        say.ExecuteNonQuery();
        Note(known, who, eventData);
    }

    private async ValueTask SayAsync(DbCommand command, CommandEventData eventData, CancellationToken ct)
    {
        var (known, who) = (KnownTo(command, eventData), Wanted(eventData.Context));
        if (known.Who == who) return;
        await using var say = Command(command.Connection!, Tell(who, known.Who), command.Transaction);
        await say.ExecuteNonQueryAsync(ct);
        Note(known, who, eventData);
    }

    /// <summary>A transaction that is given up without a word (a save that lost a race, a block that was left) is rolled back and nobody hears of it. Whatever was told in one that is neither
    /// going on nor committed is therefore in doubt.</summary>
    private Told KnownTo(DbCommand command, CommandEventData eventData)
    {
        var known = told.GetOrCreateValue(command.Connection!);
        if (known.Within is { } within && TransactionOf(eventData) != within) known.Doubt();
        return known;
    }

    private void Note(Told known, Who who, CommandEventData eventData) =>
        (known.Who, known.Within, known.IsFresh) = (who, IsUndoneByRollback ? TransactionOf(eventData) : null, false);

    private static Guid? TransactionOf(CommandEventData eventData) => eventData.Context?.Database.CurrentTransaction?.TransactionId;

    private void Forget(DbConnection connection)
    {
        var known = told.GetOrCreateValue(connection);
        known.Doubt();
        known.IsFresh = true;
    }

    private void Settle(TransactionEndEventData eventData)
    {
        if (eventData.Context is { } context && told.TryGetValue(context.Database.GetDbConnection(), out var known) && known.Within == eventData.TransactionId) known.Within = null;
    }

    private void Undone(DbContext? context)
    {
        if (IsUndoneByRollback && context is not null) told.GetOrCreateValue(context.Database.GetDbConnection()).Doubt();
    }

    private string? LeaveOf(DbConnection connection)
    {
        if (!told.TryGetValue(connection, out var known) || known.Who is not { } who || TakeLeave(who) is not { } leave) return null;
        known.Who = null;
        return connection.State is System.Data.ConnectionState.Open ? leave : null;
    }

    private sealed class Told
    {
        /// <summary>Null when it is not known.</summary>
        public Who? Who { get; set; }

        /// <summary>The transaction with which it would be undone.</summary>
        public Guid? Within { get; set; }

        /// <summary>Whether nothing was told yet since the connection was opened.</summary>
        public bool IsFresh { get; set; }

        public void Doubt() => (Who, Within) = (null, null);
    }
}
