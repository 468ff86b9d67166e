using System.Data.Common;
using System.Net.Sockets;
using System.Text;
using Aims.Portal.Web.Platform.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Aims.Portal.Web.Platform.Database;

/// <summary>What stands behind the program's name: <c>migrate</c>, or nothing but settings, with which the portal starts.</summary>
public static class MigrateCommand
{
    private const int Done = 0;
    private const int Failed = 1;
    private const int NotUnderstood = 2;

    private const string Usage = """
        Aims.Portal.Web                                    starts the portal; settings may follow, as --Portal:Roles=web
        Aims.Portal.Web migrate                            brings the database's schema up to this program
        Aims.Portal.Web migrate --script [--output FILE]   writes the SQL that does it, without connecting
        """;

    /// <summary>Whether the arguments name a command; settings start with a dash or a slash, or hold an equals sign.</summary>
    public static bool IsIn(string[] args) => args is [var first, ..] && !first.StartsWith('-') && !first.StartsWith('/') && !first.Contains('=');

    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter say, TextWriter complain)
    {
        if (args[0] is not "migrate") return Misunderstood($"There is no command '{args[0]}'.", complain);
        var builder = WebApplication.CreateBuilder();
        try
        {
            switch (args[1..])
            {
                case []:
                    await SchemaUpgrade.RunAsync(builder.Configuration.Provider(), builder.Configuration.PortalConnectionString(builder.Environment.ContentRootPath), m => say.WriteLine($"done: {m}"), CancellationToken.None);
                    await say.WriteLineAsync("The schema is up to date.");
                    return Done;
                case ["--script"]:
                    await say.WriteAsync(Script(builder.Configuration.Provider()));
                    return Done;
                case ["--script", "--output", var file]:
                    await File.WriteAllTextAsync(file, Script(builder.Configuration.Provider()), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                    return Done;
                default:
                    return Misunderstood($"'migrate' does not understand: {string.Join(' ', args[1..])}", complain);
            }
        }
        catch (Exception fault) when (fault is StartRefused or DbException or InvalidOperationException or ArgumentException or SocketException or TimeoutException or IOException or UnauthorizedAccessException)
        {
            // EF Core puts "likely due to a transient failure" in front of the reason.
            await complain.WriteLineAsync((fault.InnerException as DbException ?? fault).Message);
            return Failed;
        }
    }

    /// <summary>May be run on a database of any earlier version, and again.</summary>
    public static string Script(DatabaseProvider provider)
    {
        if (provider is DatabaseProvider.Sqlite) throw new StartRefused("There is no script for SQLite: it brings its schema up to date by itself when the portal starts.");
        using var db = DatabaseSetup.ForSchema(provider, connection: null);
        return db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent) + JobsSchema.Script(provider);
    }

    private static int Misunderstood(string what, TextWriter complain)
    {
        complain.WriteLine(what);
        complain.WriteLine(Usage);
        return NotUnderstood;
    }
}
