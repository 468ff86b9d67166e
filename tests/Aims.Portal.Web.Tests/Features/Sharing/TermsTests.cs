using System.Net;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Tests.Features.Evidence;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Sharing;

/// <summary>For what, until when and how a buyer may read a file that it was given.</summary>
[Collection("Children that read")]
public sealed class TermsTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private static int number;

    [Fact]
    public async Task After_its_last_day_nobody_at_the_buyer_opens_the_file_and_what_was_submitted_stays()
    {
        var s = await SceneAsync();
        await OfferAsync(s, new() { ["Until"] = portal.Today.AddDays(2).ToString("yyyy-MM-dd"), ["Purpose"] = "For the assessment of Lumenfall Score" });
        Assert.Equal(HttpStatusCode.OK, (await s.Reviewer.Http.GetAsync(s.Reviewer.At($"~/granted/{s.Grant}/file"))).StatusCode);
        Assert.Contains("For the assessment of Lumenfall Score", (await s.Owner.OpenAsync("~/sharing")).Text);

        portal.Clock.Advance(TimeSpan.FromDays(3));
        var (reviewer, owner) = (await portal.SignInAsync(s.Person), await portal.SignInAsync(s.OwnerPerson));

        foreach (var path in Paths(s)) Assert.Equal(HttpStatusCode.NotFound, (await reviewer.GetAsync(path)).Status);
        Assert.Contains("Ended", (await owner.OpenAsync("~/sharing")).Text);
        Assert.Null((await portal.InTenantAsync(s.Vendor, db => db.EvidenceGrants.SingleAsync())).RevokedAt);
    }

    [Fact]
    public async Task A_file_to_be_viewed_only_is_never_handed_out_and_each_page_bears_its_reader()
    {
        var s = await SceneAsync();
        var plain = await PageAsync(s.Reviewer, s.Grant);
        await OfferAsync(s, new() { ["ViewOnly"] = "true" });

        var file = await s.Reviewer.GetAsync($"~/granted/{s.Grant}/file");
        var preview = await s.Reviewer.OpenAsync($"~/granted/{s.Grant}/preview");
        var stamped = await PageAsync(s.Reviewer, s.Grant);
        portal.Clock.Advance(TimeSpan.FromMinutes(5));
        var later = await PageAsync(s.Reviewer, s.Grant);

        Assert.Equal((HttpStatusCode.Redirect, true), (file.Status, file.Location!.EndsWith($"/granted/{s.Grant}/preview", StringComparison.Ordinal)));
        Assert.Null(preview.Html.QuerySelector("main a[href$='/file']"));
        Assert.Null(preview.Html.QuerySelector("#tx"));
        Assert.Contains("to be viewed only", preview.Text);
        Assert.NotEqual(plain, stamped);
        Assert.NotEqual(stamped, later);
        Assert.Equal("no-store", (await s.Reviewer.Http.GetAsync(s.Reviewer.At($"~/granted/{s.Grant}/pages/1"))).Headers.CacheControl!.ToString());
        Assert.Contains("Can view", (await s.Owner.OpenAsync("~/sharing")).Text);
    }

    [Fact]
    public async Task Each_reader_accepts_the_vendors_text_once_and_again_after_it_was_changed()
    {
        var s = await SceneAsync();
        await OfferAsync(s, new() { ["Nda"] = "Keep it to yourselves." });
        var colleague = await portal.SignInAsync(await portal.AddMemberAsync(s.Bank, Role.Approver, "Victor Leung"));

        Assert.EndsWith($"/granted/{s.Grant}/accept", (await s.Reviewer.GetAsync($"~/granted/{s.Grant}/preview")).Location!, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await s.Reviewer.GetAsync($"~/granted/{s.Grant}/pages/1")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await s.Reviewer.GetAsync($"~/granted/{s.Grant}/file")).Status);
        var asked = await s.Reviewer.OpenAsync($"~/granted/{s.Grant}/accept");
        Assert.Contains("Keep it to yourselves.", asked.Text);
        Assert.Equal(0, await portal.InTenantAsync(s.Vendor, db => db.EvidenceReads.CountAsync()));

        await s.Reviewer.SubmitAsync(asked, "main form[method=post]", []);
        await s.Reviewer.SubmitAsync(asked, "main form[method=post]", []);

        Assert.Equal(HttpStatusCode.OK, (await s.Reviewer.Http.GetAsync(s.Reviewer.At($"~/granted/{s.Grant}/file"))).StatusCode);
        Assert.Equal(1, await portal.InTenantAsync(s.Vendor, db => db.EvidenceReads.CountAsync(r => r.NdaSha256 != "")));
        Assert.EndsWith("/accept", (await colleague.GetAsync($"~/granted/{s.Grant}/preview")).Location!, StringComparison.Ordinal);
        var seen = (await s.Owner.OpenAsync($"~/evidence/{s.Document}")).Text;
        Assert.Contains($"Your terms accepted by {s.Person.Name}", seen);
        Assert.Contains("Read once", seen);

        await OfferAsync(s, new() { ["Nda"] = "Keep it to yourselves, and delete it after a year." });
        Assert.EndsWith("/accept", (await s.Reviewer.GetAsync($"~/granted/{s.Grant}/preview")).Location!, StringComparison.Ordinal);
        var stale = await s.Reviewer.SubmitAsync(asked, "main form[method=post]", []);
        Assert.Contains("The vendor has changed the text meanwhile", stale.Text);
        Assert.Contains("delete it after a year", stale.Text);
    }

    [Theory]
    [InlineData("Until", "2026-11-01", "has passed")]
    [InlineData("Until", "someday", "cannot be read as a date")]
    [InlineData("Purpose", "long", "at most 200 characters")]
    public async Task Terms_that_cannot_be_are_said_beside_their_field(string field, string value, string says)
    {
        var s = await SceneAsync();
        var answer = await s.Owner.SubmitAsync(await s.Owner.OpenAsync($"~/sharing/{s.Grant}/terms"), "main form[method=post]", new() { [field] = value == "long" ? new string('x', 201) : value });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(says, Assert.Single(answer.Errors));
        Assert.Equal(GrantTerms.None, (await portal.InTenantAsync(s.Vendor, db => db.EvidenceGrants.SingleAsync())).Terms);
    }

    [Fact]
    public async Task The_terms_go_on_for_the_next_request_of_the_same_buyer_and_for_nobody_else()
    {
        var s = await SceneAsync();
        await OfferAsync(s, new() { ["ViewOnly"] = "true", ["Nda"] = "Keep it.", ["Purpose"] = "Assessment" });
        var other = await portal.AddBankAsync($"b-other-{Interlocked.Increment(ref number)}");

        var next = await portal.GiveAsync(s.Vendor, await portal.AskAsync(s.Bank, s.Vendor, "HB-NEXT"), s.Document);
        var theirs = await portal.GiveAsync(s.Vendor, await portal.AskAsync(other, s.Vendor, "HB-OTHER"), s.Document);

        Assert.Equal(new GrantTerms("Assessment", null, true, "Keep it."), (await portal.InTenantAsync(s.Vendor, db => db.EvidenceGrants.SingleAsync(g => g.Id == next))).Terms);
        Assert.Equal(GrantTerms.None, (await portal.InTenantAsync(s.Vendor, db => db.EvidenceGrants.SingleAsync(g => g.Id == theirs))).Terms);
    }

    [Fact]
    public async Task The_buyer_reads_what_it_is_given_for_beside_the_file()
    {
        var s = await SceneAsync();
        await OfferAsync(s, new() { ["Purpose"] = "For the renewal in 2027", ["Until"] = portal.Today.AddDays(9).ToString("yyyy-MM-dd") });

        var preview = await s.Reviewer.OpenAsync($"~/granted/{s.Grant}/preview");

        Assert.Contains("For the renewal in 2027", preview.Text);
        Assert.Contains("Readable until the end of", preview.Text);
    }

    [Fact]
    public async Task Both_sides_find_the_terms_in_their_trail_and_nobody_else_sees_or_sets_them()
    {
        var (s, other) = (await SceneAsync(), await SceneAsync());
        await OfferAsync(s, new() { ["Purpose"] = "For the assessment", ["Nda"] = "Keep it." });

        foreach (var side in new[] { s.Bank, s.Vendor })
            Assert.Contains("For the assessment", (await portal.InTenantAsync(side, db => db.AuditEntries.SingleAsync(e => e.Entity == "EvidenceGrant" && e.Action == "changed"))).Changes);
        Assert.Equal(HttpStatusCode.NotFound, (await other.Owner.GetAsync($"~/sharing/{s.Grant}/terms")).Status);
        foreach (var path in Paths(s).Append($"~/granted/{s.Grant}/accept")) Assert.Equal(HttpStatusCode.NotFound, (await other.Reviewer.GetAsync(path)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await portal.SignInAsync(await portal.AddMemberAsync(s.Vendor, Role.Contributor))).GetAsync($"~/sharing/{s.Grant}/terms")).Status);
    }

    private static string[] Paths(Scene s) => [$"~/granted/{s.Grant}/file", $"~/granted/{s.Grant}/preview", $"~/granted/{s.Grant}/pages/1"];

    private static async Task<byte[]> PageAsync(Visitor reader, GrantId grant) => await (await reader.Http.GetAsync(reader.At($"~/granted/{grant}/pages/1"))).Content.ReadAsByteArrayAsync();

    private static async Task OfferAsync(Scene s, Dictionary<string, string?> terms)
    {
        var answer = await s.Owner.SubmitAsync(await s.Owner.OpenAsync($"~/sharing/{s.Grant}/terms"), "main form[method=post]", terms);
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
    }

    private async Task<Scene> SceneAsync()
    {
        var key = $"terms-{Interlocked.Increment(ref number)}";
        var (bank, vendor) = (await portal.AddBankAsync($"b-{key}"), await portal.AddVendorAsync($"v-{key}"));
        var ownerPerson = await portal.AddMemberAsync(vendor, Role.VendorAdministrator, $"Owner {key}");
        var owner = await portal.SignInAsync(ownerPerson);
        var uploaded = await owner.UploadAsync(new() { ["Kind"] = "ai_policy" }, new UploadFile("policy.pdf", Archives.Pdf("")));
        var document = DocumentId.Parse((uploaded.Location ?? throw new InvalidOperationException(uploaded.Text)).Split('/')[^1], null);
        await portal.RunAsync<ScanUploads>(r => r.RunAsync(CancellationToken.None));
        await portal.RunAsync<ReadUploads>(r => r.RunAsync(CancellationToken.None));
        var grant = await portal.GiveAsync(vendor, await portal.AskAsync(bank, vendor, $"HB-{key}"), document);
        var person = await portal.AddMemberAsync(bank, Role.Reviewer, $"Reviewer {key}");
        return new Scene(bank, vendor, ownerPerson, owner, person, await portal.SignInAsync(person), document, grant);
    }

    private sealed record Scene(Organisation Bank, Organisation Vendor, TestPerson OwnerPerson, Visitor Owner, TestPerson Person, Visitor Reviewer, DocumentId Document, GrantId Grant);
}
