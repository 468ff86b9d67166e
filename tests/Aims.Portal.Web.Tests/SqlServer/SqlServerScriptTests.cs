using Aims.Portal.Data.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Aims.Portal.Web.Tests.SqlServer;

/// <summary>
/// The SQL Server migrations, checked without a server: the script is generated, carried out on syntax trees and compiled.
/// What only a server can tell (that it runs, and how fast) is told when PORTAL_TEST_SQLSERVER is set.
/// </summary>
public sealed class SqlServerScriptTests
{
    [Fact]
    public void The_migrations_compile_for_SQL_Server_2022()
    {
        using var db = Context();

        Empty(SchemaCompiler.Problems(Migrated(db)));
    }

    [Fact]
    public void No_foreign_key_deletes_or_changes_rows_behind_our_back()
    {
        using var db = Context();

        Empty(SchemaCompiler.ForeignKeysThatAct(Migrated(db)));
    }

    [Fact]
    public void Every_key_and_index_is_within_the_limits_of_SQL_Server()
    {
        using var db = Context();

        Empty(KeyRules.Violations(db.GetService<IDesignTimeModel>().Model.GetRelationalModel()));
    }

    [Fact]
    public void The_migrations_end_at_the_schema_of_the_model()
    {
        using var db = Context();
        var model = MigratedSchema.Of(db.Database.GenerateCreateScript());

        // The table in which EF Core notes the migrations is in no model.
        Assert.Equal(SchemaCompiler.Outline(model), SchemaCompiler.Outline(Migrated(db)).Where(line => !line.Contains("__EFMigrationsHistory", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_earlier_version_compiles_and_the_script_from_it_ends_where_a_new_database_does()
    {
        using var db = Context();
        var (migrator, end) = (db.GetService<IMigrator>(), SchemaCompiler.Outline(Migrated(db)));
        foreach (var version in db.Database.GetMigrations().SkipLast(1))
        {
            var earlier = migrator.GenerateScript(toMigration: version);

            Empty([.. SchemaCompiler.Problems(MigratedSchema.Of(earlier)).Select(p => $"{version}: {p}")]);
            Assert.Equal(end, SchemaCompiler.Outline(MigratedSchema.Of(earlier + migrator.GenerateScript(fromMigration: version))));
        }
    }

    /// <summary>Says all of them: Assert.Empty cuts each short.</summary>
    private static void Empty(IReadOnlyList<string> problems) => Assert.True(problems.Count == 0, string.Join('\n', problems));

    private static MigratedSchema Migrated(SqlServerPortalDbContext db) => MigratedSchema.Of(db.GetService<IMigrator>().GenerateScript());

    /// <summary>The context as the tools make it: it opens no connection.</summary>
    private static SqlServerPortalDbContext Context()
    {
        var factory = typeof(SqlServerPortalDbContext).Assembly.GetTypes()
            .Single(t => t.IsAssignableTo(typeof(IDesignTimeDbContextFactory<SqlServerPortalDbContext>)));
        return ((IDesignTimeDbContextFactory<SqlServerPortalDbContext>)Activator.CreateInstance(factory)!).CreateDbContext([]);
    }
}
