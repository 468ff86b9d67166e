using System.Globalization;
using System.Reflection;
using Aims.Portal.Data.Sqlite;

namespace Aims.Portal.Web.Tests.Platform;

/// <summary>The quick reading of SQLite's moments and days says what the driver's own would.</summary>
public sealed class SqliteReadingTests
{
    [Theory]
    [InlineData("2026-11-25 08:30:00")]
    [InlineData("2026-11-25 08:30:00.1234567")]
    [InlineData("2026-11-25 08:30:00.5")]
    [InlineData("2024-02-29 23:59:59.9999999")]
    [InlineData("0001-01-01 00:00:00")]
    [InlineData("9999-12-31 23:59:59.9999999")]
    [InlineData("2026-11-25T08:30:00")]
    [InlineData("2026-11-25")]
    [InlineData("2026-11-25 08:30")]
    public void A_moment(string stored) => Assert.Equal(DateTime.Parse(stored, CultureInfo.InvariantCulture), Read<DateTime>("SqliteMoments", stored));

    [Theory]
    [InlineData("2023-02-29 10:00:00")]
    [InlineData("2026-13-01 10:00:00")]
    [InlineData("2026-11-25 25:00:00")]
    [InlineData("soon")]
    public void No_moment(string stored) => Assert.IsType<FormatException>(Assert.Throws<TargetInvocationException>(() => Read<DateTime>("SqliteMoments", stored)).InnerException);

    [Theory]
    [InlineData("2026-11-25")]
    [InlineData("2024-02-29")]
    [InlineData("0001-01-01")]
    public void A_day(string stored) => Assert.Equal(DateOnly.Parse(stored, CultureInfo.InvariantCulture), Read<DateOnly>("SqliteDays", stored));

    private static T Read<T>(string type, string stored) => (T)typeof(SqlitePortalDbContext).Assembly.GetType($"Aims.Portal.Data.Sqlite.{type}")!
        .GetMethod("Read", BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, [stored])!;
}
