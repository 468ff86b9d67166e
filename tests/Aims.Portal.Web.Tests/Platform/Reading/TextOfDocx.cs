using Aims.Portal.Domain.Evidence.Reading;
using Aims.Portal.Web.Platform.Reading;

namespace Aims.Portal.Web.Tests.Platform.Reading;

[Trait("Engine", "any")]
public sealed class TextOfDocx
{
    [Fact]
    public void Paragraphs_and_cells_are_lines_with_what_belongs_together_beside_each_other()
    {
        var page = Read(MadeDocx.Of(MadeDocx.Line("Certificate"), MadeDocx.Table(["Certificate No.", "AB-1234"], ["Expiry date", "11 March 2028"])));
        Assert.Equal(["Certificate", "Certificate No.", "AB-1234", "Expiry date", "11 March 2028"], page.Lines.Select(l => l.Text));
        Assert.Equal(page.Lines[1].Y, page.Lines[2].Y);
        Assert.True(page.Lines[2].X > page.Lines[1].Right);
        Assert.True(page.Lines[3].Y > page.Lines[2].Y);
    }

    [Fact]
    public void What_is_written_in_Word_is_recognised_as_what_is_printed()
    {
        var page = Read(MadeDocx.Of(MadeDocx.Line("This is to certify that"), MadeDocx.Line("Example Limited"), MadeDocx.Table(["Certificate No.", "AB-1234"], ["Expiry date", "11 March 2028"])));
        var proposals = CertificateReading.Propose(new ReadDocument([page], 1, new ReadInfo(), []));
        Assert.Equal("AB-1234", Value(CertificateField.Number));
        Assert.Equal("2028-03-11", Value(CertificateField.ExpiryDate));
        Assert.Equal("Example Limited", Value(CertificateField.HolderName));

        string Value(CertificateField field) => proposals.First(p => p.Field == field).Value;
    }

    private static ReadPage Read(MemoryStream file)
    {
        using var answer = new ReadAnswer(new MemoryStream());
        return Assert.Single(DocxText.Read(file, 10, new InflateBudget(8 << 20), answer).ToList());
    }
}
