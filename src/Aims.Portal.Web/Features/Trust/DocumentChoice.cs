using Aims.Portal.Domain.Evidence;

namespace Aims.Portal.Web.Features.Trust;

/// <summary>A document that the profile may name.</summary>
/// <param name="LacksFacts">A certificate of which nobody has recorded what it says: only its title can be shown.</param>
public sealed record DocumentChoice(DocumentId Id, string Title, string Kind, bool IsPublished, bool LacksFacts);
