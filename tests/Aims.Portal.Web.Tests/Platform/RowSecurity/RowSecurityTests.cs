using Aims.Portal.Data;
using Aims.Portal.Data.RowSecurity;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Audit;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Aims.Portal.Web.Tests.Platform.RowSecurity;

/// <summary>What the database alone keeps apart, with every filter of EF Core taken away. SQLite has no row-level security; there these tests are none.</summary>
public sealed class RowSecurityTests(SeededPortal portal) : IClassFixture<SeededPortal>
{
    private const int Workers = 8;
    private const int Rounds = 25;

    [FactOn("Postgres", "SqlServer")]
    public async Task Without_filters_every_table_shows_a_tenant_its_own_rows_only_under_pooling_and_load()
    {
        var everything = await portal.AcrossAsync(db => CountsAsync(db));
        var expected = new Dictionary<OrganisationId, Dictionary<string, int>>();
        Organisation[] tenants = [portal.Bank, portal.Vendor, portal.OtherBank, portal.OtherVendor, portal.Platform];
        foreach (var tenant in tenants) expected[tenant.Id] = await portal.AcrossAsync(db => CountsAsync(db, tenant.Id));

        // The test means nothing if there is nothing to leak.
        Assert.All(everything, t => Assert.True(t.Value > 0, $"{t.Key} is empty."));
        Assert.All(everything, t => Assert.True(t.Value > expected[portal.OtherBank.Id][t.Key], $"{t.Key} has no row that the other bank may not see."));

        await Parallel.ForEachAsync(Enumerable.Range(0, Workers * Rounds), new ParallelOptions { MaxDegreeOfParallelism = Workers }, async (i, _) =>
        {
            var tenant = tenants[i % tenants.Length];
            if (i % 7 == 3) await portal.InTenantAsync(tenant, db => CrossAndFailAsync(db, () => AsExpectedAsync(db)));
            else await portal.InTenantAsync(tenant, AsExpectedAsync);

            async Task AsExpectedAsync(PortalDbContext db) => Assert.Equal(expected[tenant.Id].OrderBy(t => t.Key), (await CountsAsync(db)).OrderBy(t => t.Key));
        });
    }

    [FactOn("Postgres", "SqlServer")]
    public async Task Nobody_sees_nothing()
    {
        await using var scope = portal.Services.CreateAsyncScope();

        Assert.All(await CountsAsync(scope.ServiceProvider.GetRequiredService<PortalDbContext>()), t => Assert.Equal(0, t.Value));
    }

    [FactOn("Postgres")]
    public async Task Another_tenants_row_is_neither_changed_nor_deleted_nor_made()
    {
        var theirs = await portal.AcrossAsync(db => db.AcrossTenants<Vendor>().Where(v => v.TenantId == portal.Bank.Id).Select(v => v.Id).FirstAsync());

        var (changed, deleted) = await portal.InTenantAsync(portal.OtherBank, async db => (
            await db.Vendors.IgnoreQueryFilters().Where(v => v.Id == theirs).ExecuteUpdateAsync(s => s.SetProperty(v => v.Name, "Taken")),
            await db.VendorContacts.IgnoreQueryFilters().Where(c => c.VendorId == theirs).ExecuteDeleteAsync()));
        var forged = $$"""insert into "Memberships" select (jsonb_populate_record(m, '{"TenantId": "{{portal.Bank.Id}}"}')).* from "Memberships" m limit 1""";
        var made = await Assert.ThrowsAsync<PostgresException>(() => portal.InTenantAsync(portal.OtherBank, async db =>
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            await db.Database.OpenConnectionAsync();
            await db.Vendors.AnyAsync();
            command.CommandText = forged;
            await command.ExecuteNonQueryAsync();
        }));
        var moved = await Assert.ThrowsAsync<PostgresException>(() => portal.InTenantAsync(portal.Bank, db =>
            db.Vendors.IgnoreQueryFilters().Where(v => v.Id == theirs).ExecuteUpdateAsync(s => s.SetProperty(v => v.TenantId, portal.OtherBank.Id))));

        Assert.Equal((0, 0), (changed, deleted));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, made.SqlState);
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, moved.SqlState);
        Assert.Contains(SeededPortal.Secret, await portal.AcrossAsync(db => db.AcrossTenants<Vendor>().Where(v => v.Id == theirs).Select(v => v.Name).FirstAsync()), StringComparison.Ordinal);
    }

    [FactOn("Postgres")]
    public async Task The_audit_trail_is_added_to_and_never_changed_by_a_tenant()
    {
        foreach (var sql in (string[])["update \"AuditEntries\" set \"ActorName\" = 'Nobody'", "delete from \"AuditEntries\""])
        {
            var refused = await Assert.ThrowsAsync<PostgresException>(() => portal.InTenantAsync(portal.Bank, db => db.Database.ExecuteSqlRawAsync(sql)));
            Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
        }
    }

    [FactOn("Postgres", "SqlServer")]
    public async Task A_finding_is_the_buyers_alone_until_it_is_shared()
    {
        var kept = await portal.InTenantAsync(portal.Bank, async db =>
        {
            var assessment = await db.Assessments.FirstAsync(a => a.VendorOrganisationId == portal.Vendor.Id);
            var finding = new Finding(assessment, "F-0077", "GOV-01", "Not shared yet", Severity.Low, null, portal.Clock.GetUtcNow().UtcDateTime);
            db.Add(finding);
            await db.SaveChangesAsync();
            return finding.Id;
        });

        var seen = await portal.InTenantAsync(portal.Vendor, db => db.Findings.IgnoreQueryFilters().Select(f => f.Id).ToListAsync());

        Assert.NotEmpty(seen);
        Assert.DoesNotContain(kept, seen);
        Assert.True(await portal.InTenantAsync(portal.Bank, db => db.Findings.IgnoreQueryFilters().AnyAsync(f => f.Id == kept)));
    }

    [FactOn("Postgres")]
    public async Task The_portal_works_in_a_role_that_owns_nothing()
    {
        var tenant = await portal.InTenantAsync(portal.Bank, RoleAsync);
        var across = await portal.AcrossAsync(RoleAsync);

        Assert.Equal((RowSecurityMigrations.TenantRole, 0), tenant);
        Assert.Equal((RowSecurityMigrations.SystemRole, 0), across);

        static async Task<(string, int)> RoleAsync(PortalDbContext db) => (
            await db.Database.SqlQuery<string>($"select current_user::text as \"Value\"").SingleAsync(),
            await db.Database.SqlQuery<int>($"select count(*)::int as \"Value\" from pg_class where relowner = current_user::regrole").SingleAsync());
    }

    /// <summary>Somebody who works across tenants and then for one, and whose work comes to nothing, in each of the ways in which what was told is undone: none may leave him with more than
    /// the tenant's rows.</summary>
    private static async Task CrossAndFailAsync(PortalDbContext db, Func<Task> asExpected)
    {
        await db.Database.OpenConnectionAsync();

        // Rolled back.
        await CrossAsync(db);
        await using (var transaction = await db.Database.BeginTransactionAsync())
        {
            await db.Vendors.AnyAsync();
            await transaction.RollbackAsync();
        }

        await asExpected();

        // Rolled back to a point within, once after a fault.
        await using (var transaction = await db.Database.BeginTransactionAsync())
        {
            await CrossAsync(db);
            await transaction.CreateSavepointAsync("before");
            await db.Vendors.AnyAsync();
            await transaction.RollbackToSavepointAsync("before");
            await asExpected();
            await Assert.ThrowsAsync<PostgresException>(() => db.Database.ExecuteSqlRawAsync("select 1/0"));
            await transaction.RollbackToSavepointAsync("before");
            await asExpected();
        }

        await asExpected();

        // Given up without a word.
        await CrossAsync(db);
        await using (await db.Database.BeginTransactionAsync()) await db.Vendors.AnyAsync();
        await asExpected();

        // A save that lost a race.
        if (await db.Vendors.FirstOrDefaultAsync() is { } vendor)
        {
            await CrossAsync(db);
            db.Entry(vendor).Property(v => v.Revision).OriginalValue = 99;
            db.Entry(vendor).Property(v => v.NextDate).CurrentValue = new DateOnly(2030, 1, 1);
            await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => db.SaveChangesAsync());
            db.ChangeTracker.Clear();
            await asExpected();
        }

        // A query that fails when its first rows have been read already.
        var last = (await db.Memberships.Select(m => m.PersonId).ToListAsync())[^1];
        await CrossAsync(db);
        await Assert.ThrowsAsync<PostgresException>(() => db.Memberships.Select(m => 1 / (m.PersonId == last ? 0 : 1)).ToListAsync());
        await asExpected();
        await db.Database.CloseConnectionAsync();
    }

    private static async Task CrossAsync(PortalDbContext db)
    {
        using (((IMultiTenantContextSetter)db.TenantContext).EnterSystem("test")) Assert.True(await db.AcrossTenants<Membership>().CountAsync() > 5);
    }

    /// <summary>How many rows of each owned table there are to be seen, or, for a system scope, are the tenant's by their columns.</summary>
    private static async Task<Dictionary<string, int>> CountsAsync(PortalDbContext db, OrganisationId? of = null)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (table, owner) in RowOwners.Of(db.Model))
        {
            var id = of?.Value;
            var where = (id, owner) switch
            {
                (null, _) => "1 = 1",
                (_, RowOwner.Tenant) => $"\"TenantId\" = '{id}'",
                (_, RowOwner.Party) => $"'{id}' in (\"BuyerId\", \"VendorOrganisationId\")",
                _ => $"(\"BuyerId\" = '{id}' or \"VendorOrganisationId\" = '{id}' and \"SharedAt\" is not null)",
            };
#pragma warning disable EF1002 // the names are the model's, the id is an id
            counts[table] = await db.Database.SqlQueryRaw<int>($"select cast(count(*) as int) as \"Value\" from \"{table}\" where {where}").SingleAsync();
#pragma warning restore EF1002
        }

        return counts;
    }
}
