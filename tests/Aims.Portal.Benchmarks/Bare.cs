using System.Data.Common;
using Aims.Portal.Data.RowSecurity;

namespace Aims.Portal.Benchmarks;

/// <summary>One connection of a bare handler, told its tenant as the portal's are.</summary>
internal sealed class Bare(DbConnection connection, string tell, Action count) : IAsyncDisposable
{
    private DbTransaction? transaction;
    private bool told;

    public static async Task<Bare> OpenAsync(Engine engine, Func<DbConnection> open, Action count, Guid? tenant)
    {
        var connection = open();
        await connection.OpenAsync();

        // In front of the first query, in the same round trip.
        var tell = engine is not Engine.Postgres ? ""
            : tenant is { } id ? $"SET ROLE {RowSecurityMigrations.TenantRole}; SET aims.tenant = '{id}'; "
            : $"SET ROLE {RowSecurityMigrations.SystemRole}; ";
        return new Bare(connection, tell, count);
    }

    public async Task BeginAsync() => transaction = await connection.BeginTransactionAsync();

    public Task CommitAsync() => transaction!.CommitAsync();

    /// <returns>The first column of every row; all columns are read.</returns>
    public async Task<List<object>> ReadAsync(string sql, params (string Name, object? Value)[] values)
    {
        await using var command = Command(sql);
        foreach (var (name, value) in values) Add(command, "@" + name, value);
        return await ExecuteAsync(command);
    }

    public async Task InsertAsync(string table, params (string Name, object? Value)[] values)
    {
        await using var command = Command(BareSql.Insert(table, values.Select(v => v.Name)));
        foreach (var (name, value) in values) Add(command, "@" + name, value);
        await ExecuteAsync(command);
    }

    /// <summary>Many statements in one round trip, where the engine can: what a person would write who knows it.</summary>
    public async Task BatchAsync(IReadOnlyList<(string Table, (string Name, object? Value)[] Values)> rows)
    {
        if (!connection.CanCreateBatch)
        {
            foreach (var (table, values) in rows) await InsertAsync(table, values);
            return;
        }

        count();
        await using var batch = connection.CreateBatch();
        batch.Transaction = transaction;
        foreach (var (table, values) in rows)
        {
            var command = batch.CreateBatchCommand();
            command.CommandText = BareSql.Insert(table, values.Select(v => v.Name));
            foreach (var (name, value) in values)
            {
                var parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = ("@" + name, value ?? DBNull.Value);
                command.Parameters.Add(parameter);
            }

            batch.BatchCommands.Add(command);
        }

        await batch.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (transaction is not null) await transaction.DisposeAsync();
        await connection.DisposeAsync();
    }

    private static void Add(DbCommand command, string name, object? value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value ?? DBNull.Value);
        command.Parameters.Add(parameter);
    }

    private async Task<List<object>> ExecuteAsync(DbCommand command)
    {
        count();
        await using var reader = await command.ExecuteReaderAsync();
        var first = new List<object>();
        var row = new object[reader.FieldCount];
        while (await reader.ReadAsync())
        {
            reader.GetValues(row);
            first.Add(row[0]);
        }

        return first;
    }

    private DbCommand Command(string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = told ? sql : tell + sql;
        command.Transaction = transaction;
        told = true;
        return command;
    }
}
