using System.Net;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Tests.Features.Evidence;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Sharing;

public sealed class SharingTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private static int number;

    [Fact]
    public async Task A_granted_file_is_read_the_read_is_visible_to_the_vendor_and_ends_with_the_grant()
    {
        var (bank, vendor, owner, assessment) = await SceneAsync();
        var reviewer = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.Reviewer, "Daniel Lau"));
        var id = await owner.KeepAsync("ai_policy", "政策.pdf");
        var grant = await portal.GiveAsync(vendor, assessment, id);

        var file = await reviewer.Http.GetAsync(reviewer.At($"~/granted/{grant}/file"));

        Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        Assert.Equal(EvidenceScene.Pdf(), await file.Content.ReadAsByteArrayAsync());
        Assert.Equal(("attachment", "政策.pdf"), (file.Content.Headers.ContentDisposition!.DispositionType, file.Content.Headers.ContentDisposition.FileNameStar));
        Assert.Contains("Read once, by Daniel Lau on 24 Nov 2026", (await owner.OpenAsync($"~/evidence/{id}")).Text);
        var sharing = await owner.OpenAsync("~/sharing");
        Assert.Contains(bank.Name, sharing.Text);
        Assert.Contains("last 24 Nov 2026 10:00", sharing.Text);

        var question = await owner.OpenAsync(sharing.Html.QuerySelector("main a[href$='/revoke']")!.GetAttribute("href")!);
        Assert.Contains("Reading under this questionnaire stops at once", question.Text);
        Assert.Contains("What you submitted stays as the record", question.Text);
        var revoked = await owner.SubmitAsync(question, "main form[method=post]", []);

        Assert.Equal($"/{vendor.Slug}/sharing", revoked.Location);
        Assert.Contains("Revoked", (await owner.OpenAsync("~/sharing")).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await reviewer.GetAsync($"~/granted/{grant}/file")).Status);
        Assert.Equal(1, await portal.InTenantAsync(vendor, db => db.EvidenceReads.CountAsync()));
    }

    [Fact]
    public async Task A_revocation_stands_in_the_trail_of_both_sides()
    {
        var (bank, vendor, owner, assessment) = await SceneAsync();
        var grant = await portal.GiveAsync(vendor, assessment, await owner.KeepAsync());

        await RevokeAsync(owner, grant);

        foreach (var side in new[] { bank, vendor })
        {
            var entry = await portal.InTenantAsync(side, db => db.AuditEntries.SingleAsync(e => e.Entity == "EvidenceGrant" && e.Action == "changed"));
            Assert.Contains("RevokedAt", entry.Changes);
            Assert.Equal(side == vendor, entry.ActorId is not null);
        }
    }

    [Fact]
    public async Task Without_a_grant_of_its_own_a_buyer_reads_nothing()
    {
        var (bank, vendor, owner, assessment) = await SceneAsync();
        var (otherBank, _, _, _) = await SceneAsync();
        var id = await owner.KeepAsync();
        var version = Assert.Single(await portal.VersionsAsync(vendor));
        var grant = await portal.GiveAsync(vendor, assessment, id);
        var reviewer = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.Reviewer));
        var stranger = await portal.SignInAsync(await portal.AddMemberAsync(otherBank, Role.Reviewer));

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"~/granted/{grant}/file")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await reviewer.GetAsync($"~/granted/{GrantId.New()}/file")).Status);
        // The vendor's own door is not the buyer's, whatever id it knows.
        Assert.Equal(HttpStatusCode.Forbidden, (await reviewer.GetAsync($"~/evidence/versions/{version.Id}/file")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await owner.GetAsync($"~/granted/{grant}/file")).Status);
        Assert.Equal(0, await portal.InTenantAsync(vendor, db => db.EvidenceReads.CountAsync()));
    }

    [Fact]
    public async Task A_new_version_is_not_shared_by_itself()
    {
        var (bank, vendor, owner, assessment) = await SceneAsync();
        var id = await owner.KeepAsync();
        var grant = await portal.GiveAsync(vendor, assessment, id);
        await owner.UploadAsync(new() { ["document"] = id.ToString() }, EvidenceScene.APdf("v2.pdf", "secret second"));
        var reviewer = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.Reviewer));

        var file = await (await reviewer.Http.GetAsync(reviewer.At($"~/granted/{grant}/file"))).Content.ReadAsStringAsync();

        Assert.DoesNotContain("secret second", file);
        Assert.NotEqual(grant, await portal.GiveAsync(vendor, assessment, id));
        await portal.GiveAsync(vendor, assessment, id);
        Assert.Equal(2, await portal.InTenantAsync(vendor, db => db.EvidenceGrants.CountAsync()));
    }

    [Theory]
    [InlineData("en", "withdrew a document it had shown you", false)]
    [InlineData("zh-Hant", "撤回了曾向貴機構出示的文件", false)]
    [InlineData("en", null, true)]
    public async Task What_is_taken_back_is_not_forgotten_and_the_owner_at_the_buyer_is_told(string language, string? says, bool hasLeft)
    {
        var (bank, vendor, owner, assessment) = await SceneAsync();
        var person = await portal.AddMemberAsync(bank, Role.RiskManager, "Mei-Ling Chan");
        var manager = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.RiskManager));
        await portal.AcrossAsync(async db =>
        {
            (await db.Users.SingleAsync(p => p.Id == person.Id)).Language = language;
            (await db.AcrossTenants<Domain.Vendors.Vendor>().SingleAsync(v => v.Id == assessment.VendorId)).Describe(vendor.Name, null, null, null, null, person.Id);
            if (hasLeft) (await db.AcrossTenants<Membership>().SingleAsync(m => m.PersonId == person.Id)).End(DateTime.UnixEpoch);
            await db.SaveChangesAsync();
        });
        var aims = await portal.GiveAsync(vendor, assessment, await owner.KeepAsync("iso42001_certificate", "AIMS.pdf"));
        await portal.GiveAsync(vendor, assessment, await owner.KeepAsync("iso27001_certificate", "ISMS.pdf"));
        var before = await manager.OpenAsync($"~/vendors/{assessment.VendorId}");
        Assert.Contains("Handed in, facts not recorded", before.Html.QuerySelector(".matrix")!.TextContent);
        Assert.NotNull(before.Html.QuerySelector("#gap"));

        await RevokeAsync(owner, aims);

        var after = await manager.OpenAsync($"~/vendors/{assessment.VendorId}");
        Assert.Contains("Shown until 24 Nov 2026, withdrawn by the vendor", after.Html.QuerySelector(".matrix")!.TextContent);
        Assert.Contains("Shown until 24 Nov 2026, withdrawn by the vendor", after.Html.QuerySelector("#gap")!.TextContent);
        Assert.Contains("withdrawn by the vendor", after.Html.QuerySelector("#papers")!.TextContent);
        await RevokeAsync(owner, aims);
        await portal.PumpMailAsync();
        var mails = portal.SentMails().Where(m => m.To.Mailboxes.Any(a => a.Address == person.Email)).ToList();
        if (says is null) Assert.Empty(mails);
        else Assert.Contains(says, Assert.Single(mails).TextBody);
    }

    [Fact]
    public async Task A_file_in_which_malware_was_found_is_handed_to_nobody_and_both_are_told_in_words()
    {
        var (bank, vendor, owner, assessment) = await SceneAsync();
        var grant = await portal.GiveAsync(vendor, assessment, await owner.KeepAsync());
        var version = Assert.Single(await portal.VersionsAsync(vendor));
        var reviewer = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.Reviewer));
        await portal.InTenantAsync(vendor, db => db.DocumentVersions.ExecuteUpdateAsync(s => s.SetProperty(v => v.Scan, ScanState.Infected)));

        var (granted, own) = (await reviewer.GetAsync($"~/granted/{grant}/file"), await owner.GetAsync($"~/evidence/versions/{version.Id}/file"));

        Assert.All([granted, own], page => Assert.Equal((HttpStatusCode.UnprocessableEntity, "This file is not handed out"), (page.Status, page.Html.QuerySelector("h1")!.TextContent)));
        Assert.Contains("Malware was found in this file, so nobody is given it. Ask the vendor for a clean version.", granted.Text);
        Assert.Contains("Malware was found in the file", own.Text);
        Assert.Equal(0, await portal.InTenantAsync(vendor, db => db.EvidenceReads.CountAsync()));
    }

    [Fact]
    public async Task Only_who_may_write_evidence_revokes_and_only_its_own()
    {
        var (_, vendor, owner, assessment) = await SceneAsync();
        var (_, _, stranger, otherAssessment) = await SceneAsync();
        var grant = await portal.GiveAsync(vendor, assessment, await owner.KeepAsync());
        var contributor = await portal.SignInAsync(await portal.AddMemberAsync(vendor, Role.Contributor));

        Assert.Null((await contributor.OpenAsync("~/sharing")).Html.QuerySelector("main a[href$='/revoke']"));
        Assert.Equal(HttpStatusCode.Forbidden, (await contributor.GetAsync($"~/sharing/{grant}/revoke")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"~/sharing/{grant}/revoke")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await RevokeAsync(contributor, grant)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await RevokeAsync(stranger, grant)).Status);
        Assert.Null((await portal.InTenantAsync(vendor, db => db.EvidenceGrants.AsNoTracking().SingleAsync())).RevokedAt);
        Assert.NotNull(otherAssessment);
    }

    [Fact]
    public async Task Nobody_can_read_anything_before_a_submission_and_the_page_says_so()
    {
        var (_, _, owner, _) = await SceneAsync();

        Assert.Contains("Nobody outside your organisation can read your evidence", (await owner.OpenAsync("~/sharing")).Text);
        portal.Commands.Reset();
        await owner.OpenAsync("~/sharing");
        Assert.InRange(portal.Commands.Count, 1, 8);
    }

    private static async Task<PageSeen> RevokeAsync(Visitor visitor, GrantId grant) =>
        await visitor.PostAsync($"~/sharing/{grant}/revoke", [new("__RequestVerificationToken", await visitor.FormTokenAsync("/account/settings"))]);

    private async Task<(Organisation Bank, Organisation Vendor, Visitor Owner, Assessment Assessment)> SceneAsync()
    {
        var n = Interlocked.Increment(ref number);
        var (bank, vendor) = (await portal.AddBankAsync($"share-bank-{n}"), await portal.AddVendorAsync($"share-vendor-{n}"));
        return (bank, vendor, await portal.SignInAsync(await portal.AddMemberAsync(vendor, Role.EvidenceOwner)), await portal.AskAsync(bank, vendor));
    }
}
