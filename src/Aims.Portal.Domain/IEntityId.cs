namespace Aims.Portal.Domain;

/// <summary>A strongly typed key, made in the domain so that it is known before saving. Most are version 7 UUIDs, which sort by time.
/// A key that one party makes and the other may see before the two had to do with each other (organisation, person, document, version, certificate, finding)
/// is a random, version 4 one: version 7 holds the millisecond it was made, and would tell a buyer that a vendor was on the portal before it asked,
/// or a vendor when a reviewer first doubted an answer. Keys made by the exchange itself (assessment, grant, submission) tell nothing that both do not know.</summary>
public interface IEntityId
{
    /// <summary>The UUID as it is stored.</summary>
    Guid Value { get; }
}
