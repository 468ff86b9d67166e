namespace Aims.Portal.Domain;

/// <summary>The days the portal takes at all. Others are slips of the finger (year 0026, 9999), and reckoning from them runs over the calendar's end:
/// a reminder a week after 31 December 9999 has no date.</summary>
public static class SensibleDates
{
    public const int FirstYear = 1990;
    public const int LastYear = 2100;

    /// <summary>1 January 1990.</summary>
    public static readonly DateOnly First = new(FirstYear, 1, 1);

    /// <summary>31 December 2100.</summary>
    public static readonly DateOnly Last = new(LastYear, 12, 31);

    public static bool Contains(DateOnly date) => date >= First && date <= Last;

    /// <param name="name">What the field is called on the screen, the key of its translation.</param>
    /// <param name="field">Name of the form field.</param>
    /// <exception cref="RuleViolation">The date lies outside; none at all is another rule's business.</exception>
    public static void Demand(DateOnly? date, string name, string field)
    {
        if (date is { } day && !Contains(day))
            throw new RuleViolation("date.range", "{0}: {1} cannot be right. Write a date from {2} to {3}.", new TextKey(name), day, First, Last) { Field = field };
    }
}
