using System.Collections.Concurrent;
using System.Linq.Expressions;
using Aims.Portal.Data;
using Aims.Portal.Data.SqlServer;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace Aims.Portal.Web.Tests.SqlServer;

/// <summary>
/// Notes every distinct query that EF Core compiles while the suite runs, whatever engine it runs on, with the tables of the SQL Server model in place of that engine's own.
/// One for the whole run: EF Core compiles a query once for all portals of a run, in whichever test comes first.
/// </summary>
public sealed class SuiteQueries : IQueryExpressionInterceptor
{
    private static readonly Lazy<IModel> SqlServer = new(() =>
    {
        using var db = new SqlServerDesignTimeFactory().CreateDbContext([]);
        return db.Model;
    });

    private readonly ConcurrentDictionary<Expression, byte> seen = new(ExpressionEqualityComparer.Instance);

    private SuiteQueries()
    {
    }

    public static SuiteQueries Instance { get; } = new();

    /// <summary>In the order of their texts, so that two runs tell the same tale.</summary>
    public IReadOnlyList<Expression> All => [.. seen.Keys.Select(q => (Query: q, Text: ExpressionPrinter.Print(q))).OrderBy(q => q.Text, StringComparer.Ordinal).Select(q => q.Query)];

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        if (eventData.Context is PortalDbContext && !new RawSql(queryExpression).IsThere) seen.TryAdd(new OntoModel(SqlServer.Value).Visit(queryExpression), 0);
        return queryExpression;
    }

    /// <summary>SQL in words is for one engine, and no provider writes it anew. The product says none but where <see cref="EveryQueryTests"/> names it.</summary>
    private sealed class RawSql : ExpressionVisitor
    {
        public RawSql(Expression query) => Visit(query);

        public bool IsThere { get; private set; }

        protected override Expression VisitExtension(Expression node)
        {
            // The types are EF Core's own and not for use; their names have to do.
            IsThere |= node is QueryRootExpression && node.GetType().Name.Contains("SqlQuery", StringComparison.Ordinal);
            return base.VisitExtension(node);
        }
    }

    /// <summary>A query says by reference to a model which table it starts from.</summary>
    internal sealed class OntoModel(IModel model) : ExpressionVisitor
    {
        protected override Expression VisitExtension(Expression node) => node is EntityQueryRootExpression root
            ? root.UpdateEntityType(model.FindEntityType(root.EntityType.Name) ?? throw new InvalidOperationException($"{root.EntityType.Name} is not in the model of SQL Server."))
            : base.VisitExtension(node);
    }
}
