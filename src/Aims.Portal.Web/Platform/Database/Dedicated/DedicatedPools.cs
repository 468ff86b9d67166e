using System.Collections.Concurrent;
using Aims.Portal.Data;
using Aims.Portal.Data.Dedicated;
using Aims.Portal.Data.Postgres;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Aims.Portal.Web.Platform.Database.Dedicated;

/// <summary>One pool of contexts for each dedicated database, made when its buyer is first worked for: a context never changes its database.</summary>
public sealed class DedicatedPools(IServiceProvider services, IConfiguration configuration, DedicatedDatabases databases)
{
    private readonly ConcurrentDictionary<string, PooledDbContextFactory<PostgresPortalDbContext>> pools = new(StringComparer.Ordinal);

    public PortalDbContext Take(string name) => pools.GetOrAdd(name, Make).CreateDbContext().At(name, databases);

    private PooledDbContextFactory<PostgresPortalDbContext> Make(string name)
    {
        var options = new DbContextOptionsBuilder<PostgresPortalDbContext>();
        options.UseApplicationServiceProvider(services);
        DatabaseSetup.OnPostgres(options, services, configuration.DedicatedConnectionString(name));
        return new PooledDbContextFactory<PostgresPortalDbContext>(options.Options);
    }
}
