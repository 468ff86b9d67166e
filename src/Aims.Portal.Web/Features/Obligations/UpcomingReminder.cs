using Aims.Portal.Domain.Obligations;

namespace Aims.Portal.Web.Features.Obligations;

/// <summary>A line of the plan: who is to be reminded of what, and when.</summary>
/// <param name="Company">The vendor; null for a vendor's own list.</param>
public sealed record UpcomingReminder(ObligationId Id, ObligationKind Kind, string Subject, DateOnly DueDate, DateOnly NextOn, string? Company)
{
    /// <summary>The one person it goes to, where that is known to the reader's organisation.</summary>
    public string? Person { get; init; }

    public string? Email { get; init; }

    public string? Language { get; init; }

    /// <summary>The milestone that the next mail will speak of; a missed day is made up for today.</summary>
    public DueReminder? Milestone(ReminderRules rules, DateOnly today) => DueReminder.On(rules, Kind, DueDate, NextOn < today ? today : NextOn);

    /// <summary>The days after the next mail on which the plan mails again, up to <paramref name="until"/>.</summary>
    public IReadOnlyList<DateOnly> Later(ReminderRules rules, DateOnly today, DateOnly until) =>
        [.. rules.MilestonesOf(Kind, DueDate).Select(m => m.On).Where(d => d > NextOn && d > today && d <= until)];
}
