using Microsoft.SqlServer.Dac.Model;

namespace Aims.Portal.Web.Tests.SqlServer;

/// <summary>SQL Server's own T-SQL compiler (DacFx), which runs without a server: what does not resolve or fit in a schema.</summary>
/// <remarks>It does not see error 1785 (several cascade paths) nor keys that are too wide: see <see cref="KeyRules"/>.</remarks>
internal static class SchemaCompiler
{
    /// <summary>Errors in the schema. Empty when it compiles.</summary>
    public static IReadOnlyList<string> Problems(MigratedSchema schema)
    {
        using var model = Load(schema.Statements, out var problems);
        return [.. schema.NotUnderstood, .. problems, .. Validate(model)];
    }

    /// <summary>Names and types in the queries that the schema does not have. A query is whole T-SQL with its parameters declared, as ToQueryString gives it.</summary>
    public static IReadOnlyList<string> Problems(MigratedSchema schema, IReadOnlyList<string> queries)
    {
        // The compiler looks into a query only when it stands in an object of the schema.
        var procedures = queries.Select((query, i) => $"CREATE PROCEDURE [query_{i}] AS BEGIN\n{query}\nEND");
        using var model = Load([.. schema.Statements, .. procedures], out var problems);
        return [.. problems, .. Validate(model)];
    }

    /// <summary>Foreign keys that do something to rows of their own when the row they point to goes.</summary>
    public static IReadOnlyList<string> ForeignKeysThatAct(MigratedSchema schema)
    {
        using var model = Load(schema.Statements, out _);
        return [.. model.GetObjects(DacQueryScopes.UserDefined, ForeignKeyConstraint.TypeClass)
            .Where(f => f.GetProperty<ForeignKeyAction>(ForeignKeyConstraint.DeleteAction) is not ForeignKeyAction.NoAction
                || f.GetProperty<ForeignKeyAction>(ForeignKeyConstraint.UpdateAction) is not ForeignKeyAction.NoAction)
            .Select(f => f.Name.ToString())];
    }

    /// <summary>Every table, column with its type, key and index on one line each, sorted: two schemas are the same when this is.</summary>
    public static IReadOnlyList<string> Outline(MigratedSchema schema)
    {
        using var model = Load(schema.Statements, out _);
        var columns = model.GetObjects(DacQueryScopes.UserDefined, Table.TypeClass)
            .SelectMany(t => t.GetReferenced(Table.Columns))
            .Select(c => $"{c.Name} {c.GetReferenced(Column.DataType).FirstOrDefault()?.Name} "
                + $"{(c.GetProperty<bool>(Column.IsMax) ? "max" : $"{c.GetProperty<int>(Column.Length)},{c.GetProperty<int>(Column.Precision)},{c.GetProperty<int>(Column.Scale)}")} "
                + $"{(c.GetProperty<bool>(Column.Nullable) ? "null" : "not null")}");
        var indexes = model.GetObjects(DacQueryScopes.UserDefined, Microsoft.SqlServer.Dac.Model.Index.TypeClass)
            .Select(i => string.Join(' ', i.GetScript().Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)));
        var primaryKeys = model.GetObjects(DacQueryScopes.UserDefined, PrimaryKeyConstraint.TypeClass)
            .Select(k => $"{k.Name} ({Names(k, PrimaryKeyConstraint.Columns)})");
        var uniqueKeys = model.GetObjects(DacQueryScopes.UserDefined, UniqueConstraint.TypeClass)
            .Select(k => $"{k.Name} ({Names(k, UniqueConstraint.Columns)})");
        var foreignKeys = model.GetObjects(DacQueryScopes.UserDefined, ForeignKeyConstraint.TypeClass)
            .Select(k => $"{k.Name} ({Names(k, ForeignKeyConstraint.Columns)}) -> ({Names(k, ForeignKeyConstraint.ForeignColumns)})");
        return [.. columns.Concat(indexes).Concat(primaryKeys).Concat(uniqueKeys).Concat(foreignKeys).Order(StringComparer.Ordinal)];
    }

    private static string Names(TSqlObject key, ModelRelationshipClass relation) => string.Join(", ", key.GetReferenced(relation).Select(c => c.Name));

    private static TSqlModel Load(IReadOnlyList<string> statements, out List<string> problems)
    {
        problems = [];
        var model = new TSqlModel(SqlServerVersion.Sql160, new TSqlModelOptions());
        foreach (var statement in statements)
        {
            try
            {
                model.AddObjects(statement);
            }
            catch (DacModelException e)
            {
                problems.Add($"{e.Message}\n{statement}");
            }
        }
        return model;
    }

    /// <summary>A name that does not resolve inside a procedure is a mere warning to the compiler. Here it is an error.</summary>
    private static IEnumerable<string> Validate(TSqlModel model) => model.Validate().Select(m => $"SQL{m.Number}: {m.Message}");
}
