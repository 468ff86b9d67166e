using Aims.Portal.Domain;

namespace Aims.Portal.Web.Tests.Platform.Security.Fuzz;

/// <summary>Ids of real rows by the type of their key.</summary>
internal sealed class IdPool
{
    private readonly Dictionary<Type, List<Guid>> byType = [];

    public IdPool(params IEnumerable<Dictionary<Type, List<Guid>>> sources)
    {
        foreach (var (type, ids) in sources.SelectMany(s => s))
        {
            if (!byType.TryGetValue(type, out var known)) byType[type] = known = [];
            known.AddRange(ids.Except(known));
        }

        All = [.. byType.OrderBy(t => t.Key.Name, StringComparer.Ordinal).SelectMany(t => t.Value).Distinct()];
    }

    public IReadOnlyList<Guid> All { get; }

    /// <summary>Ids that fit; any at all where the type says nothing.</summary>
    public IReadOnlyList<Guid> Of(Type declared)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        return byType.TryGetValue(type, out var ids) && (typeof(IEntityId).IsAssignableFrom(type) || type == typeof(Guid)) ? ids : All;
    }

    public string At(Type type, int index)
    {
        var ids = Of(type);
        return ids[index % ids.Count].ToString();
    }

    public Type? TypeOf(Guid id) => byType.FirstOrDefault(t => t.Value.Contains(id)).Key;
}
