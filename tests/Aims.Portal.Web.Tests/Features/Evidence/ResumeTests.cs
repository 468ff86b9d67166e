using System.Net;
using System.Security.Cryptography;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Platform.Storage;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Evidence;

/// <summary>A large file in chunks, as upload.js sends it.</summary>
public sealed class ResumeTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private const int Size = (2 * BlobChunks.Size) + 100;
    private static readonly byte[] Pdf = EvidenceScene.Pdf("large", Size);
    private static int number;

    [Fact]
    public async Task What_is_sent_in_chunks_becomes_a_version_like_any_other()
    {
        var (vendor, owner) = await VendorAsync();
        var id = await owner.BeginAsync(Fields("Large report.pdf", Size, ("Kind", "ai_policy"), ("Title", "The large one"), ("ValidUntil", "2028-05-14")));

        Assert.Equal((BlobChunks.Size, Size), await owner.SendAllAsync(id, Pdf));
        Assert.DoesNotContain("The large one", (await owner.OpenAsync("~/evidence")).Text);
        var (status, json) = await owner.FinishAsync(id);

        Assert.Equal(HttpStatusCode.OK, status);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Pdf));
        Assert.Equal(hash, json.GetProperty("stored")[0].GetProperty("sha256").GetString());
        var version = Assert.Single(await portal.VersionsAsync(vendor));
        Assert.Equal((VersionState.Stored, hash, (long)Size, "application/pdf", 1), (version.State, version.Sha256, version.Size, version.ContentType, version.Number));
        Assert.NotNull(version.ScanNextAt);
        var page = await owner.OpenAsync("~/evidence");
        Assert.Contains("“Large report.pdf” is stored.", page.Html.QuerySelector(".notice.ok")!.TextContent);
        Assert.Contains("The large one", page.Text);
        Assert.Equal(Pdf, await owner.Http.GetByteArrayAsync(owner.At($"~/evidence/versions/{id}/file")));
    }

    [Fact]
    public async Task After_a_chunk_was_lost_asking_tells_where_to_go_on()
    {
        var (_, owner) = await VendorAsync();
        var id = await owner.BeginAsync(Fields());
        await owner.SendAsync(id, 0, Pdf);

        var (early, gap) = await owner.SendAsync(id, 2 * BlobChunks.Size, Pdf);
        var (unfinished, missing) = await owner.FinishAsync(id);

        Assert.Equal((HttpStatusCode.Conflict, BlobChunks.Size), (early, gap.GetProperty("there").GetInt64()));
        Assert.Equal((HttpStatusCode.Conflict, BlobChunks.Size), (unfinished, missing.GetProperty("there").GetInt64()));
        var (_, asked) = await owner.AskAsync(id);
        Assert.Equal((BlobChunks.Size, Size), (asked.GetProperty("there").GetInt64(), asked.GetProperty("size").GetInt64()));
        // The same chunk again, as after a lost answer.
        Assert.Equal(HttpStatusCode.OK, (await owner.SendAsync(id, 0, Pdf)).Status);
        await owner.SendAsync(id, BlobChunks.Size, Pdf);
        await owner.SendAsync(id, 2 * BlobChunks.Size, Pdf);
        Assert.Equal(HttpStatusCode.OK, (await owner.FinishAsync(id)).Status);
        // And the end.
        Assert.Equal(HttpStatusCode.OK, (await owner.FinishAsync(id)).Status);
        Assert.Equal(Size, (await owner.AskAsync(id)).Json.GetProperty("there").GetInt64());
    }

    [Fact]
    public async Task Another_person_and_another_organisation_find_nothing_and_change_nothing()
    {
        var (vendor, owner) = await VendorAsync();
        var (_, stranger) = await VendorAsync();
        var colleague = await portal.SignInAsync(await portal.AddMemberAsync(vendor, Role.VendorAdministrator));
        var id = await owner.BeginAsync(Fields());
        await owner.SendAsync(id, 0, Pdf);

        foreach (var other in new[] { stranger, colleague })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await other.AskAsync(id)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await other.SendAsync(id, BlobChunks.Size, Pdf)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await other.FinishAsync(id)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await other.StopAsync(id)).Status);
        }

        Assert.Equal(BlobChunks.Size, (await owner.AskAsync(id)).Json.GetProperty("there").GetInt64());
        Assert.Equal(VersionState.Uploading, Assert.Single(await portal.VersionsAsync(vendor)).State);
        var theirs = Fields("next.pdf", Size, ("document", Assert.Single(await portal.VersionsAsync(vendor)).DocumentId.ToString()));
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.TryBeginAsync(theirs)).Status);
    }

    public static TheoryData<string, long, string, string> Refused => new()
    {
        { "run.exe", Size, "ai_policy", "is not a PDF" },
        { ".pdf", Size, "ai_policy", "no readable name" },
        { "empty.pdf", 0, "ai_policy", "is empty" },
        { "nonsense.pdf", -1, "ai_policy", "is empty" },
        { "huge.pdf", 2L * 1024 * 1024 * 1024, "ai_policy", "is larger than 100 MB" },
        { "ok.pdf", Size, "", "Choose what kind of document it is." },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_can_be_refused_beforehand_is_and_leaves_nothing(string name, long size, string kind, string says)
    {
        var (vendor, owner) = await VendorAsync();

        var (status, json) = await owner.TryBeginAsync(Fields(name, size, ("Kind", kind)));

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains(says, json.GetProperty("problems")[0].GetProperty("message").GetString());
        await NothingIsLeftAsync(vendor);
    }

    [Fact]
    public async Task A_file_that_is_not_what_its_name_says_is_refused_at_its_first_chunk()
    {
        var (vendor, owner) = await VendorAsync();
        var id = await owner.BeginAsync(Fields());

        var (status, json) = await owner.SendAsync(id, 0, new byte[Size]);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("is not what its name says", json.GetProperty("problems")[0].GetProperty("message").GetString());
        await NothingIsLeftAsync(vendor);
    }

    [Theory]
    [InlineData(1, BlobChunks.Size)]
    [InlineData(0, BlobChunks.Size - 1)]
    [InlineData(0, 0)]
    [InlineData(-1, BlobChunks.Size)]
    [InlineData(2 * BlobChunks.Size, 101)]
    [InlineData(long.MaxValue, 100)]
    public async Task More_less_or_other_than_a_chunk_is_no_chunk(long offset, int length)
    {
        var (_, owner) = await VendorAsync();
        var id = await owner.BeginAsync(Fields());

        Assert.Equal(HttpStatusCode.BadRequest, (await owner.SendRawAsync(id, offset.ToString(), new byte[length])).Status);

        Assert.Equal(0, (await owner.AskAsync(id)).Json.GetProperty("there").GetInt64());
    }

    [Fact]
    public async Task Without_the_token_of_the_form_nothing_begins_and_nothing_is_taken()
    {
        var (vendor, owner) = await VendorAsync();
        using var form = new FormUrlEncodedContent(Fields());
        Assert.Equal(HttpStatusCode.BadRequest, (await owner.Http.PostAsync(owner.At("~/evidence/uploads"), form)).StatusCode);
        await NothingIsLeftAsync(vendor);
        var id = await owner.BeginAsync(Fields());
        using var chunk = new ByteArrayContent(Pdf, 0, BlobChunks.Size);

        Assert.Equal(HttpStatusCode.BadRequest, (await owner.Http.PostAsync(owner.At($"~/evidence/uploads/{id}?handler=Part&offset=0"), chunk)).StatusCode);

        Assert.Equal(0, (await owner.AskAsync(id)).Json.GetProperty("there").GetInt64());
    }

    [Fact]
    public async Task A_contributor_does_not_begin()
    {
        var (vendor, _) = await VendorAsync();
        var contributor = await portal.SignInAsync(await portal.AddMemberAsync(vendor, Role.Contributor));

        Assert.Equal(HttpStatusCode.Forbidden, (await contributor.TryBeginAsync(Fields(), "/account/settings")).Status);
    }

    [Fact]
    public async Task A_next_version_comes_in_chunks_too_and_keeps_the_old_one()
    {
        var (vendor, owner) = await VendorAsync();
        var document = await owner.KeepAsync();
        var id = await owner.BeginAsync(Fields("next.pdf", Size, ("document", document.ToString())));
        await owner.SendAllAsync(id, Pdf);

        Assert.Equal(HttpStatusCode.OK, (await owner.FinishAsync(id)).Status);

        Assert.Equal([(1, VersionState.Stored), (2, VersionState.Stored)], (await portal.VersionsAsync(vendor)).Select(v => (v.Number, v.State)));
    }

    [Fact]
    public async Task Stopping_leaves_nothing_and_neither_does_a_day_of_silence()
    {
        var (vendor, owner) = await VendorAsync();
        var stopped = await owner.BeginAsync(Fields());
        await owner.SendAsync(stopped, 0, Pdf);
        Assert.Equal(HttpStatusCode.OK, (await owner.StopAsync(stopped)).Status);
        await NothingIsLeftAsync(vendor);

        var forgotten = await owner.BeginAsync(Fields());
        await owner.SendAsync(forgotten, 0, Pdf);
        await portal.InTenantAsync(vendor, db => db.DocumentVersions.ExecuteUpdateAsync(s => s.SetProperty(v => v.UploadedAt, portal.Clock.GetUtcNow().UtcDateTime.AddHours(-25))));
        await portal.RunAsync<CleanUploads>(c => c.RunAsync(CancellationToken.None));

        await NothingIsLeftAsync(vendor);
        Assert.Equal(HttpStatusCode.NotFound, (await owner.SendAsync(forgotten, BlobChunks.Size, Pdf)).Status);
    }

    private static Dictionary<string, string> Fields(string name = "large.pdf", long size = Size, params (string Name, string Value)[] more)
    {
        Dictionary<string, string> fields = new() { ["FileName"] = name, ["Size"] = size.ToString() };
        if (more.Length == 0) fields["Kind"] = "ai_policy";
        foreach (var (field, value) in more) fields[field] = value;
        return fields;
    }

    private async Task<(Organisation Vendor, Visitor Owner)> VendorAsync()
    {
        var vendor = await portal.AddVendorAsync($"resume-vendor-{Interlocked.Increment(ref number)}");
        return (vendor, await portal.SignInAsync(await portal.AddMemberAsync(vendor, Role.EvidenceOwner)));
    }

    private async Task NothingIsLeftAsync(Organisation vendor)
    {
        Assert.Empty(await portal.VersionsAsync(vendor));
        Assert.Equal(0, await portal.InTenantAsync(vendor, db => db.Documents.CountAsync()));
        Assert.Empty(Directory.Exists(portal.BlobFolder) ? Directory.GetFiles(portal.BlobFolder, "*", SearchOption.AllDirectories).Where(f => f.Contains($"t-{vendor.Id.Value:N}", StringComparison.Ordinal)) : []);
    }
}
