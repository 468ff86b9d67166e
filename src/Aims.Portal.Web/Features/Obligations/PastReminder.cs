using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Web.Features.Obligations;

/// <summary>A reminder that was planned, and what became of its mail.</summary>
/// <param name="State">Null while there is no mail of this organisation: it is held, or part of the recipient's own digest.</param>
/// <param name="HeldUntil">When it goes out that waits for a digest or a working day (UTC).</param>
public sealed record PastReminder(
    DateTime PlannedAt, ObligationKind Kind, string Subject, DateOnly DueDate, int OffsetDays, string ToName, string ToAddress, string Language, MailState? State, DateTime? SentAt, string? LastError, DateTime? HeldUntil)
{
    public bool ByHand => OffsetDays >= SentReminder.ByHandFrom;

    /// <summary>The mail, and the organisation it may have been written for when it is not this one.</summary>
    public MailId MailId { get; init; }

    public OrganisationId? ElsewhereAt { get; init; }

    /// <summary>Part of a digest that the recipient's organisation asked for; whose people it went to is none of the sender's business.</summary>
    public bool InTheirDigest { get; init; }
}
