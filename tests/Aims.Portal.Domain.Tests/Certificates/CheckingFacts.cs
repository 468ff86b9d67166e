using System.Text.Json;
using Aims.Portal.Domain.Certificates;
using static Aims.Portal.Domain.Tests.Certificates.Certified;

namespace Aims.Portal.Domain.Tests.Certificates;

public sealed class CheckingFacts
{
    [Fact]
    public void A_good_certificate_has_no_problem() => Assert.Empty(Facts.Check());

    [Fact]
    public void An_empty_one_names_every_required_field() => Assert.Equal(
        ["Edition", "Number", "HolderName", "HolderAddress", "Scope", "IssueDate", "ExpiryDate", "CertificationBody"],
        new CertificateFacts().Check().Select(p => p.Field));

    public static TheoryData<string, string, CertificateFacts> Problems => new()
    {
        { "Number", "certificate.required", Facts with { Number = " " } },
        { "ExpiryDate", "certificate.expiry-before-issue", Facts with { ExpiryDate = new(2024, 3, 15) } },
        { "ExpiryDate", "certificate.cycle-too-long", Facts with { ExpiryDate = new(2027, 4, 16) } },
        { "ExpiryDate", "certificate.cycle-too-long", Facts with { OriginalDate = new(2024, 1, 1), ExpiryDate = new(2027, 9, 16) } },
        { "CycleStart", "certificate.decision-after-issue", Facts with { CycleStart = new(2024, 3, 16) } },
        { "OriginalDate", "certificate.original-after-cycle", Facts with { OriginalDate = new(2024, 3, 16) } },
        { "SoaDate", "certificate.soa-after-issue", Facts with { SoaDate = new(2024, 3, 16) } },
        { "IssueDate", "certificate.before-standard", Facts with { IssueDate = new(2023, 12, 17), CycleStart = null, OriginalDate = null, ExpiryDate = new(2026, 12, 16) } },
        { "IssueDate", "certificate.before-standard", Facts with { OriginalDate = new(2022, 1, 1) } },
        { "Edition", "certificate.edition", Facts with { Edition = "2022" } },
        { "Edition", "certificate.edition", Facts with { Edition = "ISO/IEC 27001:2022" } },
        { "VerificationUrl", "certificate.url", Facts with { VerificationUrl = "javascript:alert(1)" } },
        { "ExpiryDate", "certificate.date-range", Facts with { ExpiryDate = DateOnly.MaxValue } },
        { "SurveillanceDone", "certificate.date-range", Facts with { SurveillanceDone = [new(25, 2, 20)] } },
    };

    [Theory, MemberData(nameof(Problems))]
    public void What_cannot_be_right_is_named_beside_its_field(string field, string code, CertificateFacts facts)
    {
        var problem = Assert.Single(facts.Check());

        Assert.Equal((field, code), (problem.Field, problem.Code));
        Assert.NotNull(typeof(CertificateFacts).GetProperty(problem.Field));
        Assert.Equal(field, problem.ToViolation().Field);
        Assert.DoesNotContain("{0}", string.Format(problem.Text, [.. problem.Args]));
    }

    [Fact]
    public void A_recertification_decided_early_may_keep_the_old_expiry_as_its_base() =>
        Assert.Empty((Facts with { OriginalDate = new(2024, 1, 1), ExpiryDate = new(2027, 9, 15) }).Check());

    [Fact]
    public void The_decision_may_be_left_out() => Assert.Empty((Facts with { CycleStart = null, OriginalDate = null, SoaDate = new(2024, 3, 1), VerificationUrl = "https://example.org/verify" }).Check());

    [Theory]
    [InlineData(CertificateStandard.Iso42001, "2023", 2023)]
    [InlineData(CertificateStandard.Iso42001, " ISO/IEC 42001:2023 ", 2023)]
    [InlineData(CertificateStandard.Iso42001, "ISO 42001 : 2023", 2023)]
    [InlineData(CertificateStandard.Iso42001, "iso/iec 42001:2023", 2023)]
    [InlineData(CertificateStandard.Iso42001, "EN ISO/IEC 42001:2026", 2023)]
    [InlineData(CertificateStandard.Iso42001, "BS EN ISO/IEC 42001:2026", 2023)]
    [InlineData(CertificateStandard.Iso42001, "2013", null)]
    [InlineData(CertificateStandard.Iso42001, "the newest", null)]
    [InlineData(CertificateStandard.Iso27001, "2022", 2022)]
    [InlineData(CertificateStandard.Iso27001, "ISO/IEC 27001:2022/Amd 1:2024", 2022)]
    [InlineData(CertificateStandard.Iso27001, "EN ISO/IEC 27001:2023", 2022)]
    [InlineData(CertificateStandard.Iso27001, "ISO/IEC 27001:2013", 2013)]
    [InlineData(CertificateStandard.Iso27701, "2019", 2019)]
    [InlineData(CertificateStandard.Iso27701, "ISO/IEC 27701:2025", 2025)]
    public void An_edition_is_read_as_printed(CertificateStandard standard, string printed, int? year) => Assert.Equal(year, CertificateEdition.IsoYear(standard, printed));

    [Theory]
    [InlineData(JsonSerializerOptionsKind.Plain)]
    [InlineData(JsonSerializerOptionsKind.Web)]
    public void The_facts_survive_being_kept_as_JSON(JsonSerializerOptionsKind kind)
    {
        var options = kind is JsonSerializerOptionsKind.Web ? JsonSerializerOptions.Web : JsonSerializerOptions.Default;
        var back = JsonSerializer.Deserialize<CertificateFacts>(JsonSerializer.Serialize(Facts, options), options)!;

        Assert.Equal(Facts.SurveillanceDone, back.SurveillanceDone);
        Assert.Equal(Facts with { SurveillanceDone = back.SurveillanceDone, Sites = back.Sites, NamedCompanies = back.NamedCompanies }, back);
        Assert.NotNull(JsonSerializer.Deserialize<CertificateFacts>("{}", options));
    }

    public enum JsonSerializerOptionsKind
    {
        Plain,
        Web,
    }
}
