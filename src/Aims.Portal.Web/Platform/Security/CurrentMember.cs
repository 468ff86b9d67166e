using Aims.Portal.Data.People;
using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Web.Platform.Security;

/// <summary>Who is asking, in which role. Set once per request by <see cref="AccessMiddleware"/>.</summary>
public sealed class CurrentMember
{
    public Guid PersonId { get; private set; }

    public string Name { get; private set; } = "";

    public string Email { get; private set; } = "";

    public Role? Role { get; private set; }

    public string Language { get; private set; } = "en";

    public Appearance Appearance { get; private set; }

    public bool IsSignedIn => PersonId != Guid.Empty;

    public bool May(Permission permission) => Role?.Allows(permission) == true;

    internal void Set(MemberRow row)
    {
        PersonId = row.PersonId;
        Name = row.Name;
        Email = row.Email ?? "";
        Role = row.Role;
        Language = row.Language;
        Appearance = row.Appearance;
    }

    internal void SetLanguage(string language) => Language = language;
}

internal sealed record MemberRow(Guid PersonId, string Name, string? Email, Role? Role, string Language, Appearance Appearance);
