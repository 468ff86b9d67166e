using System.Reflection;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Aims.Portal.Web.Features.TakeOuts.Archive;

/// <param name="Type">Without the question mark.</param>
public sealed record ArchiveColumn(string Name, Type Type, bool IsNullable, Func<object, object?> Get)
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static ArchiveColumn Of(IProperty property) => new(property.Name, Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType, property.IsNullable, property.PropertyInfo!.GetValue);

    /// <summary>Of a row that is no entity.</summary>
    public static ArchiveColumn Of(PropertyInfo property)
    {
        lock (Nullability)
        {
            return new(property.Name, Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, Nullability.Create(property).ReadState is NullabilityState.Nullable, property.GetValue);
        }
    }
}
