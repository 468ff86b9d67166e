using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Domain.Obligations;

/// <summary>A reminder that is planned and waits for the recipient's digest or next working day. Its words are written when it goes out, from what is true then.</summary>
public sealed class HeldReminder(OrganisationId tenantId, ObligationId obligationId, DateOnly dueDate, int offsetDays, string recipient, OrganisationId mailTenantId, Mail.MailId mailId, DateTime sendFrom) : ITenantOwned
{
    public OrganisationId TenantId { get; private set; } = tenantId;

    public ObligationId ObligationId { get; private set; } = obligationId;

    public DateOnly DueDate { get; private set; } = dueDate;

    public int OffsetDays { get; private set; } = offsetDays;

    /// <summary>As in <see cref="SentReminder.Recipient"/>.</summary>
    public string Recipient { get; private set; } = recipient;

    /// <summary>The organisation the mail will be written for: the recipient's own, so that one digest holds what several organisations remind of.</summary>
    public OrganisationId MailTenantId { get; private set; } = mailTenantId;

    /// <summary>The mail it will be part of; the same for all that one person gets at one time.</summary>
    public Mail.MailId MailId { get; private set; } = mailId;

    /// <summary>UTC.</summary>
    public DateTime SendFrom { get; private set; } = sendFrom;
}
