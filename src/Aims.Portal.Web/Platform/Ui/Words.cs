using System.Globalization;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Questionnaires;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Platform.Ui;

/// <summary>Dates, distances, sizes and rule texts as a person reads them, in the current language and the organisation's time zone.</summary>
public sealed class Words(IStringLocalizer<Text> text, IMultiTenantContextAccessor tenancy, TimeProvider clock)
{
    private static readonly TimeZoneInfo HongKong = TimeZoneInfo.FindSystemTimeZoneById("Asia/Hong_Kong");

    public DateOnly Today => clock.TodayIn(Zone);

    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    private (string? Id, TimeZoneInfo Zone) known = (null, HongKong);

    private TimeZoneInfo Zone
    {
        get
        {
            // A job goes from one organisation to the next in the same scope.
            var id = tenancy.Tenant?.TimeZone;
            if (known.Id != id) known = (id, id is not null && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : HongKong);
            return known.Zone;
        }
    }

    /// <summary>27 Nov 2026 · 2026年11月27日</summary>
    public string Date(DateOnly date) => Languages.IsChinese ? $"{date.Year}年{date.Month}月{date.Day}日" : date.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    public string Date(DateOnly? date) => date is { } d ? Date(d) : "–";

    /// <summary>Fri 27 Nov 2026 · 2026年11月27日（星期五）</summary>
    public string DayAndDate(DateOnly date) =>
        Languages.IsChinese ? $"{Date(date)}（星期{"日一二三四五六"[(int)date.DayOfWeek]}）" : date.ToString("ddd d MMM yyyy", CultureInfo.InvariantCulture);

    public string Date(DateTime utc) => Date(DateOnly.FromDateTime(Local(utc)));

    /// <summary>20 Nov 2026 14:05, in the organisation's time zone.</summary>
    public string Moment(DateTime utc)
    {
        var local = Local(utc);
        return string.Create(CultureInfo.InvariantCulture, $"{Date(DateOnly.FromDateTime(local))} {local:HH:mm}");
    }

    /// <summary>14:05:09, in the organisation's time zone.</summary>
    public string TimeOfDay(DateTime utc) => Local(utc).ToString("HH:mm:ss", CultureInfo.InvariantCulture);

    public string Time(DateTime utc) => Local(utc).ToString("HH:mm", CultureInfo.InvariantCulture);

    public DateTime Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Zone);

    /// <summary>The instant at which a day begins in the organisation's time zone.</summary>
    public DateTime Utc(DateOnly date)
    {
        // Where clocks go forward at midnight the day begins an hour later.
        var start = date.ToDateTime(TimeOnly.MinValue);
        return TimeZoneInfo.ConvertTimeToUtc(Zone.IsInvalidTime(start) ? start.AddHours(1) : start, Zone);
    }

    /// <summary>today, tomorrow, in 3 days, 4 days late</summary>
    public string Distance(DateOnly date) => Distance(date, Today);

    /// <summary>The same from a day that is known already.</summary>
    public string Distance(DateOnly date, DateOnly today) => (date.DayNumber - today.DayNumber) switch
    {
        0 => text["today"],
        1 => text["tomorrow"],
        -1 => text["1 day late"],
        > 0 and var days => text["in {0} days", days],
        var days => text["{0} days late", -days],
    };

    /// <summary>How long ago or ahead, without saying that it is late: for dates nobody had to keep.</summary>
    public string Ago(DateOnly date) => (Today.DayNumber - date.DayNumber) switch
    {
        0 => text["today"],
        1 => text["yesterday"],
        -1 => text["tomorrow"],
        > 0 and var days => text["{0} days ago", days],
        var days => text["in {0} days", -days],
    };

    public string Size(long bytes) => bytes switch
    {
        < 1024 => $"{bytes} B",
        < 1024 * 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0:0.#} KB"),
        < 1024 * 1024 * 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1048576.0:0.#} MB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1073741824.0:0.#} GB"),
    };

    /// <summary>The first and last four characters of a hash, enough to compare by eye.</summary>
    public static string ShortHash(string sha256) => sha256.Length < 8 ? sha256 : $"{sha256[..4]}…{sha256[^4..]}";

    /// <summary>An answer for people: dates written out, numbers with their unit, options by their labels.</summary>
    public string Answer(Question question, AnswerValue value) => question.Type switch
    {
        QuestionType.Date when value.Date is { } date => Date(date),
        QuestionType.Number when value.Number is { } number => ExpectationText.Amount(question, number, Languages.Current),
        _ => value.Display(question, Languages.Current),
    };

    public string Rule(RuleViolation violation) => Say(violation.Text, violation.Args);

    /// <summary>A text of the domain in the current language, its places filled with dates and texts as a person reads them; what somebody typed stays as it is.</summary>
    public string Say(string key, IReadOnlyList<object> args) =>
        OneFullStop(text[key, args.Select(a => a switch { DateOnly d => Date(d), LocalText t => t.In(Languages.Current), TextKey k => text[k.English].Value, _ => a }).ToArray()]);

    /// <summary>Where the name that ends a sentence ends in one itself: "… was issued to Lumenfall Ltd."</summary>
    private static string OneFullStop(string said)
    {
        for (var at = said.IndexOf("..", StringComparison.Ordinal); at >= 0; at = said.IndexOf("..", at + 1, StringComparison.Ordinal))
        {
            if (at > 0 && char.IsLetterOrDigit(said[at - 1]) && (at + 2 == said.Length || said[at + 2] == ' ')) said = said.Remove(at, 1);
        }

        return said.Replace(".。", "。", StringComparison.Ordinal);
    }
}

public static class ClockExtensions
{
    public static DateOnly TodayIn(this TimeProvider clock, TimeZoneInfo zone) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), zone).DateTime);

    public static DateOnly TodayIn(this TimeProvider clock, string timeZone) =>
        clock.TodayIn(TimeZoneInfo.TryFindSystemTimeZoneById(timeZone, out var zone) ? zone : TimeZoneInfo.Utc);

    /// <summary>When the day is over there (UTC).</summary>
    public static DateTime EndIn(this DateOnly day, string timeZone)
    {
        var zone = TimeZoneInfo.TryFindSystemTimeZoneById(timeZone, out var found) ? found : TimeZoneInfo.Utc;
        var midnight = day.AddDays(1).ToDateTime(TimeOnly.MinValue);
        return TimeZoneInfo.ConvertTimeToUtc(zone.IsInvalidTime(midnight) ? midnight.AddHours(1) : midnight, zone);
    }

    public static DateTime UtcNow(this TimeProvider clock) => clock.GetUtcNow().UtcDateTime;
}
