namespace Aims.Portal.Domain;

/// <summary>Calendar dates as they are stored and sent (ISO 8601, <c>2026-11-25</c>). By hand, because the framework's parser compares every mark by the rules of a culture: a review reads hundreds.</summary>
public static class IsoDate
{
    private const int Length = 10;

    /// <summary>Whether <paramref name="text"/> is a date of the years 0001 to 9999, and nothing else.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DateOnly date)
    {
        date = default;
        if (text.Length != Length || text[4] != '-' || text[7] != '-') return false;
        if (Digits(text[..4]) is not (>= 1 and var year) || Digits(text[5..7]) is not (>= 1 and <= 12 and var month)) return false;
        if (Digits(text[8..]) is not (>= 1 and var day) || day > DateTime.DaysInMonth(year, month)) return false;
        date = new DateOnly(year, month, day);
        return true;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var number = 0;
        foreach (var mark in text)
        {
            if (!char.IsAsciiDigit(mark)) return -1;
            number = number * 10 + (mark - '0');
        }

        return number;
    }
}
