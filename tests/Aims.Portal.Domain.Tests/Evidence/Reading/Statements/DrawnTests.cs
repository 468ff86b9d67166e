using Aims.Portal.Domain.Evidence.Reading;
using Aims.Portal.Domain.Evidence.Reading.Statements;
using static Aims.Portal.Domain.Tests.Evidence.Reading.Statements.SoaPaper;

namespace Aims.Portal.Domain.Tests.Evidence.Reading.Statements;

/// <summary>Statements of applicability as they are printed: of a PDF only the places of its words are known.</summary>
public sealed class DrawnTests
{
    private static readonly double[] Columns = [50, 100, 230, 310];

    private static readonly string[][] Rows =
    [
        ["Control", "Title", "Applicable\n(Yes/No)", "Justification"],
        ["A.2", "Policies related to AI", "", ""],
        ["A.2.2", "AI policy", "Yes", "Required by clause 5.2 of the standard\nand by our customers"],
        ["A.2.3", "Alignment with other\norganizational policies", "Yes", "Risk R-04"],
        ["A.2.4", "Review of the AI policy", "Yes", "Yearly review\nby the board of directors\nand after each change"],
        ["A.6", "AI system life cycle", "", ""],
        ["A.6.2.4", "AI system verification\nand validation", "Yes", "Risk R-09"],
        ["A.7.3", "Acquisition of data", "No", "No data are acquired from outside;\nall are our customers' own"],
        ["A.10.3", "Suppliers", "No", "No supplier takes part"],
    ];

    [Theory]
    [InlineData(false, 5)]
    [InlineData(true, 5)]
    [InlineData(false, 0)]
    [InlineData(true, 9)]
    public void Cells_of_several_lines_belong_to_their_row_wherever_in_it_they_stand(bool inMiddle, double padding)
    {
        var table = SoaReading.Read(Document(Page(1, Columns, Rows, inMiddle, padding, Line("Statement of Applicability", 50, 60, 16), Line("Version 2.1, 12 March 2025", 50, 85), Line("Page 1 of 1", 500, 810))));

        Assert.Equal(["A.2.2 yes", "A.2.3 yes", "A.2.4 yes", "A.6.2.4 yes", "A.7.3 no", "A.10.3 no"], table.Said());
        Assert.Equal("Alignment with other organizational policies", table.Of("A.2.3").Title);
        Assert.Equal("Risk R-04", table.Of("A.2.3").Justification);
        Assert.Equal("Yearly review by the board of directors and after each change", table.Of("A.2.4").Justification);
        Assert.Equal("No data are acquired from outside; all are our customers' own", table.Of("A.7.3").Justification);
        Assert.All(table.Controls, c => Assert.NotEqual(CertaintyBand.Low, c.Band));
    }

    [Fact]
    public void A_table_over_several_pages_goes_on_with_and_without_its_headings()
    {
        ReadLine[] running = [Line("Kestrel Voice Limited – confidential", 50, 815), Line("Page 1", 520, 815)];
        var table = SoaReading.Read(Document(
            Page(1, Columns, Rows[..5], more: running),
            Page(2, Columns, [Rows[0], .. Rows[5..7]], more: running),
            Page(3, Columns, [["", "", "", "which is kept."], .. Rows[7..]], more: running)));

        Assert.Equal(["A.2.2 yes", "A.2.3 yes", "A.2.4 yes", "A.6.2.4 yes", "A.7.3 no", "A.10.3 no"], table.Said());
        Assert.Equal("Risk R-09 which is kept.", table.Of("A.6.2.4").Justification);
        Assert.Equal("No supplier takes part", table.Of("A.10.3").Justification);
        Assert.Equal((1, 2, 3), (table.Of("A.2.2").Page, table.Of("A.6.2.4").Page, table.Of("A.10.3").Page));
    }

    [Fact]
    public void A_Chinese_table_in_print_is_read()
    {
        var table = SoaReading.Read(Document(Page(1, Columns, [["編號", "控制措施", "適用", "理由"], ["A.2.2", "AI 政策", "是", "法律及合約要求，\n並由董事會批准"], ["A.7.3", "數據取得", "否", "不從外部取得數據"], ["A.10.4", "客戶", "是", "風險評估"]])));
        Assert.Equal(["A.2.2 yes", "A.7.3 no", "A.10.4 yes"], table.Said());
        Assert.Equal("法律及合約要求，並由董事會批准", table.Of("A.2.2").Justification);
    }

    [Fact]
    public void Marks_under_yes_and_no_are_read_in_print()
    {
        double[] columns = [50, 110, 250, 300, 350];
        var rows = new[] { new[] { "A.2.2", "AI policy", "✓", "", "Policy" }, ["A.2.3", "Alignment", "", "✓", "One policy only"], ["A.2.4", "Review", "✓", "", "Yearly"] };
        var heading = new[] { Line("Control", 50, 100), Line("Title", 110, 100), Line("Applicable", 262, 92), Line("Yes", 250, 104), Line("No", 300, 104), Line("Justification", 350, 100) };
        var table = SoaReading.Read(Document(Page(1, columns, rows, more: heading)));
        Assert.Equal(["A.2.2 yes", "A.2.3 no", "A.2.4 yes"], table.Said());
    }

    [Fact]
    public void Two_cells_that_were_read_as_one_are_parted_and_less_certain()
    {
        // Title and decision of A.10.3 stand so close that they came as one line.
        var page = Page(1, Columns, Rows);
        var at = page.Lines.First(l => l.Text == "A.10.3").Y;
        var torn = page with { Lines = [.. page.Lines.Where(l => l.Y != at || l.X is not (100 or 230)), Line("Suppliers of data services No", 100, at) with { Width = 139 }] };
        var table = SoaReading.Read(Document(torn));
        Assert.Equal(["A.2.2 yes", "A.2.3 yes", "A.2.4 yes", "A.6.2.4 yes", "A.7.3 no", "A.10.3 no"], table.Said());
        Assert.NotEqual(CertaintyBand.High, table.Of("A.10.3").Band);
        Assert.Equal(CertaintyBand.High, table.Of("A.2.2").Band);
    }

    [Fact]
    public void Controls_named_in_running_text_are_no_table()
    {
        var lines = Enumerable.Range(0, 8).Select(i => Line($"A.{i + 2}.2 and A.{i + 2}.3 are excluded because we train no models and buy no data from others", 50, 100 + 14 * i)).ToArray();
        Assert.Empty(SoaReading.Read(Document(new ReadPage(1, 595, 842, lines))).Controls);
    }
}
