using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Evidence;

/// <summary>Something happens in the middle: a client leaves, a colleague does the same, the buyer changes the request.</summary>
public sealed class MeanwhileTests(MeetingPortal portal) : IClassFixture<MeetingPortal>
{
    private static string Question { get; } = ShippedQuestionnaires.All[0].Questions.First(q => q.AnsweredBy is AnsweredBy.Vendor).Id;

    [Fact]
    public async Task A_file_whose_row_is_saved_keeps_its_bytes_whatever_comes_after()
    {
        var (vendor, owner, request) = await SceneAsync("bytes");
        // First the quota is asked for. After the row says Stored, the library is asked for the same file under another title: there the client is gone.
        portal.Meeting.Before("DocumentVersions", () => throw new OperationCanceledException("the client is gone"), time: 2);

        _ = await Record.ExceptionAsync(() => owner.UploadAsync(new() { ["Kind"] = "ai_policy", ["assessment"] = request.Id.ToString(), ["question"] = Question }, EvidenceScene.APdf()));

        Assert.Equal(VersionState.Stored, Assert.Single(await portal.VersionsAsync(vendor)).State);
        Assert.Equal(1, portal.BlobsOf(vendor));
    }

    [Fact]
    public async Task The_same_document_attached_twice_at_once_is_attached_once()
    {
        var (vendor, owner, request) = await SceneAsync("twice");
        var document = await owner.KeepAsync();
        // Once whether it is there has been asked.
        portal.Meeting.Before("Assessments", () => AttachAsync(vendor, request, document), time: 2);

        await AttachAsync(vendor, request, document);

        Assert.Equal((1, 1), await AttachedAsync(vendor));
    }

    [Fact]
    public async Task An_attachment_saved_at_the_second_try_stands_once_in_the_trail()
    {
        var (vendor, owner, request) = await SceneAsync("trail");
        var document = await owner.KeepAsync();
        portal.Meeting.Before("AttachedEvidence", () => ReviseAsync(request));

        await AttachAsync(vendor, request, document);

        Assert.Equal((1, 1), await AttachedAsync(vendor));
    }

    private Task<int> ReviseAsync(Assessment request) =>
        portal.AcrossAsync(db => db.AcrossTenants<Assessment>().Where(a => a.Id == request.Id).ExecuteUpdateAsync(s => s.SetProperty(a => a.Revision, a => a.Revision + 1)));

    private async Task<(Organisation Vendor, Visitor Owner, Assessment Request)> SceneAsync(string key)
    {
        var (bank, vendor) = (await portal.AddBankAsync("bank-" + key), await portal.AddVendorAsync("vendor-" + key));
        var owner = await portal.SignInAsync(await portal.AddMemberAsync(vendor, Role.VendorAdministrator));
        return (vendor, owner, await portal.AskAsync(bank, vendor));
    }

    private Task AttachAsync(Organisation vendor, Assessment request, DocumentId document) =>
        portal.RunAsync<AttachEvidence>(attach => attach.ExecuteAsync(request.Id, Question, document, CancellationToken.None), vendor);

    /// <summary>The rows, and how often the trail tells that one was added.</summary>
    private Task<(int Rows, int Told)> AttachedAsync(Organisation vendor) =>
        portal.InTenantAsync(vendor, async db => (await db.AttachedEvidence.CountAsync(), await db.AuditEntries.CountAsync(e => e.Entity == nameof(AttachedEvidence))));
}
