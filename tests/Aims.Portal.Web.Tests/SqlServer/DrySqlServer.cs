using System.Data;
using System.Data.Common;
using System.Linq.Expressions;
using System.Reflection;
using Aims.Portal.Data.SqlServer;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Database;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;

namespace Aims.Portal.Web.Tests.SqlServer;

/// <summary>A command as SQL Server would have been sent it.</summary>
internal sealed record DryCommand(string Text, IReadOnlyList<string> Parameters)
{
    /// <summary>T-SQL that stands alone: each parameter is declared with the type it would be sent as.</summary>
    public string Alone => string.Concat(Parameters.Select(p => $"DECLARE {p};\n")) + Text;
}

/// <summary>The portal's context on SQL Server's provider, set up as the product sets it up, on which nothing is executed: each command is kept and answered with no rows.</summary>
internal sealed class DrySqlServer : IDisposable
{
    private static readonly MethodInfo Generic = typeof(DrySqlServer).GetMethod(nameof(Run), BindingFlags.Instance | BindingFlags.NonPublic)!;
    private readonly Dry dry = new();
    private readonly SqlServerPortalDbContext db;
    private readonly MultiTenantContext tenancy = new();

    public DrySqlServer()
    {
        db = new SqlServerPortalDbContext(new DbContextOptionsBuilder<SqlServerPortalDbContext>().OnSqlServer("Server=none").AddInterceptors(dry).Options);
        db.WorkFor(tenancy, TimeProvider.System);
        db.Database.AutoTransactionBehavior = AutoTransactionBehavior.Never;
        tenancy.SetTenant(new TenantInfo((OrganisationId)StandIn.One(typeof(OrganisationId), 1), "dry", "Dry", OrganisationKind.Buyer, BuyerType.Bank, "Asia/Hong_Kong"));
    }

    public void Dispose() => db.Dispose();

    /// <summary>What one query sends with few values and, when it takes a list, with many. Throws what EF Core throws when it cannot translate the query.</summary>
    public IReadOnlyList<DryCommand> Generate(Expression query)
    {
        var result = query.Type.IsAssignableTo(typeof(IQueryable)) ? typeof(IEnumerable<>).MakeGenericType(StandIn.ElementOf(query.Type)!) : query.Type;
        return (IReadOnlyList<DryCommand>)Generic.MakeGenericMethod(result).Invoke(this, BindingFlags.DoNotWrapExceptions, null, [query], null)!;
    }

    /// <summary>What saving that many changes of this shape sends. The audit trail writes its own rows beside them.</summary>
    public IReadOnlyList<DryCommand> Generate(SavedShape shape, int rows)
    {
        var type = db.Model.FindEntityType(shape.Entity)!;
        using var _ = tenancy.EnterSystem("nothing is executed");
        for (var row = 0; row < rows; row++)
        {
            var entity = StandIn.One(type.ClrType, 0);
            foreach (var property in type.GetProperties().Where(p => !p.IsShadowProperty() && (!p.IsPrimaryKey() || p.ValueGenerated is Microsoft.EntityFrameworkCore.Metadata.ValueGenerated.Never || shape.State is not EntityState.Added)))
                property.GetMemberInfo(forMaterialization: true, forSet: true).Set(entity, StandIn.One(property.ClrType, row + 1));
            var entry = db.Entry(entity);
            entry.State = shape.State is EntityState.Modified ? EntityState.Unchanged : shape.State;
            foreach (var name in shape.Changed.Split(',', StringSplitOptions.RemoveEmptyEntries)) entry.Property(name).IsModified = true;
        }

        try
        {
            db.SaveChanges();
        }
        catch (DbUpdateException) when (dry.Commands.Count > 0)
        {
            // No row came back to say that it was written.
        }

        db.ChangeTracker.Clear();
        return dry.Take();
    }

    private List<DryCommand> Run<TResult>(Expression query)
    {
        var run = db.GetService<IDatabase>().CompileQuery<TResult>(query, async: false);
        var parameters = new ParametersOf(query);
        foreach (var each in parameters.HasList ? StandIn.Few.Concat(StandIn.Many) : StandIn.Few)
        {
            var context = db.GetService<IQueryContextFactory>().Create();
            foreach (var (name, type) in parameters.Found) context.Parameters[name] = each.Of(type);
            var before = dry.Commands.Count;
            try
            {
                if (run(context) is System.Collections.IEnumerable rows) _ = rows.Cast<object?>().Count();
            }
            catch (InvalidOperationException) when (dry.Commands.Count > before)
            {
                // A query for exactly one row found none.
            }
        }

        return dry.Take();
    }

    private sealed class ParametersOf : ExpressionVisitor
    {
        public ParametersOf(Expression query) => Visit(query);

        public Dictionary<string, Type> Found { get; } = new(StringComparer.Ordinal);

        public bool HasList => Found.Values.Any(t => StandIn.ElementOf(t) is not null);

        protected override Expression VisitExtension(Expression node)
        {
            if (node is QueryParameterExpression parameter) Found[parameter.Name] = parameter.Type;
            return base.VisitExtension(node);
        }
    }

    /// <summary>Opens no connection and executes no command.</summary>
    private sealed class Dry : DbCommandInterceptor, IDbConnectionInterceptor
    {
        private readonly DataTable nothing = new();

        public List<DryCommand> Commands { get; } = [];

        public List<DryCommand> Take()
        {
            var taken = Commands.DistinctBy(c => c.Alone, StringComparer.Ordinal).ToList();
            Commands.Clear();
            return taken;
        }

        public InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) => InterceptionResult.Suppress();

        public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
        {
            Keep(command);
            return InterceptionResult<DbDataReader>.SuppressWithResult(nothing.CreateDataReader());
        }

        public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
        {
            Keep(command);
            return InterceptionResult<int>.SuppressWithResult(0);
        }

        public override InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<object> result)
        {
            Keep(command);
            return InterceptionResult<object>.SuppressWithResult(0);
        }

        private void Keep(DbCommand command) => Commands.Add(new DryCommand(command.CommandText, [.. command.Parameters.Cast<SqlParameter>().Select(p => $"{p.ParameterName} {TypeOf(p)}")]));

        private static string TypeOf(SqlParameter parameter) => parameter.SqlDbType switch
        {
            SqlDbType.NVarChar or SqlDbType.VarBinary or SqlDbType.VarChar or SqlDbType.NChar or SqlDbType.Char or SqlDbType.Binary =>
                $"{Name(parameter)}({(parameter.Size is > 0 and <= 4_000 ? parameter.Size : "max")})",
            SqlDbType.Decimal => $"decimal({(parameter.Precision is 0 ? 18 : parameter.Precision)},{parameter.Scale})",
            _ => Name(parameter),
        };

        private static string Name(SqlParameter parameter) => parameter.SqlDbType.ToString().ToLowerInvariant();
    }
}

file static class Members
{
    public static void Set(this MemberInfo member, object entity, object? value)
    {
        if (member is PropertyInfo property) property.SetValue(entity, value);
        else ((FieldInfo)member).SetValue(entity, value);
    }
}
