namespace Aims.Portal.Benchmarks;

/// <summary>The machine's clock, set to ten in the morning of today's Hong Kong: reminders go out by day only.</summary>
internal sealed class Morning : TimeProvider
{
    private static readonly TimeZoneInfo HongKong = TimeZoneInfo.FindSystemTimeZoneById("Asia/Hong_Kong");
    private static readonly TimeSpan Shift = TimeSpan.FromHours(10) - TimeZoneInfo.ConvertTime(System.GetUtcNow(), HongKong).TimeOfDay;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Shift;

    public static DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(new Morning().GetUtcNow(), HongKong).DateTime);
}
