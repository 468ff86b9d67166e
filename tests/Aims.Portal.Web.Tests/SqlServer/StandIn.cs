using System.Runtime.CompilerServices;
using Aims.Portal.Domain;

namespace Aims.Portal.Web.Tests.SqlServer;

/// <summary>Values for the parameters of a query that is generated and never executed. What decides the SQL is whether a value is there and how many a list has.</summary>
/// <param name="Nulls">Whatever may be null is.</param>
/// <param name="Listed">How many different values stand in a list; of an enum as many as there are.</param>
internal sealed record StandIn(bool Nulls, int Listed)
{
    /// <summary>A value and a null; a list of some and of none.</summary>
    public static readonly IReadOnlyList<StandIn> Few = [new(Nulls: false, Listed: 3), new(Nulls: true, Listed: 0)];

    /// <summary>Lists that come near the number of parameters SQL Server takes, that pass it, and that pass it only when there are two of them.</summary>
    public static readonly IReadOnlyList<StandIn> Many = [new(Nulls: false, Listed: 2_090), new(Nulls: false, Listed: 2_500), new(Nulls: false, Listed: 1_200)];

    public object? Of(Type type)
    {
        if (ElementOf(type) is { } element) return List(type, element);
        if (Nulls && (!type.IsValueType || Nullable.GetUnderlyingType(type) is not null) && type != typeof(object)) return null;
        return One(type, 0);
    }

    /// <summary>The type of a list's values; null when it is no list of values for the database.</summary>
    public static Type? ElementOf(Type type) => type == typeof(string) || type == typeof(byte[])
        ? null
        : type.GetInterfaces().Append(type).FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];

    /// <summary>The value number <paramref name="number"/> of a type, always the same.</summary>
    public static object One(Type type, int number)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string)) return $"text {number}";
        if (type == typeof(Guid)) return new Guid(number, 0, 7, [8, 0, 0, 0, 0, 0, 0, 1]);
        if (type == typeof(DateTime)) return new DateTime(2026, 11, 24, 0, 0, 0, DateTimeKind.Utc).AddMinutes(number);
        if (type == typeof(DateTimeOffset)) return new DateTimeOffset(2026, 11, 24, 0, 0, 0, TimeSpan.Zero).AddMinutes(number);
        if (type == typeof(DateOnly)) return new DateOnly(2026, 11, 24).AddDays(number);
        if (type == typeof(byte[])) return BitConverter.GetBytes(number);
        if (type == typeof(bool)) return number % 2 == 0;
        if (type.IsEnum) return Enum.GetValues(type).GetValue(number % Enum.GetValues(type).Length)!;
        if (type.IsAssignableTo(typeof(IEntityId))) return Activator.CreateInstance(type, One(typeof(Guid), number))!;
        if (type.IsAssignableTo(typeof(IConvertible))) return Convert.ChangeType(number, type);
        // A row that a query compares with: EF Core reads its key.
        return type.IsValueType ? Activator.CreateInstance(type)! : RuntimeHelpers.GetUninitializedObject(type);
    }

    private object List(Type type, Type element)
    {
        var values = Enumerable.Range(0, Listed).Select(i => One(element, i)).Distinct().ToArray();
        var array = Array.CreateInstance(element, values.Length);
        Array.Copy(values, array, values.Length);
        // EF Core only ever walks through it, so an array does for what nobody can make, such as the keys of a dictionary.
        return type.IsAssignableFrom(array.GetType()) ? array : type.GetConstructor([typeof(IEnumerable<>).MakeGenericType(element)])?.Invoke([array]) ?? array;
    }
}
