using Aims.Portal.Domain.Obligations;

namespace Aims.Portal.Web.Features.Obligations;

/// <summary>What one reminder tells one person.</summary>
/// <param name="Owner">The organisation that keeps the obligation on its list.</param>
/// <param name="Company">The vendor, as the reader knows it.</param>
public sealed record ReminderLetter(ObligationKind Kind, string Subject, DateOnly DueDate, string Name, ReminderRole Role, string Owner, string Company)
{
    /// <summary>Null when sent by hand.</summary>
    public DueReminder? Due { get; init; }

    /// <summary>Who sent it by hand; null for the plan's own.</summary>
    public string? SentBy { get; init; }

    /// <summary>The organisation the mail is sent for.</summary>
    public required string For { get; init; }

    public required string Url { get; init; }

    /// <summary>For a request: how far the answers have come.</summary>
    public int Answered { get; init; }

    public int Shown { get; init; }
}
