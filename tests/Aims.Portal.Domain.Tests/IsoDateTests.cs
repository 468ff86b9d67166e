namespace Aims.Portal.Domain.Tests;

public sealed class IsoDateTests
{
    [Fact]
    public void Reads_what_the_framework_writes_on_every_day_of_a_leap_cycle()
    {
        for (var day = new DateOnly(2023, 1, 1); day.Year < 2029; day = day.AddDays(1))
        {
            Assert.True(IsoDate.TryParse(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), out var read));
            Assert.Equal(day, read);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("2026-11-2")]
    [InlineData("2026-11-255")]
    [InlineData(" 2026-11-25")]
    [InlineData("2026/11/25")]
    [InlineData("2026-11/25")]
    [InlineData("2025-02-29")]
    [InlineData("2026-04-31")]
    [InlineData("2026-00-10")]
    [InlineData("2026-13-10")]
    [InlineData("2026-10-00")]
    [InlineData("0000-10-10")]
    [InlineData("-026-10-10")]
    [InlineData("2026-1a-10")]
    [InlineData("２０２６-10-10")]
    public void Refuses_what_is_no_date_in_that_form(string text) => Assert.False(IsoDate.TryParse(text, out _));
}
