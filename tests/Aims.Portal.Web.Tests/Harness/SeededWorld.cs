using Aims.Portal.Data;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Web.Tests.Harness;

/// <summary>A bank and a vendor and what they have together.</summary>
/// <param name="Word">Stands in every text that the two write.</param>
/// <param name="Members">Who works at the two.</param>
/// <param name="Mark">Begins the references of the assessments; no two worlds have the same.</param>
/// <param name="Ids">Every id that was given out, by the type of its key; plain UUIDs under <see cref="Guid"/>.</param>
public sealed record SeededWorld(string Word, Organisation Bank, Organisation Vendor, IReadOnlyDictionary<Role, TestPerson> Members, string Mark, Dictionary<Type, List<Guid>> Ids)
{
    public string ContactEmail => $"contact@{Vendor.Slug}.example";

    internal T Add<T, TId>(PortalDbContext db, T row, Func<T, TId> id)
        where T : class
        where TId : struct, IEntityId
    {
        db.Add(row);
        Know(typeof(TId), id(row).Value);
        return row;
    }

    internal void Know(Type type, Guid id)
    {
        if (!Ids.TryGetValue(type, out var known)) Ids[type] = known = [];
        known.Add(id);
    }
}
