using Aims.Portal.Data.Dedicated;
using Aims.Portal.Data.RowSecurity;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Database.Dedicated;
using Aims.Portal.Web.Tests.Features.Evidence;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Aims.Portal.Web.Tests.Platform.Dedicated;

/// <summary>What the databases alone keep apart, with no filter and no portal in between: from inside a dedicated one, and with the login it has.</summary>
public sealed class BorderTests(DedicatedPortal portal) : IClassFixture<DedicatedPortal>, IAsyncLifetime
{
    private Organisation apart = null!;
    private Organisation shared = null!;
    private Organisation vendor = null!;

    public async Task InitializeAsync()
    {
        if (TestDatabases.Engine is not "Postgres") return;
        var key = Guid.CreateVersion7().ToString("N")[^8..];
        (apart, shared, vendor) = (await portal.AddDedicatedBankAsync($"a{key}", "Apart Bank"), await portal.AddBankAsync($"s{key}", "Shared Bank"), await portal.AddVendorAsync($"v{key}"));
        foreach (var bank in new[] { apart, shared })
        {
            await portal.AddMemberAsync(bank, Role.RiskManager, $"Manager {bank.Slug}");
            await portal.AskAsync(bank, vendor, "HB-1");
        }

        var owner = await portal.SignInAsync(await portal.AddMemberAsync(vendor, Role.VendorAdministrator, $"Owner {vendor.Slug}"));
        await owner.KeepAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [FactOn("Postgres")]
    public async Task From_inside_a_dedicated_database_only_its_buyers_rows_are_to_be_seen_whoever_a_session_says_it_is()
    {
        foreach (var role in new[] { RowSecurityMigrations.TenantRole, RowSecurityMigrations.SystemRole })
        {
            foreach (var claimed in new[] { apart.Id, shared.Id, vendor.Id })
            {
                await using var open = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(portal.Dedicated[apart.Id]) { SearchPath = "exchange, public", Pooling = false }.ConnectionString);
                await open.OpenAsync();
                await ExecuteAsync(open, $"set role {role}; set aims.tenant = '{claimed.Value}'");
                await OnlyOfAsync(open, apart);
                Assert.Equal(2L, await ScalarAsync(open, "select count(*) from \"Organisations\""));
                Assert.Equal(1L, await ScalarAsync(open, "select count(*) from \"People\""));
            }
        }
    }

    [FactOn("Postgres")]
    public async Task The_login_of_a_dedicated_database_sees_and_changes_its_buyers_rows_alone_and_no_password()
    {
        var number = portal.Dedicated.Keys.ToList().IndexOf(apart.Id) + 1;
        await using var open = new NpgsqlConnection(await TestDatabases.BuyersWayAsync(portal.Connection, number));
        await open.OpenAsync();

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, await RefusedAsync(open, $"set role {RowSecurityMigrations.SystemRole}"));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, await RefusedAsync(open, $"set role {RowSecurityMigrations.TenantRole}"));
        await ExecuteAsync(open, $"set aims.tenant = '{shared.Id.Value}'");
        await OnlyOfAsync(open, apart, ownIsClosed: true);
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, await RefusedAsync(open, "select \"PasswordHash\" from \"People\""));
        foreach (var table in new[] { "DataProtectionKeys", "PersonTokens", "Letters", "Vendors", "AuditEntries" }) Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, await RefusedAsync(open, $"select * from \"{table}\""));
        Assert.Equal(0, await ExecuteAsync(open, $"update \"Assessments\" set \"VendorName\" = 'Taken' where \"BuyerId\" = '{shared.Id.Value}'"));
        Assert.Equal(0, await ExecuteAsync(open, $"update \"Organisations\" set \"Revision\" = 99 where \"Id\" <> '{apart.Id.Value}'"));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, await RefusedAsync(open, $"update \"Assessments\" set \"BuyerId\" = '{shared.Id.Value}'"));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, await RefusedAsync(open, $"update \"Organisations\" set \"Name\" = 'Taken'"));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, await RefusedAsync(open, $"insert into \"Memberships\" select '{shared.Id.Value}', \"PersonId\", \"Role\", \"JoinedAt\" from \"Memberships\""));
    }

    [FactOn("Postgres")]
    public async Task The_shared_database_takes_no_own_row_of_a_buyer_that_moved_and_no_assessment_of_a_vendor_nobody_knows()
    {
        await using var open = new NpgsqlConnection(portal.Connection);
        await open.OpenAsync();
        foreach (var role in new[] { RowSecurityMigrations.TenantRole, RowSecurityMigrations.SystemRole })
        {
            await ExecuteAsync(open, $"set role {role}; set aims.tenant = '{apart.Id.Value}'");
            Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, await RefusedAsync(open, $"insert into \"AuditEntries\" (\"TenantId\", \"Id\", \"At\", \"ActorName\", \"Action\", \"Entity\", \"EntityId\", \"Changes\") values ('{apart.Id.Value}', gen_random_uuid(), now(), '', '', '', gen_random_uuid(), '')"));
        }

        await ExecuteAsync(open, $"set role {RowSecurityMigrations.TenantRole}; set aims.tenant = '{shared.Id.Value}'");
        Assert.Equal(PostgresErrorCodes.ForeignKeyViolation, await RefusedAsync(open, $"update \"Assessments\" set \"VendorId\" = gen_random_uuid() where \"BuyerId\" = '{shared.Id.Value}'"));
    }

    [FactOn("Postgres")]
    public async Task A_table_that_is_missing_in_the_link_is_an_error_and_never_an_empty_answer()
    {
        var bank = await portal.AddDedicatedBankAsync($"torn-{apart.Slug}", "Torn Bank");
        var manager = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.RiskManager));
        Assert.Equal(System.Net.HttpStatusCode.OK, (await manager.GetAsync("~/assessments")).Status);

        await TestDatabases.ExecuteAsync(TestDatabases.AsAdministrator(portal.Dedicated[bank.Id]), "drop foreign table exchange.\"Assessments\"");
        NpgsqlConnection.ClearAllPools();

        var fault = await Assert.ThrowsAsync<PostgresException>(() => portal.InTenantAsync(bank, db => db.Assessments.CountAsync()));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, fault.SqlState);
        var missing = await portal.AcrossAsync(db => Task.FromResult(DedicatedSide.WhatIsMissing(db.Model)));
        await using var open = new NpgsqlConnection(portal.Dedicated[bank.Id]);
        await open.OpenAsync();
        await ExecuteAsync(open, $"set role {RowSecurityMigrations.TenantRole}");
        Assert.Contains("Assessments.BuyerId", (string)(await ScalarAsync(open, missing))!);
    }

    [Fact]
    public async Task Every_table_is_on_one_side_and_one_key_alone_leads_from_the_shared_side_to_a_buyers_own()
    {
        var (own, exchange, keys) = await portal.AcrossAsync(db => Task.FromResult((
            DedicatedTables.OwnOf(db.Model), DedicatedTables.ExchangeOf(db.Model),
            db.Model.GetEntityTypes().Where(t => !DedicatedTables.IsOwn(t.ClrType)).SelectMany(t => t.GetForeignKeys()).Where(k => DedicatedTables.IsOwn(k.PrincipalEntityType.ClrType))
                .Select(k => $"{k.DeclaringEntityType.GetTableName()} → {k.PrincipalEntityType.GetTableName()}").ToList())));

        // Whoever adds a table decides here on which side it is; whoever adds a key adds a rule like the one for vendors to ExchangeSide.
        Assert.Equal(["AcceptedPoints", "AiServices", "AssessedServices", "AuditEntries", "BuyerChecks", "CheckPictures", "Decisions", "HeldReminders", "Obligations", "ReferenceEntries", "ReminderPauses", "ReviewItems", "SentReminders", "VendorContacts", "Vendors"], own.Order(StringComparer.Ordinal));
        Assert.Equal(
            [
                "AccessRequests", "AiSystems", "Answers", "Assessments", "AttachedEvidence", "CalendarFeeds", "Certificates", "Conditions", "DataProtectionKeys", "DocumentTexts", "DocumentVersions", "Documents", "EvidenceGrants", "EvidenceReads", "Findings", "FormCounts", "Invitations", "Letters",
                "Memberships", "Organisations", "Outbox", "People", "PersonClaims", "PersonLogins", "PersonTokens", "Questionnaires", "ReminderPolicies", "ReturnPoints", "SectionAssignments", "SharedCertificates", "Submissions",
                "Suppressions", "TakeOuts", "TrustProfiles", "UnsupportedAnswers",
            ],
            exchange);
        Assert.Equal(["Assessments → Vendors"], keys);
    }

    /// <summary>Reads every owned table without a condition: there is something, and nothing of anybody else's.</summary>
    private async Task OnlyOfAsync(NpgsqlConnection open, Organisation bank, bool ownIsClosed = false)
    {
        var (owners, own) = await portal.AcrossAsync(db => Task.FromResult((RowOwners.Of(db.Model), DedicatedTables.OwnOf(db.Model))));
        var seen = 0L;
        foreach (var (table, owner) in owners.Where(o => o.Key is not "Letters" && !own.Contains(o.Key)))
        {
            var column = owner is RowOwner.Tenant ? "TenantId" : "BuyerId";
            seen += (long)(await ScalarAsync(open, $"select count(*) from \"{table}\""))!;
            Assert.True(0L == (long)(await ScalarAsync(open, $"select count(*) from \"{table}\" where \"{column}\" is distinct from '{bank.Id.Value}'"))!, table);
        }

        Assert.True(seen >= 2, $"Only {seen} rows: there is nothing to leak.");
        if (ownIsClosed) return;
        foreach (var table in own) Assert.True(0L == (long)(await ScalarAsync(open, $"select count(*) from \"{table}\" where \"TenantId\" is distinct from '{bank.Id.Value}'"))!, table);
    }

    private static async Task<string?> RefusedAsync(NpgsqlConnection open, string sql) => (await Assert.ThrowsAsync<PostgresException>(() => ExecuteAsync(open, sql))).SqlState;

    private static async Task<int> ExecuteAsync(NpgsqlConnection open, string sql)
    {
        await using var command = new NpgsqlCommand(sql, open);
        return await command.ExecuteNonQueryAsync();
    }

    private static async Task<object?> ScalarAsync(NpgsqlConnection open, string sql)
    {
        await using var command = new NpgsqlCommand(sql, open);
        return await command.ExecuteScalarAsync();
    }
}
