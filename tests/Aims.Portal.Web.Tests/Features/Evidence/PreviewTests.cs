using System.Net;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Evidence;

/// <summary>Files looked at page by page: by their vendor, by a buyer that was given them, and by nobody else.</summary>
[Collection("Children that read")]
public sealed class PreviewTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private static readonly byte[] PngSignature = [0x89, 0x50, 0x4E, 0x47];
    private static int number;

    [Fact]
    public async Task A_buyer_sees_the_pages_of_what_it_was_given_and_both_sides_that_it_looked()
    {
        var s = await SceneAsync(Archives.Pdf(""));

        var preview = await s.Reviewer.OpenAsync($"~/granted/{s.Grant}/preview");
        var picture = await s.Reviewer.Http.GetAsync(s.Reviewer.At($"~/granted/{s.Grant}/pages/1"));
        var again = await s.Reviewer.OpenAsync($"~/granted/{s.Grant}/preview");

        Assert.Equal(HttpStatusCode.OK, picture.StatusCode);
        Assert.Equal(("image/png", true), (picture.Content.Headers.ContentType!.MediaType, (await picture.Content.ReadAsByteArrayAsync()).AsSpan().StartsWith(PngSignature)));
        Assert.Equal(HttpStatusCode.OK, (await s.Reviewer.Http.GetAsync(new Uri(new Uri("https://portal.test"), preview.Html.QuerySelector("img.page-picture")!.GetAttribute("src")))).StatusCode);
        Assert.Equal("Page 1 of 1", again.Html.QuerySelector("#pg")!.TextContent);
        Assert.Equal(HttpStatusCode.NotFound, (await s.Reviewer.GetAsync($"~/granted/{s.Grant}/pages/2")).Status);
        Assert.Equal(1, await portal.InTenantAsync(s.Vendor, db => db.EvidenceReads.CountAsync()));
        Assert.Contains("Read once", (await s.Owner.OpenAsync($"~/evidence/{s.Document}")).Text);
    }

    [Fact]
    public async Task A_page_that_is_asked_for_without_its_preview_is_recorded_all_the_same()
    {
        var s = await SceneAsync(Archives.Pdf(""));

        Assert.Equal(HttpStatusCode.OK, (await s.Reviewer.Http.GetAsync(s.Reviewer.At($"~/granted/{s.Grant}/pages/1"))).StatusCode);
        Assert.Equal(1, await portal.InTenantAsync(s.Vendor, db => db.EvidenceReads.CountAsync()));

        portal.Clock.Advance(TimeSpan.FromHours(9));
        var later = await portal.SignInAsync(s.Person);
        await later.OpenAsync($"~/granted/{s.Grant}/preview");
        Assert.Equal(2, await portal.InTenantAsync(s.Vendor, db => db.EvidenceReads.CountAsync()));
    }

    [Fact]
    public async Task Nobody_else_sees_a_page_and_the_buyer_none_once_it_was_taken_back_or_found_infected()
    {
        var s = await SceneAsync(Archives.Pdf(""));
        var other = await SceneAsync(Archives.Pdf(""));
        var version = Assert.Single(await portal.VersionsAsync(s.Vendor));
        string[] theirs = [$"~/granted/{s.Grant}/preview", $"~/granted/{s.Grant}/pages/1"];
        string[] own = [$"~/evidence/versions/{version.Id}/preview", $"~/evidence/versions/{version.Id}/pages/1"];

        foreach (var path in theirs) Assert.Equal(HttpStatusCode.NotFound, (await other.Reviewer.GetAsync(path)).Status);
        foreach (var path in own) Assert.Equal(HttpStatusCode.NotFound, (await other.Owner.GetAsync(path)).Status);
        foreach (var path in own) Assert.Equal(HttpStatusCode.OK, (await s.Owner.Http.GetAsync(s.Owner.At(path))).StatusCode);

        await portal.InTenantAsync(s.Vendor, db => db.DocumentVersions.ExecuteUpdateAsync(u => u.SetProperty(v => v.Scan, ScanState.Infected)));
        foreach (var path in theirs) Assert.Equal(HttpStatusCode.NotFound, (await s.Reviewer.GetAsync(path)).Status);
        foreach (var path in own) Assert.Equal(HttpStatusCode.NotFound, (await s.Owner.GetAsync(path)).Status);

        await portal.InTenantAsync(s.Vendor, db => db.DocumentVersions.ExecuteUpdateAsync(u => u.SetProperty(v => v.Scan, ScanState.Clean)));
        await s.Owner.SubmitAsync(await s.Owner.OpenAsync($"~/sharing/{s.Grant}/revoke"), "main form[method=post]", []);
        foreach (var path in theirs) Assert.Equal(HttpStatusCode.NotFound, (await s.Reviewer.GetAsync(path)).Status);
        Assert.Equal(0, await portal.InTenantAsync(s.Vendor, db => db.EvidenceReads.CountAsync()));
    }

    [Fact]
    public async Task A_browser_that_has_the_picture_is_not_sent_it_again()
    {
        var s = await SceneAsync(Archives.Pdf(""));
        var first = await s.Reviewer.Http.GetAsync(s.Reviewer.At($"~/granted/{s.Grant}/pages/1"));
        using var second = new HttpRequestMessage(HttpMethod.Get, s.Reviewer.At($"~/granted/{s.Grant}/pages/1"));
        second.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        Assert.Equal(HttpStatusCode.NotModified, (await s.Reviewer.Http.SendAsync(second)).StatusCode);
    }

    [Fact]
    public async Task What_cannot_be_drawn_has_no_picture_and_costs_nobody_the_page()
    {
        var s = await SceneAsync(EvidenceScene.Pdf());

        Assert.Equal(HttpStatusCode.NotFound, (await s.Reviewer.GetAsync($"~/granted/{s.Grant}/pages/1")).Status);
        Assert.Equal(HttpStatusCode.OK, (await s.Reviewer.OpenAsync($"~/granted/{s.Grant}/preview")).Status);
    }

    [Fact]
    public async Task Words_in_a_document_find_it_in_its_vendors_library()
    {
        var s = await SceneAsync(Archives.Docx());
        await portal.InTenantAsync(s.Vendor, async db =>
        {
            var text = new DocumentText(await db.DocumentVersions.SingleAsync());
            text.Keep(ReadingState.Read, "", 1, "Fairness is measured every quarter", "[]", portal.Clock.GetUtcNow().UtcDateTime);
            db.Add(text);
            await db.SaveChangesAsync();
        });

        Assert.Single((await s.Owner.OpenAsync("~/evidence?q=MEASURED every")).Html.QuerySelectorAll("tbody tr"));
        Assert.Contains("No document matches", (await s.Owner.OpenAsync("~/evidence?q=nowhere")).Text);
    }

    private async Task<Scene> SceneAsync(byte[] content)
    {
        var key = $"look-{Interlocked.Increment(ref number)}";
        var (bank, vendor) = (await portal.AddBankAsync($"b-{key}"), await portal.AddVendorAsync($"v-{key}"));
        var owner = await portal.SignInAsync(await portal.AddMemberAsync(vendor, Role.VendorAdministrator, $"Owner {key}"));
        var uploaded = await owner.UploadAsync(new() { ["Kind"] = "ai_policy" }, new UploadFile(content.AsSpan().StartsWith("PK"u8) ? "policy.docx" : "policy.pdf", content));
        var document = DocumentId.Parse((uploaded.Location ?? throw new InvalidOperationException(uploaded.Text)).Split('/')[^1], null);
        await portal.RunAsync<ScanUploads>(s => s.RunAsync(CancellationToken.None));
        if (!content.AsSpan().StartsWith("PK"u8)) await portal.RunAsync<ReadUploads>(r => r.RunAsync(CancellationToken.None));
        var grant = await portal.GiveAsync(vendor, await portal.AskAsync(bank, vendor, $"HB-{key}"), document);
        var person = await portal.AddMemberAsync(bank, Role.Reviewer, $"Reviewer {key}");
        return new Scene(vendor, owner, person, await portal.SignInAsync(person), document, grant);
    }

    private sealed record Scene(Organisation Vendor, Visitor Owner, TestPerson Person, Visitor Reviewer, DocumentId Document, GrantId Grant);
}
