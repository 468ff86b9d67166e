using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Domain.Trust;

/// <summary>Who may read a vendor's trust profile.</summary>
public enum ProfileVisibility
{
    /// <summary>Nobody outside the organisation; its address answers as if there were none.</summary>
    Hidden,

    /// <summary>Whoever has the secret link.</summary>
    Link,

    /// <summary>Everybody, under the organisation's own address.</summary>
    Public,
}

/// <summary>What a vendor chooses to tell everybody, or whoever it gives a link: its words, its AI systems, and the documents it named for it. Nothing of what it answers to buyers.</summary>
public sealed class TrustProfile : ITenantOwned, IAudited, IRevisioned
{
    public const int IntroductionLength = 2000;
    public const int ContactNameLength = 200;
    public const int ContactEmailLength = 254;
    public const int WebsiteLength = 300;
    public const int TokenLength = 43;

    private TrustProfile()
    {
    }

    public TrustProfile(OrganisationId tenantId, DateTime now)
    {
        TenantId = tenantId;
        ChangedAt = now;
        ShowsCoverage = true;
    }

    public OrganisationId TenantId { get; private set; }

    public ProfileVisibility Visibility { get; private set; }

    /// <summary>The secret part of the link; empty until one is made. Kept readable, because its owner passes it on again and again.</summary>
    public string Token { get; private set; } = "";

    public string Introduction { get; private set; } = "";

    /// <summary>The same in Traditional Chinese; empty where there is one text for all.</summary>
    public string IntroductionZh { get; private set; } = "";

    public string ContactName { get; private set; } = "";

    public string ContactEmail { get; private set; } = "";

    /// <summary>An http or https address; empty for none.</summary>
    public string Website { get; private set; } = "";

    /// <summary>Whether the coverage matrix is shown.</summary>
    public bool ShowsCoverage { get; private set; }

    public DateTime ChangedAt { get; private set; }

    public int Revision { get; set; }

    public Guid AuditId => TenantId.Value;

    /// <exception cref="RuleViolation">Too long, or no address of a mailbox or of a site.</exception>
    public void Describe(string introduction, string introductionZh, string contactName, string contactEmail, string website, bool showsCoverage, DateTime now)
    {
        (introduction, introductionZh, contactName, contactEmail, website) = (introduction.Trim().ReplaceLineEndings("\n"), introductionZh.Trim().ReplaceLineEndings("\n"), contactName.Trim(), contactEmail.Trim(), website.Trim());
        if (introduction.Length > IntroductionLength) throw new RuleViolation("trust.introduction", "The introduction has at most {0} characters.", IntroductionLength) { Field = "Introduction" };
        if (introductionZh.Length > IntroductionLength) throw new RuleViolation("trust.introduction", "The introduction has at most {0} characters.", IntroductionLength) { Field = "IntroductionZh" };
        if (contactName.Length > ContactNameLength) throw new RuleViolation("trust.contact", "The name of the contact has at most {0} characters.", ContactNameLength) { Field = "ContactName" };
        if (contactEmail.Length > ContactEmailLength || (contactEmail.Length > 0 && !IsMailbox(contactEmail)))
            throw new RuleViolation("trust.email", "This is not an e-mail address. Write it as name@company.example, or leave it empty.") { Field = "ContactEmail" };
        if (website.Length > WebsiteLength || (website.Length > 0 && !IsSite(website)))
            throw new RuleViolation("trust.website", "This is not a web address. Write it as https://company.example, or leave it empty.") { Field = "Website" };
        (Introduction, IntroductionZh, ContactName, ContactEmail, Website, ShowsCoverage, ChangedAt) = (introduction, introductionZh, contactName, contactEmail, website, showsCoverage, now);
    }

    /// <param name="token">A new secret; used where the link begins to open it.</param>
    public void Show(ProfileVisibility visibility, string token, DateTime now)
    {
        // Who had the link before it was hidden does not get it back with it.
        if (visibility is ProfileVisibility.Link && Visibility is not ProfileVisibility.Link) Token = token;
        (Visibility, ChangedAt) = (visibility, now);
    }

    /// <summary>Whoever has the link of before reads nothing any more.</summary>
    public void RenewLink(string token, DateTime now) => (Token, ChangedAt) = (token, now);

    private static bool IsMailbox(string text) => text.Split('@') is [{ Length: > 0 }, { Length: > 2 } domain] && domain.Contains('.', StringComparison.Ordinal) && !text.Any(char.IsWhiteSpace) && !text.Any(char.IsControl);

    private static bool IsSite(string text) => Uri.TryCreate(text, UriKind.Absolute, out var site) && site is { Scheme: "http" or "https", UserInfo.Length: 0 };
}
