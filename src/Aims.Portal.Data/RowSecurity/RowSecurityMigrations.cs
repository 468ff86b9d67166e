using Microsoft.EntityFrameworkCore.Migrations;

namespace Aims.Portal.Data.RowSecurity;

/// <summary>The words of a migration that lets the database itself keep tenants apart. What a released migration says through them must stay as it is:
/// another rule is another method.</summary>
public static class RowSecurityMigrations
{
    public const string TenantRole = "aims_portal";
    public const string SystemRole = "aims_portal_system";

    /// <summary>The user without a login whose place a SQL Server session takes to work across tenants.</summary>
    public const string SqlServerSystemUser = "aims_portal_across";

    private const string PostgresTenant = "nullif(current_setting('aims.tenant', true), '')::uuid";

    /// <summary>Makes the two roles and gives them the tables there are and those to come. PostgreSQL keeps roles for the whole server: where the account that migrates may
    /// make none, the server's administrator makes them before.</summary>
    public static void MakePostgresRoles(this MigrationBuilder migration)
    {
        foreach (var role in (string[])[TenantRole, SystemRole])
        {
            migration.Sql($"""
                DO $$ BEGIN
                  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{role}') THEN CREATE ROLE {role} NOLOGIN; END IF;
                EXCEPTION
                  WHEN duplicate_object OR unique_violation THEN NULL;
                  WHEN insufficient_privilege THEN
                    RAISE EXCEPTION 'The role {role} is missing and may not be made by this account. As administrator of the server: CREATE ROLE {role} NOLOGIN;';
                END $$;
                """);
        }

        migration.Sql($"""
            GRANT USAGE ON SCHEMA public TO {TenantRole}, {SystemRole};
            GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {TenantRole}, {SystemRole};
            GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {TenantRole}, {SystemRole};
            ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO {TenantRole}, {SystemRole};
            ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO {TenantRole}, {SystemRole};
            REVOKE INSERT, UPDATE, DELETE ON "__EFMigrationsHistory" FROM {TenantRole}, {SystemRole};
            REVOKE UPDATE, DELETE ON "AuditEntries" FROM {TenantRole};
            REVOKE DELETE ON "AuditEntries" FROM {SystemRole};
            """);
    }

    /// <summary>Also binds the table's owner (FORCE), so that a portal which connects as owner is bound too.</summary>
    public static void SecureOnPostgres(this MigrationBuilder migration, string table, RowOwner owner)
    {
        var rule = owner switch
        {
            RowOwner.Tenant => $"\"TenantId\" = {PostgresTenant}",
            RowOwner.Party => $"\"BuyerId\" = {PostgresTenant} OR \"VendorOrganisationId\" = {PostgresTenant}",
            RowOwner.PartyOnceShared => $"\"BuyerId\" = {PostgresTenant} OR (\"VendorOrganisationId\" = {PostgresTenant} AND \"SharedAt\" IS NOT NULL)",
            _ => throw new ArgumentOutOfRangeException(nameof(owner), owner, null),
        };
        migration.Sql($"""
            ALTER TABLE "{table}" ENABLE ROW LEVEL SECURITY;
            ALTER TABLE "{table}" FORCE ROW LEVEL SECURITY;
            CREATE POLICY tenant ON "{table}" TO {TenantRole} USING ({rule}) WITH CHECK ({rule});
            CREATE POLICY across ON "{table}" TO {SystemRole} USING (true) WITH CHECK (true);
            """);
    }

    public static void UnsecureOnPostgres(this MigrationBuilder migration, string table) => migration.Sql($"""
        DROP POLICY tenant ON "{table}";
        DROP POLICY across ON "{table}";
        ALTER TABLE "{table}" NO FORCE ROW LEVEL SECURITY;
        ALTER TABLE "{table}" DISABLE ROW LEVEL SECURITY;
        """);

    /// <summary>Roles, the user to act as, and the functions the policies ask. Each function stands alone in its batch, as SQL Server demands.</summary>
    public static void MakeSqlServerRoles(this MigrationBuilder migration)
    {
        migration.Sql($"IF DATABASE_PRINCIPAL_ID(N'{TenantRole}') IS NULL CREATE ROLE [{TenantRole}];");
        migration.Sql($"IF DATABASE_PRINCIPAL_ID(N'{SystemRole}') IS NULL CREATE ROLE [{SystemRole}];");
        migration.Sql($"IF DATABASE_PRINCIPAL_ID(N'{SqlServerSystemUser}') IS NULL CREATE USER [{SqlServerSystemUser}] WITHOUT LOGIN;");
        migration.Sql($"ALTER ROLE [{SystemRole}] ADD MEMBER [{SqlServerSystemUser}];");
        migration.Sql($"GRANT SELECT, INSERT, UPDATE, DELETE ON SCHEMA::[dbo] TO [{TenantRole}];");
        migration.Sql($"GRANT SELECT, INSERT, UPDATE, DELETE ON SCHEMA::[dbo] TO [{SystemRole}];");
        migration.Sql($"GRANT IMPERSONATE ON USER::[{SqlServerSystemUser}] TO [{TenantRole}];");
        migration.Sql($"DENY UPDATE, DELETE ON [dbo].[AuditEntries] TO [{TenantRole}];");
        migration.Sql($"DENY DELETE ON [dbo].[AuditEntries] TO [{SystemRole}];");
        migration.EnsureSchema("aims");
        migration.Sql("EXEC(N'" + """
            CREATE FUNCTION [aims].[OfTenant](@TenantId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS
            RETURN SELECT 1 AS [Allowed] WHERE @TenantId = CAST(SESSION_CONTEXT(N''TenantId'') AS uniqueidentifier) OR IS_ROLEMEMBER(N''aims_portal_system'') = 1
            """ + "');");
        migration.Sql("EXEC(N'" + """
            CREATE FUNCTION [aims].[OfParty](@BuyerId uniqueidentifier, @VendorOrganisationId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS
            RETURN SELECT 1 AS [Allowed] WHERE CAST(SESSION_CONTEXT(N''TenantId'') AS uniqueidentifier) IN (@BuyerId, @VendorOrganisationId) OR IS_ROLEMEMBER(N''aims_portal_system'') = 1
            """ + "');");
        migration.Sql("EXEC(N'" + """
            CREATE FUNCTION [aims].[OfPartyOnceShared](@BuyerId uniqueidentifier, @VendorOrganisationId uniqueidentifier, @SharedAt datetime2) RETURNS TABLE WITH SCHEMABINDING AS
            RETURN SELECT 1 AS [Allowed] WHERE CAST(SESSION_CONTEXT(N''TenantId'') AS uniqueidentifier) = @BuyerId
                OR (CAST(SESSION_CONTEXT(N''TenantId'') AS uniqueidentifier) = @VendorOrganisationId AND @SharedAt IS NOT NULL) OR IS_ROLEMEMBER(N''aims_portal_system'') = 1
            """ + "');");
    }

    /// <summary>One policy a table: a filter for what is read, changed and deleted, a block for what is written.</summary>
    public static void SecureOnSqlServer(this MigrationBuilder migration, string table, RowOwner owner)
    {
        var predicate = owner switch
        {
            RowOwner.Tenant => "[aims].[OfTenant]([TenantId])",
            RowOwner.Party => "[aims].[OfParty]([BuyerId], [VendorOrganisationId])",
            RowOwner.PartyOnceShared => "[aims].[OfPartyOnceShared]([BuyerId], [VendorOrganisationId], [SharedAt])",
            _ => throw new ArgumentOutOfRangeException(nameof(owner), owner, null),
        };
        migration.Sql($"""
            EXEC(N'CREATE SECURITY POLICY [aims].[{table}] ADD FILTER PREDICATE {predicate} ON [dbo].[{table}], ADD BLOCK PREDICATE {predicate} ON [dbo].[{table}] WITH (STATE = ON)');
            """);
    }

    public static void UnsecureOnSqlServer(this MigrationBuilder migration, string table) => migration.Sql($"DROP SECURITY POLICY [aims].[{table}];");

    public static void DropSqlServerFunctions(this MigrationBuilder migration)
    {
        foreach (var function in (string[])["OfTenant", "OfParty", "OfPartyOnceShared"]) migration.Sql($"DROP FUNCTION [aims].[{function}];");
    }
}
