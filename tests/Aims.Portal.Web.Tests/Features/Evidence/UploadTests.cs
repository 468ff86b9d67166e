using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Evidence;

/// <summary>One megabyte a file, so that a test can be larger.</summary>
public sealed class SmallUploadsPortal : TestPortal
{
    protected override IEnumerable<KeyValuePair<string, string>> Settings => [new("Portal:Evidence:MaxFileBytes", "1048576")];
}

public sealed class UploadTests(SmallUploadsPortal portal) : IClassFixture<SmallUploadsPortal>
{
    private static int number;

    private static readonly Dictionary<string, string> Policy = new() { ["Kind"] = "ai_policy" };

    [Fact]
    public async Task A_file_comes_back_as_it_went_with_its_hash_and_as_an_attachment()
    {
        var (vendor, owner) = await VendorAsync();
        var bytes = EvidenceScene.Pdf("round trip", 300_000);

        var answer = await owner.UploadAsync(
            new() { ["Kind"] = "pia_report", ["Title"] = "私隱影響評估", ["DocumentDate"] = "2026-05-14", ["ValidUntil"] = "2028-05-14", ["Services"] = "Collect" }, new UploadFile("影響評估 v1.pdf", bytes));

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var page = await owner.OpenAsync(answer.Location!);
        Assert.Contains("私隱影響評估", page.Html.QuerySelector("h1")!.TextContent);
        Assert.Contains(hash, page.Text);
        Assert.Contains("14 May 2026", page.Text);
        Assert.Contains("Not scanned", page.Text);
        var version = Assert.Single(await portal.VersionsAsync(vendor));
        Assert.Equal((VersionState.Stored, hash, bytes.LongLength, "application/pdf"), (version.State, version.Sha256, version.Size, version.ContentType));

        var file = await owner.Http.GetAsync(owner.At($"~/evidence/versions/{version.Id}/file"));
        Assert.Equal(bytes, await file.Content.ReadAsByteArrayAsync());
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("影響評估 v1.pdf", file.Content.Headers.ContentDisposition.FileNameStar);
        Assert.Equal("application/pdf", file.Content.Headers.ContentType!.MediaType);
        Assert.Equal(bytes.Length, file.Content.Headers.ContentLength);
        Assert.Equal("nosniff", file.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task Two_files_at_once_become_two_documents()
    {
        var (vendor, owner) = await VendorAsync();

        var answer = await owner.UploadAsync(Policy, EvidenceScene.APdf("a.pdf", "one"), EvidenceScene.APdf("b.pdf", "two"));

        Assert.Equal($"/{vendor.Slug}/evidence", answer.Location);
        var library = await owner.OpenAsync("~/evidence");
        Assert.Contains("Files stored: “a.pdf”, “b.pdf”.", library.Text);
        Assert.Equal(["a", "b"], library.Html.QuerySelectorAll("tbody th a").Select(a => a.TextContent));
        Assert.Equal(2, portal.BlobsOf(vendor));
    }

    [Fact]
    public async Task A_good_file_is_kept_when_another_is_refused_and_both_are_said()
    {
        var (vendor, owner) = await VendorAsync();

        var answer = await owner.UploadAsync(Policy, new UploadFile("run.exe", [1, 2, 3]), EvidenceScene.APdf("good.pdf"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("“run.exe” is not a PDF", Assert.Single(answer.Errors));
        Assert.Contains("good.pdf", answer.Html.QuerySelector(".notice.ok")!.TextContent);
        Assert.Single(await portal.VersionsAsync(vendor));
    }

    public static TheoryData<string, byte[], string> Refused => new()
    {
        { "run.exe", [77, 90, 0], "is not a PDF, DOCX, XLSX, PPTX, PNG, JPEG, CSV, TXT or ZIP file" },
        { "report.pdf", [77, 90, 0, 1], "is not what its name says" },
        { "empty.pdf", [], "is empty" },
        { ".pdf", EvidenceScene.Pdf(), "no readable name" },
        { "", EvidenceScene.Pdf(), "no readable name" },
        { "large.pdf", EvidenceScene.Pdf(size: 1_048_577), "is larger than 1 MB" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_is_refused_leaves_no_row_and_no_blob_and_says_why(string name, byte[] bytes, string says)
    {
        var (vendor, owner) = await VendorAsync();

        var answer = await owner.UploadAsync(new() { ["Kind"] = "ai_policy", ["Services"] = "typed text" }, new UploadFile(name, bytes));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(says, Assert.Single(answer.Errors));
        Assert.Equal("typed text", answer.Html.QuerySelector("#Services")!.GetAttribute("value"));
        Assert.NotNull(answer.Html.QuerySelector("#Kind option[value=ai_policy][selected]"));
        await NothingIsLeftAsync(vendor);
    }

    [Fact]
    public async Task A_whole_megabyte_is_not_too_large()
    {
        var (vendor, owner) = await VendorAsync();

        var answer = await owner.UploadAsync(Policy, new UploadFile("exact.pdf", EvidenceScene.Pdf(size: 1_048_576)));

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Equal(1_048_576, Assert.Single(await portal.VersionsAsync(vendor)).Size);
    }

    [Theory]
    [InlineData("Kind", "", "Choose what kind of document it is.")]
    [InlineData("Kind", "no_such_kind", "Choose what kind of document it is.")]
    [InlineData("DocumentDate", "soon", "“soon” is not a date.")]
    [InlineData("DocumentDate", "0001-01-01", "cannot be right")]
    [InlineData("ValidUntil", "2020-01-01", "cannot end before it begins")]
    [InlineData("Title", "long", "A title has at most 200 characters.")]
    [InlineData("Services", "long", "at most 500 characters")]
    public async Task A_wrong_field_is_named_before_any_file_is_kept(string field, string value, string says)
    {
        var (vendor, owner) = await VendorAsync();
        Dictionary<string, string> fields = new() { ["Kind"] = "ai_policy", ["DocumentDate"] = "2026-01-01", [field] = value == "long" ? new string('x', 501) : value };

        var answer = await owner.UploadAsync(fields, EvidenceScene.APdf());

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(says, Assert.Single(answer.Errors));
        Assert.Equal("#" + field, answer.Html.QuerySelector("#errors a")!.GetAttribute("href"));
        await NothingIsLeftAsync(vendor);
    }

    [Fact]
    public async Task Without_a_file_it_asks_for_one()
    {
        var (_, owner) = await VendorAsync();

        // As a browser sends an empty file field: a part with an empty name and no bytes.
        var answer = await owner.UploadAsync(Policy, new UploadFile("", []));

        Assert.Equal(["Choose a file."], answer.Errors);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("forged")]
    public async Task Without_a_good_form_token_nothing_is_stored(string? token)
    {
        var (vendor, owner) = await VendorAsync();
        using var form = EvidenceScene.Form(token, Policy, EvidenceScene.APdf());

        var answer = await EvidenceScene.SeeAsync(await owner.Http.PostAsync(owner.At("~/evidence/upload"), form));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("The form has expired, so nothing was stored.", Assert.Single(answer.Errors));
        await NothingIsLeftAsync(vendor);
    }

    [Fact]
    public async Task A_file_sent_before_its_token_is_not_stored()
    {
        var (vendor, owner) = await VendorAsync();
        using var form = EvidenceScene.Form(null, Policy, EvidenceScene.APdf());
        form.Add(new StringContent(await owner.FormTokenAsync("~/evidence/upload")), "__RequestVerificationToken");

        var answer = await owner.Http.PostAsync(owner.At("~/evidence/upload"), form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        await NothingIsLeftAsync(vendor);
    }

    [Fact]
    public async Task A_script_sends_the_token_as_header_and_gets_json()
    {
        var (_, owner) = await VendorAsync();
        using var form = EvidenceScene.Form(null, Policy, EvidenceScene.APdf("a.pdf"), new UploadFile("b.txt", [1]));
        using var request = new HttpRequestMessage(HttpMethod.Post, owner.At("~/evidence/upload")) { Content = form };
        request.Headers.Add("X-Form-Token", await owner.FormTokenAsync("~/evidence/upload"));
        request.Headers.Add("Accept", "application/json");

        var answer = await owner.Http.SendAsync(request);
        var json = await answer.Content.ReadFromJsonAsync<JsonElement>();

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("a.pdf", json.GetProperty("stored")[0].GetProperty("file").GetString());
        Assert.Equal("b.txt", json.GetProperty("problems")[0].GetProperty("file").GetString());
    }

    [Fact]
    public async Task After_a_script_has_sent_the_last_file_the_next_page_says_what_is_stored()
    {
        var (_, owner) = await VendorAsync();
        var token = await owner.FormTokenAsync("~/evidence/upload");
        await SendAsScriptAsync(owner, token, 1, EvidenceScene.APdf("first.pdf", "one"));
        await SendAsScriptAsync(owner, token, 2, EvidenceScene.APdf("second.pdf", "two"));

        Assert.Contains("“first.pdf” is stored. “second.pdf” is stored.", (await owner.OpenAsync("~/evidence")).Html.QuerySelector(".notice.ok")!.TextContent);
        Assert.Null((await owner.OpenAsync("~/evidence")).Html.QuerySelector(".notice.ok"));
    }

    [Fact]
    public async Task The_same_file_again_is_kept_but_said_with_a_link_to_the_first()
    {
        var (_, owner) = await VendorAsync();
        var first = await owner.KeepAsync("ai_policy", "Policy 2026.pdf");
        await owner.OpenAsync("~/evidence");

        var second = await owner.KeepAsync("ai_policy", "Copy.pdf");

        var page = await owner.OpenAsync($"~/evidence/{second}");
        var notice = page.Html.QuerySelector(".notice.ok")!;
        Assert.Contains("“Copy.pdf” is stored. The same file is in your library already: “Policy 2026”, since 24 Nov 2026.", notice.TextContent);
        Assert.EndsWith($"/evidence/{first}", notice.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("Policy 2026", page.Html.QuerySelector("#same li")!.TextContent);
        Assert.Contains("Copy", (await owner.OpenAsync($"~/evidence/{first}")).Html.QuerySelector("#same li")!.TextContent);
        await owner.UploadAsync(new() { ["Kind"] = "ai_policy" }, EvidenceScene.APdf("other.pdf", "another text"));
        Assert.DoesNotContain("The same file", (await owner.OpenAsync("~/evidence")).Text);
    }

    [Fact]
    public async Task A_form_that_comes_back_says_to_choose_the_file_again()
    {
        var (_, owner) = await VendorAsync();
        Assert.Null((await owner.OpenAsync("~/evidence/upload")).Html.QuerySelector("#Again"));

        var page = await owner.UploadAsync(new() { ["Title"] = "kept" }, EvidenceScene.APdf());

        Assert.Equal(["Choose what kind of document it is."], page.Errors);
        Assert.Contains("Choose the file again", page.Html.QuerySelector("#Again")!.TextContent);
        Assert.Equal("kept", page.Html.QuerySelector("#Title")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_file_that_is_refused_among_others_takes_nothing_from_what_is_said_of_them()
    {
        var (_, owner) = await VendorAsync();
        var token = await owner.FormTokenAsync("~/evidence/upload");

        await SendAsScriptAsync(owner, token, 1, EvidenceScene.APdf("first.pdf", "one"));
        await SendAsScriptAsync(owner, token, 2, new UploadFile("notes.exe", "hello"u8.ToArray()), HttpStatusCode.BadRequest);
        await SendAsScriptAsync(owner, token, 2, EvidenceScene.APdf("second.pdf", "two"));

        Assert.Contains("“first.pdf” is stored. “second.pdf” is stored.", (await owner.OpenAsync("~/evidence")).Html.QuerySelector(".notice.ok")!.TextContent);
    }

    [Fact]
    public async Task What_is_said_of_many_files_is_no_longer_than_a_cookie_may_be()
    {
        var (_, owner) = await VendorAsync();
        var (token, name) = (await owner.FormTokenAsync("~/evidence/upload"), new string('長', 60));

        for (var i = 1; i <= 12; i++) await SendAsScriptAsync(owner, token, i, EvidenceScene.APdf($"{name}{i}.pdf", $"number {i}"));

        var notice = (await owner.OpenAsync("~/evidence")).Html.QuerySelector(".notice.ok")!.TextContent.Trim();
        Assert.InRange(notice.Length, 300, 600);
        Assert.EndsWith("…", notice);
    }

    private static async Task SendAsScriptAsync(Visitor visitor, string token, int nth, UploadFile file, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, visitor.At("~/evidence/upload"));
        message.Headers.Add("Accept", "application/json");
        message.Headers.Add("X-Form-Token", token);
        message.Content = EvidenceScene.Form(null, new() { ["Kind"] = "ai_policy", ["Nth"] = nth.ToString() }, file);
        Assert.Equal(expected, (await visitor.Http.SendAsync(message)).StatusCode);
    }

    [Fact]
    public async Task Everything_together_has_a_limit_and_so_has_the_number_of_files()
    {
        var (vendor, owner) = await VendorAsync();

        var heavy = await owner.UploadAsync(Policy, new UploadFile("heavy.pdf", EvidenceScene.Pdf(size: 6_400_000)));
        Assert.Contains("larger than 6 MB", Assert.Single(heavy.Errors));
        await NothingIsLeftAsync(vendor);

        var many = await owner.UploadAsync(Policy, [.. Enumerable.Range(1, 22).Select(i => EvidenceScene.APdf($"{i:00}.pdf"))]);
        Assert.Contains("At most 20 files", Assert.Single(many.Errors));
        Assert.Equal(20, (await portal.VersionsAsync(vendor)).Count);
    }

    [Theory]
    [InlineData("text/plain", "hello")]
    [InlineData("multipart/form-data", "no boundary")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nnot a header\r\n")]
    [InlineData("application/x-www-form-urlencoded", "Kind=ai_policy")]
    public async Task A_broken_request_is_refused_in_words(string type, string body)
    {
        var (vendor, owner) = await VendorAsync();
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        var answer = await EvidenceScene.SeeAsync(await owner.Http.PostAsync(owner.At("~/evidence/upload"), content));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Single(answer.Errors);
        await NothingIsLeftAsync(vendor);
    }

    [Fact]
    public async Task A_connection_that_breaks_off_leaves_nothing()
    {
        var (vendor, owner) = await VendorAsync();
        using var cable = new CancellationTokenSource();
        using var content = new BreaksOff(await owner.FormTokenAsync("~/evidence/upload"), async () =>
        {
            await Until.TrueAsync(async () => await portal.VersionsAsync(vendor) is [{ State: VersionState.Uploading }], "The upload is under way");
            await cable.CancelAsync();
        });

        await Assert.ThrowsAnyAsync<Exception>(() => owner.Http.PostAsync(owner.At("~/evidence/upload"), content, cable.Token));

        await Until.TrueAsync(async () => (await portal.VersionsAsync(vendor)).Count == 0, "Nothing is left of the upload");
        await NothingIsLeftAsync(vendor);
    }

    [Fact]
    public async Task A_new_version_keeps_the_old_one()
    {
        var (vendor, owner) = await VendorAsync();
        var id = await owner.KeepAsync();

        var answer = await owner.UploadAsync(new() { ["document"] = id.ToString() }, EvidenceScene.APdf("policy-2.pdf", "second"));

        Assert.EndsWith($"/evidence/{id}", answer.Location);
        var page = await owner.OpenAsync($"~/evidence/{id}");
        var files = page.Html.QuerySelectorAll("a[href$='/file']");
        Assert.Equal(["policy-2.pdf", "policy.pdf"], files.Select(f => f.TextContent));
        Assert.Contains("second", await (await owner.Http.GetAsync(files[0].GetAttribute("href"))).Content.ReadAsStringAsync());
        Assert.Contains("evidence", await (await owner.Http.GetAsync(files[1].GetAttribute("href"))).Content.ReadAsStringAsync());
        Assert.Equal([1, 2], (await portal.VersionsAsync(vendor)).Select(v => v.Number));

        var two = await owner.UploadAsync(new() { ["document"] = id.ToString() }, EvidenceScene.APdf("3.pdf"), EvidenceScene.APdf("4.pdf"));
        Assert.Contains("Only one file can become the next version", Assert.Single(two.Errors));
    }

    [Fact]
    public async Task Another_vendors_document_takes_no_version()
    {
        var (_, owner) = await VendorAsync();
        var (stranger, other) = await VendorAsync();
        var id = await owner.KeepAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await other.UploadAsync(new() { ["document"] = id.ToString() }, EvidenceScene.APdf())).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.UploadAsync(new() { ["document"] = "nonsense" }, EvidenceScene.APdf())).Status);
        await NothingIsLeftAsync(stranger);
    }

    [Fact]
    public async Task A_contributor_reads_but_does_not_upload()
    {
        var (vendor, owner) = await VendorAsync();
        await owner.KeepAsync();
        var contributor = await portal.SignInAsync(await portal.AddMemberAsync(vendor, Role.Contributor));

        Assert.Contains("policy", (await contributor.OpenAsync("~/evidence")).Text);
        Assert.Equal(HttpStatusCode.Forbidden, (await contributor.GetAsync("~/evidence/upload")).Status);
        using var form = EvidenceScene.Form(await contributor.FormTokenAsync("/account/settings"), Policy, EvidenceScene.APdf());
        Assert.Equal(HttpStatusCode.Forbidden, (await contributor.Http.PostAsync(contributor.At("~/evidence/upload"), form)).StatusCode);
        Assert.Single(await portal.VersionsAsync(vendor));
    }

    [Fact]
    public async Task The_way_back_is_a_local_one()
    {
        var (vendor, owner) = await VendorAsync();

        var home = await owner.UploadAsync(new() { ["Kind"] = "ai_policy", ["returnUrl"] = $"/{vendor.Slug}/requests/7" }, EvidenceScene.APdf());
        var away = await owner.UploadAsync(new() { ["Kind"] = "ai_policy", ["returnUrl"] = "https://evil.example/" }, EvidenceScene.APdf());

        Assert.Equal($"/{vendor.Slug}/requests/7", home.Location);
        Assert.StartsWith($"/{vendor.Slug}/evidence/", away.Location);
    }

    [Fact]
    public async Task A_day_later_the_job_removes_what_never_arrived_and_nothing_else()
    {
        var (vendor, owner) = await VendorAsync();
        await owner.KeepAsync();
        var now = portal.Clock.GetUtcNow().UtcDateTime;
        var (stale, fresh) = (Uploading(now.AddHours(-25)), Uploading(now.AddHours(-23)));
        await portal.InTenantAsync(vendor, async db =>
        {
            db.AddRange(stale.Document, stale.Version, fresh.Document, fresh.Version);
            await db.SaveChangesAsync();
        });
        var blob = Path.Combine(portal.BlobFolder, $"t-{vendor.Id.Value:N}", stale.Version.BlobName + ".blob");
        await File.WriteAllTextAsync(blob, "half");

        await portal.RunAsync<CleanUploads>(c => c.RunAsync(CancellationToken.None));

        Assert.False(File.Exists(blob));
        var left = await portal.VersionsAsync(vendor);
        Assert.DoesNotContain(left, v => v.Id == stale.Version.Id);
        Assert.Contains(left, v => v.Id == fresh.Version.Id);
        Assert.Equal(2, await portal.InTenantAsync(vendor, db => db.Documents.CountAsync()));

        (EvidenceDocument Document, DocumentVersion Version) Uploading(DateTime at)
        {
            var document = new EvidenceDocument(vendor.Id, "ai_policy", "half", at);
            return (document, new DocumentVersion(vendor.Id, document.Id, 1, "half.pdf", "application/pdf", Guid.CreateVersion7(), "Sofia", at));
        }
    }

    private async Task<(Organisation Vendor, Visitor Owner)> VendorAsync()
    {
        var vendor = await portal.AddVendorAsync($"upload-vendor-{Interlocked.Increment(ref number)}");
        return (vendor, await portal.SignInAsync(await portal.AddMemberAsync(vendor, Role.EvidenceOwner)));
    }

    private async Task NothingIsLeftAsync(Organisation vendor)
    {
        Assert.Empty(await portal.VersionsAsync(vendor));
        Assert.Equal(0, await portal.InTenantAsync(vendor, db => db.Documents.CountAsync()));
        Assert.Equal(0, portal.BlobsOf(vendor));
        Assert.Empty(Directory.Exists(Path.Combine(portal.BlobFolder, ".incoming")) ? Directory.GetFiles(Path.Combine(portal.BlobFolder, ".incoming")) : []);
    }

    /// <summary>Sends the fields and half a file, waits, and breaks the connection.</summary>
    private sealed class BreaksOff : HttpContent
    {
        private readonly string token;
        private readonly Func<Task> wait;

        public BreaksOff(string token, Func<Task> wait)
        {
            (this.token, this.wait) = (token, wait);
            Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=x");
        }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            var start = $"--x\r\nContent-Disposition: form-data; name=\"__RequestVerificationToken\"\r\n\r\n{token}\r\n--x\r\nContent-Disposition: form-data; name=\"Kind\"\r\n\r\nai_policy\r\n"
                + "--x\r\nContent-Disposition: form-data; name=\"Files\"; filename=\"half.pdf\"\r\n\r\n%PDF-1.7\n" + new string('x', 200_000);
            await stream.WriteAsync(Encoding.UTF8.GetBytes(start));
            await stream.FlushAsync();
            await wait();
            throw new IOException("The cable was pulled.");
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
