namespace Aims.Portal.Domain.Obligations;

/// <param name="Name">What the day is called; may be empty.</param>
public sealed record Holiday(DateOnly Date, string Name);

/// <summary>Days on which an organisation wants no reminders: weekends, if it says so, and the public holidays it listed.</summary>
public sealed class QuietDays
{
    public const int MostHolidays = 120;
    public const int NameLength = 60;

    /// <summary>So many days in a row may be quiet, weekends among them: a reminder waits no longer, and nobody puts off for ever what others are to hear.</summary>
    public const int MostInARow = 12;

    private const int Furthest = 31;

    public static readonly QuietDays None = new(weekends: false, []);

    private readonly HashSet<DateOnly> dates;

    public QuietDays(bool weekends, IReadOnlyList<Holiday> holidays)
    {
        Weekends = weekends;
        Holidays = holidays;
        dates = [.. holidays.Select(h => h.Date)];
    }

    public bool Weekends { get; }

    public IReadOnlyList<Holiday> Holidays { get; }

    public bool Contains(DateOnly day) => (Weekends && day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) || dates.Contains(day);

    /// <summary>The day on which what is planned for <paramref name="day"/> goes out: the next working day, but never after the due date when it was before it; then the working day before.</summary>
    public DateOnly Moved(DateOnly day, DateOnly dueDate)
    {
        if (!Contains(day)) return day;
        var next = NextWorking(day);
        return next is { } on && (day > dueDate || on <= dueDate) ? on : WorkingBefore(day) ?? day;
    }

    /// <summary>Until when something may wait that would go out on <paramref name="day"/>; the same day when it may not wait.</summary>
    public DateOnly Waited(DateOnly day, DateOnly dueDate) =>
        Contains(day) && NextWorking(day) is { } next && (day > dueDate || next <= dueDate) ? next : day;

    /// <summary>Reads a day a line, <c>2026-12-25 Christmas Day</c>; the name may be left out.</summary>
    /// <param name="name">What the field is called on the screen, the key of its translation.</param>
    /// <param name="field">Name of the form field.</param>
    /// <exception cref="RuleViolation">A line without a date, a day twice, a name that is too long, or too many days.</exception>
    public static IReadOnlyList<Holiday> Read(string? typed, string name, string field)
    {
        var days = new SortedDictionary<DateOnly, Holiday>();
        var number = 0;
        foreach (var line in (typed ?? "").ReplaceLineEndings("\n").Split('\n').Select(l => l.Trim()))
        {
            number++;
            if (line.Length == 0) continue;
            if (line.Length < 10 || !IsoDate.TryParse(line.AsSpan(0, 10), out var date) || !SensibleDates.Contains(date) || (line.Length > 10 && char.IsAsciiLetterOrDigit(line[10])))
                throw new RuleViolation("policy.holiday-date", "{0}, line {1}: “{2}” does not begin with a date. Write year-month-day and then the name, for example 2026-12-25 Christmas Day.", new TextKey(name), number, line.Cut(40)) { Field = field };
            var called = line[10..].Trim(' ', '\t', ',', ';', '\u3000', '\uff0c');
            if (called.Length > NameLength) throw new RuleViolation("policy.holiday-name", "{0}, line {1}: the name has {2} characters. Shorten it to {3}.", new TextKey(name), number, called.Length, NameLength) { Field = field };
            if (!days.TryAdd(date, new Holiday(date, called))) throw new RuleViolation("policy.holiday-twice", "{0}, line {1}: {2} is there twice. Remove one of the lines.", new TextKey(name), number, date) { Field = field };
        }

        return days.Count <= MostHolidays ? [.. days.Values] : throw new RuleViolation("policy.holiday-count", "{0}: there are {1} days. Keep at most {2}; days that are past can go.", new TextKey(name), days.Count, MostHolidays) { Field = field };
    }

    /// <summary>The first day of more than <see cref="MostInARow"/> quiet days in a row; null when there is none.</summary>
    public DateOnly? TooLongFrom => Holidays.Select(h => (DateOnly?)h.Date).FirstOrDefault(d => Enumerable.Range(0, MostInARow + 1).All(i => Contains(d!.Value.AddDays(i))));

    public static string Write(IEnumerable<Holiday> holidays) => string.Join('\n', holidays.Select(h => h.Name.Length == 0 ? $"{h.Date:yyyy-MM-dd}" : $"{h.Date:yyyy-MM-dd} {h.Name}"));

    private DateOnly? NextWorking(DateOnly day) => Working(day, 1);

    private DateOnly? WorkingBefore(DateOnly day) => Working(day, -1);

    private DateOnly? Working(DateOnly day, int step)
    {
        for (var i = 1; i <= Furthest; i++)
        {
            if (!Contains(day.AddDays(i * step))) return day.AddDays(i * step);
        }

        return null;
    }
}
