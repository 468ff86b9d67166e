using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Audit;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.TakeOuts.Archive;
using Aims.Portal.Web.Platform.Jobs;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.TakeOuts;

/// <summary>What is in an archive, and above all what is not. On PostgreSQL each bank has a database of its own.</summary>
public sealed partial class ArchiveContentTests(ArchiveContentTests.World portal) : IClassFixture<ArchiveContentTests.World>
{
    [Theory]
    [InlineData(OrganisationKind.Buyer)]
    [InlineData(OrganisationKind.Vendor)]
    public async Task Nothing_of_another_pair_of_organisations_is_in_it(OrganisationKind kind)
    {
        var (own, other) = (Everything(await portal.UnpackedAsync(kind is OrganisationKind.Buyer ? portal.Bank : portal.Vendor)), Everything(await portal.UnpackedAsync(kind is OrganisationKind.Buyer ? portal.OtherBank : portal.OtherVendor)));

        Assert.Contains(SeededPortal.Secret, own, StringComparison.Ordinal);
        Assert.DoesNotContain(World.OtherWord, own, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(World.OtherWord, other, StringComparison.Ordinal);
        Assert.DoesNotContain(SeededPortal.Secret, other, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task What_a_buyer_keeps_for_itself_is_in_its_own_archive_and_not_in_the_vendors()
    {
        var (bank, vendor) = (Everything(await portal.UnpackedAsync(portal.Bank)), Everything(await portal.UnpackedAsync(portal.Vendor)));

        Assert.All(World.BuyersWords, w => Assert.Contains(w, bank, StringComparison.Ordinal));
        Assert.All(World.BuyersWords, w => Assert.DoesNotContain(w, vendor, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task What_a_vendor_keeps_for_itself_is_in_its_own_archive_and_not_in_the_buyers()
    {
        var (bank, vendor) = (Everything(await portal.UnpackedAsync(portal.Bank)), Everything(await portal.UnpackedAsync(portal.Vendor)));

        Assert.All(World.VendorsWords, w => Assert.Contains(w, vendor, StringComparison.Ordinal));
        Assert.All(World.VendorsWords, w => Assert.DoesNotContain(w, bank, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task No_secret_is_in_it_and_no_key_that_tells_when_the_other_side_made_something()
    {
        foreach (var (own, other) in new[] { (portal.Bank, portal.Vendor), (portal.Vendor, portal.Bank) })
        {
            var archive = await portal.UnpackedAsync(own);
            var said = Everything(archive);
            var (blobs, token) = await portal.AcrossAsync(async db => (await db.AcrossTenants<DocumentVersion>().Select(v => v.BlobName).ToListAsync(), (await db.AcrossTenants<Domain.Trust.TrustProfile>().FirstAsync(p => p.TenantId == portal.Vendor.Id)).Token));
            Assert.Equal(43, token.Length);
            Assert.DoesNotContain(token, said, StringComparison.Ordinal);
            // The trail goes out as it is stored, or its hashes could not be checked.
            foreach (var table in archive.Files.Where(f => f.Key.StartsWith("data/", StringComparison.Ordinal)).Select(f => Encoding.UTF8.GetString(f.Value)))
            {
                Assert.DoesNotContain(other.Id.Value.ToString(), table, StringComparison.Ordinal);
                Assert.All(blobs, b => Assert.DoesNotContain(b, table, StringComparison.Ordinal));
            }
        }
    }

    [Theory]
    [InlineData(OrganisationKind.Buyer)]
    [InlineData(OrganisationKind.Vendor)]
    public async Task Every_table_is_as_the_schema_says_and_holds_what_the_filters_show(OrganisationKind kind)
    {
        var own = kind is OrganisationKind.Buyer ? portal.Bank : portal.Vendor;
        var archive = await portal.UnpackedAsync(own);
        var wrong = new List<string>();
        foreach (var (path, shape) in archive.Schema["properties"]!.AsObject())
        {
            var rows = JsonNode.Parse(archive.Files[path])!.AsArray();
            var row = archive.Schema["$defs"]![shape!["items"]!["$ref"]!.GetValue<string>().Split('/')[^1]]!;
            foreach (var one in rows) wrong.AddRange(Faults(one!, row).Select(f => $"{path}: {f}"));
            Assert.Equal(rows.Count, archive.Manifest.Entries.Single(e => e.Path == path).Rows);
        }

        Assert.Empty(wrong.Distinct(StringComparer.Ordinal));
        var counts = await portal.InTenantAsync(own, async db => (Assessments: await db.Assessments.CountAsync(), Grants: await db.EvidenceGrants.CountAsync(), Findings: await db.Findings.CountAsync(), Conditions: await db.Conditions.CountAsync(), Obligations: await db.Obligations.CountAsync()));
        Assert.Equal(counts, (archive.Rows("assessments").Count, archive.Rows("evidence-grants").Count, archive.Rows("findings").Count, archive.Rows("conditions").Count, archive.Rows("obligations").Count));
        Assert.True(counts is { Assessments: 3, Grants: > 0, Findings: > 0, Conditions: > 0, Obligations: > 0 });
        Assert.Equal(kind is OrganisationKind.Vendor, archive.Files.ContainsKey("data/answers.json"));
        Assert.Equal(kind is OrganisationKind.Buyer, archive.Files.ContainsKey("data/decisions.json"));
        Assert.Equal(RolePermissions.Of(kind).Count(), archive.Rows("members").Count);
    }

    [Fact]
    public async Task Every_hash_is_right_and_files_are_byte_for_byte()
    {
        var archive = await portal.UnpackedAsync(portal.Vendor);
        var manifest = archive.Manifest;

        Assert.Equal((ArchiveManifest.FormatName, 1, portal.Vendor.Id.Value, "first-vendor", OrganisationKind.Vendor), (manifest.Format, manifest.Version, manifest.Organisation.Id, manifest.Organisation.Slug, manifest.Organisation.Kind));
        Assert.Equal(archive.Files.Keys.Except([ArchiveManifest.Path, ArchiveManifest.SumsPath]).Order(), manifest.Entries.Select(e => e.Path).Order());
        Assert.All(manifest.Entries, e => Assert.Equal((archive.Files[e.Path].Length, ArchiveScene.Sha256(archive.Files[e.Path])), (e.Size, e.Sha256)));
        var sums = Encoding.UTF8.GetString(archive.Files[ArchiveManifest.SumsPath]).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(archive.Files.Keys.Except([ArchiveManifest.SumsPath]).Order(), sums.Select(s => s[66..]).Order());
        Assert.All(sums, s => Assert.Equal(ArchiveScene.Sha256(archive.Files[s[66..]]), s[..64]));
        Assert.Equal(World.Small, archive.Files[portal.PathOf(World.SmallName)]);
        Assert.Equal(World.Large, archive.Files[portal.PathOf(World.LargeName)]);
    }

    [Fact]
    public async Task A_file_that_cannot_be_given_out_is_named_with_its_reason_and_holds_nothing_up()
    {
        var problems = (await portal.UnpackedAsync(portal.Vendor)).Manifest.Problems;

        Assert.Equal("The store does not have it any more.", Assert.Single(problems, p => p.Path.EndsWith($"1-{SeededPortal.Secret}.pdf", StringComparison.Ordinal)).Reason);
        Assert.Equal("The store gives back other bytes than were uploaded.", Assert.Single(problems, p => p.Path.EndsWith(World.AlteredName, StringComparison.Ordinal)).Reason);
        Assert.Equal("Malware was found in it.", Assert.Single(problems, p => p.Path.EndsWith(World.InfectedName, StringComparison.Ordinal)).Reason);
        Assert.Equal(3, problems.Count);
    }

    [Fact]
    public async Task The_chain_of_the_trail_can_be_checked_from_the_archive_alone()
    {
        await portal.RunAsync<AuditSealer>(s => s.RunAsync(CancellationToken.None));
        foreach (var own in new[] { portal.Bank, portal.Vendor })
        {
            var archive = await portal.UnpackedAsync(own);
            var lines = JsonNode.Parse(archive.Files["trail/audit-trail.json"])!.AsArray().Select(l => l!.AsObject()).ToList();
            var (before, number) = ("", 0L);
            foreach (var line in lines.Where(l => l["ChainNumber"] is not null))
            {
                string Text(string name) => line[name]?.GetValue<string>() ?? "";
                var hashed = string.Join('\u001f', before, archive.Manifest.Organisation.Id, Text("Id"), Text("At")[..26], Text("ActorId"), Text("ActorName"), Text("Action"), Text("Entity"), Text("EntityId"), Text("Changes"));
                Assert.Equal(++number, line["ChainNumber"]!.GetValue<long>());
                Assert.Equal(before = ArchiveScene.Sha256(Encoding.UTF8.GetBytes(hashed)), Text("ChainHash"));
            }

            Assert.True(number > 5);
        }
    }

    [Fact]
    public async Task It_says_in_both_languages_what_it_is()
    {
        var said = Encoding.UTF8.GetString((await portal.UnpackedAsync(portal.Bank)).Files[ArchiveReadMe.Path]);

        Assert.Contains("sha256sum -c SHA256SUMS", said, StringComparison.Ordinal);
        Assert.Contains("是否完整", said, StringComparison.Ordinal);
        Assert.Contains(portal.Bank.Id.ToString(), said, StringComparison.Ordinal);
    }

    private static string Everything(Unpacked archive) => string.Join('\n', archive.Files.Select(f => $"{f.Key}\n{Encoding.UTF8.GetString(f.Value)}"));

    private static IEnumerable<string> Faults(JsonNode row, JsonNode schema)
    {
        var (properties, fields) = (schema["properties"]!.AsObject(), row.AsObject());
        foreach (var name in schema["required"]!.AsArray().Select(n => n!.GetValue<string>()).Where(n => !fields.ContainsKey(n))) yield return $"{name} is missing";
        foreach (var (name, value) in fields)
        {
            if (!properties.TryGetPropertyValue(name, out var says))
            {
                yield return $"{name} is in no schema";
                continue;
            }

            string[] types = says!["type"] is JsonArray several ? [.. several.Select(t => t!.GetValue<string>())] : [says["type"]!.GetValue<string>()];
            var type = value?.GetValueKind() switch { null => "null", JsonValueKind.True or JsonValueKind.False => "boolean", JsonValueKind.Number => types.Contains("integer") ? "integer" : "number", _ => "string" };
            if (!types.Contains(type)) yield return $"{name} is {type}";
            if (type is "integer" && !value!.ToJsonString().All(c => char.IsDigit(c) || c is '-')) yield return $"{name} is no integer";
            if (says["enum"] is JsonArray names && !names.Any(n => n?.GetValue<string>() == value?.GetValue<string>())) yield return $"{name} is {value}";
            if (type is "string" && says["format"]?.GetValue<string>() is { } format && !(format switch
            {
                "uuid" => Guid.TryParse(value!.GetValue<string>(), out _),
                "date" => DateOnly.TryParseExact(value!.GetValue<string>(), "yyyy-MM-dd", out _),
                "date-time" => Moment().IsMatch(value!.GetValue<string>()) && DateTime.TryParse(value.GetValue<string>(), CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
                _ => false,
            })) yield return $"{name} is no {format}: {value}";
        }
    }

    [GeneratedRegex(@"\A\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z\z", RegexOptions.None, 5000)]
    private static partial Regex Moment();

    /// <summary>Two pairs of a bank and a vendor, each with a word of its own, and words that only one side of the first pair may read.</summary>
    public sealed class World : SeededPortal
    {
        public const string OtherWord = "Obsidianite";
        public const string SmallName = "small.pdf";
        public const string LargeName = "large.pdf";
        public const string AlteredName = "altered.pdf";
        public const string InfectedName = "infected.pdf";

        public static readonly byte[] Small = Enumerable.Range(0, 5000).Select(i => (byte)(i * 7)).ToArray();
        public static readonly byte[] Large = Enumerable.Range(0, 3_000_000).Select(i => (byte)(i * 31 + i / 1000)).ToArray();

        public static readonly string[] BuyersWords = ["Quillnote", "Quillinternal", "Quillreason", "Quilldraft", "Quillcheck", "Quillaccepted", "Quillfacts", "QuillLapseNote"];
        public static readonly string[] VendorsWords = ["Vexdraft", "Vexread", "Vexhold", "Vexsystem", "Vexevent"];

        private readonly Dictionary<string, string> paths = [];

        protected override bool BuyersAreDedicated => TestDatabases.Engine is "Postgres";

        public string PathOf(string fileName) => paths[fileName];

        protected override async Task SetUpAsync()
        {
            await base.SetUpAsync();
            var members = Others.ToDictionary(o => o.Key, o => o.Value);
            members[Role.PlatformOperator] = Members[Role.PlatformOperator];
            await AcrossAsync(async db => await SeedAsync(db, new SeededWorld(OtherWord, OtherBank, OtherVendor, members, "OB", [])));
            await AcrossAsync(BuyersAsync);
            await AcrossAsync(VendorsAsync);
        }

        private async Task BuyersAsync(Data.PortalDbContext db)
        {
            var now = Clock.GetUtcNow().UtcDateTime;
            var vendor = await db.AcrossTenants<Domain.Vendors.Vendor>().SingleAsync(v => v.TenantId == Bank.Id);
            vendor.Describe(vendor.Name, null, null, null, "Quillnote", null);
            (await db.AcrossTenants<ReviewItem>().SingleAsync(r => r.TenantId == Bank.Id)).Judge(Judgement.Accepted, null, "Quillinternal", Members[Role.Reviewer].Id, "Reviewer", now);
            var decision = await db.AcrossTenants<Domain.Decisions.Decision>().SingleAsync(d => d.TenantId == Bank.Id);
            db.Entry(decision).Property(d => d.Reason).CurrentValue = "Quillreason";
            var assessment = await db.AcrossTenants<Assessment>().SingleAsync(a => a.Id == Assessment.Id);
            db.Entry(assessment).Property(a => a.Facts).CurrentValue = """{"buyerAnswers":{"UC-01":"Quillfacts"}}""";
            // Not shared yet.
            var draft = new Finding(assessment, "F-0002", "GOV-01", "Quilldraft", Severity.Low, null, now);
            db.Add(draft);
            var shared = await db.AcrossTenants<SharedCertificate>().SingleAsync(c => c.BuyerId == Bank.Id);
            var mark = new UnsupportedAnswer(assessment, "GOV-02", shared);
            mark.Lapse("QuillLapseNote", LapseCause.SurveillanceOverdue, Today, draft.Id);
            db.Add(mark);
            var checks = await db.AcrossTenants<Domain.Certificates.Buyers.BuyerChecks>().SingleAsync(c => c.TenantId == Bank.Id);
            checks.Keep(checks.ChecksJson, "Quillcheck");
            var accepted = await db.AcrossTenants<Domain.Certificates.Buyers.AcceptedPoint>().SingleAsync(c => c.TenantId == Bank.Id);
            db.Entry(accepted).Property(a => a.Reason).CurrentValue = "Quillaccepted";
            await db.SaveChangesAsync();
        }

        private async Task VendorsAsync(Data.PortalDbContext db)
        {
            var (now, by) = (Clock.GetUtcNow().UtcDateTime, Members[Role.ResponseOwner]);
            var open = await db.AcrossTenants<Assessment>().SingleAsync(a => a.BuyerId == Bank.Id && a.State == AssessmentState.Requested);
            var draft = new Answer(Vendor.Id, Bank.Id, open.Id, "GOV-01");
            draft.Write("Vexdraft", null, by.Id, by.Name, now);
            db.Add(draft);
            var text = await db.AcrossTenants<DocumentText>().SingleAsync(t => t.TenantId == Vendor.Id);
            text.Keep(text.State, "", 1, "Vexread", "[]", now);
            var document = await db.AcrossTenants<EvidenceDocument>().SingleAsync(d => d.TenantId == Vendor.Id);
            document.Hold("Vexhold", by.Name, now);
            var system = await db.AcrossTenants<Domain.Trust.AiSystem>().SingleAsync(s => s.TenantId == Vendor.Id);
            system.Describe("Vexsystem", "", "", "", "", isPublished: false);
            var certificate = await db.AcrossTenants<Certificate>().SingleAsync(c => c.TenantId == Vendor.Id);
            certificate.Record(certificate.FactsJson.Replace(Secret, "Vexevent", StringComparison.Ordinal), certificate.ExpiryDate);
            (await db.AcrossTenants<Domain.Trust.TrustProfile>().SingleAsync(p => p.TenantId == Vendor.Id)).RenewLink(new string('k', Domain.Trust.TrustProfile.TokenLength), now);

            foreach (var (name, bytes) in new[] { (SmallName, Small), (LargeName, Large), (AlteredName, Small), (InfectedName, Small) })
            {
                var kept = new EvidenceDocument(Vendor.Id, "ai_policy", name, now);
                var version = new DocumentVersion(Vendor.Id, kept.Id, 1, name, "application/pdf", by.Id, by.Name, now);
                var stored = await this.PutAsync(Vendor, version.BlobName, bytes);
                version.Stored(stored.Size, name == AlteredName ? new string('0', 64) : stored.Sha256);
                if (name == InfectedName) version.Scanned(ScanVerdict.Infected("Eicar", []), "clamd", now);
                kept.VersionStored(1);
                paths[name] = ArchiveFiles.PathOf(kept.Id, 1, name);
                db.AddRange(kept, version);
            }

            await db.SaveChangesAsync();
        }
    }
}
