using Aims.Portal.Domain.Obligations;

namespace Aims.Portal.Web.Features.Obligations;

/// <summary>A day of a month with what is due and what is mailed on it.</summary>
/// <param name="IsMail">A reminder goes out; else the date itself.</param>
public sealed record CalendarEntry(ObligationId Id, bool IsMail, ObligationKind Kind, string Subject, string? Company, bool IsPaused);

public sealed record CalendarDay(DateOnly Date, bool InMonth, bool IsQuiet, IReadOnlyList<CalendarEntry> Entries)
{
    /// <summary>Shown in the cell; the others unfold.</summary>
    public const int Shown = 3;
}
