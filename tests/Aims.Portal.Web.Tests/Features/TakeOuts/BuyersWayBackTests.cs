using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Certificates.Buyers;
using Aims.Portal.Web.Features.Evidence.Moving;
using Aims.Portal.Web.Features.TakeOuts.Archive;
using Aims.Portal.Web.Features.TakeOuts.TakingIn;
using Aims.Portal.Web.Tests.Features.Evidence;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.TakeOuts;

/// <summary>A bank with everything, and what of it another portal takes in.</summary>
public sealed class BuyersWayBackTests(SeededPortal from) : IClassFixture<SeededPortal>, IAsyncLifetime
{
    private readonly TestPortal into = new();

    public Task InitializeAsync() => into.InitializeAsync();

    public Task DisposeAsync() => ((IAsyncLifetime)into).DisposeAsync();

    [Fact]
    public async Task Checks_come_back_with_their_pictures_and_what_two_had_together_does_not()
    {
        var (here, bytes) = (await into.AddBankAsync("first-bank", "First Bank"), EvidenceScene.Pdf("picture", 500));
        var (id, blob, path) = await from.AcrossAsync(async db =>
        {
            var picture = await db.AcrossTenants<CheckPicture>().SingleAsync(p => p.TenantId == from.Bank.Id);
            var stored = await from.PutAsync(from.Bank, picture.BlobName, bytes);
            picture.Stored(stored.Size, stored.Sha256);
            await db.SaveChangesAsync();
            return (picture.Id, picture.BlobName, ArchiveFiles.PathOf(picture.Id, 1, picture.FileName));
        });
        var archive = await from.BytesAsync(await from.TakeOutAsync(from.Bank));
        Assert.Equal(bytes, Unpacked.Of(archive).Files[path]);

        var report = await TakeInAsync(archive, here);
        var again = await TakeInAsync(archive, here);

        // A vendor, its contact, its service, an entry, the checks of a certificate, a picture.
        Assert.Equal((6, 1, 0, 0), (report.Brought, report.FilesBrought, again.Brought, again.FilesBrought));
        var found = await into.InTenantAsync(here, async db => (
            Vendor: await db.Vendors.SingleAsync(), Checks: await db.BuyerChecks.SingleAsync(), Picture: await db.CheckPictures.SingleAsync(), Assessments: await db.Assessments.CountAsync(), Decisions: await db.Decisions.CountAsync(), Grants: await db.EvidenceGrants.CountAsync()));
        Assert.Equal((null, null, null), (found.Vendor.VendorOrganisationId, found.Vendor.OwnerId, found.Vendor.NextDate));
        Assert.Equal(($"{SeededPortal.Secret} check", id, blob), (found.Checks.Latest, found.Picture.Id, found.Picture.BlobName));
        Assert.Equal((0, 0, 0), (found.Assessments, found.Decisions, found.Grants));
        Assert.Equal(bytes, await File.ReadAllBytesAsync(Path.Combine(into.BlobFolder, Web.Features.Evidence.EvidenceBlobs.ContainerOf(here.Id), blob + ".blob")));
    }

    [Fact]
    public async Task What_does_not_come_back_is_counted()
    {
        var here = await into.AddBankAsync("first-bank", "First Bank");
        using var archive = await OpenedArchive.OpenAsync(new MemoryStream(await from.BytesAsync(await from.TakeOutAsync(from.Bank))), Quiet(), default);
        using var said = new StringWriter();

        new TakeInReport().Write(said, archive, here.Kind);

        Assert.Contains("3 in data/assessments.json", said.ToString(), StringComparison.Ordinal);
        Assert.Contains("1 in data/decisions.json", said.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("in data/vendors.json", said.ToString(), StringComparison.Ordinal);
    }

    private static MoveProgress Quiet() => new(TextWriter.Null, TimeProvider.System, null);

    private async Task<TakeInReport> TakeInAsync(byte[] archive, Domain.Organisations.Organisation here)
    {
        TakeInReport? report = null;
        await into.RunAsync<TakeIn>(async t =>
        {
            using var opened = await OpenedArchive.OpenAsync(new MemoryStream(archive), Quiet(), default);
            report = await t.ExecuteAsync(opened, Quiet(), default, default);
        }, here);
        return report!;
    }
}
