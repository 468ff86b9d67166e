using Aims.Portal.Web.Platform.Storage;

namespace Aims.Portal.Web.Tests.Platform.Storage;

public sealed class FileNamesTests
{
    [Theory]
    [InlineData("Audit letter 2026.pdf", "Audit letter 2026.pdf")]
    [InlineData("人工智能管治政策（第三版）.docx", "人工智能管治政策（第三版）.docx")]
    [InlineData("𠮷野家.pdf", "𠮷野家.pdf")]
    [InlineData("no extension", "no extension")]
    [InlineData("v1.2 report.final.pdf", "v1.2 report.final.pdf")]
    public void A_decent_name_stays_as_it_is(string sent, string shown) => Assert.Equal(shown, FileNames.Clean(sent));

    [Theory]
    [InlineData("/etc/passwd", "passwd")]
    [InlineData("../../../web.config", "web.config")]
    [InlineData(@"C:\Users\sofia\Desktop\audit.pdf", "audit.pdf")]
    [InlineData(@"..\..\audit.pdf", "audit.pdf")]
    [InlineData("audit.pdf:stream", "audit.pdf_stream")]
    public void Of_a_path_only_the_last_part_is_shown(string sent, string shown) => Assert.Equal(shown, FileNames.Clean(sent));

    [Theory]
    [InlineData("au\u0000dit\u0007.pdf", "audit.pdf")]
    [InlineData("audit\r\nSet-Cookie: x.pdf", "audit Set-Cookie_ x.pdf")]
    [InlineData("gnp.\u202Efdp.exe", "gnp.fdp.exe")]
    [InlineData("\u2066audit\u2069\u200B\uFEFF.pdf", "audit.pdf")]
    [InlineData("audit.pdf                .exe", "audit.pdf.exe")]
    [InlineData("a<b>\"c\"|d?*.pdf", "a_b__c__d__.pdf")]
    [InlineData("  audit.pdf. . ", "audit.pdf")]
    [InlineData("re\u0301sume\u0301.pdf", "r\u00E9sum\u00E9.pdf")]
    public void Characters_that_hide_or_forge_are_taken_out(string sent, string shown) => Assert.Equal(shown, FileNames.Clean(sent));

    // A lone half of a surrogate pair cannot be written in an attribute.
    [Fact]
    public void Half_a_character_is_taken_out() => Assert.Equal("audit.pdf", FileNames.Clean("au\uD83Ddit.pdf"));

    [Theory]
    [InlineData("CON.pdf", "_CON.pdf")]
    [InlineData("nul", "_nul")]
    [InlineData("com1.tar.pdf", "_com1.tar.pdf")]
    [InlineData("console.pdf", "console.pdf")]
    public void Device_names_of_windows_are_made_harmless(string sent, string shown) => Assert.Equal(shown, FileNames.Clean(sent));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("..")]
    [InlineData("...")]
    [InlineData("folder/")]
    [InlineData(".pdf")]
    [InlineData("\u202E\u200B.pdf")]
    [InlineData("\u0001\u0002")]
    public void A_name_with_nothing_readable_is_none(string? sent) => Assert.Null(FileNames.Clean(sent));

    [Theory]
    [InlineData("a")]
    [InlineData("政")]
    [InlineData("𠮷")]
    public void Five_hundred_characters_become_two_hundred_with_the_extension_kept(string letter)
    {
        var shown = FileNames.Clean(string.Concat(Enumerable.Repeat(letter, 500)) + ".xlsx");

        Assert.InRange(shown!.Length, 199, 200);
        Assert.EndsWith(letter + ".xlsx", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void An_endless_extension_is_cut_like_the_rest() => Assert.Equal(200, FileNames.Clean("a." + new string('b', 500))!.Length);
}
