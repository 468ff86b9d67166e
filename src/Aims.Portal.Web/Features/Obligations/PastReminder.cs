using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Obligations;

namespace Aims.Portal.Web.Features.Obligations;

/// <summary>A reminder that was written, and what became of its mail.</summary>
public sealed record PastReminder(DateTime PlannedAt, ObligationKind Kind, string Subject, DateOnly DueDate, int OffsetDays, string ToName, string ToAddress, string Language, MailState State, DateTime? SentAt, string? LastError)
{
    public bool ByHand => OffsetDays >= SentReminder.ByHandFrom;
}
