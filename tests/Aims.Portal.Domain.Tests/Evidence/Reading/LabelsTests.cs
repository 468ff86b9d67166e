using Aims.Portal.Domain.Evidence.Reading;

namespace Aims.Portal.Domain.Tests.Evidence.Reading;

public sealed class LabelsTests
{
    [Theory]
    [InlineData("Certificate No.", "AB-12345")]
    [InlineData("Certificate Number:", "FS 123456")]
    [InlineData("Certificate registration no.", "12 310 45678 TMS")]
    [InlineData("Certificate identity number", "10678901")]
    [InlineData("Registration number", "HK-0012")]
    [InlineData("Cert. No", "CC 1234")]
    [InlineData("證書編號", "HK25/00123")]
    [InlineData("註冊編號：", "IS-2025-118")]
    [InlineData("证书编号：", "00125IS0456R1M/1100")]
    public void A_number_is_read_behind_beside_and_below_its_label(string label, string number)
    {
        Assert.Equal(number, Value($"{label} {number}", CertificateField.Number));
        Assert.Equal(number, Value($"{label} | {number}", CertificateField.Number));
        Assert.Equal(number, Value($"{label}\n{number}", CertificateField.Number));
    }

    [Theory]
    [InlineData(CertificateField.ExpiryDate, "Expiry Date")]
    [InlineData(CertificateField.ExpiryDate, "Expiration date:")]
    [InlineData(CertificateField.ExpiryDate, "Valid until")]
    [InlineData(CertificateField.ExpiryDate, "Certificate valid to:")]
    [InlineData(CertificateField.ExpiryDate, "This certificate expires on")]
    [InlineData(CertificateField.ExpiryDate, "有效期至")]
    [InlineData(CertificateField.ExpiryDate, "有效期限：")]
    [InlineData(CertificateField.ExpiryDate, "屆滿日期")]
    [InlineData(CertificateField.IssueDate, "Issue date")]
    [InlineData(CertificateField.IssueDate, "Date of issue:")]
    [InlineData(CertificateField.IssueDate, "Current issue date")]
    [InlineData(CertificateField.IssueDate, "Issued on")]
    [InlineData(CertificateField.IssueDate, "發證日期")]
    [InlineData(CertificateField.IssueDate, "颁证日期：")]
    [InlineData(CertificateField.OriginalDate, "Original Registration Date")]
    [InlineData(CertificateField.OriginalDate, "Initial certification date:")]
    [InlineData(CertificateField.OriginalDate, "Date of original approval")]
    [InlineData(CertificateField.OriginalDate, "Original cycle start date")]
    [InlineData(CertificateField.OriginalDate, "Certified since")]
    [InlineData(CertificateField.OriginalDate, "First issued")]
    [InlineData(CertificateField.OriginalDate, "首次發證日期")]
    [InlineData(CertificateField.OriginalDate, "初次获证日期：")]
    [InlineData(CertificateField.CycleStart, "Effective date")]
    [InlineData(CertificateField.CycleStart, "Valid from")]
    [InlineData(CertificateField.CycleStart, "Certification decision date")]
    [InlineData(CertificateField.CycleStart, "Recertification cycle start date:")]
    [InlineData(CertificateField.CycleStart, "生效日期")]
    public void A_date_is_read_behind_beside_and_below_its_label(CertificateField field, string label)
    {
        Assert.Equal("2025-03-12", Value($"{label} 12 March 2025", field));
        Assert.Equal("2025-03-12", Value($"{label} | 12 March 2025", field));
        Assert.Equal("2025-03-12", Value($"{label}\n12 March 2025", field));
    }

    [Theory]
    [InlineData("Next surveillance audit due: 12 March 2026")]
    [InlineData("Date printed: 12 March 2026")]
    [InlineData("UKAS accredited since 12 March 2026")]
    [InlineData("Expiry date of previous certificate: 12 March 2026")]
    [InlineData("Audit date | 12 March 2026")]
    [InlineData("審核日期：2026年3月12日")]
    public void Other_dates_are_none_of_ours(string text) => Assert.DoesNotContain(Read(text), p => p.Date is not null);

    [Theory]
    [InlineData("Company Registration No. 01234567")]
    [InlineData("统一社会信用代码：91440300MA5EXAMPLE")]
    [InlineData("Audit report no. A22041234")]
    [InlineData("Page number 12 of 14")]
    public void Other_numbers_are_not_the_certificates(string text) => Assert.DoesNotContain(Read(text), p => p.Field is CertificateField.Number);

    [Theory]
    [InlineData("This certificate is valid from 12 March 2025 until 11 March 2028.")]
    [InlineData("Valid: 12 March 2025 – 11 March 2028")]
    [InlineData("有效期：2025年3月12日至2028年3月11日")]
    [InlineData("Validity period | 2025-03-12 to 2028-03-11")]
    [InlineData("This certificate is valid from 12 March 2025\nuntil 11 March 2028")]
    public void A_span_has_a_start_and_an_end(string text)
    {
        Assert.Equal("2025-03-12", Value(text, CertificateField.CycleStart));
        Assert.Equal("2028-03-11", Value(text, CertificateField.ExpiryDate));
    }

    [Fact]
    public void The_three_years_of_a_cycle_tell_the_day_from_the_month()
    {
        Assert.Equal("2028-03-11", Value("Issue date: 12/03/2025\nExpiry date: 11/03/2028", CertificateField.ExpiryDate));
        Assert.Equal("2028-04-04", Value("Issue date: 04/05/2025\nExpiry date: 04/04/2028", CertificateField.ExpiryDate));
    }

    [Fact]
    public void What_can_be_read_two_ways_is_not_sure() => Assert.NotEqual(CertaintyBand.High, Read("Expiry date: 03/12/2028").First(p => p.Field is CertificateField.ExpiryDate).Band);

    [Fact]
    public void Dates_that_cannot_be_together_are_not_sure() =>
        Assert.All(Read("Issue date: 12 March 2028\nExpiry date: 11 March 2025").Where(p => p.Date is not null), p => Assert.NotEqual(CertaintyBand.High, p.Band));

    [Fact]
    public void A_year_count_gives_an_end_that_is_not_sure()
    {
        var end = Read("Issue date: 12 March 2025\nThis certificate is valid for three years from the date of issue.").First(p => p.Field is CertificateField.ExpiryDate);
        Assert.Equal(("2028-03-11", CertaintyBand.Low), (end.Value, end.Band));
    }

    [Fact]
    public void The_same_in_two_languages_is_surer()
    {
        var (one, two) = (Read("Valid until: 11 March 2028"), Read("Valid until: 11 March 2028\n有效期至：2028年3月11日"));
        Assert.True(Certainty(two) >= Certainty(one));

        static double Certainty(IReadOnlyList<Proposal> read) => read.First(p => p.Field is CertificateField.ExpiryDate).Certainty;
    }

    [Fact]
    public void Standards_for_certification_bodies_are_not_certified() =>
        Assert.DoesNotContain(Read("Accredited to ISO/IEC 17021-1:2015, ISO/IEC 27006-1:2024 and ISO/IEC 42006:2025"), p => p.Field is CertificateField.Standard);

    [Fact]
    public void Of_an_empty_document_nothing_is_said() => Assert.Empty(CertificateReading.Propose(ReadDocument.Empty));

    private static string? Value(string text, CertificateField field) => Read(text).FirstOrDefault(p => p.Field == field)?.Value;

    private static IReadOnlyList<Proposal> Read(string text) => CertificateReading.Propose(Sample.Draw(text));
}
