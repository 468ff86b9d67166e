using System.Net;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Aims.Portal.Web.Tests.Features.Evidence;

/// <summary>What may be deleted, what is kept, and how much fits.</summary>
public sealed class DeleteTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private static int number;

    [Fact]
    public async Task What_nobody_was_shown_is_deleted_with_its_bytes_and_what_hung_on_it()
    {
        var (_, vendor, admin) = await SceneAsync();
        var document = await admin.KeepAsync("iso42001_certificate");
        await admin.SubmitAsync(await admin.OpenAsync($"~/our-certificates/record/{document}"), "main form[method=post]", EvidenceScene.CertificateFields());
        Assert.Equal(1, portal.BlobsOf(vendor));

        var done = await admin.SubmitAsync(await admin.OpenAsync($"~/evidence/{document}/delete"), "main form[method=post]", []);

        Assert.Equal($"/{vendor.Slug}/evidence", done.Location);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync($"~/evidence/{document}")).Status);
        Assert.DoesNotContain("AIMS-2024-0315", (await admin.OpenAsync("~/our-certificates")).Text);
        Assert.Equal(0, await portal.InTenantAsync(vendor, db => db.Obligations.CountAsync(o => o.State == ObligationState.Open)));
        await portal.RunAsync<CleanUploads>(c => c.RunAsync(CancellationToken.None));
        Assert.Equal(0, portal.BlobsOf(vendor));
        Assert.Equal(VersionState.Deleted, (await portal.InTenantAsync(vendor, db => db.DocumentVersions.SingleAsync())).State);
        await portal.RunAsync<CompareStore>(c => c.RunAsync(CancellationToken.None));
        Assert.Null((await portal.InTenantAsync(vendor, db => db.DocumentVersions.SingleAsync())).StoreFault);
    }

    [Fact]
    public async Task What_was_shown_is_kept_for_seven_years_after_it_could_last_be_read()
    {
        var (bank, vendor, admin) = await SceneAsync();
        var document = await admin.KeepAsync();
        var grant = await portal.GiveAsync(vendor, await portal.AskAsync(bank, vendor), document);

        Assert.Contains("Buyers may still read it", (await admin.OpenAsync($"~/evidence/{document}/delete")).Text);
        await admin.SubmitAsync(await admin.OpenAsync($"~/sharing/{grant}/revoke"), "main form[method=post]", []);
        var kept = await admin.OpenAsync($"~/evidence/{document}/delete");

        Assert.Contains($"is kept until 24 Nov {portal.Today.Year + 7}", kept.Text);
        Assert.Null(kept.Html.QuerySelector("main form"));
        await Assert.ThrowsAsync<Domain.RuleViolation>(() => portal.RunAsync<DeleteDocument>(d => d.ExecuteAsync(document, CancellationToken.None), vendor));
        Assert.Equal(VersionState.Stored, (await portal.InTenantAsync(vendor, db => db.DocumentVersions.SingleAsync())).State);

        await portal.AcrossAsync(db => db.AcrossTenants<EvidenceGrant>().Where(g => g.Id == grant).ExecuteUpdateAsync(u => u.SetProperty(g => g.RevokedAt, portal.Clock.GetUtcNow().UtcDateTime.AddYears(-8))));
        await portal.RunAsync<DeleteDocument>(d => d.ExecuteAsync(document, CancellationToken.None), vendor);
        Assert.Equal(VersionState.Deleting, (await portal.InTenantAsync(vendor, db => db.DocumentVersions.SingleAsync())).State);
        Assert.NotNull((await portal.InTenantAsync(vendor, db => db.EvidenceGrants.SingleAsync())).RevokedAt);
    }

    [Fact]
    public async Task A_legal_hold_stands_against_deleting_until_an_administrator_ends_it()
    {
        var (_, vendor, admin) = await SceneAsync();
        var owner = await portal.SignInAsync(await portal.AddMemberAsync(vendor, Role.EvidenceOwner));
        var document = await owner.KeepAsync();
        Assert.Equal(HttpStatusCode.Forbidden, (await owner.GetAsync($"~/evidence/{document}/hold")).Status);
        var form = await admin.OpenAsync($"~/evidence/{document}/hold");
        Assert.Contains("Write why", Assert.Single((await admin.SubmitAsync(form, "form.form-card", new() { ["Reason"] = " " })).Errors));

        await admin.SubmitAsync(form, "form.form-card", new() { ["Reason"] = "HCA 123/2026" });

        Assert.Contains("HCA 123/2026", (await owner.OpenAsync($"~/evidence/{document}")).Html.QuerySelector("#hold")!.TextContent);
        Assert.Contains("under a legal hold", (await owner.OpenAsync($"~/evidence/{document}/delete")).Text);
        await admin.SubmitAsync(await admin.OpenAsync($"~/evidence/{document}/hold"), "form[action*='End' i]", []);
        await owner.SubmitAsync(await owner.OpenAsync($"~/evidence/{document}/delete"), "main form[method=post]", []);
        Assert.Equal(HttpStatusCode.NotFound, (await owner.GetAsync($"~/evidence/{document}")).Status);
    }

    [Fact]
    public async Task Nobody_deletes_or_holds_what_is_another_s()
    {
        var ((_, _, admin), (_, other, theirs)) = (await SceneAsync(), await SceneAsync());
        var document = await theirs.KeepAsync();

        foreach (var path in new[] { "delete", "hold" }) Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync($"~/evidence/{document}/{path}")).Status);
        Assert.Equal(VersionState.Stored, (await portal.InTenantAsync(other, db => db.DocumentVersions.SingleAsync())).State);
    }

    [Fact]
    public async Task What_was_deleted_is_never_filled_again_and_an_upload_under_it_comes_to_nothing()
    {
        var (_, vendor, admin) = await SceneAsync();
        var document = await admin.KeepAsync();
        var version = Assert.Single(await portal.VersionsAsync(vendor)).Id;
        var begun = await admin.BeginAsync(new() { ["Kind"] = "ai_policy", ["Document"] = document.ToString(), ["FileName"] = "second.pdf", ["Size"] = "2000" });
        await portal.RunAsync<DeleteDocument>(d => d.ExecuteAsync(document, CancellationToken.None), vendor);

        foreach (var id in new[] { version, begun })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await admin.FinishAsync(id)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await admin.SendRawAsync(id, "0", EvidenceScene.Pdf())).Status);
        }

        await portal.RunAsync<CleanUploads>(c => c.RunAsync(CancellationToken.None));
        Assert.Equal(HttpStatusCode.NotFound, (await admin.FinishAsync(version)).Status);
        Assert.All(await portal.VersionsAsync(vendor), v => Assert.Equal(VersionState.Deleted, v.State));
        Assert.Equal(0, portal.BlobsOf(vendor));
    }

    [Fact]
    public async Task Bytes_that_a_buyer_may_read_are_not_removed_even_where_the_row_says_so()
    {
        var (bank, vendor, admin) = await SceneAsync();
        var document = await admin.KeepAsync();
        await portal.GiveAsync(vendor, await portal.AskAsync(bank, vendor), document);
        await portal.InTenantAsync(vendor, db => db.DocumentVersions.ExecuteUpdateAsync(u => u.SetProperty(v => v.State, VersionState.Deleting)));

        await portal.RunAsync<CleanUploads>(c => c.RunAsync(CancellationToken.None));

        Assert.Equal(1, portal.BlobsOf(vendor));
    }

    [Fact]
    public async Task A_file_over_the_quota_is_refused_in_words_and_what_is_deleted_makes_room()
    {
        var (_, vendor, admin) = await SceneAsync();
        portal.Services.GetRequiredService<IOptions<EvidenceOptions>>().Value.Quotas[vendor.Slug] = 5000;
        var first = await admin.KeepAsync();
        await admin.KeepAsync("ai_policy", "second.pdf");
        Assert.Contains("3.9 KB of 4.9 KB used", (await admin.OpenAsync("~/evidence")).Text);

        var refused = await admin.UploadAsync(new() { ["Kind"] = "ai_policy" }, EvidenceScene.APdf("third.pdf"));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("Your organisation may keep 4.9 KB of files", refused.Text);
        Assert.Equal(2, portal.BlobsOf(vendor));
        await portal.RunAsync<DeleteDocument>(d => d.ExecuteAsync(first, CancellationToken.None), vendor);
        await admin.KeepAsync("ai_policy", "third.pdf");
        await portal.RunAsync<CleanUploads>(c => c.RunAsync(CancellationToken.None));
        Assert.Equal(2, portal.BlobsOf(vendor));
    }

    private async Task<(Organisation Bank, Organisation Vendor, Visitor Admin)> SceneAsync()
    {
        var n = Interlocked.Increment(ref number);
        var (bank, vendor) = (await portal.AddBankAsync($"delete-bank-{n}"), await portal.AddVendorAsync($"delete-vendor-{n}"));
        return (bank, vendor, await portal.SignInAsync(await portal.AddMemberAsync(vendor, Role.VendorAdministrator)));
    }
}
