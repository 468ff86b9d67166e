using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Aims.Portal.Web.Tests.SqlServer;

/// <summary>What SQL Server refuses about keys, or complains of only when a long row comes: checked on EF Core's relational model.</summary>
internal static partial class KeyRules
{
    private const int ClusteredBytes = 900;
    private const int NonclusteredBytes = 1_700;
    private const int KeyColumns = 32;

    public static IReadOnlyList<string> Violations(IRelationalModel model) =>
        [.. model.Tables.SelectMany(t => Cascades(t).Concat(Widths(t))).Order(StringComparer.Ordinal)];

    /// <summary>With no cascade anywhere there are no two cascade paths to one table (error 1785).</summary>
    private static IEnumerable<string> Cascades(ITable table) =>
        from key in table.ForeignKeyConstraints
        where key.OnDeleteAction is not (ReferentialAction.NoAction or ReferentialAction.Restrict)
        select $"{key.Name} on {table.Name}: ON DELETE {key.OnDeleteAction}; the portal deletes nothing behind its own back";

    private static IEnumerable<string> Widths(ITable table)
    {
        var keys = table.UniqueConstraints.Select(k => (k.Name, k.Columns, Clustered: IsClustered(k)));
        var indexes = table.Indexes.Select(i => (i.Name, i.Columns, Clustered: i.MappedIndexes.Any(m => m.IsClustered() is true)));
        foreach (var (name, columns, clustered) in keys.Concat(indexes))
        {
            var unbounded = columns.Where(c => Bytes(c.StoreType) is null).ToList();
            foreach (var column in unbounded)
                yield return $"{name} on {table.Name}: {column.Name} is {column.StoreType}, which cannot be in a key";
            var bytes = columns.Sum(c => Bytes(c.StoreType) ?? 0);
            var limit = clustered ? ClusteredBytes : NonclusteredBytes;
            if (bytes > limit)
                yield return $"{name} on {table.Name}: {bytes} bytes, of which {limit} are allowed";
            if (columns.Count > KeyColumns)
                yield return $"{name} on {table.Name}: {columns.Count} columns, of which {KeyColumns} are allowed";
        }

        var included = from index in table.Indexes
                       from mapped in index.MappedIndexes
                       from property in SqlServerIndexExtensions.GetIncludeProperties(mapped) ?? []
                       let column = mapped.DeclaringEntityType.FindProperty(property)?.GetTableColumnMappings().First(m => m.TableMapping.Table == table).Column
                       where column is not null && Bytes(column.StoreType) is null
                       select $"{index.Name} on {table.Name}: includes {column.Name}, which is {column.StoreType}; the index would hold the text twice";
        foreach (var violation in included)
            yield return violation;
    }

    /// <summary>A primary key is clustered unless the mapping says otherwise.</summary>
    private static bool IsClustered(IUniqueConstraint key) =>
        key.MappedKeys.Select(k => k.IsClustered()).FirstOrDefault(c => c is not null) ?? key.GetIsPrimaryKey();

    /// <summary>The most bytes a value takes in a key; null when it has no bound. From "Data types", SQL Server 2022.</summary>
    internal static int? Bytes(string storeType)
    {
        var match = StoreType().Match(storeType);
        var name = match.Groups["name"].Value.ToLowerInvariant();
        var size = match.Groups["size"].Value;
        if (string.Equals(size, "max", StringComparison.OrdinalIgnoreCase))
            return null;
        var n = size.Length > 0 ? int.Parse(size, CultureInfo.InvariantCulture) : (int?)null;
        return name switch
        {
            "bit" or "tinyint" => 1,
            "smallint" => 2,
            "int" or "smallmoney" or "smalldatetime" or "real" => 4,
            "bigint" or "money" or "datetime" or "rowversion" or "timestamp" => 8,
            "float" => n is <= 24 ? 4 : 8,
            "decimal" or "numeric" => (n ?? 18) switch { <= 9 => 5, <= 19 => 9, <= 28 => 13, _ => 17 },
            "date" => 3,
            "time" => Fraction(n) + 3,
            "datetime2" => Fraction(n) + 6,
            "datetimeoffset" => Fraction(n) + 8,
            "uniqueidentifier" => 16,
            "char" or "varchar" or "binary" or "varbinary" => n ?? 1,
            "nchar" or "nvarchar" => 2 * (n ?? 1),
            "sysname" => 256,
            "text" or "ntext" or "image" or "xml" or "json" or "sql_variant" or "geography" or "geometry" => null,
            _ => throw new NotSupportedException($"How many bytes does {storeType} take in a key? Tell KeyRules."),
        };

        static int Fraction(int? digits) => (digits ?? 7) switch { <= 2 => 0, <= 4 => 1, _ => 2 };
    }

    [GeneratedRegex(@"^(?<name>\w+)\s*(\(\s*(?<size>\w+)[^)]*\))?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex StoreType();
}
