using Aims.Portal.Domain.Certificates;
using static Aims.Portal.Domain.Tests.Certificates.Certified;

namespace Aims.Portal.Domain.Tests.Certificates;

public sealed class Editions
{
    private static readonly CertificateFacts Old = Facts with { Standard = CertificateStandard.Iso27001, Edition = "ISO/IEC 27001:2013" };

    [Theory]
    [InlineData(CertificateStandard.Iso27001, "2013", "2025-10-31", true)]
    [InlineData(CertificateStandard.Iso27001, "2013", "2025-11-01", false)]
    [InlineData(CertificateStandard.Iso27001, "EN ISO/IEC 27001:2017", "2025-11-01", false)]
    [InlineData(CertificateStandard.Iso27001, "2022", "2025-11-01", true)]
    [InlineData(CertificateStandard.Iso42001, "2023", "2023-12-17", false)]
    [InlineData(CertificateStandard.Iso42001, "EN ISO/IEC 42001:2026", "2026-11-24", true)]
    [InlineData(CertificateStandard.Iso42001, "2030", "2031-01-01", false)]
    public void The_shipped_dates_say_which_edition_is_in_force(CertificateStandard standard, string printed, string day, bool inForce) =>
        Assert.Equal(inForce, CertificateEditions.Shipped.IsInForce(standard, printed, Day(day)));

    [Fact]
    public void Every_shipped_date_that_was_checked_says_where_and_when()
    {
        var ended = CertificateEditions.Shipped.Find(CertificateStandard.Iso27001, 2013)!;

        Assert.Equal((new DateOnly(2025, 10, 31), new DateOnly(2026, 11, 23)), (ended.EndedOn!.Value, ended.CheckedOn!.Value));
        Assert.All(CertificateEditions.Shipped.All, e => Assert.Equal(e.Source is null, e.CheckedOn is null));
    }

    [Fact]
    public void A_buyers_own_dates_go_over_the_shipped_ones()
    {
        var own = CertificateReference.Shipped with { Editions = CertificateEditions.Shipped.With([new(CertificateStandard.Iso27001, 2013, new(2013, 10, 1), new(2026, 4, 30), "Our policy 7", new(2025, 9, 1))]) };

        Assert.Equal(CertificateStatus.SupersededEdition, CertificateStatusRules.Evaluate(Old, new(2025, 11, 1)).Status);
        Assert.Equal(CertificateStatus.Valid, CertificateStatusRules.Evaluate(Old, new(2025, 11, 1), own).Status);
        Assert.Equal(CertificateStatus.SupersededEdition, CertificateStatusRules.Evaluate(Old, new(2026, 5, 1), own).Status);
        Assert.Equal(CertificateEditions.Shipped.All.Count, own.Editions.All.Count);
    }

    [Fact]
    public void A_new_edition_is_data_and_needs_no_release()
    {
        var own = CertificateEditions.Shipped.With([new(CertificateStandard.Iso42001, 2028, new(2028, 5, 1), null, "ISO", new(2028, 5, 2))]);
        var facts = Facts with { Edition = "ISO/IEC 42001:2028", IssueDate = new(2028, 6, 1), CycleStart = new(2028, 6, 1), ExpiryDate = new(2031, 5, 31), SurveillanceDone = [] };

        Assert.Equal("certificate.edition", Assert.Single(facts.Check()).Code);
        Assert.Empty(facts.Check(own));
        Assert.Equal(2028, own.Current(CertificateStandard.Iso42001, new(2028, 5, 1))!.Year);
        Assert.Equal(2023, own.Current(CertificateStandard.Iso42001, new(2028, 4, 30))!.Year);
    }

    [Fact]
    public void An_edition_cannot_end_before_it_begins()
    {
        var refused = Assert.Throws<RuleViolation>(() => CertificateEditions.Shipped.With([new(CertificateStandard.Iso42001, 2028, new(2028, 5, 1), new(2028, 4, 30), null, null)]));

        Assert.Equal(("edition.dates", "EndedOn"), (refused.Code, refused.Field));
    }
}
