using System.Text;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.Buyers;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Risk;
using Aims.Portal.Domain.Trust;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Evidence.Moving;
using Aims.Portal.Web.Features.TakeOuts.Archive;
using Aims.Portal.Web.Features.TakeOuts.TakingIn;
using Aims.Portal.Web.Platform.Database;
using Aims.Portal.Web.Tests.Features.Evidence;
using Aims.Portal.Web.Tests.Harness;
using Aims.Portal.Web.Tests.Platform;
using Aims.Portal.Web.Tests.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.TakeOuts;

/// <summary>From one portal's archive into another portal.</summary>
public sealed class TakeInTests : IAsyncLifetime
{
    private readonly TestPortal from = new();
    private readonly TestPortal into = new();
    private Organisation there = null!;
    private Organisation here = null!;
    private byte[] archive = [];

    public async Task InitializeAsync()
    {
        await from.InitializeAsync();
        await into.InitializeAsync();
        there = await from.AddVendorAsync();
        here = await into.AddVendorAsync();
        var keeper = await from.SignInAsync(await from.AddMemberAsync(there, Role.VendorAdministrator));
        await keeper.UploadAsync(new() { ["Kind"] = "iso42001_certificate", ["ValidUntil"] = "2027-03-14" }, new UploadFile("certificate.pdf", EvidenceScene.Pdf("certificate", 3000)));
        await keeper.UploadAsync(new() { ["Kind"] = "pia_report", ["ValidUntil"] = "2027-01-14" }, new UploadFile("影響評估 2026.pdf", EvidenceScene.Pdf("pia", 2_000_000)));
        await from.InTenantAsync(there, async db =>
        {
            var now = from.Clock.GetUtcNow().UtcDateTime;
            var document = await db.Documents.SingleAsync(d => d.Kind == "iso42001_certificate");
            var certificate = new Certificate(there.Id, document.Id, now);
            certificate.Record(System.Text.Json.JsonSerializer.Serialize(new CertificateFacts { Number = "AIMS-1", HolderName = "Lumenfall", IssueDate = new DateOnly(2024, 3, 15), ExpiryDate = new DateOnly(2027, 3, 14) }), new DateOnly(2027, 3, 14));
            var system = new AiSystem(there.Id, now);
            system.Describe("Lumenfall Score", "Scores", "m1", "", "", isPublished: true);
            var profile = new TrustProfile(there.Id, now);
            profile.Describe("We score.", "", "", "", "", showsCoverage: true, now);
            profile.Show(ProfileVisibility.Link, new string('t', TrustProfile.TokenLength), now);
            db.AddRange(certificate, system, profile);
            await db.SaveChangesAsync();
        });
        archive = await from.BytesAsync(await from.TakeOutAsync(there));
    }

    public async Task DisposeAsync()
    {
        await ((IAsyncLifetime)from).DisposeAsync();
        await ((IAsyncLifetime)into).DisposeAsync();
    }

    [Fact]
    public async Task A_vendors_library_comes_back_byte_for_byte_and_a_second_run_adds_nothing()
    {
        var first = await TakeInAsync(archive);
        var before = await RowsAsync(into, here);
        var second = await TakeInAsync(archive);

        Assert.Equal((2, false), (first.FilesBrought, first.Stopped));
        Assert.Empty(first.WithoutFile);
        Assert.Equal((0, 0), (second.Brought, second.FilesBrought));
        Assert.Equal(before, await RowsAsync(into, here));
        Assert.Equal(await RowsAsync(from, there), before);
        var owner = await into.SignInAsync(await into.AddMemberAsync(here, Role.VendorAdministrator));
        foreach (var version in await from.VersionsAsync(there))
            Assert.Equal(await from.ReadAsync(there, version), await owner.Http.GetByteArrayAsync(owner.At($"~/evidence/versions/{version.Id}/file")));
        Assert.Contains("影響評估 2026", (await owner.OpenAsync("~/evidence")).Text, StringComparison.Ordinal);
        var profile = await into.InTenantAsync(here, db => db.TrustProfiles.SingleAsync());
        Assert.Equal((ProfileVisibility.Hidden, "", "We score."), (profile.Visibility, profile.Token, profile.Introduction));
        var due = await into.InTenantAsync(here, db => db.Obligations.SingleAsync());
        Assert.Equal((ObligationKind.DocumentExpiry, new DateOnly(2027, 1, 14), here.Id), (due.Kind, due.DueDate, due.ResponsibleOrganisationId!.Value));
        Assert.All(await into.VersionsAsync(here), v => Assert.Equal((VersionState.Stored, ScanState.NotScanned, true), (v.State, v.Scan, v.ScanNextAt is not null)));
    }

    [Fact]
    public async Task Interrupted_between_a_file_and_its_row_it_goes_on()
    {
        var version = (await from.VersionsAsync(there))[0];
        await into.PutAsync(here, version.BlobName, await from.ReadAsync(there, version));

        var report = await TakeInAsync(archive);

        Assert.Equal(2, report.FilesBrought);
        Assert.Equal(await RowsAsync(from, there), await RowsAsync(into, here));
    }

    [Fact]
    public async Task A_stop_ends_it_and_the_next_run_brings_the_rest()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        Assert.True((await TakeInAsync(archive, stop: stop.Token)).Stopped);
        Assert.False((await TakeInAsync(archive)).Stopped);
        Assert.Equal(await RowsAsync(from, there), await RowsAsync(into, here));
    }

    [Fact]
    public async Task An_archive_with_one_other_byte_is_refused_and_nothing_is_written()
    {
        var files = Unpacked.Of(archive).Files.ToDictionary(f => f.Key, f => f.Value);
        var name = files.Keys.First(k => k.StartsWith("files/", StringComparison.Ordinal));
        Dictionary<string, byte[]> With(string path, byte[]? content)
        {
            var other = new Dictionary<string, byte[]>(files);
            if (content is null) other.Remove(path);
            else other[path] = content;
            return other;
        }

        await RefusedAsync(Unpacked.Pack(With(name, [.. files[name][..^1], 1])), $"{name} is not as it was when the archive was made");
        await RefusedAsync(Unpacked.Pack(With(name, null)), $"{name} is missing in the archive");
        await RefusedAsync(Unpacked.Pack(With("data/more.json", [91, 93])), "data/more.json is in the archive, and its manifest.json does not name it");
        await RefusedAsync(Unpacked.Pack(With("data/documents.json", "[]"u8.ToArray())), "data/documents.json is not as it was");
        await RefusedAsync(Unpacked.Pack(With(ArchiveManifest.Path, null)), "no archive of Aims Portal");
        await RefusedAsync(Unpacked.Pack(With(ArchiveManifest.Path, "{}"u8.ToArray())), "is none of Aims Portal");
        await RefusedAsync(Unpacked.Pack(With(ArchiveManifest.Path, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(files[ArchiveManifest.Path]).Replace("\"version\": 1", "\"version\": 2", StringComparison.Ordinal)))), "of version 2; this program reads version 1");
        await RefusedAsync(archive[..^100], "");
        Assert.Empty(await into.VersionsAsync(here));
        Assert.Equal(0, into.BlobsOf(here));
    }

    [Fact]
    public async Task Keys_of_another_organisation_and_another_kind_are_refused()
    {
        var bank = await from.AddBankAsync();
        var second = await from.AddVendorAsync("second", "Second");

        Assert.Contains("of the organisation lumenfall of this installation", (await Assert.ThrowsAsync<StartRefused>(() => TakeInAsync(archive, from, second))).Message, StringComparison.Ordinal);
        Assert.Contains("The archive is of a Vendor", (await Assert.ThrowsAsync<StartRefused>(() => TakeInAsync(archive, from, bank))).Message, StringComparison.Ordinal);

        var other = await into.AddVendorAsync("other", "Other");
        await TakeInAsync(archive, into, other);
        Assert.Contains("another organisation's here", (await Assert.ThrowsAsync<StartRefused>(() => TakeInAsync(archive))).Message, StringComparison.Ordinal);
        Assert.Empty(await into.VersionsAsync(here));
    }

    [Fact]
    public async Task A_buyers_register_comes_back_too()
    {
        var (bank, newBank) = (await from.AddBankAsync(), await into.AddBankAsync());
        await from.InTenantAsync(bank, async db =>
        {
            var now = from.Clock.GetUtcNow().UtcDateTime;
            var vendor = new Vendor(bank.Id, "Lumenfall", Guid.CreateVersion7(), now);
            vendor.Describe("Lumenfall", "Lumenfall Ltd", null, "HK", "A note", Guid.CreateVersion7());
            var service = new AiService(vendor, "Lumenfall Score");
            service.Classify("{}", RiskTier.High, provisional: true);
            vendor.RefreshFrom([service]);
            var entry = new ReferenceEntry(bank.Id, ReferenceKind.AccreditationBody, "XY");
            entry.Write("{}", "Ada", now);
            db.AddRange(vendor, new VendorContact(vendor, "Sofia Reyes", "sofia@lumenfall.example", "en", null), service, entry);
            await db.SaveChangesAsync();
        });
        var bytes = await from.BytesAsync(await from.TakeOutAsync(bank));

        var report = await TakeInAsync(bytes, into, newBank);
        var again = await TakeInAsync(bytes, into, newBank);

        Assert.Equal((4, 0), (report.Brought, again.Brought));
        var (vendor, contacts, services, entries) = await into.InTenantAsync(newBank, async db => (await db.Vendors.SingleAsync(), await db.VendorContacts.CountAsync(), await db.AiServices.CountAsync(), await db.ReferenceEntries.CountAsync()));
        Assert.Equal(("Lumenfall", "A note", RiskTier.High, null, 1, 1, 1), (vendor.Name, vendor.Notes, vendor.Tier!.Value, vendor.OwnerId, contacts, services, entries));
        Assert.Contains("lumenfall score", vendor.SearchText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_a_command_it_says_what_it_did_and_ends_with_its_code()
    {
        using var home = new TempFolder();
        var file = Path.Combine(home.Path, "archive.zip");
        await File.WriteAllBytesAsync(file, archive);

        var done = await RunAsync("lumenfall", file, ("--sha256", ArchiveScene.Sha256(archive)));
        var again = await RunAsync("lumenfall", file);
        var other = await RunAsync("lumenfall", file, ("--sha256", new string('0', 64)));
        var nobody = await RunAsync("nobody", file);
        var nothing = await RunAsync("lumenfall", file + "x");

        Assert.Equal((0, ""), (done.ExitCode, done.Errors));
        Assert.Contains("documents: 2 brought, 0 were here already.", done.Output, StringComparison.Ordinal);
        Assert.Contains("Files brought: 2.", done.Output, StringComparison.Ordinal);
        Assert.Contains("in trail/audit-trail.json", done.Output, StringComparison.Ordinal);
        Assert.Contains("documents: 0 brought, 2 were here already.", again.Output, StringComparison.Ordinal);
        Assert.Equal((0, 1, 1, 1), (again.ExitCode, other.ExitCode, nobody.ExitCode, nothing.ExitCode));
        Assert.Contains("does not have that SHA-256", other.Errors, StringComparison.Ordinal);
        Assert.Contains("There is no organisation nobody here.", nobody.Errors, StringComparison.Ordinal);
        Assert.Contains("There is no file", nothing.Errors, StringComparison.Ordinal);
        Assert.Equal(await RowsAsync(from, there), await RowsAsync(into, here));
    }

    [Theory]
    [InlineData("take-in")]
    [InlineData("take-in", "--organisation", "lumenfall")]
    [InlineData("take-in", "--organisation", "lumenfall", "--archive", "a.zip", "--now")]
    public async Task What_is_not_understood_is_named_and_ends_with_2(params string[] arguments)
    {
        using var complaint = new StringWriter();

        Assert.True(TakeInCommand.IsIn(arguments));
        Assert.Equal(2, await TakeInCommand.RunAsync(arguments, TextWriter.Null, complaint));
        Assert.Contains("'take-in' does not understand: ", complaint.ToString(), StringComparison.Ordinal);
        Assert.Contains("Aims.Portal.Web take-in --organisation SLUG --archive FILE", complaint.ToString(), StringComparison.Ordinal);
    }

    private Task<PortalProgram> RunAsync(string slug, string file, params (string Name, string Value)[] more) => PortalProgram.RunAsync(
        ["take-in", "--organisation", slug, "--archive", file, .. more.SelectMany(m => new[] { m.Name, m.Value })],
        ("Portal__Database__Provider", TestDatabases.Engine), ("ConnectionStrings__Portal", into.Connection), ("Portal__Storage__Folder", into.BlobFolder));

    private async Task<TakeInReport> TakeInAsync(byte[] bytes, TestPortal? portal = null, Organisation? organisation = null, CancellationToken stop = default)
    {
        TakeInReport? report = null;
        var progress = new MoveProgress(TextWriter.Null, TimeProvider.System, null);
        await (portal ?? into).RunAsync<TakeIn>(async t =>
        {
            using var opened = await OpenedArchive.OpenAsync(new MemoryStream(bytes), progress, default);
            report = await t.ExecuteAsync(opened, progress, stop, default);
        }, organisation ?? here);
        return report!;
    }

    private async Task RefusedAsync(byte[] bytes, string said) => Assert.Contains(said, (await Assert.ThrowsAsync<StartRefused>(() => TakeInAsync(bytes))).Message, StringComparison.Ordinal);

    /// <summary>What a vendor owns alone, as text.</summary>
    private static Task<string> RowsAsync(TestPortal portal, Organisation of) => portal.InTenantAsync(of, async db => string.Join('\n', new IEnumerable<string>[]
    {
        (await db.Documents.OrderBy(d => d.Id).ToListAsync()).Select(d => $"{d.Id} {d.Kind} {d.Title} {d.DocumentDate:O} {d.ValidUntil:O} {d.CurrentVersion} {d.CreatedAt:O} {d.ArchivedAt:O}"),
        (await db.DocumentVersions.OrderBy(v => v.Id).ToListAsync()).Select(v => $"{v.Id} {v.DocumentId} {v.Number} {v.FileName} {v.ContentType} {v.Size} {v.Sha256} {v.BlobName} {v.State} {v.UploadedByName} {v.UploadedAt:O}"),
        (await db.Certificates.OrderBy(c => c.Id).ToListAsync()).Select(c => $"{c.Id} {c.DocumentId} {c.FactsJson} {c.ExpiryDate:O} {c.RecordedAt:O}"),
        (await db.AiSystems.OrderBy(s => s.Id).ToListAsync()).Select(s => $"{s.Id} {s.Name} {s.Purpose} {s.Model} {s.CreatedAt:O}"),
        (await db.Obligations.OrderBy(o => o.Id).ToListAsync()).Select(o => $"{o.Id} {o.Kind} {o.SubjectId} {o.Subject} {o.DueDate:O} {o.NextReminderOn:O} {o.State}"),
    }.SelectMany(r => r)));
}

file static class Reading
{
    public static Task<byte[]> ReadAsync(this TestPortal portal, Organisation of, DocumentVersion version) =>
        File.ReadAllBytesAsync(Path.Combine(portal.BlobFolder, Web.Features.Evidence.EvidenceBlobs.ContainerOf(of.Id), version.BlobName + ".blob"));
}
