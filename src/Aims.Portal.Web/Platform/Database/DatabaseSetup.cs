using Aims.Portal.Data;
using Aims.Portal.Data.Dedicated;
using Aims.Portal.Data.Postgres;
using Aims.Portal.Data.Sqlite;
using Aims.Portal.Data.SqlServer;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Web.Platform.Database.Dedicated;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

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
    // About as many as the portal has queries on its busy pages.
    private const int PreparedStatements = 200;

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

    /// <summary>What is executed often stays prepared, and is planned with the values at hand: a plan for any tenant reads all rows of a large one (docs/adr/0011).</summary>
    public static NpgsqlConnectionStringBuilder Prepared(NpgsqlConnectionStringBuilder connection)
    {
        if (!connection.ShouldSerialize("Max Auto Prepare")) connection.MaxAutoPrepare = PreparedStatements;
        connection.Options = $"{connection.Options} -c plan_cache_mode=force_custom_plan".TrimStart();
        return connection;
    }

    public static void AddPortalDatabase(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        var provider = builder.Configuration.Provider();
        var connection = builder.Configuration.PortalConnectionString(builder.Environment.ContentRootPath);

        services.AddScoped<MultiTenantContext>();
        services.AddScoped<IMultiTenantContextAccessor>(s => s.GetRequiredService<MultiTenantContext>());
        services.AddScoped<IMultiTenantContextSetter>(s => s.GetRequiredService<MultiTenantContext>());
        services.AddSingleton<DedicatedDatabases>();
        services.AddSingleton<DedicatedPools>();
        services.AddSingleton<DedicatedCheck>();
        services.AddSingleton<EveryDatabase>();
        services.AddScoped<Exchange>();
        services.AddScoped(TakeContext);

        switch (provider)
        {
            case DatabaseProvider.Sqlite:
                // A list is one JSON parameter: with a parameter for each of its values the SQL would be made anew for every execution.
                Pool<SqlitePortalDbContext>(services, (s, o) => Common(o, s).AddInterceptors(new KeptConnections()).UseSqlite(connection, x => x.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)));
                break;
            case DatabaseProvider.Postgres:
                Pool<PostgresPortalDbContext>(services, (s, o) => OnPostgres(o, s, connection));
                break;
            case DatabaseProvider.SqlServer:
                Pool<SqlServerPortalDbContext>(services, (s, o) => Common(o, s).OnSqlServer(connection).AddInterceptors(new SqlServerRowSecurity()));
                break;
        }

        services.AddDataProtection().SetApplicationName("aims-portal").UseCryptographicAlgorithms(new() { EncryptionAlgorithm = EncryptionAlgorithm.AES_256_GCM }).PersistKeysToDbContext<PortalDbContext>();
    }

    /// <summary>A context for work on the schema: it keeps the account's own role, which row-level security takes from every other. Without a connection it can only write scripts.</summary>
    public static PortalDbContext ForSchema(DatabaseProvider provider, string? connection)
    {
        PortalDbContext db = provider switch
        {
            DatabaseProvider.Sqlite => new SqlitePortalDbContext(new DbContextOptionsBuilder<SqlitePortalDbContext>().UseSqlite(connection).Options),
            DatabaseProvider.Postgres => new PostgresPortalDbContext(new DbContextOptionsBuilder<PostgresPortalDbContext>().UseNpgsql(connection).Options),
            DatabaseProvider.SqlServer => new SqlServerPortalDbContext(new DbContextOptionsBuilder<SqlServerPortalDbContext>().OnSqlServer(connection).Options),
            _ => throw new ArgumentOutOfRangeException(nameof(provider), provider, null),
        };
        return db.WorkFor(new MultiTenantContext(), TimeProvider.System);
    }

    internal static void OnPostgres(DbContextOptionsBuilder options, IServiceProvider services, string connection) =>
        Common(options, services).UseNpgsql(connection).AddInterceptors(new PostgresRowSecurity());

    /// <summary>How every query is written for SQL Server; the tests, which generate what they cannot execute, write them the same way.</summary>
    internal static TOptions OnSqlServer<TOptions>(this TOptions options, string? connection)
        where TOptions : DbContextOptionsBuilder
    {
        options.UseSqlServer(connection, x => x.UseCompatibilityLevel(160));
        return options;
    }

    /// <summary>Contexts are reused: making one costs as much as two queries. Each is told for whom it works when it leaves the pool and forgets it on the way back.</summary>
    private static void Pool<TContext>(IServiceCollection services, Action<IServiceProvider, DbContextOptionsBuilder> options)
        where TContext : PortalDbContext
    {
        services.AddPooledDbContextFactory<TContext>(options);
        services.AddSingleton(s => new SharedPool(() => Renewed(s.GetRequiredService<IDbContextFactory<TContext>>().CreateDbContext()).At(null, s.GetRequiredService<DedicatedDatabases>())));
    }

    private static PortalDbContext Renewed(PortalDbContext db)
    {
        if (db.Database.GetDbConnection() is KeptConnection kept) kept.Renew();
        return db;
    }

    /// <summary>In the database of the tenant that is set by then. Whoever sets another one afterwards cannot query its rows with this context.</summary>
    private static PortalDbContext TakeContext(IServiceProvider scope)
    {
        var tenancy = scope.GetRequiredService<IMultiTenantContextAccessor>();
        var db = scope.GetRequiredService<DedicatedDatabases>().Of(tenancy.Tenant?.Id) is { } name ? scope.GetRequiredService<DedicatedPools>().Take(name) : scope.GetRequiredService<SharedPool>().Take();
        return db.WorkFor(tenancy, scope.GetRequiredService<TimeProvider>());
    }

    /// <summary>EF's check that no context is used by two threads at once runs wherever the portal is worked on and tested; in production it would cost a tenth of a busy page.</summary>
    private static DbContextOptionsBuilder Common(DbContextOptionsBuilder options, IServiceProvider services) =>
        PortalDbContext.WithManyRows(options).EnableThreadSafetyChecks(!services.GetRequiredService<IHostEnvironment>().IsProduction()).AddInterceptors(services.GetServices<IInterceptor>())
            // Counts are capped with Take() so that they stay cheap; which rows are counted up to the cap makes no difference, and an order would cost a sort.
            .ConfigureWarnings(w => w.Ignore(CoreEventId.RowLimitingOperationWithoutOrderByWarning));

    private static string Checked(string connection, DatabaseProvider provider)
    {
        if (provider is not DatabaseProvider.Postgres) return connection;
        var postgres = new NpgsqlConnectionStringBuilder(connection);

        // Measured: without the reset on return, a pooled connection keeps the previous tenant's session.
        if (postgres.NoResetOnClose)
            throw new InvalidOperationException("ConnectionStrings:Portal sets 'No Reset On Close=true'. Remove it: it would leak one tenant's session to the next.");
        return Prepared(postgres).ConnectionString;
    }
}
