using System.Buffers;
using System.Text;
using Aims.Portal.Web.Platform.Ui;

namespace Aims.Portal.Web.Tests.Platform.Ui;

/// <summary>Whatever way a page's text comes in, the bytes are its UTF-8.</summary>
public sealed class PageWriterTests
{
    public static TheoryData<string> Texts => ["", "Vendor", "人工智能供應商", "a😀b𠮷", new('供', 50_000), string.Concat(Enumerable.Repeat("𠮷x", 40_000))];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_is_the_same_in_one_piece_in_single_characters_and_in_odd_pieces(string text)
    {
        Assert.Equal(text, Written(w => w.Write(text)));
        Assert.Equal(text, Written(w =>
        {
            foreach (var c in text) w.Write(c);
        }));
        Assert.Equal(text, Written(w =>
        {
            // Three at a time: pairs are cut in two at every other place.
            for (var i = 0; i < text.Length; i += 3) w.Write(text.AsSpan(i, Math.Min(3, text.Length - i)));
        }));
    }

    [Fact]
    public void Bytes_and_text_keep_their_order_over_many_pieces()
    {
        var expected = new StringBuilder();
        var written = Written(w =>
        {
            for (var i = 0; i < 20_000; i++)
            {
                expected.Append("<b>").Append(i).Append("號</b>");
                w.Write("<b>"u8.ToArray());
                w.Write(i);
                w.Write("號</b>"u8.ToArray());
            }
        });

        Assert.Equal(expected.ToString(), written);
    }

    [Fact]
    public async Task Asynchronous_writing_is_the_same()
    {
        using var page = new PageBuffer();
        await using (var writer = new PageWriter(page))
        {
            await writer.WriteAsync("問");
            await writer.WriteAsync('題');
            await writer.WriteAsync("卷一".ToCharArray(), 0, 2);
            await writer.WriteAsync("完".AsMemory());
            await writer.FlushAsync();
        }

        Assert.Equal("問題卷一完", Content(page));
    }

    private static string Written(Action<PageWriter> write)
    {
        using var page = new PageBuffer();
        using var writer = new PageWriter(page);
        write(writer);
        return Content(page);
    }

    private static string Content(PageBuffer page)
    {
        var all = new ArrayBufferWriter<byte>();
        page.CopyTo(all);
        Assert.Equal(page.Length, all.WrittenCount);
        return Encoding.UTF8.GetString(all.WrittenSpan);
    }
}
