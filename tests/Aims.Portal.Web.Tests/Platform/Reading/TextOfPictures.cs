using System.Diagnostics;
using Aims.Portal.Domain.Evidence.Reading;
using Aims.Portal.Web.Platform.Reading;

namespace Aims.Portal.Web.Tests.Platform.Reading;

[Collection("Children that read")]
[Trait("Engine", "any")]
public sealed class TextOfPictures
{
    [PictureFact]
    public async Task A_page_that_is_a_picture_is_looked_at()
    {
        using var reader = new DocumentReader(new ReadingOptions { WallTime = TimeSpan.FromSeconds(60), CpuSeconds = 60 });
        var result = await reader.ReadAsync(MadePdf.Picture(await PictureOf(("This is to certify that", 72, 720, 14), ("Example Holdings Limited", 72, 690, 22), ("Certificate No.", 72, 640, 14), ("AB-123456", 300, 640, 14), ("Expiry date", 72, 610, 14), ("11 March 2028", 300, 610, 14))), ReadableType.Pdf, CancellationToken.None);
        Assert.Equal(ReadOutcome.Done, result.Outcome);
        var page = Assert.Single(result.Document.Pages);
        Assert.True(page.OnlyPictures);
        Assert.All(page.Lines, l => Assert.InRange(l.Confidence ?? 0, 0.25, 1));
        var proposals = CertificateReading.Propose(result.Document);
        Assert.Equal("AB-123456", proposals.First(p => p.Field is CertificateField.Number).Value);
        Assert.Equal("2028-03-11", proposals.First(p => p.Field is CertificateField.ExpiryDate).Value);
        Assert.Equal("Example Holdings Limited", proposals.First(p => p.Field is CertificateField.HolderName).Value);
    }

    [PictureFact]
    public async Task Where_pictures_are_not_looked_at_there_is_no_text()
    {
        using var reader = new DocumentReader(new ReadingOptions { Pictures = false });
        var result = await reader.ReadAsync(MadePdf.Picture(await PictureOf(("Certificate", 72, 700, 12))), ReadableType.Pdf, CancellationToken.None);
        Assert.Equal(ReadOutcome.NoText, result.Outcome);
        Assert.True(Assert.Single(result.Document.Pages).OnlyPictures);
    }

    /// <summary>The page printed and scanned.</summary>
    private static async Task<byte[]> PictureOf(params (string Text, double X, double Y, double Size)[] texts)
    {
        using var process = Process.Start(new ProcessStartInfo("pdftoppm", ["-r", "150", "-png", "-gray", "-"]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true })!;
        await MadePdf.Page(texts).CopyToAsync(process.StandardInput.BaseStream);
        process.StandardInput.Close();
        var png = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(png);
        await process.WaitForExitAsync();
        return png.ToArray();
    }

    private sealed class PictureFactAttribute : FactAttribute
    {
        public PictureFactAttribute()
        {
            if (!PictureText.IsThere) Skip = "pdftoppm and tesseract are not installed (tests/tools/install.sh poppler tesseract).";
        }
    }
}
