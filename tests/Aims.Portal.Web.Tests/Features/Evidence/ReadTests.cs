using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Aims.Portal.Web.Tests.Features.Evidence;

/// <summary>What is read by machine in a file, as the vendor meets it in the form of its certificate.</summary>
[Collection("Children that read")]
public sealed class ReadTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private static int number;

    [Fact]
    public async Task A_certificate_is_read_its_form_filled_and_a_person_saves_it()
    {
        var (vendor, owner) = await VendorAsync();
        var document = await UploadAsync(owner, "certificate.pdf", Certificate());
        var path = $"~/our-certificates/record/{document}";
        Assert.Null((await owner.OpenAsync(path)).Html.QuerySelector("#read"));

        await ReadAsync();

        var form = await owner.OpenAsync(path);
        Assert.NotNull(form.Html.QuerySelector("#read"));
        Assert.Equal("AI-2025-4471", form.Html.QuerySelector("#Number")!.GetAttribute("value"));
        Assert.Equal("2028-03-11", form.Html.QuerySelector("#ExpiryDate")!.GetAttribute("value"));
        Assert.Equal("Kestrel Voice Limited", form.Html.QuerySelector("#HolderName")!.GetAttribute("value"));
        Assert.Contains("11 March 2028", form.Html.QuerySelector("[data-read=ExpiryDate] q")!.TextContent);
        Assert.Contains("page 1", form.Html.QuerySelector("[data-read=ExpiryDate]")!.TextContent);
        // Nothing counts before somebody saves.
        Assert.Equal(0, await portal.InTenantAsync(vendor, db => db.Certificates.CountAsync()));
        Assert.Equal("", form.Html.QuerySelector("#SoaVersion")!.GetAttribute("value") ?? "");

        var saved = await owner.SubmitAsync(form, "main form[method=post]", new() { ["HolderAddress"] = "1 Harbour Road, Hong Kong", ["CertificationBody"] = "Meridian Assurance", ["ExpiryDate"] = "2028-03-12" });
        Assert.StartsWith("/", new Uri(saved.Location ?? throw new InvalidOperationException(string.Join(' ', saved.Errors)), UriKind.RelativeOrAbsolute) is { IsAbsoluteUri: true } at ? at.AbsolutePath : saved.Location!);

        // What was typed stands; the file's words stand beside it.
        var again = await owner.OpenAsync(path);
        Assert.Equal("2028-03-12", again.Html.QuerySelector("#ExpiryDate")!.GetAttribute("value"));
        Assert.Contains("The file seems to say something else: 11 Mar 2028", again.Html.QuerySelector("[data-read=ExpiryDate]")!.TextContent);
        Assert.DoesNotContain("something else", again.Html.QuerySelector("[data-read=Number]")!.TextContent);
    }

    [Fact]
    public async Task What_cannot_be_read_leaves_the_form_empty_and_is_not_tried_for_ever()
    {
        var (vendor, owner) = await VendorAsync();
        var document = await UploadAsync(owner, "broken.pdf", EvidenceScene.Pdf());

        await ReadAsync();

        Assert.Null((await owner.OpenAsync($"~/our-certificates/record/{document}")).Html.QuerySelector("#read"));
        Assert.Equal([ReadingState.Unreadable], await portal.InTenantAsync(vendor, db => db.DocumentTexts.Select(t => t.State).ToListAsync()));
        Assert.Equal(0, await portal.InTenantAsync(vendor, db => db.DocumentVersions.CountAsync(v => v.ReadNextAt != null)));
    }

    [Fact]
    public async Task What_was_read_is_its_vendors_own()
    {
        var (vendor, owner) = await VendorAsync();
        var (other, stranger) = await VendorAsync();
        var document = await UploadAsync(owner, "certificate.pdf", Certificate());
        await ReadAsync();

        Assert.Equal(1, await portal.InTenantAsync(vendor, db => db.DocumentTexts.CountAsync()));
        Assert.Equal(0, await portal.InTenantAsync(other, db => db.DocumentTexts.CountAsync()));
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await stranger.GetAsync($"~/our-certificates/record/{document}")).Status);
    }

    private async Task ReadAsync()
    {
        await portal.RunAsync<ScanUploads>(s => s.RunAsync(CancellationToken.None));
        await portal.RunAsync<ReadUploads>(r => r.RunAsync(CancellationToken.None));
    }

    private async Task<(Organisation Vendor, Visitor Owner)> VendorAsync()
    {
        var vendor = await portal.AddVendorAsync($"v-read-{Interlocked.Increment(ref number)}");
        return (vendor, await portal.SignInAsync(await portal.AddMemberAsync(vendor, Role.EvidenceOwner)));
    }

    private static async Task<DocumentId> UploadAsync(Visitor owner, string name, byte[] content)
    {
        var uploaded = await owner.UploadAsync(new() { ["Kind"] = "iso42001_certificate" }, new UploadFile(name, content));
        return DocumentId.Parse((uploaded.Location ?? throw new InvalidOperationException(uploaded.Text)).Split('/')[^1], null);
    }

    private static byte[] Certificate()
    {
        var builder = new PdfDocumentBuilder();
        var page = builder.AddPage(PageSize.A4);
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        string[] lines =
        [
            "Certificate of Registration", "Certificate No.: AI-2025-4471", "This is to certify that the artificial intelligence management system of", "Kestrel Voice Limited",
            "has been assessed and found to conform to ISO/IEC 42001:2023", "Scope: Provision of speech recognition services for call centres", "Issue date: 12 March 2025", "Valid until: 11 March 2028",
        ];
        for (var i = 0; i < lines.Length; i++) page.AddText(lines[i], 12, new PdfPoint(60, 760 - 40 * i), font);
        return builder.Build();
    }
}
