namespace Aims.Portal.Domain.Organisations;

public enum InvitationKind
{
    /// <summary>A buyer asks a vendor's contact to answer an assessment.</summary>
    Assessment,

    /// <summary>An administrator asks a colleague to join.</summary>
    Member,
}

public enum InvitationState
{
    Open,
    Expired,
    Used,
    Withdrawn,
    PassedOn,
}

/// <summary>An invitation by mail: single use, fourteen days, consumed only by a POST. Only the hash of its token is stored.</summary>
public sealed class Invitation : ITenantOwned, IAudited, IRevisioned
{
    public const int ValidDays = 14;
    public const int EmailLength = 254;

    private Invitation()
    {
    }

    public Invitation(OrganisationId inviter, InvitationKind kind, string email, string name, string language, byte[] tokenHash, DateTime now)
    {
        Id = InvitationId.New();
        TenantId = inviter;
        Kind = kind;
        Email = email;
        NormalizedEmail = Normalize(email);
        Name = name;
        Language = language;
        TokenHash = tokenHash;
        CreatedAt = now;
        ExpiresAt = now.AddDays(ValidDays);
    }

    public OrganisationId TenantId { get; private set; }

    public InvitationId Id { get; private set; }

    public InvitationKind Kind { get; private set; }

    public string Email { get; private set; } = "";

    public string NormalizedEmail { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string Language { get; private set; } = "en";

    /// <summary>SHA-256 of the token in the link.</summary>
    public byte[] TokenHash { get; private set; } = [];

    public Assessments.AssessmentId? AssessmentId { get; init; }

    /// <summary>The role a new colleague gets; null for an assessment's invitation.</summary>
    public Role? Role { get; init; }

    public string InvitedByName { get; init; } = "";

    public string InvitedByEmail { get; init; } = "";

    public DateTime CreatedAt { get; private set; }

    public DateTime ExpiresAt { get; private set; }

    public DateTime? UsedAt { get; private set; }

    public Guid? UsedById { get; private set; }

    public DateTime? WithdrawnAt { get; private set; }

    public DateTime? PassedOnAt { get; private set; }

    public int Revision { get; set; }

    public Guid AuditId => Id.Value;

    public static string Normalize(string email) => email.Trim().ToUpperInvariant();

    public InvitationState State(DateTime now) =>
        UsedAt is not null ? InvitationState.Used
        : WithdrawnAt is not null ? InvitationState.Withdrawn
        : PassedOnAt is not null ? InvitationState.PassedOn
        : now >= ExpiresAt ? InvitationState.Expired
        : InvitationState.Open;

    public void Use(Guid personId, DateTime now)
    {
        Demand(now);
        UsedAt = now;
        UsedById = personId;
    }

    public void Withdraw(DateTime now)
    {
        if (UsedAt is null) WithdrawnAt ??= now;
    }

    public void PassOn(DateTime now)
    {
        Demand(now);
        PassedOnAt = now;
    }

    private void Demand(DateTime now)
    {
        if (State(now) is not InvitationState.Open)
            throw new RuleViolation("invitation.not-open", "This invitation can no longer be used. Ask the sender for a new one.");
    }
}
