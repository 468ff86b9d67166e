using System.Text;
using Aims.Portal.Web.Platform.Storage;

namespace Aims.Portal.Web.Tests.Platform.Storage;

public sealed class FileTypeSnifferTests
{
    private static readonly Dictionary<string, byte[]> Heads = new(StringComparer.Ordinal)
    {
        ["pdf"] = Encoding.ASCII.GetBytes("%PDF-1.7\n%âãÏÓ"),
        ["pdf with mark"] = [0xEF, 0xBB, 0xBF, .. "\r\n%PDF-1.4"u8],
        ["zip"] = [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00],
        ["empty zip"] = [0x50, 0x4B, 0x05, 0x06, 0, 0, 0, 0],
        ["png"] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13],
        ["jpeg"] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 16],
        ["html"] = Encoding.ASCII.GetBytes("<html><script>alert(1)</script>%PDF-1.7"),
        ["program"] = [0x4D, 0x5A, 0x90, 0x00],
        ["old office"] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
        ["one byte"] = [0x25],
    };

    [Theory]
    [InlineData("pdf", "Audit letter.pdf", FileKind.Pdf, "application/pdf")]
    [InlineData("pdf", "AUDIT.PDF", FileKind.Pdf, "application/pdf")]
    [InlineData("pdf with mark", "audit.pdf", FileKind.Pdf, "application/pdf")]
    [InlineData("zip", "人工智能政策.docx", FileKind.Docx, "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("zip", "register.xlsx", FileKind.Xlsx, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("png", "shot.png", FileKind.Png, "image/png")]
    [InlineData("jpeg", "scan.jpg", FileKind.Jpeg, "image/jpeg")]
    [InlineData("jpeg", "scan.jpeg", FileKind.Jpeg, "image/jpeg")]
    public void Content_and_name_that_agree_are_accepted(string head, string name, FileKind kind, string contentType)
    {
        var verdict = FileTypeSniffer.Inspect(Heads[head], name);

        Assert.True(verdict.IsAccepted);
        Assert.Equal(kind, verdict.Kind);
        Assert.Equal(contentType, verdict.ContentType);
        Assert.Null(verdict.Refusal);
    }

    [Theory]
    [InlineData("html", "audit.pdf")]
    [InlineData("program", "audit.pdf")]
    [InlineData("one byte", "audit.pdf")]
    [InlineData("zip", "audit.pdf")]
    [InlineData("pdf", "audit.png")]
    [InlineData("png", "photo.jpg")]
    [InlineData("old office", "policy.docx")]
    [InlineData("empty zip", "policy.docx")]
    public void Content_that_is_not_what_the_name_says_is_refused(string head, string name)
    {
        var verdict = FileTypeSniffer.Inspect(Heads[head], name);

        Assert.False(verdict.IsAccepted);
        Assert.Equal(FileRefusal.ContentDoesNotMatchName, verdict.Refusal);
        Assert.Null(verdict.ContentType);
    }

    [Theory]
    [InlineData("program", "list.csv")]
    [InlineData("program", "notes.txt")]
    [InlineData("pdf", "notes.txt")]
    [InlineData("zip", "list.csv")]
    [InlineData("pdf", "archive.zip")]
    public void What_is_no_text_and_no_archive_does_not_pass_by_its_name(string head, string name) =>
        Assert.Equal(FileRefusal.ContentDoesNotMatchName, FileTypeSniffer.Inspect(Heads[head], name).Refusal);

    [Theory]
    [InlineData("Control,Applicable\r\nA.2.2,yes", "soa.csv", "text/csv")]
    [InlineData("人工智能政策", "policy.txt", "text/plain")]
    public void Texts_in_any_language_are_taken(string content, string name, string type) =>
        Assert.Equal(type, FileTypeSniffer.Inspect(System.Text.Encoding.UTF8.GetBytes(content), name).ContentType);

    [Theory]
    [InlineData("program", "setup.exe")]
    [InlineData("html", "page.html")]
    [InlineData("zip", "archive.7z")]
    [InlineData("zip", "macros.docm")]
    [InlineData("pdf", "audit.pdf.exe")]
    [InlineData("pdf", "audit")]
    [InlineData("pdf", "")]
    [InlineData("pdf", null)]
    public void A_type_the_portal_does_not_take_is_refused(string head, string? name) =>
        Assert.Equal(FileRefusal.WrongType, FileTypeSniffer.Inspect(Heads[head], name).Refusal);

    [Fact]
    public void A_file_without_bytes_is_refused_as_empty() =>
        Assert.Equal(FileRefusal.Empty, FileTypeSniffer.Inspect([], "audit.pdf").Refusal);
}
