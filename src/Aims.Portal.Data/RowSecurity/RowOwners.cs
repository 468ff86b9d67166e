using Aims.Portal.Domain;
using Aims.Portal.Domain.Findings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Aims.Portal.Data.RowSecurity;

/// <summary>Who may see the rows of a table, as the database itself is told.</summary>
public enum RowOwner
{
    /// <summary>The organisation in <c>TenantId</c>.</summary>
    Tenant,

    /// <summary>The organisations in <c>BuyerId</c> and <c>VendorOrganisationId</c>.</summary>
    Party,

    /// <summary>The buyer, and the vendor once <c>SharedAt</c> is set.</summary>
    PartyOnceShared,
}

/// <summary>Every table whose rows belong to somebody. A migration must secure each; a test compares.</summary>
public static class RowOwners
{
    public static IReadOnlyDictionary<string, RowOwner> Of(IModel model) => model.GetEntityTypes()
        .Select(e => (Table: e.GetTableName(), Owner: OwnerOf(e.ClrType)))
        .Where(t => t.Table is not null && t.Owner is not null)
        .ToDictionary(t => t.Table!, t => t.Owner!.Value, StringComparer.Ordinal);

    private static RowOwner? OwnerOf(Type type) =>
        type == typeof(Finding) ? RowOwner.PartyOnceShared
        : type.IsAssignableTo(typeof(IParty)) ? RowOwner.Party
        : type.IsAssignableTo(typeof(ITenantOwned)) ? RowOwner.Tenant
        : null;
}
