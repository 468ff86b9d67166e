using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Domain.Obligations;

/// <summary>Proof that a milestone was mailed to a recipient. Its key makes a second mail for the same milestone impossible.</summary>
/// <remarks>A reminder sent by hand is outside the plan: its "offset" is the hour it was sent in, so that the same key lets one through per hour.</remarks>
public sealed class SentReminder(OrganisationId tenantId, ObligationId obligationId, DateOnly dueDate, int offsetDays, string recipient, DateTime plannedAt, Mail.MailId mailId) : ITenantOwned
{
    /// <summary>Offsets from here on are the hours of reminders sent by hand.</summary>
    public const int ByHandFrom = 1_000_000;

    public static int ByHand(DateTime now) => ByHandFrom + (int)(now - DateTime.UnixEpoch).TotalHours;

    public OrganisationId TenantId { get; private set; } = tenantId;

    public ObligationId ObligationId { get; private set; } = obligationId;

    public DateOnly DueDate { get; private set; } = dueDate;

    public int OffsetDays { get; private set; } = offsetDays;

    /// <summary>The normalised mail address; for an escalation a name that tells the owner of the row nothing about the buyer's people.</summary>
    public string Recipient { get; private set; } = recipient;

    public DateTime PlannedAt { get; private set; } = plannedAt;

    public Mail.MailId MailId { get; private set; } = mailId;

    /// <summary>It goes out in another mail than was planned.</summary>
    public void MoveTo(Mail.MailId mail) => MailId = mail;
}
