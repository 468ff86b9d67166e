using System.Data.Common;
using System.Net.Sockets;
using System.Text;
using Aims.Portal.Web.Platform.Database.Dedicated;
using Aims.Portal.Web.Platform.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Aims.Portal.Web.Platform.Database;

/// <summary>What stands behind the program's name: <c>migrate</c>, <c>dedicate</c>, or nothing but settings, with which the portal starts.</summary>
public static class MigrateCommand
{
    private const int Done = 0;
    private const int Failed = 1;
    private const int NotUnderstood = 2;

    internal const string Usage = """
        Aims.Portal.Web                                    starts the portal; settings may follow, as --Portal:Roles=web
        Aims.Portal.Web migrate                            brings the schema of every database up to this program
        Aims.Portal.Web migrate --script [--output FILE]   writes the SQL that does it, without connecting; --database NAME: for a dedicated one
        Aims.Portal.Web dedicate SLUG NAME                 moves a buyer's own rows into the database of ConnectionStrings:NAME
        Aims.Portal.Web move-store --to azure|folder       copies all files into the other kind of store and verifies them there; --reread: also those that an earlier run has verified
        Aims.Portal.Web take-in --organisation SLUG --archive FILE   brings back what the organisation owns alone, out of an archive of everything; --sha256 HEX: only if it is that archive
        Aims.Portal.Web read --type pdf|docx               reads the file on the standard input and writes its text as JSON; the portal starts it itself
        """;

    /// <summary>Whether the arguments name a command; settings start with a dash or a slash, or hold an equals sign.</summary>
    public static bool IsIn(string[] args) => args is [var first, ..] && !first.StartsWith('-') && !first.StartsWith('/') && !first.Contains('=');

    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter say, TextWriter complain)
    {
        if (args[0] is not ("migrate" or "dedicate")) return Misunderstood($"There is no command '{args[0]}'.", complain);
        var builder = WebApplication.CreateBuilder();
        try
        {
            var configuration = builder.Configuration;
            switch (args)
            {
                case ["migrate"]:
                    await SchemaUpgrade.AllAsync(configuration, configuration.PortalConnectionString(builder.Environment.ContentRootPath), m => say.WriteLine($"done: {m}"), CancellationToken.None);
                    await say.WriteLineAsync("The schema is up to date.");
                    return Done;
                case ["migrate", "--script", .. var rest] when rest is [] or ["--output", _]:
                    await WriteAsync(rest, Script(configuration.Provider()), say);
                    return Done;
                case ["migrate", "--script", "--database", _, .. var rest] when rest is [] or ["--output", _]:
                    await WriteAsync(rest, DedicatedScript(configuration.Provider()), say);
                    return Done;
                case ["dedicate", var slug, var name]:
                    await DedicateCommand.RunAsync(configuration, configuration.PortalConnectionString(builder.Environment.ContentRootPath), slug, name, m => say.WriteLine($"done: {m}"), CancellationToken.None);
                    return Done;
                default:
                    return Misunderstood($"'{args[0]}' does not understand: {string.Join(' ', args[1..])}", complain);
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
        return Before(provider) + db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent) + JobsSchema.Script(provider);
    }

    /// <summary>For a buyer's own database. The links are no part of it: they hold a password and the buyer's id, and <c>migrate</c> makes them.</summary>
    public static string DedicatedScript(DatabaseProvider provider)
    {
        if (provider is not DatabaseProvider.Postgres) throw new StartRefused(DedicateCommand.NotOn(provider));
        using var db = DatabaseSetup.ForSchema(provider, connection: null);
        return Before(provider) + db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);
    }

    private static string Before(DatabaseProvider provider) => provider is DatabaseProvider.Postgres ? LeftKeys.PutBack : "";

    private static Task WriteAsync(string[] output, string script, TextWriter say) =>
        output is [_, var file] ? File.WriteAllTextAsync(file, script, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) : say.WriteAsync(script);

    private static int Misunderstood(string what, TextWriter complain)
    {
        complain.WriteLine(what);
        complain.WriteLine(Usage);
        return NotUnderstood;
    }
}
