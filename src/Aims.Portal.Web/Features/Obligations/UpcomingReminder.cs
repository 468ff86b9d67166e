using Aims.Portal.Domain.Obligations;

namespace Aims.Portal.Web.Features.Obligations;

/// <summary>A line of the plan: who is to be reminded of what, when and why.</summary>
/// <param name="Company">The vendor; null for a vendor's own list.</param>
public sealed record UpcomingReminder(ObligationId Id, ObligationKind Kind, string Subject, DateOnly DueDate, DateOnly NextOn, string? Company)
{
    /// <summary>The one person it goes to, where that is known to the reader's organisation.</summary>
    public string? Person { get; init; }

    /// <summary>Who looks after it, where somebody does for himself.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>Those of the reader's own organisation to whom it goes.</summary>
    public (string Names, int Others)? People { get; init; }

    public string? Email { get; init; }

    public string? Language { get; init; }

    /// <summary>That holds it back now.</summary>
    public ReminderPause? Pause { get; init; }

    /// <summary>Those who act are the reader's own people, so that its digest rules the delivery.</summary>
    public bool IsOwnWork => Company is null || Kind.IsBuyersWork();

    /// <summary>The milestone that the next mail will speak of; a missed day is made up for today.</summary>
    public DueReminder? Milestone(ReminderRules rules, DateOnly today) => DueReminder.On(rules, Kind, DueDate, LooksOn(today));

    /// <summary>The day that the milestone's own rule names, where a quiet day moved it from there.</summary>
    public DateOnly? MovedFrom(ReminderRules rules, DateOnly today) =>
        Milestone(rules, today) is { } m && DueDate.AddDays(-m.OffsetDays) is var day && rules.Quiet.Contains(day) ? day : null;

    /// <summary>The days after the next mail on which the plan mails again, up to <paramref name="until"/>.</summary>
    public IReadOnlyList<DateOnly> Later(ReminderRules rules, DateOnly today, DateOnly until) =>
        [.. rules.MilestonesOf(Kind, DueDate).Select(m => m.On).Where(d => d > NextOn && d > today && d <= until)];

    /// <summary>Days after the due date on which the next mail goes out; 0 while it is not past.</summary>
    public int DaysLate(DateOnly today) => Math.Max(0, LooksOn(today).DayNumber - DueDate.DayNumber);

    private DateOnly LooksOn(DateOnly today) => NextOn < today ? today : NextOn;
}
