using System.Net;
using System.Net.Http.Headers;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Evidence;

/// <summary>Asking again for a file one has, and for the rest of one that broke off: never easier than asking for it the first time.</summary>
public sealed class DownloadTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private static int number;

    [Fact]
    public async Task A_file_that_the_buyer_has_is_not_sent_again_but_opening_it_is_a_read()
    {
        var scene = await SceneAsync();
        var first = await AskAsync(scene.Reviewer, scene.Granted);

        var again = await AskAsync(scene.Reviewer, scene.Granted, r => r.Headers.IfNoneMatch.Add(first.Headers.ETag!));

        Assert.Equal($"\"{scene.Version.Sha256}\"", first.Headers.ETag!.Tag);
        Assert.False(first.Headers.ETag.IsWeak);
        Assert.Equal((HttpStatusCode.NotModified, 0, first.Headers.ETag), (again.StatusCode, (await again.Content.ReadAsByteArrayAsync()).Length, again.Headers.ETag));
        Assert.All([first, again], answer => Assert.Equal("no-cache, private", answer.Headers.CacheControl!.ToString()));
        Assert.Equal(2, await ReadsAsync(scene));
        var other = await AskAsync(scene.Reviewer, scene.Granted, r => r.Headers.IfNoneMatch.Add(new EntityTagHeaderValue("\"" + new string('0', 64) + "\"")));
        Assert.Equal(EvidenceScene.Pdf(), await other.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_vendor_that_has_its_own_file_is_not_sent_it_again()
    {
        var scene = await SceneAsync();
        var path = $"~/evidence/versions/{scene.Version.Id}/file";
        var first = await AskAsync(scene.Owner, path);

        var again = await AskAsync(scene.Owner, path, r => r.Headers.IfNoneMatch.Add(first.Headers.ETag!));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotModified), (first.StatusCode, again.StatusCode));
        Assert.Equal($"\"{scene.Version.Sha256}\"", again.Headers.ETag!.Tag);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    public async Task After_a_revocation_the_tag_of_the_copy_one_has_opens_nothing(string method)
    {
        var scene = await SceneAsync();
        var tag = (await AskAsync(scene.Reviewer, scene.Granted)).Headers.ETag!;
        var token = await scene.Owner.FormTokenAsync("/account/settings");
        await scene.Owner.PostAsync($"~/sharing/{scene.Grant}/revoke", [new("__RequestVerificationToken", token)]);

        var plain = await AskAsync(scene.Reviewer, scene.Granted, r => r.Method = new HttpMethod(method));
        var tagged = await AskAsync(scene.Reviewer, scene.Granted, r =>
        {
            r.Method = new HttpMethod(method);
            r.Headers.IfNoneMatch.Add(tag);
        });

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (plain.StatusCode, tagged.StatusCode));
        Assert.All([plain, tagged], answer => Assert.Equal((true, (EntityTagHeaderValue?)null), (answer.Headers.CacheControl!.NoStore, answer.Headers.ETag)));
        Assert.Equal(1, await ReadsAsync(scene));
    }

    [Fact]
    public async Task The_tag_is_no_key_to_what_another_organisation_holds_nor_to_what_a_role_may_not_read()
    {
        var (scene, other) = (await SceneAsync(), await SceneAsync());
        var tag = (await AskAsync(scene.Owner, $"~/evidence/versions/{scene.Version.Id}/file")).Headers.ETag!;
        // The very same bytes, so that the tag is right whichever row it is held against.
        Assert.Equal(scene.Version.Sha256, other.Version.Sha256);

        foreach (var (visitor, path, status) in new[]
        {
            (other.Owner, $"~/evidence/versions/{scene.Version.Id}/file", HttpStatusCode.NotFound),
            (other.Reviewer, scene.Granted, HttpStatusCode.NotFound),
            (scene.Reviewer, $"~/evidence/versions/{scene.Version.Id}/file", HttpStatusCode.Forbidden),
            (scene.Owner, scene.Granted, HttpStatusCode.Forbidden),
            (portal.NewVisitor(), $"/{scene.Bank.Slug}/granted/{scene.Grant}/file", HttpStatusCode.Redirect),
        })
        {
            foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head })
            {
                var answer = await AskAsync(visitor, path, r =>
                {
                    r.Method = method;
                    r.Headers.IfNoneMatch.Add(tag);
                    r.Headers.Range = new RangeHeaderValue(1, null);
                });
                Assert.True(status == answer.StatusCode, $"{method} {visitor.At(path)} answered {answer.StatusCode}");
                Assert.Null(answer.Headers.ETag);
            }
        }

        Assert.Equal(0, await ReadsAsync(scene));
    }

    [Fact]
    public async Task A_file_in_which_malware_was_found_since_is_refused_to_those_who_have_it_too()
    {
        var scene = await SceneAsync();
        var tag = (await AskAsync(scene.Reviewer, scene.Granted)).Headers.ETag!;
        await portal.InTenantAsync(scene.Vendor, db => db.DocumentVersions.ExecuteUpdateAsync(s => s.SetProperty(v => v.Scan, ScanState.Infected)));

        foreach (var (visitor, path) in new[] { (scene.Reviewer, scene.Granted), (scene.Owner, $"~/evidence/versions/{scene.Version.Id}/file") })
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await AskAsync(visitor, path, r => r.Headers.IfNoneMatch.Add(tag))).StatusCode);

        Assert.Equal(1, await ReadsAsync(scene));
    }

    [Fact]
    public async Task A_download_that_broke_off_goes_on_where_it_stopped_and_each_part_is_a_read()
    {
        var scene = await SceneAsync();
        var first = await AskAsync(scene.Reviewer, scene.Granted);
        var whole = await first.Content.ReadAsByteArrayAsync();

        var rest = await AskAsync(scene.Reviewer, scene.Granted, r =>
        {
            r.Headers.Range = new RangeHeaderValue(1500, null);
            r.Headers.IfRange = new RangeConditionHeaderValue(first.Headers.ETag!);
        });

        Assert.Equal("bytes", Assert.Single(first.Headers.AcceptRanges));
        Assert.Equal(HttpStatusCode.PartialContent, rest.StatusCode);
        Assert.Equal(new ContentRangeHeaderValue(1500, whole.Length - 1, whole.Length), rest.Content.Headers.ContentRange);
        Assert.Equal(whole[1500..], await rest.Content.ReadAsByteArrayAsync());
        Assert.Equal(2, await ReadsAsync(scene));
    }

    [Fact]
    public async Task The_rest_of_another_file_is_not_put_behind_the_part_one_has()
    {
        var scene = await SceneAsync();

        var answer = await AskAsync(scene.Reviewer, scene.Granted, r =>
        {
            r.Headers.Range = new RangeHeaderValue(1500, null);
            r.Headers.IfRange = new RangeConditionHeaderValue(new EntityTagHeaderValue("\"" + new string('0', 64) + "\""));
        });

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(EvidenceScene.Pdf(), await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Asking_for_the_head_tells_size_and_tag_and_is_no_read()
    {
        var scene = await SceneAsync();

        var head = await AskAsync(scene.Reviewer, scene.Granted, r => r.Method = HttpMethod.Head);

        Assert.Equal((HttpStatusCode.OK, (long?)scene.Version.Size, $"\"{scene.Version.Sha256}\""), (head.StatusCode, head.Content.Headers.ContentLength, head.Headers.ETag!.Tag));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        Assert.Equal(0, await ReadsAsync(scene));
    }

    private static Task<HttpResponseMessage> AskAsync(Visitor visitor, string path, Action<HttpRequestMessage>? how = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, visitor.At(path));
        how?.Invoke(request);
        return visitor.Http.SendAsync(request);
    }

    private Task<int> ReadsAsync(Scene scene) => portal.InTenantAsync(scene.Vendor, db => db.EvidenceReads.CountAsync());

    private async Task<Scene> SceneAsync()
    {
        var n = Interlocked.Increment(ref number);
        var (bank, vendor) = (await portal.AddBankAsync($"download-bank-{n}"), await portal.AddVendorAsync($"download-vendor-{n}"));
        var owner = await portal.SignInAsync(await portal.AddMemberAsync(vendor, Role.EvidenceOwner));
        var grant = await portal.GiveAsync(vendor, await portal.AskAsync(bank, vendor), await owner.KeepAsync());
        var reviewer = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.Reviewer));
        return new(bank, vendor, owner, reviewer, grant, Assert.Single(await portal.VersionsAsync(vendor)));
    }

    private sealed record Scene(Organisation Bank, Organisation Vendor, Visitor Owner, Visitor Reviewer, GrantId Grant, DocumentVersion Version)
    {
        public string Granted => $"~/granted/{Grant}/file";
    }
}
