using System.Linq.Expressions;
using Aims.Portal.Data.SqlServer;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Query;

namespace Aims.Portal.Web.Tests.SqlServer;

/// <param name="Source">The query as LINQ, or the change that was saved.</param>
/// <param name="Fault">Why it could not be generated; null when it could.</param>
internal sealed record Generated(string Source, IReadOnlyList<DryCommand> Commands, string? Fault);

/// <summary>
/// What the suite executed so far, generated for SQL Server. Before it looks it opens every page once, so that there is something to look at
/// when nothing else was run.
/// </summary>
public sealed class GeneratedForSqlServer : SeededPortal
{
    /// <summary>One row, as many as the provider writes another way, and more than fit into one command.</summary>
    private static readonly int[] Rows = [1, 4, 60];

    internal IReadOnlyList<Generated> Queries { get; private set; } = [];

    internal IReadOnlyList<Generated> Saves { get; private set; } = [];

    internal MigratedSchema Schema { get; private set; } = null!;

    protected override async Task SetUpAsync()
    {
        await base.SetUpAsync();
        await OpenEveryPageAsync();
        using (var db = new SqlServerDesignTimeFactory().CreateDbContext([])) Schema = MigratedSchema.Of(db.GetService<IMigrator>().GenerateScript());
        using var server = new DrySqlServer();
        Queries = [.. SuiteQueries.Instance.All.Select(q => Generate(ExpressionPrinter.Print(q), () => server.Generate(q)))];
        Saves = [.. SuiteSaves.Instance.All.Select(s => Generate(s.ToString(), () => [.. Rows.SelectMany(rows => server.Generate(s, rows))]))];
    }

    private static Generated Generate(string source, Func<IReadOnlyList<DryCommand>> generate)
    {
        try
        {
            var commands = generate();
            return new Generated(source, commands, commands.Count == 0 ? "No command was sent." : null);
        }
        catch (Exception e)
        {
            return new Generated(source, [], e.ToString());
        }
    }

    /// <summary>Each page once, by the first role that may open it.</summary>
    private async Task OpenEveryPageAsync()
    {
        var visitors = new Dictionary<Role, Visitor>();
        foreach (var door in (await Walk.DoorsAsync(Services)).Where(d => d is { Access: RequiresAttribute, Method: "GET" }))
        {
            var role = Enum.GetValues<Role>().First(r => r.Allows(((RequiresAttribute)door.Access!).Permission));
            if (!visitors.TryGetValue(role, out var visitor)) visitors[role] = visitor = await SignInAsync(Members[role]);
            await visitor.GetAsync("~" + door.Path((_, type) => Ids.GetValueOrDefault(type)?[0].ToString() ?? "GOV-01"));
        }
    }
}
