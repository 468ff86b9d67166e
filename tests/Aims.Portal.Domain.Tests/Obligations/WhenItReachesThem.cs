using System.Globalization;
using Aims.Portal.Domain.Obligations;
using FsCheck.Xunit;

namespace Aims.Portal.Domain.Tests.Obligations;

/// <summary>Digest and quiet days of the recipient's organisation, in its time zone.</summary>
public sealed class WhenItReachesThem
{
    private static readonly QuietDays Weekends = new(weekends: true, []);

    [Theory]
    // Weekly on Monday, 08:30 in Hong Kong is 00:30 UTC.
    [InlineData("Asia/Hong_Kong", 8, "Weekly", "2026-11-25 02:00", "2026-12-25", "2026-11-30 00:30")]
    [InlineData("Asia/Hong_Kong", 8, "Weekly", "2026-11-30 00:10", "2026-12-25", "2026-11-30 00:30")]
    [InlineData("Asia/Hong_Kong", 8, "Weekly", "2026-11-30 01:00", "2026-12-25", "2026-12-07 00:30")]
    // The date would pass before Monday: at once.
    [InlineData("Asia/Hong_Kong", 8, "Weekly", "2026-11-25 02:00", "2026-11-28", null)]
    // What is late may wait.
    [InlineData("Asia/Hong_Kong", 8, "Weekly", "2026-11-25 02:00", "2026-11-20", "2026-11-30 00:30")]
    [InlineData("Asia/Hong_Kong", 8, "Daily", "2026-11-25 00:05", "2026-12-25", "2026-11-25 00:30")]
    // Friday after the digest: Monday's.
    [InlineData("Asia/Hong_Kong", 8, "Daily", "2026-11-27 05:00", "2026-12-25", "2026-11-30 00:30")]
    [InlineData("Asia/Hong_Kong", 8, "None", "2026-11-27 05:00", "2026-12-25", null)]
    // Saturday: Monday at the send hour.
    [InlineData("Asia/Hong_Kong", 8, "None", "2026-11-28 05:00", "2026-12-25", "2026-11-30 00:00")]
    [InlineData("Asia/Hong_Kong", 8, "None", "2026-11-28 05:00", "2026-11-29", null)]
    // Clocks go forward at 01:00 in London on 29 March 2026 (a Sunday): Monday 08:00 is 07:00 UTC.
    [InlineData("Europe/London", 8, "None", "2026-03-28 10:00", "2026-12-25", "2026-03-30 07:00")]
    // 01:30 does not exist that night: 02:30 it is, 01:30 UTC. Weekends are quiet here, so a weekday is asked of another zone below.
    [InlineData("America/New_York", 8, "Daily", "2026-10-30 20:00", "2026-12-25", "2026-11-02 13:30")]
    [InlineData("America/New_York", 8, "Daily", "2026-03-06 20:00", "2026-12-25", "2026-03-09 12:30")]
    public void A_mail_waits_until_then(string zone, int hour, string rhythm, string now, string due, string? expected)
    {
        var rules = new ReminderRules { SendHour = hour, Quiet = Weekends, Digest = Enum.Parse<DigestRhythm>(rhythm) };

        Assert.Equal(expected is null ? null : Utc(expected), DeliveryTime.Of(rules, TimeZoneInfo.FindSystemTimeZoneById(zone), Utc(now), DateOnly.Parse(due, CultureInfo.InvariantCulture)));
    }

    [Theory]
    // The hour that the clocks leap over is the hour after; of the one that comes twice the second is meant.
    [InlineData("2026-03-28 20:00", "2026-03-29 01:30")]
    [InlineData("2026-10-24 20:00", "2026-10-25 01:30")]
    public void A_digest_in_the_hour_that_is_not_there_or_there_twice_is_written_once(string now, string expected)
    {
        var rules = new ReminderRules { SendHour = 1, Digest = DigestRhythm.Daily };

        Assert.Equal(Utc(expected), DeliveryTime.Of(rules, TimeZoneInfo.FindSystemTimeZoneById("Europe/London"), Utc(now), new DateOnly(2026, 12, 25)));
    }

    [Property(MaxTest = 500)]
    public bool It_never_lies_in_the_past_nor_behind_a_date_that_was_still_ahead(int seed, ushort minutes, ushort dueIn, byte zoneNumber)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(new[] { "Europe/London", "America/New_York", "Asia/Hong_Kong", "Pacific/Auckland" }[zoneNumber % 4]);
        var random = new Random(seed);
        var rules = Made.Rules(seed) with { Digest = (DigestRhythm)random.Next(3), DigestDay = (DayOfWeek)random.Next(7) };
        var now = Made.Start.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc).AddMinutes(minutes * 8.0);
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(now, zone));
        var due = today.AddDays(dueIn % 60 - 20);
        if (DeliveryTime.Of(rules, zone, now, due) is not { } at) return true;
        var on = DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(at, zone));
        return at >= now && !rules.Quiet.Contains(on) && (today > due || on <= due) && (rules.Digest is not DigestRhythm.Weekly || on >= today);
    }

    private static DateTime Utc(string text) => DateTime.SpecifyKind(DateTime.ParseExact(text, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), DateTimeKind.Utc);
}
