using System.Diagnostics;
using System.Text;
using Aims.Portal.Domain.Evidence.Reading;
using Aims.Portal.Web.Platform.Reading;

namespace Aims.Portal.Web.Tests.Platform.Reading;

/// <summary>Each through the child process, as in the portal: every file has its outcome, and nothing is left running.</summary>
[Collection("Children that read")]
[Trait("Engine", "any")]
public sealed class HostileFiles
{
    private static readonly ReadingOptions Options = new() { Pictures = false };

    [Fact]
    public async Task A_sound_file_is_read_with_its_places()
    {
        var result = await ReadAsync(MadePdf.Page(("Certificate No. FS 123456", 72, 700, 10)), ReadableType.Pdf);
        Assert.Equal(ReadOutcome.Done, result.Outcome);
        Assert.Equal("Certificate No. FS 123456", Assert.Single(Assert.Single(result.Document.Pages).Lines).Text);
        Assert.Equal(1, result.Document.PageCount);
    }

    [Fact]
    public async Task A_Word_document_is_read() => Assert.Equal("Hello", Assert.Single((await ReadAsync(MadeDocx.Of(MadeDocx.Line("Hello")), ReadableType.Docx)).Document.Pages[0].Lines).Text);

    [Fact]
    public async Task Half_a_file_is_unreadable_and_no_fault()
    {
        var whole = MadePdf.Page(("Certificate", 72, 700, 10)).ToArray();
        Assert.Equal(ReadOutcome.Unreadable, (await ReadAsync(new MemoryStream(whole[..(whole.Length / 3)]), ReadableType.Pdf)).Outcome);
    }

    [Theory]
    [InlineData(ReadableType.Pdf)]
    [InlineData(ReadableType.Docx)]
    public async Task What_is_no_such_file_is_unreadable(ReadableType type)
    {
        Assert.Equal(ReadOutcome.Unreadable, (await ReadAsync(new MemoryStream(Encoding.ASCII.GetBytes("MZ this is a program")), type)).Outcome);
        Assert.Equal(ReadOutcome.Unreadable, (await ReadAsync(new MemoryStream(), type)).Outcome);
    }

    [Fact]
    public async Task A_tree_of_pages_that_bites_its_tail_ends()
    {
        var file = MadePdf.Raw([MadePdf.Catalogue, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", "<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 1 >>"]);
        Assert.Contains((await ReadAsync(file, ReadableType.Pdf)).Outcome, (ReadOutcome[])[ReadOutcome.Unreadable, ReadOutcome.NoText]);
    }

    [Fact]
    public async Task A_drawing_that_draws_itself_ends()
    {
        const string itself = "q /X1 Do /X1 Do Q";
        var file = MadePdf.Raw([MadePdf.Catalogue, MadePdf.OnePage, MadePdf.PageObject(), MadePdf.Stream(itself), MadePdf.Font, MadePdf.Stream(itself, "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X1 6 0 R >> >>")]);
        var result = await ReadAsync(file, ReadableType.Pdf, Options with { WallTime = TimeSpan.FromSeconds(6) });
        Assert.NotEqual(ReadOutcome.Done, result.Outcome);
    }

    [Fact]
    public async Task A_stream_that_unpacks_to_a_gigabyte_is_too_large()
    {
        var file = MadePdf.Raw([MadePdf.Catalogue, MadePdf.OnePage, MadePdf.PageObject(), MadePdf.Stream(MadePdf.Deflated((byte)' ', 1L << 30), "/Filter /FlateDecode"), MadePdf.Font]);
        Assert.Equal(ReadOutcome.TooLarge, (await ReadAsync(file, ReadableType.Pdf)).Outcome);
    }

    [Fact]
    public async Task The_pages_before_the_one_that_unpacks_too_far_are_kept()
    {
        var file = MadePdf.Raw([MadePdf.Catalogue, "<< /Type /Pages /Kids [3 0 R 6 0 R] /Count 2 >>", MadePdf.PageObject(), MadePdf.Stream("BT /F1 12 Tf 72 700 Td (first) Tj ET"), MadePdf.Font,
            MadePdf.PageObject("/Contents 7 0 R"), MadePdf.Stream(MadePdf.Deflated((byte)' ', 200 << 20), "/Filter /FlateDecode")]);
        var result = await ReadAsync(file, ReadableType.Pdf);
        Assert.Equal(ReadOutcome.TooLarge, result.Outcome);
        Assert.Equal("first", Assert.Single(Assert.Single(result.Document.Pages).Lines).Text);
    }

    [Fact]
    public async Task Deflated_twice_it_is_too_large_too()
    {
        var inner = new MemoryStream();
        using (var zlib = new System.IO.Compression.ZLibStream(inner, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true)) zlib.Write(MadePdf.Deflated((byte)' ', 1L << 30));
        var file = MadePdf.Raw([MadePdf.Catalogue, MadePdf.OnePage, MadePdf.PageObject(), MadePdf.Stream(inner.ToArray(), "/Filter [/FlateDecode /FlateDecode]"), MadePdf.Font]);
        Assert.Equal(ReadOutcome.TooLarge, (await ReadAsync(file, ReadableType.Pdf)).Outcome);
    }

    [Fact]
    public async Task An_encrypted_file_says_so()
    {
        var secret = new string('x', 32);
        var file = MadePdf.Raw([MadePdf.Catalogue, MadePdf.OnePage, MadePdf.PageObject(), MadePdf.Stream("BT ET"), MadePdf.Font, $"<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O ({secret}) /U ({secret}) >>"],
            "/Encrypt 6 0 R /ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>]");
        Assert.Equal(ReadOutcome.Encrypted, (await ReadAsync(file, ReadableType.Pdf)).Outcome);
    }

    [Fact]
    public async Task Of_ten_thousand_pages_forty_are_read_and_all_are_counted()
    {
        const int pages = 10_000;
        var first = 5;
        var objects = new List<string> { MadePdf.Catalogue, $"<< /Type /Pages /Kids [{string.Join(' ', Enumerable.Range(first, pages).Select(i => $"{i} 0 R"))}] /Count {pages} >>", MadePdf.Stream("BT /F1 12 Tf 72 700 Td (again) Tj ET"), MadePdf.Font };
        objects.AddRange(Enumerable.Repeat("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 3 0 R >>", pages));
        var result = await ReadAsync(MadePdf.Raw(objects), ReadableType.Pdf);
        Assert.Equal((ReadOutcome.Done, pages, 40), (result.Outcome, result.Document.PageCount, result.Document.Pages.Count));
        Assert.Contains(ReadCut.Pages, result.Document.CutOff);
    }

    [Fact]
    public async Task A_page_without_text_has_none() => Assert.Equal(ReadOutcome.NoText, (await ReadAsync(MadePdf.Page(), ReadableType.Pdf)).Outcome);

    [Fact]
    public async Task A_document_in_a_zip_that_unpacks_to_a_gigabyte_is_too_large()
    {
        var block = new byte[1 << 20];
        Array.Fill(block, (byte)' ');
        var file = MadeDocx.Zip(s =>
        {
            for (var i = 0; i < 1024; i++) s.Write(block);
        });
        Assert.Equal(ReadOutcome.TooLarge, (await ReadAsync(file, ReadableType.Docx)).Outcome);
    }

    [Fact]
    public async Task A_zip_of_thousands_of_entries_is_too_large() => Assert.Equal(ReadOutcome.TooLarge, (await ReadAsync(MadeDocx.Zip(MadeDocx.Opening + MadeDocx.Closing, 3_000), ReadableType.Docx)).Outcome);

    [Fact]
    public async Task Entities_that_multiply_are_refused()
    {
        var laughs = string.Concat(Enumerable.Range(1, 9).Select(i => $"<!ENTITY l{i} \"{string.Concat(Enumerable.Repeat($"&l{i - 1};", 10))}\">"));
        var file = MadeDocx.Zip($"<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY l0 \"ha\">{laughs}]>{MadeDocx.Opening}<w:p><w:r><w:t>&l9;</w:t></w:r></w:p>{MadeDocx.Closing}");
        Assert.Equal(ReadOutcome.Unreadable, (await ReadAsync(file, ReadableType.Docx)).Outcome);
    }

    [Fact]
    public async Task Elements_nested_without_end_are_refused()
    {
        const int deep = 50_000;
        var file = MadeDocx.Zip(MadeDocx.Opening + string.Concat(Enumerable.Repeat("<w:p>", deep)) + string.Concat(Enumerable.Repeat("</w:p>", deep)) + MadeDocx.Closing);
        Assert.Equal(ReadOutcome.Unreadable, (await ReadAsync(file, ReadableType.Docx)).Outcome);
    }

    [Fact]
    public async Task More_than_is_taken_in_is_not_even_looked_at() => Assert.Equal(ReadOutcome.TooLarge, (await ReadAsync(new MemoryStream(new byte[2_000]), ReadableType.Pdf, Options with { InputBytes = 1_000 })).Outcome);

    [Fact]
    public async Task Time_that_is_over_ends_the_child()
    {
        var result = await ReadAsync(MadePdf.Page(("Certificate", 72, 700, 10)), ReadableType.Pdf, Options with { WallTime = TimeSpan.FromMilliseconds(5) });
        Assert.Equal(ReadOutcome.TimedOut, result.Outcome);
    }

    [Fact]
    public async Task Memory_that_is_not_enough_is_an_outcome()
    {
        // Four million operators; each becomes an object.
        var file = MadePdf.Raw([MadePdf.Catalogue, MadePdf.OnePage, MadePdf.PageObject(), MadePdf.Stream(string.Concat(Enumerable.Repeat("q ", 4_000_000))), MadePdf.Font]);
        var result = await ReadAsync(file, ReadableType.Pdf, Options with { HeapBytes = 64 << 20 });
        Assert.Equal(ReadOutcome.TooMuchMemory, result.Outcome);
    }

    private static async Task<ReadResult> ReadAsync(Stream file, ReadableType type, ReadingOptions? options = null)
    {
        using var reader = new DocumentReader(options ?? Options);
        var (before, clock) = (Children(), Stopwatch.StartNew());
        var result = await reader.ReadAsync(file, type, CancellationToken.None);
        // The cap and what it takes to start and to end a process.
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, (options ?? Options).WallTime + TimeSpan.FromSeconds(10));
        Assert.Subset(before, Children());
        return result;
    }

    /// <summary>Of this process, those that read. The tests that start some are one collection, so none of another test is among them.</summary>
    private static HashSet<string> Children() => !OperatingSystem.IsLinux() ? [] :
        [.. Directory.EnumerateDirectories("/proc").Where(d => int.TryParse(Path.GetFileName(d), out _)).Where(d => Cmdline(d).Contains("\0read\0--type", StringComparison.Ordinal)).Where(IsOurs)];

    private static bool IsOurs(string process) => Text(Path.Combine(process, "status")).Contains($"PPid:\t{Environment.ProcessId}\n", StringComparison.Ordinal);

    private static string Cmdline(string process) => Text(Path.Combine(process, "cmdline"));

    private static string Text(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (IOException)
        {
            return "";
        }
        catch (UnauthorizedAccessException)
        {
            return "";
        }
    }
}
