using Aims.Portal.Domain.Evidence.Reading;
using Aims.Portal.Domain.Evidence.Reading.Reports;
using Aims.Portal.Web.Platform.Reading;
using static Aims.Portal.Web.Tests.Platform.Reading.MadeXlsx;

namespace Aims.Portal.Web.Tests.Platform.Reading;

[Trait("Engine", "any")]
public sealed class TextOfXlsx
{
    [Fact]
    public void Cells_are_lines_that_know_their_place_and_hidden_sheets_are_left_out()
    {
        var page = Read(Of(["Statement of Applicability"], ["Control", "Applicable"], ["A.2.2", "Yes\nsince 2024"]));
        Assert.Equal(["Statement of Applicability", "Control", "Applicable", "A.2.2", "Yes", "since 2024"], page.Lines.Select(l => l.Text));
        Assert.Equal(new ReadCell(0, 2, 1), page.Lines[4].Cell);
        Assert.Equal(page.Lines[4].Cell, page.Lines[5].Cell);
        Assert.Equal(page.Lines[3].Y, page.Lines[4].Y);
        Assert.True(page.Lines[4].X > page.Lines[3].Right);
    }

    [Fact]
    public void Of_a_formula_the_value_that_was_saved_is_read_and_nothing_is_computed()
    {
        var page = Read(Raw(Opening
            + Row(1, Cell(0, 0, " t=\"str\"", "<f>CONCATENATE(\"A\",\".2.2\")</f><v>A.2.2</v>") + Cell(0, 1, "", "<f>1+1</f>") + Cell(0, 2, " t=\"e\"", "<f>1/0</f><v>#DIV/0!</v>") + Cell(0, 3, " t=\"b\"", "<v>1</v>"))
            + Row(2, Cell(1, 0, " s=\"1\"", "<v>45728</v>") + Cell(1, 1, " s=\"2\"", "<f>TODAY()</f><v>45728.6</v>") + Cell(1, 2, " s=\"0\"", "<v>8.2799999999999994</v>") + Cell(1, 3, " t=\"d\"", "<v>2025-03-12T00:00:00</v>"))
            + Closing));
        Assert.Equal(["A.2.2", "TRUE", "2025-03-12", "2025-03-12", "8.28", "2025-03-12"], page.Lines.Select(l => l.Text));
    }

    [Fact]
    public void Days_may_count_from_1904() =>
        Assert.Equal("2025-03-12", Assert.Single(Read(Raw(Opening + Row(1, Cell(0, 0, " s=\"1\"", "<v>44266</v>")) + Closing, properties: "<workbookPr date1904=\"1\"/>")).Lines).Text);

    [Fact]
    public void Cells_of_wrong_types_are_nothing()
    {
        var page = Read(Raw(Opening
            + Row(1, "<c t=\"s\"><v>99</v></c><c t=\"s\"><v>-1</v></c><c t=\"s\"><v>one</v></c><c t=\"nonsense\"><v>text</v></c><c><v>1e999</v></c><c><v>NaN</v></c><c s=\"77\"><v>3</v></c><c t=\"b\"><v>7</v></c><c/>")
            + "<row r=\"0\"><c r=\"ZZZZ9\"><v>5</v></c></row><row r=\"x\"><c r=\"\"><v>6</v></c></row>" + Closing));
        Assert.Equal(["3", "5", "6"], page.Lines.Select(l => l.Text));
    }

    [Fact]
    public void What_is_merged_over_rows_and_what_is_printed_above_the_page_is_known()
    {
        var page = Read(Raw($"<worksheet><sheetData>{Row(1, Inline("A.7.2") + Inline("No"))}{Row(2, Inline("A.7.3"))}</sheetData><mergeCells><mergeCell ref=\"B1:B2\"/><mergeCell ref=\"A5:C5\"/><mergeCell ref=\"nonsense\"/></mergeCells><headerFooter><oddHeader>&amp;L&amp;\"Arial,Bold\"&amp;12Version 2.1&amp;RPage &amp;P of &amp;N</oddHeader></headerFooter></worksheet>"));
        Assert.Equal(2, page.Lines.First(l => l.Text == "No").Cell!.Rows);
        Assert.Equal("Version 2.1", page.Lines[0].Text);
    }

    [Fact]
    public void A_statement_of_applicability_is_recognised()
    {
        var page = Read(Of(["Statement of Applicability – ISO/IEC 42001:2023"], ["Version", "2.1"], ["Date", "12 March 2025"], ["Control", "Title", "Applicable", "Justification"], ["A.2.2", "AI policy", "Yes", "Clause 5.2"], ["A.10.3", "Suppliers", "No", "There are none."]));
        var facts = ReportReading.Read(new ReadDocument([page], 1, new ReadInfo(), []), ReadingPurpose.Soa);
        Assert.Equal(("2.1", "2025-03-12"), (facts[ReportField.DocumentVersion]?.Value, facts[ReportField.DocumentDate]?.Value));
        Assert.Equal(["A.2.2 Applicable", "A.10.3 Excluded"], facts.Soa!.Controls.Select(c => $"{c.Id} {c.Applicability}"));
    }

    [Fact]
    public void A_table_in_a_Word_document_is_one_too()
    {
        using var answer = new ReadAnswer(new MemoryStream());
        var page = Assert.Single(DocxText.Read(MadeDocx.Of(MadeDocx.Line("Statement of Applicability"), MadeDocx.Table(["Control", "Applicable", "Justification"], ["A.2.2 AI policy", "☒ Yes ☐ No", ""], ["A.2.3 Alignment", "☐ Yes ☒ No", "One policy"])), 10, new InflateBudget(8 << 20), answer).ToList());
        Assert.Equal(["A.2.2 Applicable", "A.2.3 Excluded"], ReportReading.Read(new ReadDocument([page], 1, new ReadInfo(), []), ReadingPurpose.Soa).Soa!.Controls.Select(c => $"{c.Id} {c.Applicability}"));
    }

    private static ReadPage Read(MemoryStream file)
    {
        using var answer = new ReadAnswer(new MemoryStream());
        return Assert.Single(XlsxText.Read(new MemoryStream(file.ToArray(), 0, (int)file.Length, false, publiclyVisible: true), 10, new InflateBudget(8 << 20), answer).ToList());
    }
}
