using Aims.Portal.Data.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Aims.Portal.Data.Sqlite;

/// <summary>The portal on Sqlite: nothing but its migrations and what the engine needs said differently.</summary>
public sealed class SqlitePortalDbContext(DbContextOptions<SqlitePortalDbContext> options, IMultiTenantContextAccessor tenantContext, TimeProvider clock)
    : PortalDbContext(options, tenantContext, clock);

/// <summary>Only for the migration tool; never connects.</summary>
public sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqlitePortalDbContext>
{
    public SqlitePortalDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlitePortalDbContext>().UseSqlite("Data Source=design.db").Options, new MultiTenantContext(), TimeProvider.System);
}
