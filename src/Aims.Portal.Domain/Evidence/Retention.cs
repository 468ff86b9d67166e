namespace Aims.Portal.Domain.Evidence;

/// <summary>How long what was shown to a buyer is kept before it may be deleted.</summary>
public static class Retention
{
    /// <summary>Years from the day on which it was shown last. A design default; Hong Kong's limitation period for contracts is six years (Limitation Ordinance, Cap. 347, s. 4).</summary>
    public const int DefaultYears = 7;

    /// <summary>The first day on which it may be deleted; null for what nobody was ever shown.</summary>
    /// <param name="shownUntil">The last moment (UTC) at which a buyer was given it or could still read it.</param>
    public static DateOnly? FreeFrom(DateTime? shownUntil, int years) => shownUntil is { } last ? DateOnly.FromDateTime(last).AddYears(years).AddDays(1) : null;
}
