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
        var result = await reader.ReadAsync(MadePdf.Picture(await MadePicture.CertificateAsync("-png")), ReadableType.Pdf, CancellationToken.None);
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
        var result = await reader.ReadAsync(MadePdf.Picture(await MadePicture.OfAsync("-png", ("Certificate", 72, 700, 12))), ReadableType.Pdf, CancellationToken.None);
        Assert.Equal(ReadOutcome.NoText, result.Outcome);
        Assert.True(Assert.Single(result.Document.Pages).OnlyPictures);
    }

    [PictureFact]
    public async Task A_picture_is_read_like_a_page_that_is_one()
    {
        using var reader = new DocumentReader(new ReadingOptions { WallTime = TimeSpan.FromSeconds(60), CpuSeconds = 60 });
        var result = await reader.ReadAsync(new MemoryStream(await MadePicture.CertificateAsync("-jpeg")), ReadableType.Jpeg, CancellationToken.None);
        Assert.Equal(ReadOutcome.Done, result.Outcome);
        Assert.InRange(Assert.Single(result.Document.Pages).Width, 580, 610);
        Assert.Equal("2028-03-11", CertificateReading.Propose(result.Document).First(p => p.Field is CertificateField.ExpiryDate).Value);
    }

    [Theory]
    [InlineData(60_000, 60_000)]
    [InlineData(1, 2_000_000_000)]
    public async Task A_picture_that_claims_to_be_huge_is_not_unpacked(int width, int height)
    {
        using var reader = new DocumentReader(new ReadingOptions());
        var clock = Stopwatch.StartNew();
        var result = await reader.ReadAsync(new MemoryStream(MadePicture.Claiming(width, height)), ReadableType.Png, CancellationToken.None);
        Assert.Contains(result.Outcome, (ReadOutcome[])[ReadOutcome.TooLarge, ReadOutcome.Unreadable]);
        Assert.Empty(result.Document.Pages);
        // The first child alone, which reads the head: no letters were looked for.
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, new ReadingOptions().WallTime);
    }

    [Fact]
    public async Task A_picture_that_is_none_is_unreadable_and_one_that_is_not_looked_at_has_no_text()
    {
        using var reader = new DocumentReader(new ReadingOptions { Pictures = false });
        Assert.Equal(ReadOutcome.Unreadable, (await reader.ReadAsync(new MemoryStream("MZ this is a program"u8.ToArray()), ReadableType.Jpeg, CancellationToken.None)).Outcome);
        Assert.Equal(ReadOutcome.NoText, (await reader.ReadAsync(new MemoryStream(MadePicture.Claiming(10, 10)), ReadableType.Png, CancellationToken.None)).Outcome);
    }

    [Fact]
    public void A_picture_stands_as_its_camera_was_held()
    {
        var grey = new MemoryStream();
        Assert.Equal(0, GreyCommand.Run(new MemoryStream(MadePicture.HeldUpright()), grey));
        const string head = "P5\n80 160\n255\n";
        Assert.Equal(head, System.Text.Encoding.ASCII.GetString(grey.ToArray()[..head.Length]));
        var dots = grey.ToArray().AsSpan(head.Length);
        // The left half has become the upper one.
        Assert.Equal((true, true, true, true), (dots[20 * 80 + 10] < 30, dots[20 * 80 + 70] < 30, dots[140 * 80 + 10] > 225, dots[140 * 80 + 70] > 225));
    }
}
