using Aims.Portal.Data;
using Aims.Portal.Data.Postgres;
using Aims.Portal.Data.Sqlite;
using Aims.Portal.Data.SqlServer;
using Aims.Portal.Data.Tenancy;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Platform.Database;

public enum DatabaseProvider
{
    Sqlite,
    Postgres,
    SqlServer,
}

/// <summary>Settings <c>Portal:Database:Provider</c> and <c>ConnectionStrings:Portal</c>.</summary>
public static class DatabaseSetup
{
    public static DatabaseProvider Provider(this IConfiguration configuration)
    {
        var name = configuration["Portal:Database:Provider"] ?? nameof(DatabaseProvider.Sqlite);
        return Enum.TryParse<DatabaseProvider>(name, ignoreCase: true, out var provider)
            ? provider
            : throw new InvalidOperationException($"Portal:Database:Provider is '{name}'. Use Sqlite, Postgres or SqlServer.");
    }

    /// <summary>The connection string; on SQLite a file under App_Data when none is given.</summary>
    public static string PortalConnectionString(this IConfiguration configuration, string contentRoot)
    {
        if (configuration.GetConnectionString("Portal") is { Length: > 0 } given) return Checked(given, configuration.Provider());
        if (configuration.Provider() is not DatabaseProvider.Sqlite)
            throw new InvalidOperationException("ConnectionStrings:Portal is missing. It is needed for Postgres and SqlServer.");
        var folder = Path.Combine(contentRoot, "App_Data");
        Directory.CreateDirectory(folder);
        return $"Data Source={Path.Combine(folder, "portal.db")};Default Timeout=30";
    }

    public static void AddPortalDatabase(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        var provider = builder.Configuration.Provider();
        var connection = builder.Configuration.PortalConnectionString(builder.Environment.ContentRootPath);

        services.AddScoped<MultiTenantContext>();
        services.AddScoped<IMultiTenantContextAccessor>(s => s.GetRequiredService<MultiTenantContext>());
        services.AddScoped<IMultiTenantContextSetter>(s => s.GetRequiredService<MultiTenantContext>());

        // The options are the same for every request: built once, not once per request.
        switch (provider)
        {
            case DatabaseProvider.Sqlite:
                services.AddDbContext<PortalDbContext, SqlitePortalDbContext>((s, o) => Common(o, s).UseSqlite(connection), optionsLifetime: ServiceLifetime.Singleton);
                break;
            case DatabaseProvider.Postgres:
                services.AddDbContext<PortalDbContext, PostgresPortalDbContext>((s, o) => Common(o, s).UseNpgsql(connection), optionsLifetime: ServiceLifetime.Singleton);
                break;
            case DatabaseProvider.SqlServer:
                services.AddDbContext<PortalDbContext, SqlServerPortalDbContext>((s, o) => Common(o, s).UseSqlServer(connection, x => x.UseCompatibilityLevel(160)), optionsLifetime: ServiceLifetime.Singleton);
                break;
        }

        services.AddDataProtection().SetApplicationName("aims-portal").PersistKeysToDbContext<PortalDbContext>();
    }

    /// <summary>Brings the schema up to date. SQLite does it itself; on a server engine only when Portal:Database:Migrate says so.</summary>
    public static async Task MigrateAsync(this IServiceProvider services, IConfiguration configuration)
    {
        if (configuration.Provider() is not DatabaseProvider.Sqlite && !configuration.GetValue<bool>("Portal:Database:Migrate")) return;
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        if ((await db.Database.GetPendingMigrationsAsync()).Any()) await db.Database.MigrateAsync();
    }

    private static DbContextOptionsBuilder Common(DbContextOptionsBuilder options, IServiceProvider services) =>
        options.AddInterceptors(services.GetServices<Microsoft.EntityFrameworkCore.Diagnostics.IInterceptor>());

    private static string Checked(string connection, DatabaseProvider provider)
    {
        // Measured: without the reset on return, a pooled connection keeps the previous tenant's session.
        if (provider is DatabaseProvider.Postgres && new Npgsql.NpgsqlConnectionStringBuilder(connection).NoResetOnClose)
            throw new InvalidOperationException("ConnectionStrings:Portal sets 'No Reset On Close=true'. Remove it: it would leak one tenant's session to the next.");
        return connection;
    }
}
