namespace Aims.Portal.Domain;

/// <summary>A strongly typed key: a version 7 UUID made in the domain, so that keys sort by time and are known before saving.</summary>
public interface IEntityId
{
    /// <summary>The UUID as it is stored.</summary>
    Guid Value { get; }
}
