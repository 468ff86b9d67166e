using Microsoft.EntityFrameworkCore.Metadata;

namespace Aims.Portal.Web.Tests.SqlServer;

/// <summary>
/// Text that must be unique. SQLite and PostgreSQL tell capitals from small letters there; SQL Server by its default collation does not, and would refuse what the others take.
/// </summary>
internal static class CollationRules
{
    /// <returns>Table and column of every text in a key or a unique index whose collation is not a binary one. Enumerations are words of ours that differ in more than case.</returns>
    public static IReadOnlyList<string> Undeclared(IRelationalModel model) =>
    [
        .. (from table in model.Tables
            let keys = table.UniqueConstraints.Select(k => k.Columns).Concat(table.Indexes.Where(i => i.IsUnique).Select(i => i.Columns))
            from column in keys.SelectMany(c => c)
            where IsText(column) && column.Collation?.Contains("_BIN", StringComparison.OrdinalIgnoreCase) != true && !IsEnumeration(column)
            select $"{table.Name}.{column.Name}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    private static bool IsText(IColumn column) => column.StoreType.Contains("char", StringComparison.OrdinalIgnoreCase);

    private static bool IsEnumeration(IColumn column) => column.PropertyMappings.Select(m => m.Property.ClrType)
        .All(t => (Nullable.GetUnderlyingType(t) ?? t) is { IsEnum: true } e && Enum.GetNames(e) is var names && names.Distinct(StringComparer.OrdinalIgnoreCase).Count() == names.Length);
}
