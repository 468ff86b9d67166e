using System.Net;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Tests.Harness;
using Hangfire;
using Hangfire.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Aims.Portal.Web.Tests.Features.Evidence;

/// <summary>The store loses, changes and invents files, and the nightly comparison says so to whom it concerns.</summary>
public sealed class CompareTests : IAsyncLifetime
{
    private readonly TestPortal portal = new();
    private Organisation vendor = null!;
    private TestPerson administrator = null!;
    private TestPerson keeper = null!;
    private Visitor owner = null!;

    public async Task InitializeAsync()
    {
        await portal.InitializeAsync();
        vendor = await portal.AddVendorAsync();
        administrator = await portal.AddMemberAsync(vendor, Role.VendorAdministrator);
        keeper = await portal.AddMemberAsync(vendor, Role.EvidenceOwner);
        owner = await portal.SignInAsync(keeper);
    }

    public Task DisposeAsync() => ((IAsyncLifetime)portal).DisposeAsync();

    [Fact]
    public async Task What_is_whole_is_noted_as_compared_and_nobody_is_troubled()
    {
        await owner.KeepAsync();

        await CompareAsync();

        var file = Assert.Single(await portal.VersionsAsync(vendor));
        Assert.Equal((null, portal.Clock.GetUtcNow().UtcDateTime), (file.StoreFault, file.StoreCheckedAt!.Value));
        Assert.Empty(await MailsAsync());
        Assert.Contains("\"Healthy\",\"said\":\"as they were uploaded", (await portal.NewVisitor().GetAsync("/health/ready")).Text);
        Assert.Equal((1, true, 0), portal.Services.GetRequiredService<ComparisonBoard>().Last() is { } last ? (last.Files, last.All, last.Extras!.Value) : default);
    }

    [Fact]
    public void Silent_job_machinery_makes_no_page_fail() => Assert.Null(new ComparisonBoard(new SilentStorage()).Last());

    [Theory]
    [InlineData(StoreFault.Missing)]
    [InlineData(StoreFault.Altered)]
    public async Task A_damaged_file_is_told_to_its_administrators_once_and_shown_until_it_is_whole_again(StoreFault fault)
    {
        var document = await owner.KeepAsync(name: "Secret plan.pdf");
        var path = BlobOf(Assert.Single(await portal.VersionsAsync(vendor)));
        var bytes = await File.ReadAllBytesAsync(path);
        if (fault is StoreFault.Missing) File.Delete(path);
        else await File.WriteAllBytesAsync(path, [.. bytes[..^1], 1]);

        await CompareAsync();
        portal.Clock.Advance(TimeSpan.FromDays(1));
        await CompareAsync();

        owner = await portal.SignInAsync(keeper);
        var said = fault is StoreFault.Missing ? "Missing in the store" : "Altered in the store";
        Assert.Equal(fault, Assert.Single(await portal.VersionsAsync(vendor)).StoreFault);
        Assert.Equal("The file Secret plan.pdf cannot be given out", Assert.Single(await MailsAsync()));
        Assert.Equal(said, (await owner.OpenAsync("~/evidence")).Html.QuerySelector("tbody td:last-child")!.TextContent.Trim());
        Assert.Contains("does not give back the bytes", (await owner.OpenAsync($"~/evidence/{document}")).Text);
        var page = await (await OperatorAsync()).OpenAsync("~/store");
        Assert.Contains("Lumenfall", page.Html.QuerySelector("section[aria-labelledby=faults] tbody")!.TextContent);
        Assert.Contains(document.ToString(), page.Text);
        Assert.Contains(said, page.Text);
        Assert.DoesNotContain("Secret", page.Text);
        Assert.Contains("1 missing or altered in the store", (await portal.NewVisitor().GetAsync("/health/ready")).Text);

        await File.WriteAllBytesAsync(path, bytes);
        portal.Clock.Advance(TimeSpan.FromDays(1));
        await CompareAsync();

        owner = await portal.SignInAsync(keeper);
        Assert.Null(Assert.Single(await portal.VersionsAsync(vendor)).StoreFault);
        Assert.Equal(HttpStatusCode.OK, (await owner.GetAsync($"~/evidence/versions/{Assert.Single(await portal.VersionsAsync(vendor)).Id}/file")).Status);
        Assert.Single(await MailsAsync());
    }

    [Fact]
    public async Task A_run_stops_at_its_limit_and_the_next_one_goes_on_with_the_longest_unread()
    {
        for (var i = 0; i < 3; i++) await owner.KeepAsync(name: $"{i}.pdf");
        portal.Services.GetRequiredService<IOptions<CompareOptions>>().Value.MaxBytes = 1;
        var compared = new List<int>();

        for (var run = 0; run < 4; run++)
        {
            portal.Clock.Advance(TimeSpan.FromDays(1));
            await CompareAsync();
            compared.Add((await portal.VersionsAsync(vendor)).Count(v => v.StoreCheckedAt is not null));
        }

        Assert.Equal([1, 2, 3, 3], compared);
        var times = (await portal.VersionsAsync(vendor)).Select(v => v.StoreCheckedAt!.Value).Order().ToList();
        Assert.Equal([2, 1, 0], times.Select(t => (portal.Clock.GetUtcNow().UtcDateTime - t).Days));
        Assert.False(portal.Services.GetRequiredService<ComparisonBoard>().Last()!.All);
    }

    [Fact]
    public async Task Blobs_without_a_row_are_counted_when_they_are_a_day_old_and_stay_where_they_are()
    {
        await owner.KeepAsync();
        var known = BlobOf(Assert.Single(await portal.VersionsAsync(vendor)));
        var (old, fresh) = (Path.Combine(Path.GetDirectoryName(known)!, "old.blob"), Path.Combine(Path.GetDirectoryName(known)!, "fresh.blob"));
        foreach (var (path, hours) in new[] { (known, 48), (old, 25), (fresh, 23) })
        {
            if (path != known) await File.WriteAllTextAsync(path, "12345");
            File.SetLastWriteTimeUtc(path, portal.Clock.GetUtcNow().UtcDateTime.AddHours(-hours));
        }

        await CompareAsync();

        Assert.True(File.Exists(old) && File.Exists(fresh));
        var visitor = await OperatorAsync();
        Assert.Contains("1, 5 B", (await visitor.OpenAsync("~/store")).Text);
        Assert.Contains("Blobs that no document names: 1", (await visitor.OpenAsync("~/home")).Text);
    }

    [Fact]
    public async Task Nobody_but_the_operator_sees_the_page()
    {
        Assert.Equal(HttpStatusCode.Forbidden, (await owner.GetAsync("~/store")).Status);
        Assert.Contains("None that the job machinery remembers", (await (await OperatorAsync()).OpenAsync("~/store")).Text);
    }

    [Fact]
    public async Task A_changed_file_is_not_handed_out_whole()
    {
        await owner.KeepAsync();
        var file = Assert.Single(await portal.VersionsAsync(vendor));
        var bytes = await File.ReadAllBytesAsync(BlobOf(file));
        var url = owner.At($"~/evidence/versions/{file.Id}/file");

        await File.WriteAllBytesAsync(BlobOf(file), bytes[..^1]);
        var shorter = await owner.Http.GetAsync(url);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, shorter.StatusCode);

        await File.WriteAllBytesAsync(BlobOf(file), [.. bytes[..^1], 1]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await owner.Http.GetAsync(url)).StatusCode);
    }

    [Fact]
    public async Task A_large_file_that_was_changed_is_broken_off()
    {
        await owner.UploadAsync(new() { ["Kind"] = "ai_policy" }, new UploadFile("large.pdf", EvidenceScene.Pdf(size: 1_000_000)));
        var file = Assert.Single(await portal.VersionsAsync(vendor));
        var bytes = await File.ReadAllBytesAsync(BlobOf(file));
        await File.WriteAllBytesAsync(BlobOf(file), [.. bytes[..^1], 1]);

        Assert.NotNull(await Record.ExceptionAsync(() => owner.Http.GetByteArrayAsync(owner.At($"~/evidence/versions/{file.Id}/file"))));
    }

    private Task CompareAsync() => portal.RunAsync<CompareStore>(c => c.RunAsync(CancellationToken.None));

    private async Task<List<string>> MailsAsync()
    {
        await portal.PumpMailAsync();
        return [.. portal.SentMails().Where(m => m.To.Mailboxes.Any(a => a.Address == administrator.Email)).Select(m => m.Subject!)];
    }

    private string BlobOf(DocumentVersion file) => Path.Combine(portal.BlobFolder, $"t-{vendor.Id.Value:N}", file.BlobName + ".blob");

    private async Task<Visitor> OperatorAsync() => await portal.SignInAsync(await portal.AddMemberAsync(portal.Platform, Role.PlatformOperator, $"Operator {Interlocked.Increment(ref operators)}"));

    private static int operators;

    private sealed class SilentStorage : JobStorage
    {
        public override IMonitoringApi GetMonitoringApi() => throw new TimeoutException();

        public override IStorageConnection GetConnection() => throw new TimeoutException();
    }
}
