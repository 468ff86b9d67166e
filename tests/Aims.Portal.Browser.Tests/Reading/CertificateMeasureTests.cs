namespace Aims.Portal.Browser.Tests.Reading;

/// <summary>That the measure is just: nobody is praised for silence, for guesses, or for what the paper does not say.</summary>
[Trait("Engine", "any")]
public sealed class CertificateMeasureTests
{
    private static IEnumerable<(CertificateCase Case, byte[] Pdf)> Papers => CertificateSet.All.Select((c, i) => (c, BitConverter.GetBytes(i)));

    [Fact]
    public async Task Who_reads_everything_has_everything_right()
    {
        var measure = await CertificateMeasure.OfAsync(Papers, Reader((_, value) => value, 0.9));
        Assert.Empty(measure.Misses);
        Assert.All(measure.Scores, s => Assert.Equal(s.Printed, s.Right));
        Assert.Equal(measure.Scores.Count + 3, measure.Table().Split('\n').Length);
    }

    [Fact]
    public async Task Who_reads_nothing_misses_what_is_printed_and_nothing_else()
    {
        var measure = await CertificateMeasure.OfAsync(Papers, (_, _) => Task.FromResult<IReadOnlyList<ReadField>>([]));
        Assert.All(measure.Scores, s => Assert.Equal((s.Printed, 0, 0), (s.Missing, s.WrongSure, s.WrongUnsure)));
    }

    [Theory]
    [InlineData(0.9)]
    [InlineData(0.3)]
    public async Task Who_reads_what_is_not_printed_is_wrong_as_surely_as_he_says(double certainty)
    {
        var measure = await CertificateMeasure.OfAsync(Papers, Reader((field, value) => value ?? (field.EndsWith("Date", StringComparison.Ordinal) || field == nameof(PrintedFacts.CycleStart) ? "1999-01-01" : "true"), certainty));
        Assert.All(measure.Scores, s => Assert.Equal(CertificateSet.All.Count - s.Printed, certainty >= CertificateMeasure.Sure ? s.WrongSure : s.WrongUnsure));
        Assert.Contains("not printed, read 1999-01-01", measure.Details(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bsi-42001-en-block", "Standard", "ISO/IEC 42001", true)]
    [InlineData("bsi-42001-en-block", "Edition", "ISO/IEC 42001:2023", true)]
    [InlineData("bsi-42001-en-block", "Number", "AIMS812345", true)]
    [InlineData("bsi-42001-en-block", "Number", "AIMS 812346", false)]
    [InlineData("bsi-42001-en-block", "HolderName", "THISTLE & WREN SOFTWARE LTD.", true)]
    [InlineData("bsi-42001-en-block", "HolderName", "Thistle & Wren Software", false)]
    [InlineData("bsi-42001-en-block", "HolderAddress", "4th Floor, Marlow House, 61 Candlemaker Row, Edinburgh, EH1 2QB, United Kingdom", true)]
    [InlineData("bsi-42001-en-block", "HolderAddress", "4th Floor, Marlow House, 61 Candlemaker Row", false)]
    [InlineData("bsi-42001-en-block", "SoaVersion", "Version 2.0", true)]
    [InlineData("bsi-42001-en-block", "SoaVersion", "20", false)]
    [InlineData("bsi-42001-en-block", "CertificationBody", "British Standards Institution", true)]
    [InlineData("bsi-42001-en-block", "CertificationBody", "SGS", false)]
    [InlineData("bsi-42001-en-block", "AccreditationBody", "United Kingdom Accreditation Service", true)]
    [InlineData("bsi-42001-en-block", "AccreditationMark", "UKAS Management Systems 0003-T", true)]
    [InlineData("bsi-42001-en-block", "VerificationUrl", "https://bsi.example/clientdirectory/", true)]
    [InlineData("bsi-42001-en-block", "ExpiryDate", "2028-02-19", false)]
    [InlineData("bsi-42001-en-block", "Scope", "The artificial intelligence management system governing the design, development, deploy-ment and monitoring of the Wren Assist product line, acting as AI provider and AI producer.", true)]
    [InlineData("bsi-42001-en-block", "Scope", "The artificial intelligence management system governing the design, development, deployment and monitoring of the Wren Assist product line", false)]
    [InlineData("bsi-27001-en-bs-en-locations", "Edition", "BS EN ISO/IEC 27001:2023", true)]
    [InlineData("tuvnord-27001-en-din-dots", "Edition", "DIN EN ISO/IEC 27001:2024", true)]
    [InlineData("hkqaa-27001-bilingual-below", "HolderName", "海港紙鳶科技有限公司", true)]
    public void Ways_of_writing_are_no_mistakes_and_other_values_are(string name, string field, string proposed, bool right)
    {
        var certificate = CertificateSet.All.Single(c => c.Name == name);
        Assert.Equal(right, FieldComparison.IsRight(certificate, field, certificate.Facts.Fields.Single(f => f.Field == field).Value!, proposed));
    }

    /// <summary>Knows the papers by their place in the set.</summary>
    private static CertificateReader Reader(Func<string, string?, string?> say, double certainty) => (paper, _) => Task.FromResult<IReadOnlyList<ReadField>>(
        [.. CertificateSet.All[BitConverter.ToInt32(paper)].Facts.Fields.Select(f => new ReadField(f.Field, say(f.Field, f.Value) ?? "", certainty))]);
}
