using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Web.Features.TakeOuts.Archive;

/// <summary>Who works, or has worked, in the organisation.</summary>
public sealed record ArchivedMember(Guid PersonId, string Name, string Email, Role Role, DateTime JoinedAt, DateTime? EndedAt);
