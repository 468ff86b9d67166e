using System.Collections.Concurrent;
using System.Text;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Features.Evidence.Moving;
using Aims.Portal.Web.Platform.Storage;
using Aims.Portal.Web.Tests.Platform;
using Aims.Portal.Web.Tests.Platform.Storage;

namespace Aims.Portal.Web.Tests.Features.Evidence.Moving;

/// <summary>From the folder to Azure and back, with all that goes wrong on the way.</summary>
[Trait("Engine", "any")]
public sealed class StoreMoveTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>, IAsyncLifetime
{
    private readonly TempFolder back = new();
    private MoveScene scene = null!;
    private AzureBlobStore azure = null!;

    public async Task InitializeAsync()
    {
        scene = await MoveScene.MakeAsync(azurite, files: 8);
        azure = scene.Azure.NewStore();
    }

    public async Task DisposeAsync()
    {
        await scene.DisposeAsync();
        back.Dispose();
    }

    [Fact]
    public async Task There_and_back_every_file_is_the_same_under_its_name_in_its_organisations_container()
    {
        await scene.AddAsync(scene.Vendor, 5 * 1024 * 1024 + 3);
        await scene.AddAsync(scene.Other, 0);
        await scene.Folder.WriteAsync(EvidenceBlobs.ContainerOf(scene.Other.Id), "checks/extra", new GeneratedStream(10), 10, default);
        await scene.Folder.WriteAsync("readiness", "probe", new GeneratedStream(10), 10, default);
        var before = await MoveScene.ListAsync(scene.Folder);

        var there = await scene.MoveAsync(scene.Folder, azure);
        var home = new LocalFolderStore(back.Path, TimeProvider.System);
        var returned = await scene.MoveAsync(azure, home, "home");

        Assert.True(there.IsWhole && returned.IsWhole);
        Assert.Equal((11, 0), (there.Of(MoveOutcome.Copied), there.Of(MoveOutcome.There)));
        Assert.Equal(11, before.Count);
        Assert.Equal(before, await MoveScene.ListAsync(azure));
        Assert.Equal(before, await MoveScene.ListAsync(home));
        Assert.Equal(before, await MoveScene.ListAsync(scene.Folder));
        Assert.Equal(2, before.Select(b => b.Container).Distinct().Count());
        await scene.WholeAsync(azure);
        await scene.WholeAsync(home);
        Assert.False(await home.ExistsAsync("readiness", "probe", default));
        var said = MoveScene.Said(there);
        Assert.Contains("The database knows 10 files; 10 of them are in the target and verified.", said);
        Assert.Contains($"Organisation {scene.Other.Id} ({EvidenceBlobs.ContainerOf(scene.Other.Id)}):\n  extra, no row names it; copied all the same: 1\n    checks/extra", said.ReplaceLineEndings("\n"));
        Assert.DoesNotContain(scene.Vendor.Id.ToString(), said);
    }

    [Fact]
    public async Task A_second_run_neither_writes_nor_reads_a_file()
    {
        await scene.MoveAsync(scene.Folder, azure);
        var requests = new ConcurrentBag<string>();
        scene.Azure.Wire.Let((_, line) => Heard(requests, line));

        var again = await scene.MoveAsync(scene.Folder, scene.Azure.NewStore());

        Assert.True(again.IsWhole);
        Assert.Equal((0, 8), (again.Of(MoveOutcome.Copied), again.Of(MoveOutcome.There)));
        Assert.NotEmpty(requests);
        Assert.All(requests, r => Assert.Contains("comp=list", r, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Stopped_in_the_middle_it_finishes_what_is_in_hand_and_the_next_run_copies_only_the_rest()
    {
        using var stop = new CancellationTokenSource();
        var requests = new ConcurrentBag<string>();
        scene.Azure.Wire.Let((_, line) =>
        {
            if (requests.Count(IsCommit) == 2) stop.Cancel();
            return Heard(requests, line);
        });

        var first = await scene.MoveAsync(scene.Folder, azure, stop: stop.Token);
        var after = (await MoveScene.ListAsync(azure)).Count;
        var second = await scene.MoveAsync(scene.Folder, azure);

        Assert.True(first.Stopped);
        Assert.False(first.IsWhole);
        Assert.InRange(after, 2, 7);
        Assert.Equal(after, first.Of(MoveOutcome.Copied));
        Assert.True(second.IsWhole);
        Assert.Equal((8 - after, after), (second.Of(MoveOutcome.Copied), second.Of(MoveOutcome.There)));
        Assert.Equal(8, requests.Count(IsCommit));
        await scene.WholeAsync(azure);
    }

    /// <summary>Every second request of its kind, so that a request sent again may come through, or all from the sixth on, so that the store is away.</summary>
    [Theory]
    [InlineData(WireFault.CutRequest, false)]
    [InlineData(WireFault.CutBody, false)]
    [InlineData(WireFault.CutBody, true)]
    [InlineData(WireFault.LoseAnswer, false)]
    [InlineData(WireFault.LoseAnswer, true)]
    [InlineData(WireFault.CutAnswer, false)]
    [InlineData(WireFault.CutAnswerBody, false)]
    [InlineData(WireFault.CutAnswerBody, true)]
    [InlineData(WireFault.ShortenAnswer, false)]
    [InlineData(WireFault.ShortenAnswer, true)]
    [InlineData(WireFault.Answer503, false)]
    [InlineData(WireFault.Answer503, true)]
    [InlineData(WireFault.Silence, true)]
    [InlineData(WireFault.Twice, false)]
    public async Task Behind_a_bad_wire_nothing_half_passes_for_whole_and_later_runs_bring_the_rest(WireFault fault, bool fromThenOn)
    {
        var bad = fault is WireFault.Silence ? scene.Azure.NewStore(patient: false) : azure;
        scene.Azure.Wire.Let((n, _) => (fromThenOn ? n >= 14 : n % 3 == 1) ? fault : WireFault.None);
        var broken = await TriedAsync(scene.Folder, bad, "azure");
        scene.Azure.Wire.Let((_, _) => WireFault.None);
        if (broken is { IsWhole: true }) await scene.WholeAsync(azure);
        if (fromThenOn) Assert.False(broken?.IsWhole);
        Assert.True((await scene.MoveAsync(scene.Folder, azure)).IsWhole);
        await scene.WholeAsync(azure);

        var home = new LocalFolderStore(back.Path, TimeProvider.System);
        scene.Azure.Wire.Let((n, _) => (fromThenOn ? n >= 6 : n % 3 == 1) ? fault : WireFault.None);
        broken = await TriedAsync(bad, home, "home");
        scene.Azure.Wire.Let((_, _) => WireFault.None);
        if (broken is { IsWhole: true }) await scene.WholeAsync(home);
        if (fromThenOn) Assert.False(broken?.IsWhole);
        Assert.True((await scene.MoveAsync(azure, home, "home")).IsWhole);
        await scene.WholeAsync(home);
    }

    [Fact]
    public async Task A_store_that_is_away_is_not_asked_for_every_file()
    {
        var asked = 0;
        scene.Azure.Wire.Let((_, line) => line.StartsWith("PUT", StringComparison.Ordinal) && Interlocked.Increment(ref asked) > 0 ? WireFault.Answer503 : WireFault.None);
        for (var i = 0; i < 12; i++) await scene.AddAsync(scene.Vendor, 2000 + i);

        var report = await scene.MoveAsync(scene.Folder, azure);

        Assert.True(report.IsAway);
        Assert.InRange(report.Of(MoveOutcome.Failed), 5, 8);
        Assert.Contains("Given up, since a store does not answer", MoveScene.Said(report));
        Assert.Contains("the service answered 503", MoveScene.Said(report));
    }

    [Fact]
    public async Task Altered_and_missing_files_are_reported_and_not_passed_off_as_good_until_they_are_brought_back()
    {
        var (altered, shorter, missing) = (await scene.AddAsync(scene.Vendor, 3000), await scene.AddAsync(scene.Other, 3001), await scene.AddAsync(scene.Other, 3002));
        var (wholeAltered, wholeShorter, wholeMissing) = (await File.ReadAllBytesAsync(scene.PathOf(altered)), await File.ReadAllBytesAsync(scene.PathOf(shorter)), await File.ReadAllBytesAsync(scene.PathOf(missing)));
        await File.WriteAllBytesAsync(scene.PathOf(altered), [.. wholeAltered[..^1], 1]);
        await File.WriteAllBytesAsync(scene.PathOf(shorter), wholeShorter[..^1]);
        File.Delete(scene.PathOf(missing));

        var report = await scene.MoveAsync(scene.Folder, azure);

        Assert.False(report.IsWhole);
        Assert.Equal((8, 2, 1), (report.Of(MoveOutcome.Copied), report.Of(MoveOutcome.Altered), report.Of(MoveOutcome.Missing)));
        Assert.Equal(8, (await MoveScene.ListAsync(azure)).Count);
        var said = MoveScene.Said(report).ReplaceLineEndings("\n");
        Assert.Contains("The database knows 11 files; 8 of them are in the target and verified.", said);
        var (ours, theirs) = (Part(said, scene.Vendor.Id.ToString()), Part(said, scene.Other.Id.ToString()));
        Assert.Contains($"altered in the store that the files come from; not copied: 1\n    {altered.BlobName}", ours);
        Assert.Contains($"altered in the store that the files come from; not copied: 1\n    {shorter.BlobName}", theirs);
        Assert.Contains($"missing in the store that the files come from: 1\n    {missing.BlobName}", theirs);
        Assert.DoesNotContain("missing", ours);
        Assert.DoesNotContain("policy", said);

        await File.WriteAllBytesAsync(scene.PathOf(altered), wholeAltered);
        await File.WriteAllBytesAsync(scene.PathOf(shorter), wholeShorter);
        await File.WriteAllBytesAsync(scene.PathOf(missing), wholeMissing);
        var mended = await scene.MoveAsync(scene.Folder, azure);
        Assert.True(mended.IsWhole);
        Assert.Equal(3, mended.Of(MoveOutcome.Copied));
        await scene.WholeAsync(azure);
    }

    [Fact]
    public async Task Other_bytes_in_the_target_are_reported_and_left_there()
    {
        var file = await scene.AddAsync(scene.Vendor, 3000);
        await azure.WriteAsync(EvidenceBlobs.ContainerOf(file.TenantId), file.BlobName, new MemoryStream(new byte[3000]), 3000, default);
        await azure.WriteAsync(EvidenceBlobs.ContainerOf(file.TenantId), "old", new MemoryStream(new byte[3]), 3, default);

        var report = await scene.MoveAsync(scene.Folder, azure);

        Assert.False(report.IsWhole);
        var said = MoveScene.Said(report).ReplaceLineEndings("\n");
        Assert.Contains($"in the target with other bytes: 1\n    {file.BlobName}", said);
        Assert.Contains("extra, in the target alone: 1\n    old", said);
        await using var kept = await azure.OpenReadAsync(EvidenceBlobs.ContainerOf(file.TenantId), file.BlobName, default);
        Assert.Equal(0, kept.ReadByte());

        await azure.DeleteAsync(EvidenceBlobs.ContainerOf(file.TenantId), file.BlobName, default);
        Assert.True((await scene.MoveAsync(scene.Folder, azure)).IsWhole);
    }

    [Fact]
    public async Task What_was_changed_in_the_target_after_a_run_is_found_by_the_next()
    {
        await scene.MoveAsync(scene.Folder, azure);
        var home = new LocalFolderStore(back.Path, TimeProvider.System);
        await scene.MoveAsync(azure, home, "home");
        var file = (await scene.KnownAsync())[0];
        var path = Path.Combine(back.Path, file.Container, file.Name + ".blob");
        var bytes = await File.ReadAllBytesAsync(path);
        var written = File.GetLastWriteTimeUtc(path);

        await File.WriteAllBytesAsync(path, [.. bytes[..^1], 1]);
        var changed = await scene.MoveAsync(azure, home, "home");
        // Rot does not write the time.
        File.SetLastWriteTimeUtc(path, written);
        var believed = await scene.MoveAsync(azure, home, "home");
        var reread = await scene.MoveAsync(azure, home, "home", believe: false);

        Assert.Equal((false, 1), (changed.IsWhole, changed.Of(MoveOutcome.Occupied)));
        Assert.True(believed.IsWhole);
        Assert.Equal((false, 1), (reread.IsWhole, reread.Of(MoveOutcome.Occupied)));
    }

    [Fact]
    public async Task What_is_uploaded_meanwhile_is_taken_along()
    {
        var report = await scene.MoveAsync(scene.Folder, azure, meanwhile: () => scene.AddAsync(scene.Vendor, 4000));

        Assert.True(report.IsWhole);
        Assert.Equal(9, report.Of(MoveOutcome.Copied));
        await scene.WholeAsync(azure);
    }

    [Fact]
    public async Task A_file_that_no_row_vouches_for_yet_is_verified_once_its_row_does()
    {
        var late = await scene.AddAsync(scene.Vendor, 4000);
        var known = await scene.KnownAsync();
        using var ledger = MoveLedger.None();
        var asked = 0;

        var report = await new StoreMove(scene.Folder, azure, _ => Task.FromResult<IReadOnlyList<StoreFile>>(asked++ > 0 ? known : [.. known.Select(f => f.Name == late.BlobName ? f with { Size = 0, Sha256 = "" } : f)]), ledger,
            new MoveProgress(TextWriter.Null, TimeProvider.System, null)).RunAsync(default, default);

        Assert.True(report.IsWhole);
        Assert.Empty(report.Extras);
        Assert.Equal((9, 1), (report.Of(MoveOutcome.Copied), report.Of(MoveOutcome.There)));
    }

    [Fact]
    public async Task A_database_that_knows_no_file_beside_a_store_that_has_some_is_remarked()
    {
        using var ledger = MoveLedger.None();

        var report = await new StoreMove(scene.Folder, azure, _ => Task.FromResult<IReadOnlyList<StoreFile>>([]), ledger, new MoveProgress(TextWriter.Null, TimeProvider.System, null)).RunAsync(default, default);

        Assert.Contains("look whether ConnectionStrings:Portal names the database that you mean", MoveScene.Said(report));
    }

    [Fact]
    public async Task A_name_that_the_portal_does_not_make_is_reported_and_keeps_nobody_from_switching()
    {
        var folder = Path.Combine(scene.Portal.BlobFolder, EvidenceBlobs.ContainerOf(scene.Vendor.Id));
        await File.WriteAllTextAsync(Path.Combine(folder, "Copy of report.blob"), "x");

        var report = await scene.MoveAsync(scene.Folder, azure);

        Assert.True(report.IsWhole);
        Assert.Contains("extra, not copied: no name that the portal makes: 1\n    Copy of report", MoveScene.Said(report).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Half_a_line_of_the_ledger_is_not_believed_and_nobody_else_writes_into_it()
    {
        var (blob, file) = (new KeptBlob("t-a", "b", 3, default, "stamp"), new StoreFile("t-a", "b", 3, new string('a', 64)));
        using (var ledger = MoveLedger.Open(back.Path, "target", believe: true))
        {
            ledger.Note(blob, file.Sha256);
            Assert.Throws<Web.Platform.Database.StartRefused>(() => MoveLedger.Open(back.Path, "target", believe: true));
        }

        var path = Assert.Single(Directory.GetFiles(Path.Combine(back.Path, ".moved")));
        var line = File.ReadAllText(path).Trim();
        for (var length = line.Length; length > 0; length--)
        {
            File.WriteAllText(path, line[..length], Encoding.UTF8);
            using (var ledger = MoveLedger.Open(back.Path, "target", believe: true)) Assert.Equal(length == line.Length, ledger.Holds(blob, file));
            using var another = MoveLedger.Open(back.Path, "another target", believe: true);
            Assert.False(another.Holds(blob, file));
        }

        File.WriteAllText(path, line[..20]);
        using (var ledger = MoveLedger.Open(back.Path, "target", believe: true)) ledger.Note(blob, file.Sha256);
        using var mended = MoveLedger.Open(back.Path, "target", believe: true);
        Assert.True(mended.Holds(blob, file));
        Assert.False(mended.Holds(blob with { Stamp = "later" }, file));
        Assert.False(mended.Holds(blob, file with { Sha256 = new string('b', 64) }));
        Assert.False(mended.Holds(blob with { Size = 4 }, file));
    }

    private async Task<MoveReport?> TriedAsync(IEvidenceStore from, IEvidenceStore to, string target)
    {
        try
        {
            return await scene.MoveAsync(from, to, target);
        }
        catch (IOException)
        {
            // It could not be listed.
            return null;
        }
    }

    private static WireFault Heard(ConcurrentBag<string> requests, string line)
    {
        requests.Add(line);
        return WireFault.None;
    }

    private static bool IsCommit(string line) => line.StartsWith("PUT", StringComparison.Ordinal) && line.Contains("comp=blocklist", StringComparison.Ordinal);

    private static string Part(string said, string organisation)
    {
        var from = said.IndexOf($"Organisation {organisation}", StringComparison.Ordinal);
        var to = said.IndexOf("Organisation ", from + 1, StringComparison.Ordinal);
        return to < 0 ? said[from..] : said[from..to];
    }
}
