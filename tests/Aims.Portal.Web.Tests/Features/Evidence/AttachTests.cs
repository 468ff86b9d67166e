using System.Net;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Evidence;

public sealed class AttachTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private const string Question = "CO-01";
    private static int number;

    [Fact]
    public async Task An_upload_for_a_question_is_attached_to_it()
    {
        var (vendor, owner, assessment) = await RequestAsync();

        var answer = await owner.UploadAsync(new() { ["Kind"] = "ai_policy", ["assessment"] = assessment.Id.ToString(), ["question"] = Question, ["returnUrl"] = $"/{vendor.Slug}/home" }, EvidenceScene.APdf());

        Assert.Equal($"/{vendor.Slug}/home", answer.Location);
        var attached = Assert.Single(await AttachedAsync(vendor));
        Assert.Equal((assessment.Id, Question, assessment.BuyerId), (attached.AssessmentId, attached.QuestionId, attached.BuyerId));
    }

    [Fact]
    public async Task In_half_a_page_the_dates_are_not_cut_and_the_search_box_keeps_its_height()
    {
        var (_, owner, assessment) = await RequestAsync();

        var page = await owner.OpenAsync($"~/requests/{assessment.Id}/evidence?question={Question}");

        Assert.Empty(page.Html.QuerySelectorAll("form.upload [class*='col-md-'], form.upload [class*='col-xl-']"));
        Assert.Contains("flex-grow-0", page.Html.QuerySelector("form[role=search]")!.ClassName);
        Assert.NotNull((await owner.OpenAsync("~/evidence/upload")).Html.QuerySelector("form.upload .col-xl-3"));
    }

    [Fact]
    public async Task A_document_of_the_library_is_attached_in_its_newest_version_and_taken_away_again()
    {
        var (vendor, owner, assessment) = await RequestAsync();
        var id = await owner.KeepAsync();
        await portal.RunAsync<AttachEvidence>(a => a.ExecuteAsync(assessment.Id, Question, id, default), vendor);
        await owner.UploadAsync(new() { ["document"] = id.ToString() }, EvidenceScene.APdf("v2.pdf"));

        await portal.RunAsync<AttachEvidence>(a => a.ExecuteAsync(assessment.Id, Question, id, default), vendor);
        await portal.RunAsync<AttachEvidence>(a => a.ExecuteAsync(assessment.Id, Question, id, default), vendor);

        var attached = Assert.Single(await AttachedAsync(vendor));
        Assert.Equal((await portal.VersionsAsync(vendor))[1].Id, attached.VersionId);
        await portal.RunAsync<DetachEvidence>(d => d.ExecuteAsync(assessment.Id, Question, attached.VersionId, default), vendor);
        Assert.Empty(await AttachedAsync(vendor));
        Assert.Equal(2, (await portal.VersionsAsync(vendor)).Count);
    }

    [Fact]
    public async Task Nothing_is_attached_once_submitted_nor_stored_for_it()
    {
        var (vendor, owner, assessment) = await RequestAsync();
        var id = await owner.KeepAsync();
        await portal.RunAsync<AttachEvidence>(a => a.ExecuteAsync(assessment.Id, Question, id, default), vendor);
        var version = (await AttachedAsync(vendor)).Single().VersionId;
        await portal.InTenantAsync(vendor, async db =>
        {
            (await db.Assessments.SingleAsync(a => a.Id == assessment.Id)).Submit("Sofia", portal.Clock.GetUtcNow().UtcDateTime);
            await db.SaveChangesAsync();
        });

        var answer = await owner.UploadAsync(new() { ["Kind"] = "ai_policy", ["assessment"] = assessment.Id.ToString(), ["question"] = Question }, EvidenceScene.APdf("late.pdf"));
        Assert.Contains("The answers have been submitted", Assert.Single(answer.Errors));
        Assert.Single(await portal.VersionsAsync(vendor));
        await Assert.ThrowsAsync<RuleViolation>(() => portal.RunAsync<AttachEvidence>(a => a.ExecuteAsync(assessment.Id, "CO-02", id, default), vendor));
        await Assert.ThrowsAsync<RuleViolation>(() => portal.RunAsync<DetachEvidence>(d => d.ExecuteAsync(assessment.Id, Question, version, default), vendor));
        Assert.Single(await AttachedAsync(vendor));
    }

    [Fact]
    public async Task An_unknown_question_is_refused_and_another_vendors_request_or_document_is_not_found()
    {
        var (vendor, owner, assessment) = await RequestAsync();
        var (stranger, other, _) = await RequestAsync();
        var (mine, theirs) = (await owner.KeepAsync(), await other.KeepAsync());

        Assert.Contains("no such question", Assert.Single((await owner.UploadAsync(new() { ["Kind"] = "ai_policy", ["assessment"] = assessment.Id.ToString(), ["question"] = "XX-99" }, EvidenceScene.APdf())).Errors));
        Assert.Equal(HttpStatusCode.NotFound, (await other.UploadAsync(new() { ["Kind"] = "ai_policy", ["assessment"] = assessment.Id.ToString(), ["question"] = Question }, EvidenceScene.APdf())).Status);
        await Assert.ThrowsAsync<NotFoundException>(() => portal.RunAsync<AttachEvidence>(a => a.ExecuteAsync(assessment.Id, Question, theirs, default), vendor));
        await Assert.ThrowsAsync<NotFoundException>(() => portal.RunAsync<AttachEvidence>(a => a.ExecuteAsync(assessment.Id, Question, mine, default), stranger));
        await Assert.ThrowsAsync<NotFoundException>(() => portal.RunAsync<DetachEvidence>(d => d.ExecuteAsync(assessment.Id, Question, DocumentVersionId.New(), default), vendor));
        Assert.Empty(await AttachedAsync(vendor));
        Assert.Empty(await AttachedAsync(stranger));
        Assert.Single(await portal.VersionsAsync(stranger));
    }

    private Task<List<AttachedEvidence>> AttachedAsync(Organisation vendor) => portal.InTenantAsync(vendor, db => db.AttachedEvidence.AsNoTracking().ToListAsync());

    private async Task<(Organisation Vendor, Visitor Owner, Assessment Assessment)> RequestAsync()
    {
        var n = Interlocked.Increment(ref number);
        var (bank, vendor) = (await portal.AddBankAsync($"attach-bank-{n}"), await portal.AddVendorAsync($"attach-vendor-{n}"));
        return (vendor, await portal.SignInAsync(await portal.AddMemberAsync(vendor, Role.EvidenceOwner)), await portal.AskAsync(bank, vendor));
    }
}
