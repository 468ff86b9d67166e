using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Web.Platform.Security;

/// <summary>What an endpoint demands. One that states none of these answers nobody.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public abstract class AccessAttribute : Attribute;

/// <summary>Only members of the addressed organisation whose role holds the permission.</summary>
public sealed class RequiresAttribute(Permission permission) : AccessAttribute
{
    public Permission Permission { get; } = permission;
}

/// <summary>Anybody; outside every organisation.</summary>
public sealed class OpenAttribute : AccessAttribute;

/// <summary>Anybody who is signed in; outside every organisation.</summary>
public sealed class SignedInAttribute : AccessAttribute;

/// <summary>Anybody, inside an organisation or outside: problem pages only.</summary>
public sealed class AnywhereAttribute : AccessAttribute;
