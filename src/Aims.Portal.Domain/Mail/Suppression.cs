using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Domain.Mail;

public enum SuppressionCause
{
    /// <summary>The mail server said for good that the address takes no mail.</summary>
    AddressRefused,

    /// <summary>The reader switched reminders off.</summary>
    Unsubscribed,
}

/// <summary>An address to which one organisation sends no reminders and digests. What a person has just asked for, such as a password link, still goes out.
/// Each organisation has its own list: it neither learns of another's nor touches it.</summary>
public sealed class Suppression(OrganisationId tenantId, string address, SuppressionCause cause, string? reason, DateTime since) : ITenantOwned
{
    public const int ReasonLength = OutboxMail.ErrorLength;

    public OrganisationId TenantId { get; private set; } = tenantId;

    public SuppressionId Id { get; private set; } = SuppressionId.New();

    /// <summary>Normalised: capitals, as people are found by it.</summary>
    public string Address { get; private set; } = Normalize(address);

    public SuppressionCause Cause { get; private set; } = cause;

    /// <summary>What the mail server said; null when the reader decided.</summary>
    public string? Reason { get; private set; } = reason?.Cut(ReasonLength);

    public DateTime Since { get; private set; } = since;

    public static string Normalize(string address) => address.Trim().ToUpperInvariant();
}
