using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Domain.Obligations;

/// <summary>Proof that a milestone was mailed to a recipient. Its key makes a second mail for the same milestone impossible.</summary>
public sealed class SentReminder(OrganisationId tenantId, ObligationId obligationId, DateOnly dueDate, int offsetDays, string recipient, DateTime plannedAt, Mail.MailId mailId) : ITenantOwned
{
    public OrganisationId TenantId { get; private set; } = tenantId;

    public ObligationId ObligationId { get; private set; } = obligationId;

    public DateOnly DueDate { get; private set; } = dueDate;

    public int OffsetDays { get; private set; } = offsetDays;

    /// <summary>The normalised mail address.</summary>
    public string Recipient { get; private set; } = recipient;

    public DateTime PlannedAt { get; private set; } = plannedAt;

    public Mail.MailId MailId { get; private set; } = mailId;
}
