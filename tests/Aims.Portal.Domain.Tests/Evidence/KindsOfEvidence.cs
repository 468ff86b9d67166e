using Aims.Portal.Domain.Evidence;

namespace Aims.Portal.Domain.Tests.Evidence;

public sealed class KindsOfEvidence
{
    [Fact]
    public void There_are_36_kinds_each_with_what_it_covers_and_what_not()
    {
        Assert.Equal(36, EvidenceKinds.All.Count);
        Assert.All(EvidenceKinds.All, k =>
        {
            Assert.NotEmpty(k.Name.ZhHant);
            Assert.NotEmpty(k.Covers);
            Assert.NotEmpty(k.DoesNotCover);
            Assert.NotEmpty(k.InadequateWhen);
            Assert.NotEmpty(k.Validity);
        });
    }

    [Theory]
    [InlineData("iso42001_certificate", true)]
    [InlineData("iso27001_certificate", true)]
    [InlineData("iso27701_certificate", true)]
    [InlineData("dpa_contract", false)]
    [InlineData("no_such_kind", false)]
    public void Certificates_are_told_apart(string id, bool isCertificate) => Assert.Equal(isCertificate, EvidenceKinds.IsCertificate(id));

    [Theory]
    [InlineData("pentest_report", 12, "Dated within 12 months")]
    [InlineData("soc2_report", 12, "Period ended within 12 months; a bridge letter adds 3")]
    [InlineData("validation_report", 12, "Not before the release of the live model, and dated within 12 months")]
    [InlineData("model_card", null, "Describes the live version")]
    [InlineData("iso42001_certificate", null, "Within its certification cycle")]
    public void How_long_a_document_holds_is_said_in_months_and_words(string id, int? months, string words)
    {
        var kind = EvidenceKinds.Find(id)!;

        Assert.Equal((months, words), (kind.ValidMonths, kind.Validity));
    }

    [Fact]
    public void An_unknown_kind_is_not_found() => Assert.Null(EvidenceKinds.Find("no_such_kind"));
}
