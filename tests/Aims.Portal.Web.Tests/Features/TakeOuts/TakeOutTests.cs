using System.Net;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Audit;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.TakeOuts;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Features.Evidence.Moving;
using Aims.Portal.Web.Features.TakeOuts;
using Aims.Portal.Web.Platform.Storage;
using Aims.Portal.Web.Tests.Features.Evidence;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Aims.Portal.Web.Tests.Features.TakeOuts;

/// <summary>Asking for an archive, the job that makes it, and what goes wrong.</summary>
public sealed class TakeOutTests : IAsyncLifetime
{
    private readonly TestPortal portal = new();
    private Organisation vendor = null!;
    private Visitor administrator = null!;

    public async Task InitializeAsync()
    {
        await portal.InitializeAsync();
        vendor = await portal.AddVendorAsync();
        administrator = await portal.SignInAsync(await portal.AddMemberAsync(vendor, Role.VendorAdministrator));
    }

    public Task DisposeAsync() => ((IAsyncLifetime)portal).DisposeAsync();

    [Fact]
    public async Task An_administrator_asks_waits_and_downloads_and_the_trail_says_so()
    {
        await administrator.KeepAsync(name: "Policy 2026.pdf");
        var empty = await administrator.OpenAsync("~/take-out");
        Assert.Contains("None yet", empty.Text, StringComparison.Ordinal);
        Assert.Contains(empty.Html.QuerySelectorAll("#nav .nav-link"), a => a.GetAttribute("href") == "/lumenfall/take-out");

        var asked = await administrator.SubmitAsync(empty, "main form[method=post]", []);
        var waiting = await administrator.OpenAsync("~/take-out");
        Assert.Equal(HttpStatusCode.Redirect, asked.Status);
        Assert.Contains("Waiting", waiting.Text, StringComparison.Ordinal);
        Assert.Equal("10", Assert.Single(waiting.Response.Headers.GetValues("Refresh")));
        Assert.Null(waiting.Html.QuerySelector("main form[method=post]"));

        await portal.MakeAsync();
        var ready = await administrator.OpenAsync("~/take-out");
        var row = await OnlyAsync();
        Assert.False(ready.Response.Headers.Contains("Refresh"));
        Assert.Contains(row.Sha256, ready.Text, StringComparison.Ordinal);
        var answer = await administrator.Http.GetAsync(administrator.At(ready.Html.QuerySelector("main a[href$='/file']")!.GetAttribute("href")!));
        Assert.Equal((HttpStatusCode.OK, "application/zip", "lumenfall-2026-11-24.zip"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType, answer.Content.Headers.ContentDisposition!.FileName));
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        Assert.Equal((row.Sha256, row.Size), (ArchiveScene.Sha256(bytes), bytes.Length));
        Assert.Single(Unpacked.Of(bytes).Files.Keys, k => k.EndsWith("/1-Policy 2026.pdf", StringComparison.Ordinal));
        var said = await portal.InTenantAsync(vendor, db => db.AuditEntries.Where(e => e.Entity == nameof(TakeOut)).OrderBy(e => e.Id).Select(e => new { e.Action, e.ActorName, e.EntityId }).ToListAsync());
        Assert.Equal((TakeOutFile.Action, "VendorAdministrator", row.Id.Value), (said[^1].Action, said[^1].ActorName, said[^1].EntityId));
        Assert.Contains("Archive of everything downloaded", (await administrator.OpenAsync("~/audit-trail")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_is_made_at_a_time_and_a_second_request_says_so()
    {
        var page = await administrator.OpenAsync("~/take-out");
        await administrator.SubmitAsync(page, "main form[method=post]", []);

        var again = await administrator.SubmitAsync(page, "main form[method=post]", []);

        Assert.Equal((HttpStatusCode.BadRequest, "An archive is being made already. You can ask for another one when it is ready."), (again.Status, Assert.Single(again.Errors)));
        Assert.False(again.Response.Headers.Contains("Refresh"));
        await OnlyAsync();
    }

    [Fact]
    public async Task Three_that_can_be_downloaded_are_enough()
    {
        for (var i = 0; i < AskForTakeOut.MostReady; i++) await portal.TakeOutAsync(vendor, alone: false);

        var refused = await administrator.SubmitAsync(await administrator.OpenAsync("~/take-out"), "main form[method=post]", []);

        Assert.StartsWith("3 archives can be downloaded already.", Assert.Single(refused.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_gets_to_it()
    {
        var made = await portal.TakeOutAsync(vendor);
        var path = $"/take-out/{made.Id}/file";
        var colleague = await portal.SignInAsync(await portal.AddMemberAsync(vendor, Role.EvidenceOwner));
        var stranger = await portal.SignInAsync(await portal.AddMemberAsync(await portal.AddVendorAsync("other-vendor", "Other"), Role.VendorAdministrator));
        var buyer = await portal.SignInAsync(await portal.AddMemberAsync(await portal.AddBankAsync(), Role.BuyerAdministrator));

        Assert.Equal(HttpStatusCode.OK, (await administrator.Http.GetAsync(administrator.At("~" + path))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await colleague.GetAsync("~" + path)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await colleague.GetAsync("~/take-out")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync("~" + path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await buyer.GetAsync("~" + path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/{vendor.Slug}{path}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.GetAsync($"~/take-out/{Guid.CreateVersion7()}/file")).Status);
        Assert.Single(await portal.InTenantAsync(vendor, db => db.AuditEntries.Where(e => e.Action == TakeOutFile.Action).ToListAsync()));
    }

    [Fact]
    public async Task What_a_killed_process_left_is_begun_again_once_it_is_silent_and_its_bytes_are_removed()
    {
        var (asked, clock) = (new TakeOut(vendor.Id, Guid.CreateVersion7(), "Robin Ho", portal.Clock.GetUtcNow().UtcDateTime), portal.Clock);
        asked.Begin(clock.GetUtcNow().UtcDateTime);
        await portal.InTenantAsync(vendor, async db =>
        {
            db.Add(asked);
            await db.SaveChangesAsync();
        });
        await portal.PutAsync(vendor, asked.BlobName, [1, 2, 3]);

        await portal.MakeAsync();
        Assert.Equal((TakeOutState.Running, 1), (await portal.FindAsync(vendor, asked.Id)) is var untouched ? (untouched.State, untouched.Attempts) : default);

        clock.Advance(MakeTakeOuts.Patience + TimeSpan.FromSeconds(1));
        await portal.MakeAsync();
        var made = await portal.FindAsync(vendor, asked.Id);
        Assert.Equal((TakeOutState.Ready, 2), (made.State, made.Attempts));
        Assert.NotEqual(asked.BlobName, made.BlobName);
        Assert.Equal(1, portal.BlobsOf(vendor));
        Assert.NotEmpty(Unpacked.Of(await portal.BytesAsync(made)).Files);
    }

    [Fact]
    public async Task One_that_kills_every_process_is_given_up()
    {
        var asked = new TakeOut(vendor.Id, Guid.CreateVersion7(), "Robin Ho", portal.Clock.GetUtcNow().UtcDateTime);
        for (var i = 0; i < TakeOut.MostAttempts; i++) asked.Begin(portal.Clock.GetUtcNow().UtcDateTime);
        await portal.InTenantAsync(vendor, async db =>
        {
            db.Add(asked);
            await db.SaveChangesAsync();
        });
        portal.Clock.Advance(MakeTakeOuts.Patience + TimeSpan.FromSeconds(1));

        await portal.MakeAsync();

        Assert.Equal(TakeOutState.Failed, (await portal.FindAsync(vendor, asked.Id)).State);
    }

    [Fact]
    public async Task A_store_that_fails_leaves_nothing_and_is_tried_again_until_it_is_given_up()
    {
        // In the place of the folder of blobs.
        await File.WriteAllTextAsync(portal.BlobFolder, "no folder");
        var first = await portal.TakeOutAsync(vendor);
        Assert.Equal((TakeOutState.Waiting, 1), (first.State, first.Attempts));
        Assert.NotEmpty(first.Fault);
        Assert.Contains("It broke off, and is tried again by itself.", (await administrator.OpenAsync("~/take-out")).Text, StringComparison.Ordinal);

        for (var i = 1; i < TakeOut.MostAttempts; i++) await portal.MakeAsync();
        var page = await administrator.OpenAsync("~/take-out");
        Assert.Equal(TakeOutState.Failed, (await OnlyAsync()).State);
        Assert.Contains("It broke off 5 times.", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.GetAsync($"~/take-out/{first.Id}/file")).Status);

        File.Delete(portal.BlobFolder);
        await administrator.SubmitAsync(page, "main td form[method=post]", []);
        await portal.MakeAsync();
        Assert.Contains((await portal.InTenantAsync(vendor, db => db.TakeOuts.Select(t => t.State).ToListAsync())), s => s is TakeOutState.Ready);
    }

    [Fact]
    public async Task After_its_days_it_is_not_found_and_its_bytes_are_removed()
    {
        var made = await portal.TakeOutAsync(vendor);
        Assert.Equal(1, portal.BlobsOf(vendor));

        portal.Clock.Advance(TakeOut.Kept);
        administrator = await portal.SignInAsync(await portal.AddMemberAsync(vendor, Role.VendorAdministrator, "Later"));
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.GetAsync($"~/take-out/{made.Id}/file")).Status);
        await portal.MakeAsync();

        Assert.Equal(TakeOutState.Gone, (await portal.FindAsync(vendor, made.Id)).State);
        Assert.Equal(0, portal.BlobsOf(vendor));
        Assert.Contains("Removed", (await administrator.OpenAsync("~/take-out")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_archive_that_the_store_has_altered_is_not_handed_out()
    {
        var made = await portal.TakeOutAsync(vendor);
        var path = Path.Combine(portal.BlobFolder, EvidenceBlobs.ContainerOf(vendor.Id), made.BlobName + ".blob");
        await File.WriteAllBytesAsync(path, (await File.ReadAllBytesAsync(path))[..^1]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await administrator.GetAsync($"~/take-out/{made.Id}/file")).Status);
    }

    [Fact]
    public async Task It_is_no_extra_blob_and_moves_with_the_store()
    {
        var made = await portal.TakeOutAsync(vendor);
        File.SetLastWriteTimeUtc(Path.Combine(portal.BlobFolder, EvidenceBlobs.ContainerOf(vendor.Id), made.BlobName + ".blob"), portal.Clock.GetUtcNow().UtcDateTime.AddDays(-2));
        await using var scope = portal.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<IMultiTenantContextSetter>().EnterSystem("test");

        Assert.Equal((0, 0L), await scope.ServiceProvider.GetRequiredService<ExtraBlobs>().FindAsync(portal.Clock.GetUtcNow().UtcDateTime, default));
        Assert.Equal((made.BlobName, made.Size, made.Sha256), Assert.Single(await scope.ServiceProvider.GetRequiredService<KnownFiles>().AllAsync(default)) is var f ? (f.Name, f.Size, f.Sha256) : default);
    }

    private Task<TakeOut> OnlyAsync() => portal.InTenantAsync(vendor, db => db.TakeOuts.AsNoTracking().SingleAsync());
}
