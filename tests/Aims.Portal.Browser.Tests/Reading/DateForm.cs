using System.Globalization;

namespace Aims.Portal.Browser.Tests.Reading;

/// <summary>The ways in which certification bodies write a day, here 12 March 2025.</summary>
internal enum DateForm
{
    /// <summary>12 March 2025</summary>
    DayMonthYear,

    /// <summary>March 12, 2025</summary>
    MonthDayYear,

    /// <summary>12-Mar-2025</summary>
    DayMonYear,

    /// <summary>12/03/2025</summary>
    DayFirst,

    /// <summary>03/12/2025, United States</summary>
    MonthFirst,

    /// <summary>2025-03-12</summary>
    Iso,

    /// <summary>12.03.2025</summary>
    Dots,

    /// <summary>12th March 2025</summary>
    Ordinal,

    /// <summary>12 MAR 2025</summary>
    Capitals,

    /// <summary>2025年3月12日</summary>
    Chinese,

    /// <summary>2025 年 03 月 12 日</summary>
    ChineseSpaced,

    /// <summary>二〇二五年三月十二日</summary>
    ChineseNumerals,

    /// <summary>2025/3/12</summary>
    ChineseSlashes,
}

internal static class DateForms
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>The day on paper; nothing where there is none.</summary>
    public static string On(this DateForm form, DateOnly? day) => day is { } d ? form.On(d) : "";

    public static string On(this DateForm form, DateOnly day) => form switch
    {
        DateForm.DayMonthYear => Said(day, "d MMMM yyyy"),
        DateForm.MonthDayYear => Said(day, "MMMM d, yyyy"),
        DateForm.DayMonYear => Said(day, "dd-MMM-yyyy"),
        DateForm.DayFirst => Said(day, "dd/MM/yyyy"),
        DateForm.MonthFirst => Said(day, "MM/dd/yyyy"),
        DateForm.Iso => Said(day, "yyyy-MM-dd"),
        DateForm.Dots => Said(day, "dd.MM.yyyy"),
        DateForm.Ordinal => $"{day.Day}{Ending(day.Day)} {Said(day, "MMMM yyyy")}",
        DateForm.Capitals => Said(day, "dd MMM yyyy").ToUpperInvariant(),
        DateForm.Chinese => $"{day.Year}年{day.Month}月{day.Day}日",
        DateForm.ChineseSpaced => $"{day.Year} 年 {day.Month:D2} 月 {day.Day:D2} 日",
        DateForm.ChineseNumerals => $"{string.Concat(day.Year.ToString().Select(c => Digits[c - '0']))}年{Number(day.Month)}月{Number(day.Day)}日",
        DateForm.ChineseSlashes => $"{day.Year}/{day.Month}/{day.Day}",
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    /// <summary>"2025-03-12", so that a case is short.</summary>
    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Said(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);

    private static string Ending(int day) => day switch { 1 or 21 or 31 => "st", 2 or 22 => "nd", 3 or 23 => "rd", _ => "th" };

    private static string Number(int n) => n switch
    {
        < 10 => $"{Digits[n]}",
        10 => "十",
        < 20 => $"十{Digits[n % 10]}",
        _ => $"{Digits[n / 10]}十{(n % 10 == 0 ? "" : Digits[n % 10].ToString())}",
    };
}
