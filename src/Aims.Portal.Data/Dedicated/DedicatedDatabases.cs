using System.Collections.Frozen;
using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Data.Dedicated;

/// <summary>Which buyers have a database of their own, and under what name. Read once when the process starts: a buyer moves while no process runs, so a request asks nobody.</summary>
public sealed class DedicatedDatabases
{
    private FrozenDictionary<OrganisationId, string> names = FrozenDictionary<OrganisationId, string>.Empty;

    /// <summary>Every buyer that has one.</summary>
    public IReadOnlyDictionary<OrganisationId, string> All => names;

    /// <summary>Null for everybody whose rows are in the shared database.</summary>
    public string? Of(OrganisationId? organisation) => organisation is { } id && names.Count > 0 ? names.GetValueOrDefault(id) : null;

    public void Learn(IEnumerable<KeyValuePair<OrganisationId, string>> known) => names = names.Concat(known).DistinctBy(n => n.Key).ToFrozenDictionary();
}
