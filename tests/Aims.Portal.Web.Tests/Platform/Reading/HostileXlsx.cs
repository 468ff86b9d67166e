using System.Text;
using Aims.Portal.Domain.Evidence.Reading;
using Aims.Portal.Domain.Evidence.Reading.Reports;
using Aims.Portal.Domain.Evidence.Reading.Statements;
using Aims.Portal.Web.Platform.Reading;
using static Aims.Portal.Web.Tests.Platform.Reading.MadeXlsx;

namespace Aims.Portal.Web.Tests.Platform.Reading;

/// <summary>Workbooks that no program writes, each through the child process: every file has its outcome.</summary>
[Collection("Children that read")]
[Trait("Engine", "any")]
public sealed class HostileXlsx
{
    private static readonly ReadingOptions Options = new() { Pictures = false };

    [Fact]
    public async Task A_sound_workbook_is_read() =>
        Assert.Equal((ReadOutcome.Done, "Control"), await ReadAsync(Of(["Control"])) is var result ? (result.Outcome, Assert.Single(Assert.Single(result.Document.Pages).Lines).Text) : default);

    [Fact]
    public async Task A_sheet_that_unpacks_to_a_gigabyte_is_too_large()
    {
        var block = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<c><v>1</v></c>", 1 << 16)));
        var file = Zip(s =>
        {
            Write(s, Opening + "<row>");
            for (var i = 0; i < 1_100; i++) s.Write(block);
            Write(s, "</row>" + Closing);
        });
        var result = await ReadAsync(file);
        Assert.True(result.Outcome is ReadOutcome.TooLarge || result.Document.CutOff.Contains(ReadCut.Text), result.Outcome.ToString());
    }

    [Fact]
    public async Task White_space_that_unpacks_to_a_gigabyte_is_too_large()
    {
        var block = new byte[1 << 20];
        Array.Fill(block, (byte)' ');
        var file = Zip(s =>
        {
            Write(s, Opening);
            for (var i = 0; i < 1_024; i++) s.Write(block);
            Write(s, Closing);
        });
        Assert.Equal(ReadOutcome.TooLarge, (await ReadAsync(file)).Outcome);
    }

    [Fact]
    public async Task Texts_that_unpack_too_far_are_too_large() =>
        Assert.Equal(ReadOutcome.TooLarge, (await ReadAsync(Raw(Opening + Closing, $"<sst><si><t>{new string('a', 60 << 20)}</t></si></sst>"))).Outcome);

    [Fact]
    public async Task Of_a_million_rows_the_first_are_read_and_the_rest_is_told()
    {
        var file = Zip(s =>
        {
            Write(s, Opening + Row(1, Inline("Control") + Inline("Applicable")) + Row(2, Inline("A.2.2") + Inline("Yes")) + Row(3, Inline("A.2.3") + Inline("No")));
            for (var i = 0; i < 1_000_000; i++) Write(s, "<row><c><v>1</v></c></row>");
            Write(s, Closing);
        });
        var result = await ReadAsync(file);
        Assert.Equal(ReadOutcome.Done, result.Outcome);
        Assert.Contains(ReadCut.Text, result.Document.CutOff);
        Assert.InRange(result.Document.Pages[0].Lines.Count, 100, 6_000);
        using var reader = new DocumentReader(Options);
        Assert.Equal(["A.2.2 Applicable", "A.2.3 Excluded"], (await reader.ReportAsync(result.Document, ReadingPurpose.Soa, CancellationToken.None)).Soa!.Controls.Select(c => $"{c.Id} {c.Applicability}"));
    }

    [Theory]
    [InlineData("<!DOCTYPE w [<!ENTITY l0 \"ha\"><!ENTITY l1 \"&l0;&l0;&l0;&l0;&l0;&l0;&l0;&l0;\"><!ENTITY l2 \"&l1;&l1;&l1;&l1;&l1;&l1;&l1;&l1;\">]>")]
    [InlineData("<!DOCTYPE w SYSTEM \"file:///etc/passwd\">")]
    [InlineData("<!DOCTYPE w [<!ENTITY l2 SYSTEM \"file:///etc/hostname\">]>")]
    public async Task A_document_type_is_refused_wherever_it_stands(string declared)
    {
        Assert.Equal(ReadOutcome.Unreadable, (await ReadAsync(Raw($"<?xml version=\"1.0\"?>{declared}{Opening}{Row(1, Inline("&l2;"))}{Closing}"))).Outcome);
        Assert.Equal(ReadOutcome.Unreadable, (await ReadAsync(Raw(Opening + Row(1, "<c t=\"s\"><v>0</v></c>") + Closing, $"<?xml version=\"1.0\"?>{declared}<sst><si><t>&l2;</t></si></sst>"))).Outcome);
    }

    [Fact]
    public async Task Elements_nested_without_end_are_refused() =>
        Assert.Equal(ReadOutcome.Unreadable, (await ReadAsync(Raw(Opening + string.Concat(Enumerable.Repeat("<row>", 50_000)) + string.Concat(Enumerable.Repeat("</row>", 50_000)) + Closing))).Outcome);

    [Fact]
    public async Task A_zip_of_thousands_of_entries_is_too_large() => Assert.Equal(ReadOutcome.TooLarge, (await ReadAsync(Zip(s => Write(s, Opening + Closing), more: 3_000))).Outcome);

    [Theory]
    [InlineData("<worksheet>")]
    [InlineData("not xml")]
    [InlineData("")]
    public async Task A_sheet_that_is_none_is_unreadable(string sheet) => Assert.Equal(ReadOutcome.Unreadable, (await ReadAsync(Raw(sheet))).Outcome);

    [Fact]
    public async Task What_is_no_workbook_is_unreadable_and_a_protected_one_says_so()
    {
        Assert.Equal(ReadOutcome.Unreadable, (await ReadAsync(new MemoryStream(Encoding.ASCII.GetBytes("PK but nothing else")))).Outcome);
        Assert.Equal(ReadOutcome.Unreadable, (await ReadAsync(MadeDocx.Of(MadeDocx.Line("Hello")))).Outcome);
        Assert.Equal(ReadOutcome.Encrypted, (await ReadAsync(new MemoryStream([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[2_000]]))).Outcome);
    }

    [Fact]
    public async Task Cells_far_out_and_spans_over_everything_cost_nothing()
    {
        var file = Raw($"<worksheet><sheetData>{Row(1, Inline("Control") + Inline("Applicable"))}{Row(2, Inline("A.2.2") + Inline("No"))}<row r=\"3\"><c r=\"XFD3\"><v>1</v></c></row><row r=\"2000000000\"><c><v>1</v></c></row></sheetData><mergeCells>{string.Concat(Enumerable.Repeat("<mergeCell ref=\"B2:B1048576\"/>", 50_000))}</mergeCells></worksheet>");
        var result = await ReadAsync(file);
        Assert.Equal(ReadOutcome.Done, result.Outcome);
        Assert.Equal(4, result.Document.Pages[0].Lines.Count);
    }

    [Fact]
    public async Task Text_made_to_be_slow_ends_with_nothing_or_something_but_in_time()
    {
        string[][] rows = [["Control", "Applicable", "Justification"], .. Enumerable.Range(0, 2_000).Select(i => (string[])["A.2." + new string('2', 50), string.Concat(Enumerable.Repeat("not applicable / no (", 60)), new string('-', 900)])];
        var result = await ReadAsync(Of(rows));
        using var reader = new DocumentReader(Options);
        var facts = await reader.ReportAsync(result.Document, ReadingPurpose.Soa, CancellationToken.None);
        Assert.Empty(facts.Soa?.Controls ?? []);
    }

    [Fact]
    public async Task A_table_printed_as_PDF_is_read_as_a_person_reads_it()
    {
        (string Text, double X, double Y, double Size)[] cells =
        [
            ("Statement of Applicability ISO/IEC 42001:2023", 50, 780, 16), ("Version 2.1", 50, 755, 9), ("Date: 12 March 2025", 50, 742, 9),
            ("Control", 50, 700, 9), ("Title", 100, 700, 9), ("Applicable", 250, 700, 9), ("Justification", 320, 700, 9),
            ("A.2.2", 50, 680, 9), ("AI policy", 100, 680, 9), ("Yes", 250, 680, 9), ("Required by clause 5.2 and by", 320, 680, 9), ("our customers", 320, 669, 9),
            ("A.2.3", 50, 652, 9), ("Alignment with other", 100, 652, 9), ("organizational policies", 100, 641, 9), ("Yes", 250, 652, 9), ("Risk R-04", 320, 652, 9),
            ("A.10.3", 50, 624, 9), ("Suppliers", 100, 624, 9), ("No", 250, 624, 9), ("No supplier takes part", 320, 624, 9),
        ];
        using var reader = new DocumentReader(Options);
        var read = await reader.ReadAsync(MadePdf.Page(cells), ReadableType.Pdf, CancellationToken.None);
        var facts = await reader.ReportAsync(read.Document, ReadingPurpose.Soa, CancellationToken.None);
        Assert.Equal(["A.2.2 Applicable Required by clause 5.2 and by our customers", "A.2.3 Applicable Risk R-04", "A.10.3 Excluded No supplier takes part"], facts.Soa!.Controls.Select(c => $"{c.Id} {c.Applicability} {c.Justification}"));
        Assert.Equal("Alignment with other organizational policies", facts.Soa.Controls[1].Title);
        Assert.Equal(("2.1", "2025-03-12"), (facts[ReportField.DocumentVersion]?.Value, facts[ReportField.DocumentDate]?.Value));
        Assert.DoesNotContain(facts.Soa.Controls, c => c.Applicability is Applicability.Unknown);
    }

    private static async Task<ReadResult> ReadAsync(Stream file)
    {
        using var reader = new DocumentReader(Options);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var result = await reader.ReadAsync(file, ReadableType.Xlsx, CancellationToken.None);
        // The cap and what it takes to start and to end a process.
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Options.WallTime + TimeSpan.FromSeconds(10));
        return result;
    }
}
