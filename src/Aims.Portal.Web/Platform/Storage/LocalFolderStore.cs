using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace Aims.Portal.Web.Platform.Storage;

/// <summary>Blobs as files under one folder: the embedded default, for one node.</summary>
public sealed partial class LocalFolderStore(string root, TimeProvider clock) : IEvidenceStore
{
    private const string Suffix = ".blob";

    // A container cannot start with a dot, so nothing under this folder can be read as a blob. It is on the same volume
    // as the blobs: only then is the last move atomic.
    private readonly string incoming = Path.Combine(root, ".incoming");
    private long sweptAt;

    public async Task<StoredBlob> WriteAsync(string container, string name, Stream content, long maxBytes, CancellationToken ct)
    {
        var target = PathOf(container, name);
        if (File.Exists(target)) throw new BlobExistsException(container, name);

        CreateFolder(incoming);
        SweepDaily();
        var partial = Path.Combine(incoming, $"{Guid.CreateVersion7():N}.part");
        try
        {
            var stored = await CopyAsync(content, partial, maxBytes, ct);
            CreateFolder(Path.GetDirectoryName(target)!);
            MoveIntoPlace(partial, target, container, name);
            return stored;
        }
        finally
        {
            File.Delete(partial);
        }
    }

    public Task<Stream> OpenReadAsync(string container, string name, CancellationToken ct)
    {
        var path = PathOf(container, name);
        try
        {
            return Task.FromResult<Stream>(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 81920, FileOptions.Asynchronous));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new BlobNotFoundException(container, name);
        }
    }

    public Task DeleteAsync(string container, string name, CancellationToken ct)
    {
        var path = PathOf(container, name);
        if (File.Exists(path)) File.Delete(path);
        var begun = StagedPathOf(container, name);
        if (File.Exists(begun)) File.Delete(begun);
        return Task.CompletedTask;
    }

    public Task<bool> ExistsAsync(string container, string name, CancellationToken ct) => Task.FromResult(File.Exists(PathOf(container, name)));

    public Task<KeptBlob?> FindAsync(string container, string name, CancellationToken ct)
    {
        var file = new FileInfo(PathOf(container, name));
        return Task.FromResult(file.Exists ? Kept(container, name, file) : null);
    }

    public async IAsyncEnumerable<KeptBlob> ListAsync([EnumeratorCancellation] CancellationToken ct)
    {
        await Task.CompletedTask;
        if (!Directory.Exists(root)) yield break;
        foreach (var container in new DirectoryInfo(root).EnumerateDirectories().Where(d => !d.Name.StartsWith('.')))
        {
            foreach (var file in container.EnumerateFiles("*" + Suffix, SearchOption.AllDirectories))
            {
                ct.ThrowIfCancellationRequested();
                var name = Path.GetRelativePath(container.FullName, file.FullName)[..^Suffix.Length].Replace(Path.DirectorySeparatorChar, '/');
                yield return Kept(container.Name, name, file);
            }
        }
    }

    public async Task CheckAsync(CancellationToken ct)
    {
        CreateFolder(incoming);
        var probe = Path.Combine(incoming, $"{Guid.CreateVersion7():N}.probe");
        try
        {
            await File.WriteAllTextAsync(probe, "ready", ct);
        }
        finally
        {
            File.Delete(probe);
        }
    }

    private static KeptBlob Kept(string container, string name, FileInfo file) => new(container, name, file.Length, file.LastWriteTimeUtc, file.LastWriteTimeUtc.Ticks.ToString(CultureInfo.InvariantCulture));

    private static async Task<StoredBlob> CopyAsync(Stream content, string path, long maxBytes, CancellationToken ct)
    {
        using var meter = new BlobMeter(maxBytes);
        var buffer = ArrayPool<byte>.Shared.Rent(81920);
        try
        {
            await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.Asynchronous);
            int read;
            while ((read = await content.ReadAsync(buffer, ct)) > 0)
            {
                meter.Add(buffer.AsSpan(0, read));
                await file.WriteAsync(buffer.AsMemory(0, read), ct);
            }

            // On the disk before the name appears: after a power cut a blob is whole or absent.
            file.Flush(flushToDisk: true);
            return meter.Finish();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private void MoveIntoPlace(string partial, string target, string container, string name)
    {
        // A move that must not overwrite is a check and then a rename on some file systems: two writers were seen to win.
        // Creating a file exclusively is one step everywhere, so whoever holds the claim is alone with the name.
        var claim = Path.Combine(incoming, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(target))) + ".claim");
        DropDeadClaim(claim);
        try
        {
            using var alone = new FileStream(claim, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            if (File.Exists(target)) throw new BlobExistsException(container, name);
            File.Move(partial, target, overwrite: false);
        }
        catch (IOException) when (File.Exists(claim) || File.Exists(target))
        {
            throw new BlobExistsException(container, name);
        }
    }

    // A claim is held for the time of one rename. One that is a minute old is of a process that was killed in that moment, and would keep the name from everybody.
    private void DropDeadClaim(string claim)
    {
        if (File.Exists(claim) && File.GetLastWriteTimeUtc(claim) < clock.GetUtcNow().UtcDateTime.AddMinutes(-1)) File.Delete(claim);
    }

    // What a killed process left behind. A day is longer than any upload takes.
    private void SweepDaily()
    {
        var (now, last) = (clock.GetUtcNow().UtcDateTime, Interlocked.Read(ref sweptAt));
        if (now.Ticks - last < TimeSpan.TicksPerDay || Interlocked.CompareExchange(ref sweptAt, now.Ticks, last) != last) return;
        Sweep(incoming, now.AddDays(-1));
        // Rows of uploads that go on live for a day; this is for one whose row is lost.
        if (Directory.Exists(staged)) Sweep(staged, now.AddDays(-2));

        static void Sweep(string folder, DateTime before)
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            {
                if (File.GetLastWriteTimeUtc(file) < before) File.Delete(file);
            }
        }
    }

    // The suffix keeps a blob "a" and a blob "a/b" apart: no folder segment can hold a dot.
    private string PathOf(string container, string name)
    {
        BlobNames.Check(container, name);
        return Path.Combine(root, container, name.Replace('/', Path.DirectorySeparatorChar)) + Suffix;
    }

    private void CreateFolder(string path)
    {
        // Evidence is confidential: behind a closed root no other account of the machine reaches what lies below it.
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(root);
        else Directory.CreateDirectory(root, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Directory.CreateDirectory(path);
    }
}
