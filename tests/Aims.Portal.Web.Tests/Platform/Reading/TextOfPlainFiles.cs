using System.Text;
using Aims.Portal.Domain.Evidence.Reading;
using Aims.Portal.Web.Platform.Reading;

namespace Aims.Portal.Web.Tests.Platform.Reading;

[Collection("Children that read")]
[Trait("Engine", "any")]
public sealed class TextOfPlainFiles
{
    private const string Words = "Model reviewed 模型已覆核\r\n\r\nby the 管治委員會";

    public static TheoryData<string, byte[]> Written => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Words) },
        { "UTF-8 with its mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Words)] },
        { "UTF-16, as Notepad writes", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Words)] },
        { "UTF-16, the other way round", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Words)] },
        { "Big5", CodePagesEncodingProvider.Instance.GetEncoding(950)!.GetBytes(Words) },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public async Task A_text_is_read_in_the_letters_in_which_it_is_written(string how, byte[] content)
    {
        var (outcome, document) = await ReadAsync(content);
        Assert.Equal((how, ReadOutcome.Done), (how, outcome));
        Assert.Equal(["Model reviewed 模型已覆核", "by the 管治委員會"], Assert.Single(document.Pages).Lines.Select(l => l.Text));
    }

    [Fact]
    public async Task Bytes_that_are_no_text_cost_nothing_and_nothing_is_nothing()
    {
        Assert.Equal(ReadOutcome.Done, (await ReadAsync([0x41, 0xFF, 0xFF, 0x81])).Outcome);
        Assert.Equal(ReadOutcome.NoText, (await ReadAsync(" \n\t\n"u8.ToArray())).Outcome);
    }

    [Fact]
    public async Task Of_a_text_without_end_as_much_is_read_as_of_any_file()
    {
        var line = "the same words again and again, for some thirty megabytes\n"u8.ToArray();
        var content = new byte[30 << 20];
        for (var at = 0; at + line.Length < content.Length; at += line.Length) line.CopyTo(content, at);
        content.AsSpan((30 << 20) - line.Length).Fill((byte)'.');

        var (outcome, document) = await ReadAsync(content);

        Assert.Equal((ReadOutcome.Done, 40), (outcome, document.Pages.Count));
        Assert.Contains(ReadCut.Pages, document.CutOff);
    }

    private static async Task<ReadResult> ReadAsync(byte[] content)
    {
        using var reader = new DocumentReader(new ReadingOptions());
        return await reader.ReadAsync(new MemoryStream(content), ReadableType.Txt, CancellationToken.None);
    }
}
