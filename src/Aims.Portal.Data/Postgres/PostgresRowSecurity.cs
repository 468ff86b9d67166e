using Aims.Portal.Data.RowSecurity;

namespace Aims.Portal.Data.Postgres;

/// <summary>Takes one of the two roles and sets <c>aims.tenant</c>. Npgsql's reset on return undoes both, and so does a rollback.</summary>
public sealed class PostgresRowSecurity : RowSecuritySession
{
    protected override bool IsUndoneByRollback => true;

    protected override bool TellsInFront => true;

    protected override string Tell(Who who, Who? before) =>
        $"SET ROLE {(who.Across ? RowSecurityMigrations.SystemRole : RowSecurityMigrations.TenantRole)}; SET aims.tenant = '{who.Tenant?.ToString() ?? ""}'";
}
