using System.Collections.Concurrent;
using System.Data.Common;
using Aims.Portal.Domain.Audit;
using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Obligations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Update;
using Npgsql;

namespace Aims.Portal.Data;

/// <summary>The last step of <see cref="PortalDbContext.SaveManyAsync"/>: writes what a sweep writes, thousands of rows of five kinds, with one command for all rows of a kind (PostgreSQL) or one that is
/// prepared once (SQLite). What comes before it in a save (guards, revisions, trail, interceptors) and what comes after is as always. SQL Server, and any other row, is written by EF Core as always.</summary>
internal sealed class ManyRows(DatabaseDependencies dependencies, RelationalDatabaseDependencies relational) : RelationalDatabase(dependencies, relational)
{
    // None of these has a value that the database makes, and none refers to another one that is written with it.
    private static readonly HashSet<(Type, EntityState)> Known =
    [
        (typeof(Obligation), EntityState.Modified), (typeof(OutboxMail), EntityState.Added), (typeof(SentReminder), EntityState.Added), (typeof(HeldReminder), EntityState.Added), (typeof(AuditEntry), EntityState.Added),
    ];

    private static readonly ConcurrentDictionary<(IEntityType Type, EntityState State, string Changed, bool Postgres), Statement> Statements = new();

    public override async Task<int> SaveChangesAsync(IList<IUpdateEntry> entries, CancellationToken cancellationToken = default)
    {
        if (RelationalDependencies.Connection.Context is not PortalDbContext { IsSavingMany: true } db || !(db.Database.IsNpgsql() || db.Database.IsSqlite())) return await base.SaveChangesAsync(entries, cancellationToken);
        var kinds = entries.ToLookup(e => Known.Contains((e.EntityType.ClrType, e.EntityState)));
        await using var transaction = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancellationToken) : null;
        List<IUpdateEntry> others = [.. kinds[false]];
        var written = others.Count == 0 ? 0 : await base.SaveChangesAsync(others, cancellationToken);
        // What has changed first: if somebody else was there before, nothing was written for nothing.
        foreach (var rows in kinds[true].GroupBy(KindOf).OrderByDescending(g => g.Key.State))
        {
            var statement = Statements.GetOrAdd((rows.Key.Type, rows.Key.State, rows.Key.Changed, db.Database.IsNpgsql()), static (_, first) => Statement.Of(first.Entry, first.Postgres), (Entry: rows.First(), Postgres: db.Database.IsNpgsql()));
            List<IUpdateEntry> all = [.. rows];
            written += db.Database.IsNpgsql() ? await TogetherAsync(db, statement, all, cancellationToken) : InTurn(db, statement, all);
        }

        if (transaction is not null) await transaction.CommitAsync(cancellationToken);
        return written;
    }

    private static (IEntityType Type, EntityState State, string Changed) KindOf(IUpdateEntry entry) =>
        (entry.EntityType, entry.EntityState, entry.EntityState is EntityState.Added ? "" : string.Join(',', entry.EntityType.GetProperties().Where(entry.IsModified).Select(p => p.Name)));

    /// <summary>One command whatever the number of rows; each column comes as an array.</summary>
    private static async Task<int> TogetherAsync(PortalDbContext db, Statement statement, List<IUpdateEntry> rows, CancellationToken ct)
    {
        var columns = statement.Values.Select((value, i) =>
        {
            var column = Array.CreateInstance(value.Type, rows.Count);
            for (var row = 0; row < rows.Count; row++) column.SetValue(value.Of(rows[row]), row);
            return new NpgsqlParameter($"p{i}", column);
        });
        // Past the guards: they have seen every row by now, and row-level security sees the command as any other.
        var written = await db.Database.ExecuteSqlRawAsync(statement.Sql, columns, ct);
        return written == rows.Count ? written : throw Overtaken(rows);
    }

    private int InTurn(PortalDbContext db, Statement statement, List<IUpdateEntry> rows)
    {
        // Past the guards: they have seen every row by now.
        using var command = RelationalDependencies.Connection.DbConnection.CreateCommand();
        (command.CommandText, command.Transaction) = (statement.Sql, db.Database.CurrentTransaction!.GetDbTransaction());
        DbParameter[] parameters = [.. statement.Values.Select((value, i) => value.Mapping.CreateParameter(command, $"@p{i}", null, nullable: true))];
        command.Parameters.AddRange(parameters);
        foreach (var row in rows)
        {
            for (var i = 0; i < parameters.Length; i++) parameters[i].Value = statement.Values[i].Of(row) ?? DBNull.Value;
            if (command.ExecuteNonQuery() != 1) throw Overtaken([row]);
        }

        return rows.Count;
    }

    private static DbUpdateConcurrencyException Overtaken(List<IUpdateEntry> rows) => new($"A row of {rows[0].EntityType.ClrType.Name} was changed or removed since it was read; nothing was saved.", rows);

    /// <param name="Values">In the order of the parameters.</param>
    private sealed record Statement(string Sql, IReadOnlyList<Value> Values)
    {
        public static Statement Of(IUpdateEntry like, bool postgres)
        {
            var table = StoreObjectIdentifier.Create(like.EntityType, StoreObjectType.Table)!.Value;
            string Column(Value value) => $"\"{value.Property.GetColumnName(table)}\"";
            string List(IEnumerable<string> parts, string between = ", ") => string.Join(between, parts);
            if (like.EntityState is EntityState.Added)
            {
                List<Value> all = [.. like.EntityType.GetProperties().Select(p => new Value(p, Original: false))];
                var parameters = List(all.Select((_, i) => $"@p{i}"));
                return new Statement($"INSERT INTO \"{table.Name}\" ({List(all.Select(Column))}) {(postgres ? $"SELECT * FROM unnest({parameters})" : $"VALUES ({parameters})")}", all);
            }

            List<Value> changed = [.. like.EntityType.GetProperties().Where(like.IsModified).Select(p => new Value(p, Original: false))];
            List<Value> known = [.. like.EntityType.GetProperties().Where(p => p.IsPrimaryKey() || p.IsConcurrencyToken).Select(p => new Value(p, Original: true))];
            List<Value> values = [.. changed, .. known];
            string Given(int i) => postgres ? $"v.c{i}" : $"@p{i}";
            var set = List(changed.Select((value, i) => $"{Column(value)} = {Given(i)}"));
            var where = List(known.Select((value, i) => $"t.{Column(value)} = {Given(changed.Count + i)}"), " AND ");
            var from = postgres ? $" FROM unnest({List(values.Select((_, i) => $"@p{i}"))}) AS v({List(values.Select((_, i) => $"c{i}"))})" : "";
            return new Statement($"UPDATE \"{table.Name}\" AS t SET {set}{from} WHERE {where}", values);
        }
    }

    private sealed record Value(IProperty Property, bool Original)
    {
        public RelationalTypeMapping Mapping { get; } = Property.GetRelationalTypeMapping();

        /// <summary>As the database takes it; of an array it can also be null.</summary>
        public Type Type
        {
            get
            {
                var type = Mapping.Converter?.ProviderClrType ?? Property.ClrType;
                return Property.IsNullable && type.IsValueType && Nullable.GetUnderlyingType(type) is null ? typeof(Nullable<>).MakeGenericType(type) : type;
            }
        }

        public object? Of(IUpdateEntry row) => Original ? row.GetOriginalProviderValue(Property) : row.GetCurrentProviderValue(Property);
    }
}
