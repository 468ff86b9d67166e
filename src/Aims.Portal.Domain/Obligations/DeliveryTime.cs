namespace Aims.Portal.Domain.Obligations;

/// <summary>When a reminder reaches somebody whose organisation wants a digest, or has a quiet day. The milestone is the sender's, the delivery the recipient's.</summary>
public static class DeliveryTime
{
    /// <summary>A digest is written so long after the send hour: what the day's sweep plans is in it by then.</summary>
    public static readonly TimeSpan DigestAfter = TimeSpan.FromMinutes(30);

    /// <summary>The moment (UTC) until which it waits; null when it goes out at once, because nothing is asked for or the due date would pass meanwhile.</summary>
    /// <param name="rules">Of the recipient's organisation.</param>
    /// <param name="now">UTC.</param>
    public static DateTime? Of(ReminderRules rules, TimeZoneInfo zone, DateTime now, DateOnly dueDate)
    {
        var local = TimeZoneInfo.ConvertTimeFromUtc(now, zone);
        var today = DateOnly.FromDateTime(local);
        var day = rules.Digest switch
        {
            DigestRhythm.None => rules.Quiet.Waited(today, dueDate),
            DigestRhythm.Daily => NextDigest(rules, local),
            DigestRhythm.Weekly => NextDigest(rules, local),
            _ => throw new ArgumentOutOfRangeException(nameof(rules), rules.Digest, "Unknown rhythm"),
        };
        var goesAtOnce = rules.Digest is DigestRhythm.None ? day == today : today <= dueDate && day > dueDate;
        if (goesAtOnce) return null;
        return Utc(day, rules.Digest is DigestRhythm.None ? TimeSpan.FromHours(rules.SendHour) : TimeSpan.FromHours(rules.SendHour) + DigestAfter, zone);
    }

    private static DateOnly NextDigest(ReminderRules rules, DateTime local)
    {
        var day = DateOnly.FromDateTime(local);
        if (local.TimeOfDay > TimeSpan.FromHours(rules.SendHour) + DigestAfter) day = day.AddDays(1);
        if (rules.Digest is DigestRhythm.Weekly) day = day.AddDays(((int)rules.DigestDay - (int)day.DayOfWeek + 7) % 7);
        // A digest of a quiet day waits like every mail; there is no date that it could miss, for each line was looked at.
        return rules.Quiet.Waited(day, DateOnly.MinValue);
    }

    /// <summary>A local time that the clocks leap over is an hour later; of one that comes twice the second is meant.</summary>
    private static DateTime Utc(DateOnly day, TimeSpan time, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(TimeOnly.MinValue) + time;
        return TimeZoneInfo.ConvertTimeToUtc(zone.IsInvalidTime(local) ? local.AddHours(1) : local, zone);
    }
}
