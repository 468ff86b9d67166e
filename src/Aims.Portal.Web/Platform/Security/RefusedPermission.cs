using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Web.Platform.Security;

/// <summary>What the person would have needed on this request: the page that refuses names the roles that hold it.</summary>
public sealed record RefusedPermission(Permission Permission);
