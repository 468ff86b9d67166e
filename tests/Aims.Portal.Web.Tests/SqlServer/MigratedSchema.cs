using System.Text.RegularExpressions;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Aims.Portal.Web.Tests.SqlServer;

/// <summary>
/// A migrations script carried out on syntax trees: what stands at its end is the schema that a server would hold.
/// Needs no server; knows the statements that EF Core writes and those of row-level security.
/// </summary>
/// <remarks>
/// The T-SQL compiler takes a schema, not a history: it has no use for a column added by the third migration to a table of the first.
/// So the history is folded here. A statement this class does not know is listed in <see cref="NotUnderstood"/>, never passed over.
/// Statements that change rows are parsed only.
/// </remarks>
internal sealed partial class MigratedSchema
{
    private readonly Dictionary<string, TSqlStatement> objects = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> notUnderstood = [];

    private MigratedSchema()
    {
    }

    /// <summary>Syntax errors and statements that could not be carried out, each with what it is about.</summary>
    public IReadOnlyList<string> NotUnderstood => notUnderstood;

    /// <summary>One CREATE statement per object that is left.</summary>
    public IReadOnlyList<string> Statements => [.. objects.Values.Select(AsCreate)];

    public static MigratedSchema Of(string script)
    {
        var schema = new MigratedSchema();
        schema.Apply(script);
        return schema;
    }

    private void Apply(string script)
    {
        using var reader = new StringReader(script);
        var tree = (TSqlScript)new TSql160Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
        notUnderstood.AddRange(errors.Select(e => $"line {e.Line}: {e.Message}"));
        if (tree is null || errors.Count > 0)
            return;
        foreach (var statement in tree.Batches.SelectMany(b => b.Statements))
            Apply(statement);
    }

    private void Apply(TSqlStatement? statement)
    {
        switch (statement)
        {
            case null:
            case BeginTransactionStatement or CommitTransactionStatement:
            case DeclareVariableStatement or SetVariableStatement or PredicateSetStatement or SetOnOffStatement or PrintStatement:
            case SelectStatement or DataModificationStatement:
            case SecurityStatement:
            case RoleStatement or UserStatement:
                break;
            case BeginEndBlockStatement block:
                foreach (var inner in block.StatementList.Statements)
                    Apply(inner);
                break;
            case IfStatement condition:
                Apply(condition.ThenStatement);
                Apply(condition.ElseStatement);
                break;
            case ExecuteStatement execute:
                Apply(execute);
                break;
            case CreateTableStatement table:
                Create(Key(table.SchemaObjectName), table);
                break;
            case CreateIndexStatement index:
                Create(Key(index.OnName, index.Name), index);
                break;
            case CreateSchemaStatement schema:
                Create($"schema {schema.Name.Value}", schema);
                break;
            case CreateSequenceStatement sequence:
                Create(Key(sequence.Name), sequence);
                break;
            case CreateSecurityPolicyStatement policy:
                Create(Key(policy.Name), policy);
                break;
            case ViewStatementBody view:
                Put(Key(view.SchemaObjectName), view, replace: view is not CreateViewStatement);
                break;
            case FunctionStatementBody function:
                Put(Key(function.Name), function, replace: function is not CreateFunctionStatement);
                break;
            case ProcedureStatementBody procedure:
                Put(Key(procedure.ProcedureReference.Name), procedure, replace: procedure is not CreateProcedureStatement);
                break;
            case TriggerStatementBody trigger:
                Put(Key(trigger.Name), trigger, replace: trigger is not CreateTriggerStatement);
                break;
            case AlterTableStatement alter:
                Apply(alter);
                break;
            case DropIndexStatement drop:
                foreach (var clause in drop.DropIndexClauses.OfType<DropIndexClause>())
                    Drop(Key(clause.Object, clause.Index), clause);
                break;
            case DropSchemaStatement drop:
                Drop($"schema {Last(drop.Schema)}", drop);
                break;
            case DropObjectsStatement drop:
                foreach (var name in drop.Objects)
                {
                    Drop(Key(name), drop);
                    foreach (var index in objects.Keys.Where(k => k.StartsWith(Key(name) + "/", StringComparison.OrdinalIgnoreCase)).ToList())
                        objects.Remove(index);
                }
                break;
            default:
                Unknown(statement);
                break;
        }
    }

    private void Apply(AlterTableStatement alter)
    {
        if (!objects.TryGetValue(Key(alter.SchemaObjectName), out var found) || found is not CreateTableStatement table)
        {
            notUnderstood.Add($"line {alter.StartLine}: there is no table {Key(alter.SchemaObjectName)}");
            return;
        }
        switch (alter)
        {
            case AlterTableAddTableElementStatement add:
                foreach (var column in add.Definition.ColumnDefinitions)
                {
                    if (Column(table, column.ColumnIdentifier) is not null)
                        notUnderstood.Add($"line {add.StartLine}: {Key(alter.SchemaObjectName)} has a column {column.ColumnIdentifier.Value} already");
                    table.Definition.ColumnDefinitions.Add(column);
                }
                foreach (var constraint in add.Definition.TableConstraints)
                    table.Definition.TableConstraints.Add(constraint);
                break;
            case AlterTableAlterColumnStatement change when change.AlterTableAlterColumnOption is AlterTableAlterColumnOption.Null
                    or AlterTableAlterColumnOption.NotNull or AlterTableAlterColumnOption.NoOptionDefined:
                if (Column(table, change.ColumnIdentifier) is not { } changed)
                {
                    notUnderstood.Add($"line {change.StartLine}: {Key(alter.SchemaObjectName)} has no column {change.ColumnIdentifier.Value}");
                    break;
                }
                changed.DataType = change.DataType;
                changed.Collation = change.Collation;
                foreach (var old in changed.Constraints.OfType<NullableConstraintDefinition>().ToList())
                    changed.Constraints.Remove(old);
                changed.Constraints.Add(new NullableConstraintDefinition
                {
                    Nullable = change.AlterTableAlterColumnOption is not AlterTableAlterColumnOption.NotNull,
                });
                break;
            case AlterTableDropTableElementStatement drop:
                foreach (var element in drop.AlterTableDropTableElements)
                    Drop(table, element);
                break;
            case AlterTableConstraintModificationStatement:
                break;
            default:
                Unknown(alter);
                break;
        }
    }

    private void Drop(CreateTableStatement table, AlterTableDropTableElement element)
    {
        var definition = table.Definition;
        if (element.TableElementType is TableElementType.Column)
        {
            if (Column(table, element.Name) is { } column)
                definition.ColumnDefinitions.Remove(column);
            else
                notUnderstood.Add($"line {element.StartLine}: {Key(table.SchemaObjectName)} has no column {element.Name.Value}");
            return;
        }
        var constraint = definition.TableConstraints.FirstOrDefault(c => Same(c.ConstraintIdentifier, element.Name));
        if (constraint is not null)
        {
            definition.TableConstraints.Remove(constraint);
            return;
        }
        foreach (var column in definition.ColumnDefinitions)
        {
            if (Same(column.DefaultConstraint?.ConstraintIdentifier, element.Name))
            {
                column.DefaultConstraint = null;
                return;
            }
        }
        notUnderstood.Add($"line {element.StartLine}: {Key(table.SchemaObjectName)} has no constraint {element.Name.Value}");
    }

    private void Apply(ExecuteStatement execute)
    {
        switch (execute.ExecuteSpecification.ExecutableEntity)
        {
            case ExecutableStringList { Strings: var parts } when parts.All(p => p is StringLiteral):
                Apply(string.Concat(parts.Cast<StringLiteral>().Select(p => p.Value)));
                break;
            // EF Core looks the server-made name of a column's default up and drops it, before it changes or drops the column.
            case ExecutableStringList { Strings: var parts } when parts[0] is StringLiteral first && DropsADefault().IsMatch(first.Value):
                break;
            case ExecutableProcedureReference { ProcedureReference.ProcedureReference.Name: var name } procedure when Last(name) is "sp_rename":
                Rename(procedure, execute);
                break;
            case ExecutableProcedureReference { ProcedureReference.ProcedureReference.Name: var name }
                    when Last(name) is "sp_addextendedproperty" or "sp_dropextendedproperty" or "sp_updateextendedproperty" or "sp_set_session_context":
                break;
            default:
                Unknown(execute);
                break;
        }
    }

    private void Rename(ExecutableProcedureReference procedure, ExecuteStatement execute)
    {
        var arguments = procedure.Parameters.Select(p => (p.ParameterValue as StringLiteral)?.Value).ToList();
        if (arguments is not [{ } old, { } name, ..] || Parse(old) is not { } path)
        {
            Unknown(execute);
            return;
        }
        var kind = arguments.ElementAtOrDefault(2) ?? "OBJECT";
        var parts = path.Identifiers;
        switch (kind.ToUpperInvariant())
        {
            case "COLUMN" when parts.Count >= 2 && Table(parts.SkipLast(1)) is { } table && Column(table, parts[^1]) is { } column:
                column.ColumnIdentifier = new Identifier { Value = name, QuoteType = QuoteType.SquareBracket };
                foreach (var reference in Referencing(table).Where(i => Same(i, parts[^1])).ToList())
                    reference.Value = name;
                break;
            case "INDEX" when parts.Count >= 2 && objects.Remove(Key(parts.SkipLast(1)) + "/" + parts[^1].Value, out var index):
                ((CreateIndexStatement)index).Name = new Identifier { Value = name, QuoteType = QuoteType.SquareBracket };
                objects[Key(parts.SkipLast(1)) + "/" + name] = index;
                break;
            case "OBJECT" when Table(parts) is { } table:
                RenameTable(table, name);
                break;
            case "OBJECT" when objects.Values.OfType<CreateTableStatement>().SelectMany(t => t.Definition.TableConstraints)
                    .FirstOrDefault(c => Same(c.ConstraintIdentifier, parts[^1])) is { } constraint:
                constraint.ConstraintIdentifier = new Identifier { Value = name, QuoteType = QuoteType.SquareBracket };
                break;
            default:
                Unknown(execute);
                break;
        }
    }

    private void RenameTable(CreateTableStatement table, string name)
    {
        var old = Key(table.SchemaObjectName);
        var foreignKeys = objects.Values.OfType<CreateTableStatement>().SelectMany(t => t.Definition.TableConstraints)
            .OfType<ForeignKeyConstraintDefinition>().Where(f => Key(f.ReferenceTableName) == old).Select(f => f.ReferenceTableName);
        var indexes = objects.Values.OfType<CreateIndexStatement>().Where(i => Key(i.OnName) == old).Select(i => i.OnName);
        foreach (var reference in foreignKeys.Concat(indexes).Append(table.SchemaObjectName).ToList())
            reference.BaseIdentifier.Value = name;
        foreach (var key in objects.Keys.Where(k => k == old || k.StartsWith(old + "/", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            objects.Remove(key, out var moved);
            objects[Key(table.SchemaObjectName) + key[old.Length..]] = moved!;
        }
    }

    /// <summary>The identifiers in keys and indexes that name a column of this table.</summary>
    private IEnumerable<Identifier> Referencing(CreateTableStatement table)
    {
        var key = Key(table.SchemaObjectName);
        foreach (var constraint in table.Definition.TableConstraints)
        {
            var names = constraint switch
            {
                UniqueConstraintDefinition unique => unique.Columns.Select(c => c.Column.MultiPartIdentifier.Identifiers[^1]),
                ForeignKeyConstraintDefinition foreign => foreign.Columns,
                _ => [],
            };
            foreach (var name in names)
                yield return name;
        }
        foreach (var foreign in objects.Values.OfType<CreateTableStatement>().SelectMany(t => t.Definition.TableConstraints)
            .OfType<ForeignKeyConstraintDefinition>().Where(f => Key(f.ReferenceTableName) == key))
        {
            foreach (var name in foreign.ReferencedTableColumns)
                yield return name;
        }
        foreach (var index in objects.Values.OfType<CreateIndexStatement>().Where(i => Key(i.OnName) == key))
        {
            foreach (var name in index.Columns.Select(c => c.Column).Concat(index.IncludeColumns).Select(c => c.MultiPartIdentifier.Identifiers[^1]))
                yield return name;
        }
    }

    private CreateTableStatement? Table(IEnumerable<Identifier> name) => objects.GetValueOrDefault(Key(name)) as CreateTableStatement;

    private static ColumnDefinition? Column(CreateTableStatement table, Identifier name) =>
        table.Definition.ColumnDefinitions.FirstOrDefault(c => Same(c.ColumnIdentifier, name));

    private void Create(string key, TSqlStatement statement) => Put(key, statement, replace: false);

    private void Put(string key, TSqlStatement statement, bool replace)
    {
        if (!replace && objects.ContainsKey(key))
            notUnderstood.Add($"line {statement.StartLine}: there is a {key} already");
        objects[key] = statement;
    }

    private void Drop(string key, TSqlFragment statement)
    {
        if (!objects.Remove(key) && statement is not DropObjectsStatement { IsIfExists: true })
            notUnderstood.Add($"line {statement.StartLine}: there is no {key} to drop");
    }

    private void Unknown(TSqlStatement statement) =>
        notUnderstood.Add($"line {statement.StartLine}: {statement.GetType().Name} is not known to MigratedSchema; teach it: {Script(statement)}");

    /// <summary>ALTER and CREATE OR ALTER hold the whole text of a view or function; the compiler wants it as CREATE.</summary>
    private static string AsCreate(TSqlStatement statement) => AlterOrCreate().Replace(Script(statement), "CREATE ", 1);

    private static string Script(TSqlStatement statement)
    {
        new Sql160ScriptGenerator().GenerateScript(statement, out var script);
        return script;
    }

    private static SchemaObjectName? Parse(string name)
    {
        using var reader = new StringReader(name);
        return new TSql160Parser(initialQuotedIdentifiers: true).ParseSchemaObjectName(reader, out _);
    }

    private static bool Same(Identifier? one, Identifier other) => string.Equals(one?.Value, other.Value, StringComparison.OrdinalIgnoreCase);

    private static string Last(MultiPartIdentifier name) => name.Identifiers[^1].Value;

    private static string Key(MultiPartIdentifier table, Identifier index) => $"{Key(table)}/{index.Value}";

    private static string Key(MultiPartIdentifier name) => Key(name.Identifiers);

    /// <summary>schema.name in small letters, as SQL Server's own default collation compares.</summary>
    private static string Key(IEnumerable<Identifier> name)
    {
        var parts = name.Select(i => i.Value).ToList();
        return (parts is [.., var schema, var last] ? $"{schema}.{last}" : $"dbo.{parts[0]}").ToLowerInvariant();
    }

    [GeneratedRegex(@"^\s*(CREATE\s+OR\s+ALTER|ALTER)\s+", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex AlterOrCreate();

    [GeneratedRegex(@"^\s*ALTER TABLE .* DROP CONSTRAINT", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex DropsADefault();
}
