using Aims.Portal.Domain;
using Microsoft.AspNetCore.Identity;

namespace Aims.Portal.Data.People;

public enum Appearance
{
    Auto,
    Light,
    Dark,
}

/// <summary>One global user, whatever organisations he is a member of.</summary>
public sealed class Person : IdentityUser<Guid>
{
    public const int NameLength = 100;
    public const int LanguageLength = 10;

    public string DisplayName { get; set; } = "";

    /// <summary><c>en</c> or <c>zh-Hant</c>: screens and mails.</summary>
    public string Language { get; set; } = "en";

    public Appearance Appearance { get; set; }

    public DateTime CreatedAt { get; set; }

    /// <summary>Random: a person's id stands in rows that the other party reads, and one that held the time of joining would tell since when he is on the portal.</summary>
    public static Guid NewId() => UntimedKey.New();
}
