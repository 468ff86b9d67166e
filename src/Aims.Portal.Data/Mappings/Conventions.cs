using System.Linq.Expressions;
using Aims.Portal.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Aims.Portal.Data.Mappings;

/// <summary>One way of storing each kind of value on all three engines.</summary>
internal static class Conventions
{
    public const int EnumLength = 40;

    public static void UsePortalConventions(this ModelConfigurationBuilder configuration)
    {
        foreach (var id in typeof(IEntityId).Assembly.GetTypes().Where(t => t.IsValueType && typeof(IEntityId).IsAssignableFrom(t)))
            configuration.Properties(id).HaveConversion(typeof(IdConverter<>).MakeGenericType(id));
        foreach (var type in typeof(IEntityId).Assembly.GetTypes().Where(t => t.IsEnum))
            configuration.Properties(type).HaveConversion<string>().HaveMaxLength(EnumLength);
        configuration.Properties<DateTime>().HaveConversion<UtcConverter>();
        configuration.Properties<decimal>().HavePrecision(9, 2);
    }

    internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(v => v.ToUniversalTime(), v => DateTime.SpecifyKind(v, DateTimeKind.Utc));

    /// <summary>A typed key is stored as its UUID. Built by hand because an expression cannot call a static interface member.</summary>
    internal sealed class IdConverter<TId>() : ValueConverter<TId, Guid>(id => id.Value, Make)
        where TId : struct, IEntityId
    {
        private static readonly Expression<Func<Guid, TId>> Make = Build();

        private static Expression<Func<Guid, TId>> Build()
        {
            var value = Expression.Parameter(typeof(Guid), "value");
            return Expression.Lambda<Func<Guid, TId>>(Expression.New(typeof(TId).GetConstructor([typeof(Guid)])!, value), value);
        }
    }
}
