using Aims.Portal.Data.RowSecurity;

namespace Aims.Portal.Data.SqlServer;

/// <summary>Sets <c>TenantId</c> in the session's context; across tenants the session takes the place of a user in the second role. Neither is undone by a rollback, and a
/// connection may not go back to its pool in another user's place.</summary>
public sealed class SqlServerRowSecurity : RowSecuritySession
{
    protected override bool IsUndoneByRollback => false;

    protected override string Tell(Who who, Who? before)
    {
        var leave = before is { Across: true } ? "REVERT; " : "";
        var tenant = who.Tenant is { } id ? $"'{id}'" : "NULL";
        var enter = who.Across ? $" EXECUTE AS USER = N'{RowSecurityMigrations.SqlServerSystemUser}';" : "";
        return $"{leave}EXEC sp_set_session_context @key = N'TenantId', @value = {tenant};{enter}";
    }

    protected override string? TakeLeave(Who who) => who.Across ? "REVERT;" : null;
}
