using System.Text;
using System.Text.RegularExpressions;

namespace Aims.Portal.Domain.Organisations;

/// <summary>Rules for the name of an organisation in addresses: 3–40 letters, digits and single hyphens, not a word the portal needs itself.</summary>
public static partial class Slugs
{
    public const int MinLength = 3;
    public const int MaxLength = 40;

    // What the portal answers at without an organisation, today. No organisation can ever have had one of these: a test finds a new one missing here.
    private static readonly HashSet<string> Portals = new(StringComparer.Ordinal) { "account", "dev", "health", "invitation", "lib", "problem", "public" };

    private static readonly HashSet<string> Reserved = new(Portals, StringComparer.Ordinal)
    {
        "accounts", "admin", "api", "app", "assets", "auth", "blob", "css", "docs", "error", "favicon", "hangfire",
        "help", "host", "images", "img", "invitations", "js", "login", "logout", "mail", "metrics", "openapi", "operator",
        "platform", "portal", "privacy", "robots", "root", "security", "sign-in", "signin", "static", "status", "support",
        "system", "tenant", "tenants", "well-known", "www",

        // What organisations have pages of: without an organisation before them they lead to the start.
        "assessments", "audit-trail", "breaks", "certificates", "documents", "evidence", "findings", "granted", "home", "jobs", "members", "organisations", "our-certificates",
        "our-reminders", "questionnaires", "reminders", "remediation", "requests", "settings", "sharing", "take-out", "trust-profile", "vendors",
    };

    /// <summary>A word no new organisation is given. One that was given it before the word was reserved keeps it, and its address.</summary>
    public static bool IsReserved(string slug) => Reserved.Contains(slug);

    /// <summary>A word under which the portal itself answers, whatever organisations there are.</summary>
    public static bool IsPortals(string slug) => Portals.Contains(slug);

    public static bool IsWellFormed(string? slug) =>
        slug is { Length: >= MinLength and <= MaxLength } && Pattern().IsMatch(slug);

    /// <summary>A slug made from a name; <paramref name="attempt"/> above 1 appends that number. Falls back to <c>org</c> for names without Latin letters.</summary>
    public static string From(string name, int attempt = 1)
    {
        var text = new StringBuilder();
        foreach (var c in name.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c)) text.Append(c);
            else if (c is ' ' or '-' or '_' or '.' or '&' && text.Length > 0 && text[^1] != '-') text.Append('-');
        }

        var slug = text.ToString().Trim('-');
        if (slug.Length > MaxLength - 6) slug = slug[..(MaxLength - 6)].Trim('-');
        if (slug.Length < MinLength) slug = "org-" + slug;
        slug = slug.Trim('-');
        if (IsReserved(slug)) slug += "-org";
        return attempt > 1 ? $"{slug}-{attempt}" : slug;
    }

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pattern();
}
