using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Platform.Reading;
using Aims.Portal.Web.Tests.Harness;
using Aims.Portal.Web.Tests.Platform.Reading;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Aims.Portal.Web.Tests.Features.Evidence;

/// <summary>Pictures, text files and what is neither, as their vendor meets what the machine made of them.</summary>
[Collection("Children that read")]
public sealed class ReadPictureTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private static int number;

    [PictureFact]
    public async Task The_picture_of_a_certificate_fills_its_form()
    {
        var (_, owner) = await VendorAsync();
        var document = await UploadAsync(owner, "certificate.png", await MadePicture.CertificateAsync("-png"), "iso42001_certificate");

        await ReadAsync();

        var form = await owner.OpenAsync($"~/our-certificates/record/{document}");
        Assert.Equal("AB-123456", form.Html.QuerySelector("#Number")!.GetAttribute("value"));
        Assert.Equal("2028-03-11", form.Html.QuerySelector("#ExpiryDate")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_words_of_a_text_file_find_it_and_are_its_preview()
    {
        var (vendor, owner) = await VendorAsync();
        await UploadAsync(owner, "minutes.txt", "The zeppelin committee met on Monday."u8.ToArray());
        await UploadAsync(owner, "other.csv", "system,owner\nscoring,Alex"u8.ToArray());

        await ReadAsync();

        Assert.Contains("minutes", Assert.Single((await owner.OpenAsync("~/evidence?q=zeppelin")).Html.QuerySelectorAll("tbody tr")).TextContent);
        Assert.Contains("other", Assert.Single((await owner.OpenAsync("~/evidence?q=scoring")).Html.QuerySelectorAll("tbody tr")).TextContent);
        var text = Assert.Single(await portal.VersionsAsync(vendor), v => v.FileName == "minutes.txt");
        Assert.Contains("The zeppelin committee met", (await owner.OpenAsync($"~/evidence/versions/{text.Id}/preview")).Html.QuerySelector(".prose")!.TextContent);
    }

    [Theory]
    [InlineData("slides.pptx")]
    [InlineData("annexes.zip")]
    public async Task What_has_no_preview_says_so_and_not_that_it_will_have_one(string name)
    {
        var (vendor, owner) = await VendorAsync();
        await UploadAsync(owner, name, Archives.Zip(("[Content_Types].xml", "<Types/>"u8.ToArray()), ("ppt/presentation.xml", "<presentation/>"u8.ToArray())));
        await ReadAsync();

        var page = await owner.OpenAsync($"~/evidence/versions/{Assert.Single(await portal.VersionsAsync(vendor)).Id}/preview");

        Assert.Contains("Files of this kind have no preview. Download the file", page.Text);
        Assert.DoesNotContain("try again", page.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_picture_that_claims_to_be_huge_is_refused_and_said_to_be_unreadable()
    {
        var (vendor, owner) = await VendorAsync();
        await UploadAsync(owner, "huge.png", MadePicture.Claiming(60_000, 60_000));

        await ReadAsync();

        Assert.Equal((ReadingState.Unreadable, nameof(ReadOutcome.TooLarge)), await portal.InTenantAsync(vendor, async db => await db.DocumentTexts.Select(t => new ValueTuple<ReadingState, string>(t.State, t.Note)).SingleAsync()));
    }

    [PictureFact]
    public async Task While_a_file_takes_all_the_time_it_may_others_are_answered()
    {
        var (vendor, owner) = await VendorAsync();
        await UploadAsync(owner, "noise.png", MadePicture.Noise());
        await portal.RunAsync<ScanUploads>(s => s.RunAsync(CancellationToken.None));
        using var reader = new DocumentReader(new ReadingOptions { WallTime = TimeSpan.FromSeconds(4), CpuSeconds = 4 });
        await using var scope = portal.Services.CreateAsyncScope();
        var reading = ActivatorUtilities.CreateInstance<ReadUploads>(scope.ServiceProvider, reader).RunAsync(CancellationToken.None);
        while (await portal.InTenantAsync(vendor, db => db.DocumentTexts.CountAsync()) == 0) Assert.False(reading.IsCompleted);

        var answered = await owner.OpenAsync("~/evidence");

        Assert.False(reading.IsCompleted);
        Assert.Contains("noise", answered.Text);
        await reading;
        Assert.NotEqual(ReadingState.Read, await portal.InTenantAsync(vendor, db => db.DocumentTexts.Select(t => t.State).SingleAsync()));
    }

    private async Task ReadAsync()
    {
        await portal.RunAsync<ScanUploads>(s => s.RunAsync(CancellationToken.None));
        await portal.RunAsync<ReadUploads>(r => r.RunAsync(CancellationToken.None));
    }

    private async Task<(Organisation Vendor, Visitor Owner)> VendorAsync()
    {
        var vendor = await portal.AddVendorAsync($"v-picture-{Interlocked.Increment(ref number)}");
        return (vendor, await portal.SignInAsync(await portal.AddMemberAsync(vendor, Role.EvidenceOwner)));
    }

    private static async Task<DocumentId> UploadAsync(Visitor owner, string name, byte[] content, string kind = "ai_policy")
    {
        var uploaded = await owner.UploadAsync(new() { ["Kind"] = kind }, new UploadFile(name, content));
        return DocumentId.Parse((uploaded.Location ?? throw new InvalidOperationException(uploaded.Text)).Split('/')[^1], null);
    }
}
