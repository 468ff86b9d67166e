using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Domain.Tests;

public sealed class TakenDates
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Theory]
    [InlineData("1990-01-01", true)]
    [InlineData("2100-12-31", true)]
    [InlineData("1989-12-31", false)]
    [InlineData("2101-01-01", false)]
    [InlineData("0026-05-01", false)]
    [InlineData("9999-12-31", false)]
    public void Dates_from_1990_to_2100_are_taken(string date, bool taken) => Assert.Equal(taken, SensibleDates.Contains(DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void No_obligation_is_due_where_its_last_reminder_would_have_no_date()
    {
        static Obligation Due(DateOnly on) => new(OrganisationId.New(), ObligationKind.Request, Guid.Empty, "Request", "/", on, Today);

        Assert.Equal("date.range", Assert.Throws<RuleViolation>(() => Due(DateOnly.MaxValue)).Code);
        Assert.Equal("date.range", Assert.Throws<RuleViolation>(() => Due(Today).MoveTo(DateOnly.MaxValue, Today)).Code);
        foreach (var kind in Enum.GetValues<ObligationKind>()) ReminderRules.Default.DueOn(kind, SensibleDates.Last, Today);
    }
}
