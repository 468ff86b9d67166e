using System.Globalization;
using Aims.Portal.Domain.Obligations;

namespace Aims.Portal.Domain.Tests.Obligations;

/// <summary>The shipped days against the rule: the General Holidays Ordinance (Cap. 149), the Chinese calendar and the date of Easter.</summary>
public sealed class HongKongsHolidays
{
    private static readonly ChineseLunisolarCalendar Lunar = new();

    public static TheoryData<int> Years => [.. HongKongHolidays.Years.Select(y => y.Year)];

    [Theory]
    [MemberData(nameof(Years))]
    public void The_shipped_days_are_those_of_the_ordinance(int year)
    {
        var shipped = HongKongHolidays.Years.Single(y => y.Year == year);

        Assert.Equal(ByOrdinance(year), shipped.Days.Select(d => d.Date));
        Assert.All(shipped.Days, d => Assert.InRange(Math.Max(d.Name.En.Length, d.Name.ZhHant.Length), 1, QuietDays.NameLength));
    }

    // As the government published them. In 2014 and 2021 the third day of the Lunar New Year fell on a Sunday, in 2021 and 2026 Ching Ming.
    [Theory]
    [InlineData(2014, "01-01 01-31 02-01 02-03 04-05 04-18 04-19 04-21 05-01 05-06 06-02 07-01 09-09 10-01 10-02 12-25 12-26")]
    [InlineData(2021, "01-01 02-12 02-13 02-15 04-02 04-03 04-05 04-06 05-01 05-19 06-14 07-01 09-22 10-01 10-14 12-25 12-27")]
    [InlineData(2026, "01-01 02-17 02-18 02-19 04-03 04-04 04-06 04-07 05-01 05-25 06-19 07-01 09-26 10-01 10-19 12-25 12-26")]
    public void The_rule_gives_what_was_published(int year, string published) =>
        Assert.Equal(published.Split(' '), ByOrdinance(year).Select(d => d.ToString("MM-dd", CultureInfo.InvariantCulture)));

    [Fact]
    public void The_list_gets_what_it_lacks_from_today_on_and_keeps_what_was_typed()
    {
        var (text, added) = HongKongHolidays.Into("  2027-10-01, ours\r\nrubbish\r\n\r\n", new DateOnly(2027, 9, 17), "zh-Hant");

        Assert.Equal("  2027-10-01, ours\nrubbish\n2027-10-08 重陽節\n2027-12-25 聖誕節\n2027-12-27 聖誕節後第一個周日", text);
        Assert.Equal(3, added);
        Assert.Equal((text, 0), HongKongHolidays.Into(text, new DateOnly(2027, 9, 17), "en"));
        Assert.Equal(("", 0), HongKongHolidays.Into(null, new DateOnly(2099, 1, 1), "en"));
    }

    [Fact]
    public void All_of_them_are_a_policy_that_can_be_saved()
    {
        var days = QuietDays.Read(HongKongHolidays.Into("", HongKongHolidays.Years[0].Days[0].Date, "en").Text, "Public holidays", "Holidays");

        Assert.Null(new QuietDays(weekends: true, days).TooLongFrom);
    }

    private static IEnumerable<DateOnly> ByOrdinance(int year)
    {
        var easter = Easter(year);
        DateOnly[] newYear = [Moon(year, 1, 1), Moon(year, 1, 2), Moon(year, 1, 3)];
        // Of the Lunar New Year it is the fourth day that makes up for a Sunday, not the next free one.
        if (newYear.Any(IsSunday)) newYear = [.. newYear.Where(d => !IsSunday(d)), Moon(year, 1, 4)];
        DateOnly[] named =
        [
            new(year, 1, 1), .. newYear, ChingMing(year), easter.AddDays(-2), easter.AddDays(-1), easter.AddDays(1), new(year, 5, 1), Moon(year, 4, 8), Moon(year, 5, 5), new(year, 7, 1),
            Moon(year, 8, 15).AddDays(1), new(year, 10, 1), Moon(year, 9, 9), new(year, 12, 25), new(year, 12, 26),
        ];
        var days = named.Where(d => !IsSunday(d)).ToHashSet();
        foreach (var sunday in named.Where(IsSunday))
        {
            var next = sunday.AddDays(1);
            while (IsSunday(next) || days.Contains(next)) next = next.AddDays(1);
            days.Add(next);
        }

        return days.Order();
    }

    private static bool IsSunday(DateOnly day) => day.DayOfWeek is DayOfWeek.Sunday;

    /// <summary>A day of the Chinese calendar, in months that are not leap months.</summary>
    private static DateOnly Moon(int year, int month, int day)
    {
        var leap = Lunar.GetLeapMonth(year);
        return DateOnly.FromDateTime(Lunar.ToDateTime(year, leap > 0 && month >= leap ? month + 1 : month, day, 0, 0, 0, 0));
    }

    /// <summary>The fifteenth day after the spring equinox, by the formula that holds for 2000 to 2099.</summary>
    private static DateOnly ChingMing(int year) => new(year, 4, (int)(((year % 100) * 0.2422) + 4.81) - ((year % 100) / 4));

    /// <summary>The Gregorian computus (Meeus, Jones, Butcher).</summary>
    private static DateOnly Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new DateOnly(year, n / 31, (n % 31) + 1);
    }
}
