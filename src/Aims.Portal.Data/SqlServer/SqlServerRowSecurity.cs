using Aims.Portal.Data.RowSecurity;

namespace Aims.Portal.Data.SqlServer;

/// <summary>Sets <c>TenantId</c> in the session's context; across tenants the session takes the place of a user in the second role. Neither is undone by a rollback, and a
/// connection may not go back to its pool in another user's place.</summary>
public sealed class SqlServerRowSecurity : RowSecuritySession
{
    protected override bool IsUndoneByRollback => false;

    protected override string Tell(Who who, Who? before) => Sentence(who.Tenant, who.Across, before is { Across: true });

    protected override string? TakeLeave(Who who) => who.Across ? "REVERT;" : null;

    /// <summary>Not run where the portal is built; a test has SQL Server's parser read it.</summary>
    internal static string Sentence(Guid? tenant, bool across, bool wasAcross)
    {
        var leave = wasAcross ? "REVERT; " : "";
        var value = tenant is { } id ? $"'{id}'" : "NULL";
        var enter = across ? $" EXECUTE AS USER = N'{RowSecurityMigrations.SqlServerSystemUser}';" : "";
        return $"{leave}EXEC sp_set_session_context @key = N'TenantId', @value = {value};{enter}";
    }
}
