using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Aims.Portal.Web.Features.Evidence.Moving;
using Aims.Portal.Web.Features.TakeOuts.Archive;
using Aims.Portal.Web.Platform.Database;

namespace Aims.Portal.Web.Features.TakeOuts.TakingIn;

/// <summary>An archive that was checked from its first byte to its last: it is of a version this program reads, holds exactly what it says it holds, and every file has the hash it says it has.</summary>
public sealed class OpenedArchive : IDisposable
{
    private static readonly string[] Unlisted = [ArchiveManifest.Path, ArchiveManifest.SumsPath];

    private readonly ZipArchive zip;
    private readonly Dictionary<string, ArchiveEntry> entries;

    private OpenedArchive(ZipArchive zip, ArchiveManifest manifest)
    {
        (this.zip, Manifest) = (zip, manifest);
        entries = manifest.Entries.ToDictionary(e => e.Path, StringComparer.Ordinal);
    }

    public ArchiveManifest Manifest { get; }

    /// <exception cref="StartRefused">It is no such archive, or not as it was made.</exception>
    public static async Task<OpenedArchive> OpenAsync(Stream file, MoveProgress progress, CancellationToken ct)
    {
        ZipArchive read;
        try
        {
            read = await ZipArchive.CreateAsync(file, ZipArchiveMode.Read, leaveOpen: false, null, ct);
        }
        catch (InvalidDataException)
        {
            throw new StartRefused("The file is no ZIP, or it was cut off.");
        }

        try
        {
            var opened = new OpenedArchive(read, await ManifestAsync(read, ct));
            await opened.CheckAsync(progress, ct);
            return opened;
        }
        catch (Exception fault)
        {
            await read.DisposeAsync();
            if (fault is InvalidDataException or JsonException or KeyNotFoundException or ArgumentException) throw new StartRefused($"The archive cannot be read: {fault.Message}", fault);
            throw;
        }
    }

    public ArchiveEntry? Find(string path) => entries.GetValueOrDefault(path);

    public Task<Stream> OpenAsync(ArchiveEntry entry, CancellationToken ct) => zip.GetEntry(entry.Path)!.OpenAsync(ct);

    /// <summary>The rows of a table, one at a time; none where the archive has no such table.</summary>
    public async IAsyncEnumerable<JsonElement> RowsAsync(ArchiveTable table, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        if (Find(table.Path) is not { } entry) yield break;
        await using var content = await OpenAsync(entry, ct);
        await foreach (var row in JsonSerializer.DeserializeAsyncEnumerable<JsonElement>(content, cancellationToken: ct)) yield return row;
    }

    public void Dispose() => zip.Dispose();

    private static async Task<ArchiveManifest> ManifestAsync(ZipArchive read, CancellationToken ct)
    {
        if (read.GetEntry(ArchiveManifest.Path) is not { } entry) throw new StartRefused($"There is no {ArchiveManifest.Path} in it: this is no archive of Aims Portal.");
        await using var content = await entry.OpenAsync(ct);
        var manifest = await JsonSerializer.DeserializeAsync<ArchiveManifest>(content, ArchiveManifest.Json, ct);
        if (manifest is not { Format: ArchiveManifest.FormatName, Organisation: not null, Entries: not null, Problems: not null }) throw new StartRefused($"Its {ArchiveManifest.Path} is none of Aims Portal.");
        if (manifest.Version != ArchiveManifest.FormatVersion) throw new StartRefused($"The archive is of version {manifest.Version}; this program reads version {ArchiveManifest.FormatVersion}.");
        return manifest;
    }

    private async Task CheckAsync(MoveProgress progress, CancellationToken ct)
    {
        var there = zip.Entries.Select(e => e.FullName).ToList();
        if (there.Count != there.Distinct(StringComparer.Ordinal).Count()) throw new StartRefused("A name stands in the archive twice.");
        if (entries.Keys.Except(there).FirstOrDefault() is { } lost) throw new StartRefused($"{lost} is missing in the archive.");
        if (there.Except(entries.Keys).Except(Unlisted).FirstOrDefault() is { } more) throw new StartRefused($"{more} is in the archive, and its {ArchiveManifest.Path} does not name it.");
        progress.Expect(entries.Count, entries.Values.Sum(e => e.Size));
        foreach (var entry in entries.Values)
        {
            var one = progress.Begin(entry.Size);
            if (zip.GetEntry(entry.Path)!.Length != entry.Size || await HashAsync(entry, one, ct) != entry.Sha256) throw new StartRefused($"{entry.Path} is not as it was when the archive was made: its size or SHA-256 differs.");
            one.Done();
        }
    }

    private async Task<string> HashAsync(ArchiveEntry entry, MoveProgress.OneFile one, CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var content = await OpenAsync(entry, ct);
        var buffer = new byte[81920];
        int read;
        while ((read = await content.ReadAsync(buffer, ct)) > 0)
        {
            hash.AppendData(buffer, 0, read);
            one.Read(read);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
