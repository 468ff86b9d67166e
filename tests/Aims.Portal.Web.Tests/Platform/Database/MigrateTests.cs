using System.Data.Common;
using Aims.Portal.Web.Platform.Database;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using Npgsql;

namespace Aims.Portal.Web.Tests.Platform.Database;

/// <summary>The command <c>migrate</c>: what it does to a database, and what it says to who typed it.</summary>
public sealed class MigrateTests
{
    private const string Catalogue = """
        select string_agg(line, E'\n' order by line) from (
          select table_schema || '.' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable as line from information_schema.columns where table_schema in ('public', 'hangfire')
          union all select schemaname || ' ' || indexdef from pg_indexes where schemaname in ('public', 'hangfire')
          union all select tablename || ' ' || policyname || ' ' || roles::text || ' ' || qual from pg_policies
          union all select oid::regclass::text || ' ' || relrowsecurity || relforcerowsecurity || coalesce(relacl::text, '') from pg_class where relnamespace in ('public'::regnamespace, 'hangfire'::regnamespace)
        ) catalogue
        """;

    [Theory]
    [InlineData("There is no command 'migrat'", "migrat")]
    [InlineData("'migrate' does not understand: --scirpt", "migrate", "--scirpt")]
    [InlineData("'migrate' does not understand: --output portal.sql", "migrate", "--output", "portal.sql")]
    public async Task What_is_not_understood_is_named_and_ends_with_2(string said, params string[] arguments)
    {
        var complaint = new StringWriter();

        Assert.True(MigrateCommand.IsIn(arguments));
        Assert.Equal(2, await MigrateCommand.RunAsync(arguments, TextWriter.Null, complaint));
        Assert.Contains(said, complaint.ToString(), StringComparison.Ordinal);
        Assert.Contains("Aims.Portal.Web migrate --script", complaint.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("--urls", "http://127.0.0.1:0")]
    [InlineData("Portal:Roles=web")]
    public void Settings_are_no_command(params string[] arguments) => Assert.False(MigrateCommand.IsIn(arguments));

    [Fact]
    public async Task It_says_each_migration_and_a_second_time_that_there_is_none()
    {
        var settings = Settings(TestDatabases.AsSchemaOwner(await TestDatabases.CreateEmptyAsync()));

        var first = await PortalProgram.RunAsync(["migrate"], settings);
        var second = await PortalProgram.RunAsync(["migrate"], settings);

        Assert.Equal((0, ""), (first.ExitCode, first.Errors));
        Assert.Contains("_Initial", first.Output, StringComparison.Ordinal);
        Assert.Contains("_RowSecurity", first.Output, StringComparison.Ordinal);
        Assert.Equal((0, "The schema is up to date.", ""), (second.ExitCode, second.Output.Trim(), second.Errors));
    }

    [FactOn("Postgres", "SqlServer")]
    public async Task Two_that_run_at_once_do_the_work_once()
    {
        var owner = TestDatabases.AsSchemaOwner(await TestDatabases.CreateEmptyAsync());
        var said = new System.Collections.Concurrent.ConcurrentBag<string>();

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => SchemaUpgrade.RunAsync(TestDatabases.Provider, owner, said.Add, CancellationToken.None)));

        await using var db = DatabaseSetup.ForSchema(TestDatabases.Provider, owner);
        Assert.Equal([.. db.Database.GetMigrations(), "tables of the job engine"], said.Order(StringComparer.Ordinal));
    }

    [FactOn("Postgres")]
    public async Task The_script_makes_the_same_schema_and_may_be_run_again()
    {
        var (scripted, migrated) = (TestDatabases.AsSchemaOwner(await TestDatabases.CreateEmptyAsync()), TestDatabases.AsSchemaOwner(await TestDatabases.CreateEmptyAsync()));
        var script = await PortalProgram.RunAsync(["migrate", "--script"], ("Portal__Database__Provider", "Postgres"));
        await SchemaUpgrade.RunAsync(TestDatabases.Provider, migrated, _ => { }, CancellationToken.None);

        Assert.Equal((0, ""), (script.ExitCode, script.Errors));
        await TestDatabases.ExecuteAsync(scripted, script.Output);
        await TestDatabases.ExecuteAsync(scripted, script.Output);

        var expected = await AskAsync(migrated, Catalogue);
        Assert.Contains("hangfire.job", expected, StringComparison.Ordinal);
        Assert.Equal(expected, await AskAsync(scripted, Catalogue));
        Assert.Equal("23", await AskAsync(scripted, "select version::text from hangfire.schema"));
    }

    [Fact]
    public void The_script_for_SQL_Server_is_T_SQL_with_the_tables_of_the_jobs()
    {
        var script = MigrateCommand.Script(DatabaseProvider.SqlServer);

        new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(script), out var errors);
        Assert.Empty(errors.Select(e => $"{e.Line}: {e.Message}"));
        Assert.Contains("IF NOT EXISTS", script, StringComparison.Ordinal);
        Assert.Contains("GRANT SELECT, INSERT, UPDATE, DELETE, EXECUTE ON SCHEMA::[HangFire] TO [aims_portal]", script, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_script_goes_into_a_file_and_SQLite_has_none()
    {
        using var folder = new TempFolder();
        var file = Path.Combine(folder.Path, "portal.sql");

        var written = await PortalProgram.RunAsync(["migrate", "--script", "--output", file], ("Portal__Database__Provider", "SqlServer"));
        var sqlite = await PortalProgram.RunAsync(["migrate", "--script"], ("Portal__Database__Provider", "Sqlite"));

        Assert.Equal((0, "", ""), (written.ExitCode, written.Output, written.Errors));
        Assert.Equal(MigrateCommand.Script(DatabaseProvider.SqlServer), await File.ReadAllTextAsync(file));
        Assert.Equal((1, "There is no script for SQLite: it brings its schema up to date by itself when the portal starts."), (sqlite.ExitCode, sqlite.Errors.Trim()));
    }

    [FactOn("Sqlite", "Postgres")]
    public async Task A_schema_of_tomorrow_is_left_as_it_is()
    {
        var owner = TestDatabases.AsSchemaOwner(await TestDatabases.CreateEmptyAsync());
        await SchemaUpgrade.RunAsync(TestDatabases.Provider, owner, _ => { }, CancellationToken.None);
        await TestDatabases.ExecuteAsync(owner, """insert into "__EFMigrationsHistory" values ('99991231000000_OfTomorrow', '99')""");

        var refused = await PortalProgram.RunAsync(["migrate"], Settings(owner));

        Assert.Equal(1, refused.ExitCode);
        Assert.Equal("The database's schema is newer than this program (unknown here: 99991231000000_OfTomorrow). Start the version of the program that made it.", refused.Errors.Trim());
    }

    internal static (string Name, string Value)[] Settings(string connection) =>
        [("Portal__Database__Provider", TestDatabases.Engine), ("ConnectionStrings__Portal", connection), ("Portal__PublicUrl", "https://portal.test"), ("ASPNETCORE_URLS", "http://127.0.0.1:0")];

    private static async Task<string> AskAsync(string connection, string sql)
    {
        await using DbConnection open = new NpgsqlConnection(connection);
        await open.OpenAsync();
        await using var command = open.CreateCommand();
        command.CommandText = sql;
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
