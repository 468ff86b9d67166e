namespace Aims.Portal.Web.Features.Obligations;

/// <summary>A day of a month with what is due and what is mailed on it.</summary>
/// <param name="Link">Path of its page inside the organisation.</param>
/// <param name="IsMail">A reminder goes out; else the date itself.</param>
/// <param name="What">In English, the key of its translation.</param>
public sealed record CalendarEntry(string Link, bool IsMail, string What, string Subject, string? Company, bool IsPaused);

public sealed record CalendarDay(DateOnly Date, bool InMonth, bool IsQuiet, IReadOnlyList<CalendarEntry> Entries)
{
    /// <summary>Shown in the cell; the others unfold.</summary>
    public const int Shown = 3;
}
