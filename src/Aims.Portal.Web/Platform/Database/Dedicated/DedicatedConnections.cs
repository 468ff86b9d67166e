using System.Text.RegularExpressions;
using Aims.Portal.Data.Dedicated;
using Npgsql;

namespace Aims.Portal.Web.Platform.Database.Dedicated;

/// <summary>Settings <c>ConnectionStrings:NAME</c> and, for <c>migrate</c> and <c>dedicate</c> alone, <c>ConnectionStrings:NAMEExchange</c>: the way from the dedicated database to the shared one.</summary>
public static partial class DedicatedConnections
{
    /// <summary>What a name may be: it stands in the name of a setting and of a login.</summary>
    public static bool IsName(string name) => NamePattern().IsMatch(name);

    /// <summary>As it is written in the settings; for work on the schema.</summary>
    public static string DedicatedAsWritten(this IConfiguration configuration, string name) => configuration.GetConnectionString(name) is { Length: > 0 } given
        ? given
        : throw new StartRefused($"ConnectionStrings:{name} is missing. A buyer's own database is known under that name.");

    /// <summary>An unqualified table is the exchange's where the exchange has it, and else the buyer's own: no query knows where it runs.</summary>
    public static string DedicatedConnectionString(this IConfiguration configuration, string name)
    {
        var connection = new NpgsqlConnectionStringBuilder(configuration.DedicatedAsWritten(name));
        if (connection.NoResetOnClose)
            throw new StartRefused($"ConnectionStrings:{name} sets 'No Reset On Close=true'. Remove it: it would leave one piece of work's role to the next.");
        connection.SearchPath = $"{DedicatedTables.ExchangeSchema}, public";
        return DatabaseSetup.Prepared(connection).ConnectionString;
    }

    /// <summary>With the login that is bound to this buyer's rows. Only the dedicated database uses it, and keeps it in its user mapping.</summary>
    public static NpgsqlConnectionStringBuilder WayToExchange(this IConfiguration configuration, string name)
    {
        var given = configuration.GetConnectionString(name + "Exchange")
            ?? throw new StartRefused($"ConnectionStrings:{name}Exchange is missing. It says how the database '{name}' reaches the shared one: Host, Port, Database, Username and Password of a login for this buyer alone.");
        var way = new NpgsqlConnectionStringBuilder(given);
        return way is { Host.Length: > 0, Database.Length: > 0, Username.Length: > 0, Password.Length: > 0 } && IsName(way.Username)
            ? way
            : throw new StartRefused($"ConnectionStrings:{name}Exchange needs Host, Database, Username (small letters, digits and underscores) and Password.");
    }

    [GeneratedRegex("^[a-z][a-z0-9_]{0,29}$", RegexOptions.NonBacktracking)]
    private static partial Regex NamePattern();
}
