using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Trust;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Tests.Features.Evidence;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Sharing;

/// <summary>A grant from before it is given till after it is over: who opens what, at every door of the evidence library there is, and what the trails say of it.</summary>
[Collection("Children that read")]
public sealed class GrantLifeTests(TestPortal portal) : IClassFixture<TestPortal>
{
    /// <summary>In the name of the file, and in no answer but to its owner and its holder.</summary>
    private const string Word = "Marrowstone";

    private static readonly Type[] Evidence = [typeof(DocumentId), typeof(DocumentVersionId), typeof(GrantId)];

    private static int number;

    [Theory]
    [InlineData("revoked")]
    [InlineData("over")]
    public async Task Nobody_but_the_holder_gets_a_byte_and_only_while_the_grant_lasts_and_every_attempt_is_in_the_trails(string end)
    {
        var s = await SceneAsync();
        var wrong = await EverybodyAsync(s, GrantId.New(), isReal: false, isHeld: false, "before");

        var grant = await portal.GiveAsync(s.Vendor, s.Assessment, s.Document);
        var owner = await portal.SignInAsync(s.Owner);
        await owner.SubmitAsync(await owner.OpenAsync($"~/sharing/{grant}/terms"), "main form[method=post]", new() { ["Until"] = portal.Today.AddDays(30).ToString("yyyy-MM-dd") });
        wrong.AddRange(await EverybodyAsync(s, grant, isReal: true, isHeld: true, "during"));
        await HolderReadsAsync(s, grant);

        if (end is "over") portal.Clock.Advance(TimeSpan.FromDays(31));
        owner = await portal.SignInAsync(s.Owner);
        if (end is "revoked") Assert.Equal(HttpStatusCode.Redirect, (await owner.SubmitAsync(await owner.OpenAsync($"~/sharing/{grant}/revoke"), "main form[method=post]", [])).Status);
        wrong.AddRange(await EverybodyAsync(s, grant, isReal: true, isHeld: false, "after"));

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task A_profile_by_link_opens_with_its_own_key_alone_and_holds_no_file()
    {
        var s = await SceneAsync();
        var grant = await portal.GiveAsync(s.Vendor, s.Assessment, s.Document);
        var key = await PublishAsync(s.Vendor);
        foreach (var person in s.Others.Append(s.Holder))
        {
            var visitor = await portal.SignInAsync(person);
            foreach (var path in new[] { $"/public/{s.Vendor.Slug}", $"/public/{s.Vendor.Slug}/profile.json" })
            {
                foreach (var guess in new[] { s.Document.ToString(), s.Version.ToString(), grant.ToString(), "", key[..^1] })
                    Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"{path}?key={guess}")).Status);
                var shown = await visitor.Http.GetAsync($"{path}?key={key}");
                Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
                Assert.DoesNotContain(Word, await shown.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    [Fact]
    public async Task Whoever_asks_again_and_again_writes_twenty_lines_an_hour_and_not_more()
    {
        var s = await SceneAsync();
        var person = s.Others[0];
        var visitor = await portal.SignInAsync(person);
        var path = visitor.At($"~/evidence/versions/{s.Version}/file");

        for (var i = 0; i < 15; i++) Assert.Equal(HttpStatusCode.Forbidden, (await visitor.Http.GetAsync(path)).StatusCode);
        await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => visitor.Http.GetAsync(path)));
        Assert.Equal((20, 20), (await AttemptsAsync(person.Organisation), await AttemptsAsync(s.Vendor)));

        // Guesses are counted apart.
        for (var i = 0; i < 25; i++) await visitor.Http.GetAsync(visitor.At($"~/evidence/versions/{DocumentVersionId.New()}/file"));
        Assert.Equal((40, 20), (await AttemptsAsync(person.Organisation), await AttemptsAsync(s.Vendor)));

        var colleague = await portal.SignInAsync(await portal.AddMemberAsync(person.Organisation, Role.Reviewer));
        await colleague.GetAsync(path);
        portal.Clock.Advance(TimeSpan.FromHours(1));
        await visitor.GetAsync(path);
        Assert.Equal((42, 22), (await AttemptsAsync(person.Organisation), await AttemptsAsync(s.Vendor)));
    }

    [Fact]
    public async Task The_owner_learns_which_organisation_asked_and_for_what_and_nothing_else()
    {
        var s = await SceneAsync();
        var stranger = s.Others[^1];
        await (await portal.SignInAsync(stranger)).GetAsync($"~/evidence/versions/{s.Version}/file");

        var theirs = await portal.InTenantAsync(s.Vendor, db => db.AuditEntries.SingleAsync(e => e.Action == EvidenceAttempts.Action));
        // The rival has nothing to do with it; who has an assessment with it is named.
        Assert.Equal((null, EvidenceAttempts.Unnamed, s.Document.Value, "{}"), (theirs.ActorId, theirs.ActorName, theirs.EntityId, theirs.Changes));
        var page = (await (await portal.SignInAsync(s.Owner)).OpenAsync("~/audit-trail?kind=EvidenceAttempt")).Text;
        Assert.Contains("Attempt to read without access", page);
        Assert.DoesNotContain(stranger.Name, page);

        await (await portal.SignInAsync(s.Others[1])).GetAsync($"~/evidence/versions/{s.Version}/file");
        Assert.Equal(new[] { s.Others[1].Organisation.Name, EvidenceAttempts.Unnamed }.Order(StringComparer.Ordinal), (await portal.InTenantAsync(s.Vendor, db => db.AuditEntries.Where(e => e.Action == EvidenceAttempts.Action).Select(e => e.ActorName).ToListAsync())).Order(StringComparer.Ordinal));

        var asked = (await (await portal.SignInAsync(stranger)).OpenAsync("~/audit-trail?kind=EvidenceAttempt")).Text;
        Assert.Contains("Address: GET /evidence/versions/{id:guid}/file", asked);
        Assert.Contains($"Identifier: …{s.Version.ToString()[^8..]}", asked);
        Assert.Contains(stranger.Name, asked);
    }

    [Fact]
    public async Task What_is_an_organisations_own_is_no_attempt_whatever_it_is_answered()
    {
        var s = await SceneAsync();
        var grant = await portal.GiveAsync(s.Vendor, s.Assessment, s.Document);
        var (owner, holder) = (await portal.SignInAsync(s.Owner), await portal.SignInAsync(s.Holder));
        await owner.SubmitAsync(await owner.OpenAsync($"~/sharing/{grant}/terms"), "main form[method=post]", new() { ["Nda"] = "Keep it." });

        Assert.Equal(HttpStatusCode.NotFound, (await owner.GetAsync($"~/evidence/versions/{s.Version}/pages/999")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await owner.GetAsync($"~/granted/{grant}/file")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await holder.GetAsync($"~/granted/{grant}/pages/1")).Status);

        Assert.Equal((0, 0), (await AttemptsAsync(s.Vendor), await AttemptsAsync(s.Bank)));
    }

    [Theory]
    [InlineData("en", "Granted document read", "Granted document downloaded", "Granted document: terms accepted")]
    [InlineData("zh-Hant", "已閱讀獲授權閱讀的文件", "已下載獲授權閱讀的文件", "獲授權閱讀的文件：已接受條款")]
    public async Task A_reading_stands_once_in_both_sides_trail(string language, string read, string downloaded, string accepted)
    {
        var s = await SceneAsync(language);
        var grant = await portal.GiveAsync(s.Vendor, s.Assessment, s.Document);
        var (owner, holder) = (await portal.SignInAsync(s.Owner), await portal.SignInAsync(s.Holder));
        await owner.SubmitAsync(await owner.OpenAsync($"~/sharing/{grant}/terms"), "main form[method=post]", new() { ["Nda"] = "Keep it." });

        await holder.SubmitAsync(await holder.OpenAsync($"~/granted/{grant}/accept"), "main form[method=post]", []);
        await holder.OpenAsync($"~/granted/{grant}/preview");
        for (var i = 0; i < 2; i++) await holder.Http.GetAsync(holder.At($"~/granted/{grant}/pages/1"));
        foreach (var from in new[] { 0, 10, 20 }) Assert.Equal(HttpStatusCode.PartialContent, (await PartAsync(holder, grant, from)).StatusCode);

        foreach (var (side, reader) in new[] { (s.Bank, s.Holder), (s.Vendor, s.Owner) })
        {
            var lines = await portal.InTenantAsync(side, db => db.AuditEntries.Where(e => e.Entity == nameof(EvidenceRead)).OrderBy(e => e.Id).ToListAsync());
            Assert.Equal([ReadTrail.Accepted, ReadTrail.Read, ReadTrail.Downloaded], lines.Select(l => l.Action));
            Assert.All(lines, l => Assert.Equal((side == s.Bank ? s.Holder.Id : null, s.Holder.Name), (l.ActorId, l.ActorName)));
            Assert.All(lines, l => Assert.Contains(Word, l.Changes));
            Assert.All(lines, l => Assert.Equal(side == s.Vendor, l.Changes.Contains(s.Bank.Name, StringComparison.Ordinal)));
            var page = (await (await portal.SignInAsync(reader)).OpenAsync("~/audit-trail?kind=EvidenceRead")).Text;
            Assert.All([read, downloaded, accepted], said => Assert.Contains(said, page));
        }

        // Each part is a row, as before; whoever downloads it as a whole does so once more.
        Assert.Equal(3, await portal.InTenantAsync(s.Vendor, db => db.EvidenceReads.CountAsync(r => r.NdaSha256 == "")) - 1);
        await holder.Http.GetAsync(holder.At($"~/granted/{grant}/file"));
        Assert.Equal(2, await portal.InTenantAsync(s.Bank, db => db.AuditEntries.CountAsync(e => e.Action == ReadTrail.Downloaded)));
    }

    /// <summary>Everybody tries every door.</summary>
    /// <returns>What is wrong, a line for each door.</returns>
    private async Task<List<string>> EverybodyAsync(Scene s, GrantId grant, bool isReal, bool isHeld, string when)
    {
        var doors = (await Walk.DoorsAsync(portal.Services)).Where(d => d.Access is RequiresAttribute && d.Inputs.Values.Any(IsEvidence)).ToList();
        Assert.All(Evidence, type => Assert.Contains(doors, d => d.RouteNames.Any(n => d.Inputs.GetValueOrDefault(n) == type)));
        var wrong = new List<string>();
        foreach (var person in s.Others.Append(s.Holder))
        {
            var visitor = await portal.SignInAsync(person);
            var token = await visitor.FormTokenAsync("/account/settings");
            var tried = 0;
            foreach (var door in doors)
            {
                // So that the cap of an hour hides nothing.
                if (++tried % 15 == 0) portal.Clock.Advance(TimeSpan.FromHours(1));
                var isTheirs = isHeld && person == s.Holder && Named(door) == typeof(GrantId);
                if (await TryAsync(s, visitor, person, door, grant, token, isReal, isTheirs) is { } fault) wrong.Add($"{when}, {person.Name}: {fault}");
            }
        }

        return wrong;
    }

    /// <returns>What is wrong; null for nothing.</returns>
    private async Task<string?> TryAsync(Scene s, Visitor visitor, TestPerson person, Door door, GrantId grant, string token, bool isReal, bool isTheirs)
    {
        string Id(Type type) => (type == typeof(DocumentId) ? s.Document.Value : type == typeof(GrantId) ? grant.Value : s.Version.Value).ToString();
        var rest = door.Inputs.Where(i => IsEvidence(i.Value) && !door.RouteNames.Contains(i.Key, StringComparer.OrdinalIgnoreCase)).Select(i => KeyValuePair.Create(i.Key, Id(i.Value))).ToList();
        var path = visitor.At("~" + door.Path((_, type) => IsEvidence(type) ? Id(type) : Guid.Empty.ToString()));
        if (door.Method is "GET" && rest.Count > 0) path += (path.Contains('?') ? "&" : "?") + string.Join('&', rest.Select(r => $"{r.Key}={r.Value}"));
        var before = (Own: await AttemptsAsync(person.Organisation), Owners: await AttemptsAsync(s.Vendor));

        using var form = new FormUrlEncodedContent(rest.Append(new("__RequestVerificationToken", token)));
        var answer = door.Method is "GET" ? await visitor.Http.GetAsync(path) : await visitor.Http.PostAsync(path, form);

        var named = Named(door);
        var after = (Own: await AttemptsAsync(person.Organisation), Owners: await AttemptsAsync(s.Vendor));
        var expected = named is null || isTheirs ? before : (before.Own + 1, before.Owners + (isReal || named != typeof(GrantId) ? 1 : 0));
        if (after != expected) return $"{door} answered {(int)answer.StatusCode}: {after} attempts in the trails instead of {expected}";
        if (isTheirs) return null;
        var body = Encoding.Latin1.GetString(await answer.Content.ReadAsByteArrayAsync());
        if (body.Contains(Word, StringComparison.OrdinalIgnoreCase) || body.Contains("%PDF", StringComparison.Ordinal) || body.Contains("PNG\r\n", StringComparison.Ordinal)) return $"{door} shows something of the file";
        return named is not null && answer.StatusCode is not (HttpStatusCode.NotFound or HttpStatusCode.Forbidden) ? $"{door} answered {(int)answer.StatusCode}" : null;
    }

    private async Task HolderReadsAsync(Scene s, GrantId grant)
    {
        var holder = await portal.SignInAsync(s.Holder);
        Assert.Equal(s.Bytes, await (await holder.Http.GetAsync(holder.At($"~/granted/{grant}/file"))).Content.ReadAsByteArrayAsync());
        Assert.Equal("image/png", (await holder.Http.GetAsync(holder.At($"~/granted/{grant}/pages/1"))).Content.Headers.ContentType!.MediaType);
        Assert.Contains(Word, (await holder.OpenAsync($"~/granted/{grant}/preview")).Text);
    }

    private static async Task<HttpResponseMessage> PartAsync(Visitor reader, GrantId grant, int from)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, reader.At($"~/granted/{grant}/file"));
        request.Headers.Range = new RangeHeaderValue(from, from + 9);
        return await reader.Http.SendAsync(request);
    }

    private Task<int> AttemptsAsync(Organisation organisation) => portal.InTenantAsync(organisation, db => db.AuditEntries.CountAsync(e => e.Action == EvidenceAttempts.Action));

    private Task<string> PublishAsync(Organisation vendor) => portal.InTenantAsync(vendor, async db =>
    {
        var profile = new TrustProfile(vendor.Id, portal.Clock.GetUtcNow().UtcDateTime);
        db.Add(profile);
        profile.Show(ProfileVisibility.Link, new string('k', TrustProfile.TokenLength), portal.Clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync();
        return profile.Token;
    });

    private static bool IsEvidence(Type type) => Evidence.Contains(Nullable.GetUnderlyingType(type) ?? type);

    /// <summary>What the address of the door names; null when it is named in a form or a query only.</summary>
    private static Type? Named(Door door) => door.RouteNames.Select(n => door.Inputs.GetValueOrDefault(n)).FirstOrDefault(t => t is not null && IsEvidence(t));

    private async Task<Scene> SceneAsync(string language = "en")
    {
        var key = $"life-{Interlocked.Increment(ref number)}";
        var (bank, vendor) = (await portal.AddBankAsync($"b-{key}", $"Bank {key}"), await portal.AddVendorAsync($"v-{key}", $"Vendor {key}"));
        var (stranger, second, rival) = (await portal.AddBankAsync($"s-{key}", $"Stranger {key}"), await portal.AddBankAsync($"o-{key}", $"Second {key}"), await portal.AddVendorAsync($"r-{key}", $"Rival {key}"));
        var ownerPerson = await portal.AddMemberAsync(vendor, Role.VendorAdministrator, $"Owner {key}", language: language);
        var owner = await portal.SignInAsync(ownerPerson);
        var bytes = Archives.Pdf("");
        var uploaded = await owner.UploadAsync(new() { ["Kind"] = "ai_policy" }, new UploadFile($"{Word}.pdf", bytes));
        var document = DocumentId.Parse((uploaded.Location ?? throw new InvalidOperationException(uploaded.Text)).Split('/')[^1], null);
        var other = await owner.KeepAsync("pia_report", "other.pdf");
        await portal.RunAsync<ScanUploads>(r => r.RunAsync(CancellationToken.None));
        await portal.RunAsync<ReadUploads>(r => r.RunAsync(CancellationToken.None));
        // It works with the same vendor, and was given another document.
        await portal.GiveAsync(vendor, await portal.AskAsync(second, vendor, $"HB-2-{key}"), other);
        var version = (await portal.InTenantAsync(vendor, db => db.DocumentVersions.SingleAsync(v => v.DocumentId == document))).Id;
        TestPerson[] others =
        [
            await portal.AddMemberAsync(stranger, Role.BuyerAdministrator, $"Stranger's {key}"), await portal.AddMemberAsync(second, Role.Reviewer, $"Second's {key}"),
            await portal.AddMemberAsync(rival, Role.VendorAdministrator, $"Rival's {key}"),
        ];
        return new Scene(bank, vendor, ownerPerson, await portal.AddMemberAsync(bank, Role.RiskManager, $"Reader {key}", language: language), others, await portal.AskAsync(bank, vendor, $"HB-{key}"), document, version, bytes);
    }

    private sealed record Scene(Organisation Bank, Organisation Vendor, TestPerson Owner, TestPerson Holder, IReadOnlyList<TestPerson> Others, Domain.Assessments.Assessment Assessment, DocumentId Document, DocumentVersionId Version, byte[] Bytes);
}
