using System.Globalization;
using Aims.Portal.Domain.Evidence.Reading;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Aims.Portal.Domain.Tests.Evidence.Reading;

public sealed class WrittenDatesTests
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;
    private static readonly string[] Tens = ["", "十", "二十", "三十"];
    private const string Figures = "〇一二三四五六七八九";

    /// <summary>Every way of writing that has one reading.</summary>
    private static readonly Func<DateOnly, string>[] Forms =
    [
        d => d.ToString("yyyy-MM-dd", English),
        d => d.ToString("yyyy/MM/dd", English),
        d => d.ToString("yyyy.MM.dd", English),
        d => d.ToString("d MMMM yyyy", English),
        d => d.ToString("dd MMM yyyy", English),
        d => d.ToString("dd-MMM-yyyy", English),
        d => d.ToString("dd-MMM-yy", English),
        d => d.ToString("MMMM d, yyyy", English),
        d => d.ToString("MMM. dd, yyyy", English),
        d => d.ToString("dd.MM.yyyy", English),
        d => d.ToString("d. MMMM yyyy", English),
        d => d.ToString("yyyy MMMM d", English),
        d => $"{d.Day}{Ordinal(d.Day)} of {d.ToString("MMMM, yyyy", English)}",
        d => $"{d.Day}{Ordinal(d.Day)} day of {d.ToString("MMMM yyyy", English)}",
        d => $"{d.ToString("MMMM", English)} {d.Day}{Ordinal(d.Day)}, {d.Year}",
        d => $"{d.Year}年{d.Month}月{d.Day}日",
        d => $"{d.Year} 年 {d.Month:D2} 月 {d.Day:D2} 日",
        d => $"民國{d.Year - 1911}年{d.Month}月{d.Day}日",
        d => $"中華民國 {d.Year - 1911} 年 {d.Month} 月 {d.Day} 日",
        d => $"{OneByOne(d.Year)}年{Said(d.Month)}月{Said(d.Day)}日",
        d => d.ToString("yyyyMMdd", English),
    ];

    [Property(MaxTest = 300)]
    public Property What_is_written_is_read_back() => Prop.ForAll(Days().ToArbitrary(), Gen.Choose(0, Forms.Length - 1).ToArbitrary(), (date, form) =>
    {
        var written = Forms[form](date);
        var read = WrittenDates.In($"Valid until {written}, subject to audits");
        return (read is [{ IsAmbiguous: false } one] && one.Date == date).Label(written);
    });

    [Property(MaxTest = 200)]
    public Property A_day_over_twelve_tells_the_order() => Prop.ForAll(Days().Where(d => d.Day > 12).ToArbitrary(), date =>
        WrittenDates.In(date.ToString("dd/MM/yyyy", English)) is [{ IsAmbiguous: false } one] && one.Date == date && WrittenDates.In(date.ToString("MM/dd/yyyy", English)) is [{ IsAmbiguous: false } other] && other.Date == date);

    [Property(MaxTest = 200)]
    public Property A_day_up_to_twelve_has_two_readings() => Prop.ForAll(Days().Where(d => d.Day <= 12 && d.Day != d.Month).ToArbitrary(), date =>
        WrittenDates.In(date.ToString("dd/MM/yyyy", English)) is [{ IsAmbiguous: true } one] && one.Date == date && one.Other == new DateOnly(date.Year, date.Day, date.Month));

    [Theory]
    [InlineData("ISO/IEC 27001:2022")]
    [InlineData("Certificate 12 310 45678 TMS")]
    [InlineData("T +44 20 7661 0700")]
    [InlineData("31 February 2025")]
    [InlineData("2025-13-01")]
    [InlineData("version 1.2.3")]
    [InlineData("10.0.0.12 server")]
    [InlineData("may 10 people")]
    [InlineData("民國年月日")]
    public void What_is_no_date_is_none(string text) => Assert.Empty(WrittenDates.In(text));

    [Theory]
    [InlineData("Certificate expires 5 May 2028 and was issued 6 May 2025", "2028-05-05", "2025-05-06")]
    [InlineData("2025-03-12 – 2028-03-11", "2025-03-12", "2028-03-11")]
    [InlineData("自2025年3月12日至2028年3月11日", "2025-03-12", "2028-03-11")]
    public void Several_dates_are_several(string text, string first, string second) =>
        Assert.Equal([first, second], WrittenDates.In(text).Select(d => d.Date.ToString("yyyy-MM-dd", English)));

    private static Gen<DateOnly> Days() => Gen.Choose(new DateOnly(2000, 1, 1).DayNumber, new DateOnly(2049, 12, 31).DayNumber).Select(DateOnly.FromDayNumber);

    private static string Ordinal(int day) => (day % 10, day / 10) switch { (1, not 1) => "st", (2, not 1) => "nd", (3, not 1) => "rd", _ => "th" };

    private static string OneByOne(int year) => string.Concat(year.ToString(English).Select(c => Figures[c - '0']));

    private static string Said(int number) => number < 10 ? Figures[number].ToString() : Tens[number / 10] + (number % 10 > 0 ? Figures[number % 10].ToString() : "");
}
