using Aims.Portal.Domain.Evidence.Reading;
using Aims.Portal.Web.Platform.Reading;

namespace Aims.Portal.Web.Tests.Platform.Reading;

[Trait("Engine", "any")]
public sealed class TextOfPdf
{
    [Fact]
    public void Lines_stand_where_the_page_shows_them()
    {
        var line = Assert.Single(Read(MadePdf.Page(("Certificate of Registration", 72, 700, 18))).Lines);
        Assert.Equal("Certificate of Registration", line.Text);
        Assert.Equal(72, line.X, 1.0);
        Assert.InRange(line.Y, 842 - 700 - 18, 842 - 700);
        Assert.Equal(18, line.FontSize, 0.5);
    }

    [Fact]
    public void A_label_and_its_value_in_a_table_are_two_cells_of_one_row_and_follow_each_other() =>
        Assert.Equal(["Certificate No.", "FS 123456", "Issue date", "12 March 2025", "Expiry date", "11 March 2028"], Texts(MadePdf.Page(
            ("Certificate No.", 72, 700, 10), ("Issue date", 72, 680, 10), ("Expiry date", 72, 660, 10), ("FS 123456", 250, 700, 10), ("12 March 2025", 250, 680, 10), ("11 March 2028", 250, 660, 10))));

    [Fact]
    public void Of_two_columns_of_text_the_left_one_is_read_first()
    {
        string[] left = ["This is to certify that the company named", "below has a management system for the", "security of information that was found to", "meet all that the standard asks of it now"];
        string[] right = ["Der Inhaber hat nachgewiesen, dass ein", "System angewendet wird, das die Norm in", "allen Teilen, die hier genannt sind, ganz", "und ohne Ausnahme erfuellt und erhaelt"];
        var texts = left.Select((t, i) => (t, 60.0, 700.0 - 14 * i, 10.0)).Concat(right.Select((t, i) => (t, 320.0, 700.0 - 14 * i, 10.0))).ToArray();
        Assert.Equal([.. left, .. right], Texts(MadePdf.Page(texts)));
    }

    [Theory]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public void A_page_that_is_turned_is_read_as_it_is_looked_at(int degrees)
    {
        // Drawn so that it would be upright without the turn: seen turned, all lines run in one other direction and stay whole.
        var lines = Read(MadePdf.Page(degrees, ("Certificate No.", 72, 700, 10), ("FS 123456", 250, 700, 10), ("Issue date", 72, 680, 10), ("12 March 2025", 250, 680, 10))).Lines;
        Assert.Equal(["Certificate No.", "FS 123456", "Issue date", "12 March 2025"], lines.Select(l => l.Text));
    }

    [Fact]
    public void Letters_parted_from_each_other_are_words()
    {
        var file = MadePdf.Raw([MadePdf.Catalogue, MadePdf.OnePage, MadePdf.PageObject(), MadePdf.Stream("BT /F1 12 Tf 6 Tc 72 700 Td (CERTIFICATE OF APPROVAL) Tj ET"), MadePdf.Font]);
        Assert.Equal("CERTIFICATE OF APPROVAL", Assert.Single(Texts(file)));
    }

    [Fact]
    public void A_wrong_place_of_every_object_is_found_again() =>
        Assert.Contains("still there", string.Join(' ', Texts(MadePdf.Raw([MadePdf.Catalogue, MadePdf.OnePage, MadePdf.PageObject(), MadePdf.Stream("BT /F1 12 Tf 72 700 Td (still there) Tj ET"), MadePdf.Font], shift: 17))), StringComparison.Ordinal);

    private static ReadPage Read(MemoryStream file)
    {
        using var answer = new ReadAnswer(new MemoryStream());
        return Assert.Single(PdfText.Read(file, 10, new InflateBudget(1 << 20), answer).ToList());
    }

    private static IEnumerable<string> Texts(MemoryStream file) => Read(file).Lines.Select(l => l.Text);
}
