using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Tests.Harness;
using Aims.Portal.Web.Tests.Platform.Reading;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Evidence;

/// <summary>What is read by machine in statements of applicability, assessments and reports, as the vendor meets it on the page of the document.</summary>
[Collection("Children that read")]
public sealed class ReadReportTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private static int number;

    [Fact]
    public async Task A_statement_of_applicability_in_a_workbook_is_shown_with_what_it_excludes_first()
    {
        var (_, owner) = await VendorAsync();
        var document = await UploadAsync(owner, "soa_42001", "soa.xlsx", Statement());
        Assert.Null((await owner.OpenAsync($"~/evidence/{document}")).Html.QuerySelector("#read"));

        await ReadAsync();

        var page = await owner.OpenAsync($"~/evidence/{document}");
        Assert.Contains("4 of 38 controls found, 1 excluded, 1 unclear", page.Html.QuerySelector("#read [data-standard=Iso42001]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["A.10.3", "A.4.2", "A.2.2", "A.2.3"], page.Html.QuerySelectorAll("#read tr[data-control]").Select(r => r.GetAttribute("data-control")));
        var excluded = page.Html.QuerySelector("#read tr[data-control='A.10.3']")!.TextContent;
        Assert.Contains("Excluded", excluded, StringComparison.Ordinal);
        Assert.Contains("No supplier takes part <b>here</b>.", excluded, StringComparison.Ordinal);
        var unclear = page.Html.QuerySelector("#read tr[data-control='A.4.2']")!.TextContent;
        Assert.Contains("Unclear", unclear, StringComparison.Ordinal);
        Assert.Contains("Partly", unclear, StringComparison.Ordinal);
        // What applies is folded away.
        Assert.NotNull(page.Html.QuerySelector("#read details:not([open]) tr[data-control='A.2.2']"));
        Assert.Contains("2.1", page.Html.QuerySelector("#read [data-read=DocumentVersion]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_date_that_was_read_counts_only_when_a_person_saves_it()
    {
        var (vendor, owner) = await VendorAsync();
        var document = await UploadAsync(owner, "soa_42001", "soa.xlsx", Statement());
        await ReadAsync();

        var offered = (await owner.OpenAsync($"~/evidence/{document}")).Html.QuerySelector("#read [data-read=DocumentDate] a")!;
        Assert.StartsWith("Use this date", offered.TextContent, StringComparison.Ordinal);
        var form = await owner.OpenAsync("~" + offered.GetAttribute("href")![offered.GetAttribute("href")!.IndexOf("/evidence/", StringComparison.Ordinal)..]);
        Assert.Equal("2025-03-12", form.Html.QuerySelector("#DocumentDate")!.GetAttribute("value"));
        Assert.Contains("Check it, then save", form.Html.QuerySelector("#dated")!.TextContent, StringComparison.Ordinal);
        Assert.Null(await DateAsync());

        Assert.NotNull((await owner.SubmitAsync(form, "main form[method=post]", [])).Location);
        Assert.Equal(new DateOnly(2025, 3, 12), await DateAsync());
        Assert.Null((await owner.OpenAsync($"~/evidence/{document}")).Html.QuerySelector("#read [data-read=DocumentDate] a"));

        Task<DateOnly?> DateAsync() => portal.InTenantAsync(vendor, db => db.Documents.Where(d => d.Id == document).Select(d => d.DocumentDate).FirstAsync());
    }

    [Fact]
    public async Task A_reader_sees_what_was_read_and_is_offered_nothing_to_change()
    {
        var (vendor, owner) = await VendorAsync();
        var document = await UploadAsync(owner, "soa_42001", "soa.xlsx", Statement());
        await ReadAsync();

        var reader = await portal.SignInAsync(await portal.AddMemberAsync(vendor, Role.Contributor));
        var page = await reader.OpenAsync($"~/evidence/{document}");
        Assert.NotNull(page.Html.QuerySelector("#read [data-read=DocumentDate]"));
        Assert.Null(page.Html.QuerySelector("#read a"));
    }

    [Fact]
    public async Task An_impact_assessment_shows_its_dates_its_model_and_the_words()
    {
        var (_, owner) = await VendorAsync();
        var document = await UploadAsync(owner, "pia_report", "pia.pdf", MadePdf.Page(("Privacy Impact Assessment", 60, 780, 18), ("System name: Call summaries", 60, 740, 11), ("Model and version: KV-ASR 4.2", 60, 720, 11), ("Report date: 12 March 2025", 60, 700, 11), ("Approved on: 20 March 2025", 60, 680, 11)).ToArray());
        await ReadAsync();

        var page = await owner.OpenAsync($"~/evidence/{document}");
        Assert.Contains("KV-ASR 4.2", page.Html.QuerySelector("[data-read=ModelVersion] strong")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("12 March 2025", page.Html.QuerySelector("[data-read=DocumentDate] q")!.TextContent, StringComparison.Ordinal);
        Assert.EndsWith("/edit?dated=2025-03-20", page.Html.QuerySelector("[data-read=ApprovalDate] a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Null(page.Html.QuerySelector("#read table"));
    }

    [Fact]
    public async Task What_was_read_is_its_vendors_own()
    {
        var (vendor, owner) = await VendorAsync();
        var (other, stranger) = await VendorAsync();
        var document = await UploadAsync(owner, "soa_42001", "soa.xlsx", Statement());
        await ReadAsync();

        Assert.Equal(1, await portal.InTenantAsync(vendor, db => db.DocumentTexts.CountAsync()));
        Assert.Equal(0, await portal.InTenantAsync(other, db => db.DocumentTexts.CountAsync()));
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await stranger.GetAsync($"~/evidence/{document}")).Status);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await stranger.GetAsync($"~/evidence/{document}/edit?dated=2025-03-12")).Status);
    }

    [Fact]
    public async Task A_document_whose_kind_was_changed_shows_nothing_of_the_other_kind()
    {
        var (_, owner) = await VendorAsync();
        var document = await UploadAsync(owner, "soa_42001", "soa.xlsx", Statement());
        await ReadAsync();

        await owner.SubmitAsync(await owner.OpenAsync($"~/evidence/{document}/edit"), "main form[method=post]", new() { ["Kind"] = "iso42001_certificate" });
        Assert.Null((await owner.OpenAsync($"~/our-certificates/record/{document}")).Html.QuerySelector("#read"));
    }

    [Fact]
    public async Task A_workbook_that_cannot_be_read_says_so_and_is_not_tried_for_ever()
    {
        var (vendor, owner) = await VendorAsync();
        var document = await UploadAsync(owner, "soa_42001", "soa.xlsx", MadeXlsx.Raw("<!DOCTYPE w><worksheet/>").ToArray());
        await ReadAsync();

        Assert.Contains("could not be read", (await owner.OpenAsync($"~/evidence/{document}")).Html.QuerySelector("#read")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await portal.InTenantAsync(vendor, db => db.DocumentVersions.CountAsync(v => v.ReadNextAt != null)));
    }

    private static byte[] Statement() => MadeXlsx.Of(
        ["Statement of Applicability – ISO/IEC 42001:2023"], ["Version", "2.1", "Date", "12 March 2025"], [],
        ["Control", "Title", "Applicable (Yes/No)", "Justification"],
        ["A.2", "Policies related to AI"],
        ["A.2.2", "AI policy", "Yes", "Required by clause 5.2"],
        ["A.2.3", "Alignment with other organizational policies", "Yes", "Risk R-04"],
        ["A.4.2", "Resource documentation", "Partly", ""],
        ["A.10.3", "Suppliers", "No", "No supplier takes part <b>here</b>."]).ToArray();

    private async Task ReadAsync()
    {
        await portal.RunAsync<ScanUploads>(s => s.RunAsync(CancellationToken.None));
        await portal.RunAsync<ReadUploads>(r => r.RunAsync(CancellationToken.None));
    }

    private async Task<(Organisation Vendor, Visitor Owner)> VendorAsync()
    {
        var vendor = await portal.AddVendorAsync($"v-report-{Interlocked.Increment(ref number)}");
        return (vendor, await portal.SignInAsync(await portal.AddMemberAsync(vendor, Role.EvidenceOwner)));
    }

    private static async Task<DocumentId> UploadAsync(Visitor owner, string kind, string name, byte[] content)
    {
        var uploaded = await owner.UploadAsync(new() { ["Kind"] = kind }, new UploadFile(name, content));
        return DocumentId.Parse((uploaded.Location ?? throw new InvalidOperationException(uploaded.Text)).Split('/')[^1], null);
    }
}
