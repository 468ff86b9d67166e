using System.Collections.Concurrent;
using System.Security.Cryptography;
using Aims.Portal.Web.Platform.Storage;

namespace Aims.Portal.Web.Features.Evidence.Moving;

/// <summary>
/// Copies what the source holds of organisations into the target, under the same names, and reads every file back from there. Whatever rows name is held against
/// what they say, the rest against the source. Nothing is deleted or overwritten on either side, so a run can be stopped anywhere and begun again.
/// </summary>
/// <param name="ask">What rows name now: see <see cref="KnownFiles"/>.</param>
public sealed class StoreMove(IEvidenceStore source, IEvidenceStore target, Func<CancellationToken, Task<IReadOnlyList<StoreFile>>> ask, MoveLedger ledger, MoveProgress progress)
{
    /// <summary>Files in hand at a time: over a network most of a small file's time is waiting.</summary>
    private const int AtOnce = 4;

    /// <summary>After as many files in a row that could not be read or written a store is away, and not the files.</summary>
    private const int MostFailures = 5;

    private readonly ConcurrentDictionary<StoreFile, MoveOutcome> outcomes = new();
    private Dictionary<(string Container, string Name), KeptBlob> there = [];
    private int failures;
    private Exception? lastFault;

    private bool IsAway => Volatile.Read(ref failures) >= MostFailures;

    /// <param name="stop">No file is begun any more; those in hand are finished.</param>
    /// <param name="ct">Everything is dropped.</param>
    public async Task<MoveReport> RunAsync(CancellationToken stop, CancellationToken ct)
    {
        // A row is saved before its blob is written and removed after it: of what is listed here a row that is asked for later is known.
        var here = await ListAsync(source, "The store that the files are in", ct);
        there = await ListAsync(target, "The store that the files are to go to", ct);
        var known = await ask(ct);
        var (named, begun) = (known.Select(f => f.Key).ToHashSet(), known.Where(f => !f.IsVouchedFor && here.ContainsKey(f.Key)).Select(f => f with { Size = here[f.Key].Size }));
        var extras = here.Values.Where(b => !named.Contains((b.Container, b.Name))).Select(b => new StoreFile(b.Container, b.Name, b.Size, "")).OrderBy(f => f.Key).ToList();
        var onlyThere = there.Keys.Where(k => !named.Contains(k) && !here.ContainsKey(k)).Order().ToList();

        List<StoreFile> round = [.. known.Where(f => f.IsVouchedFor), .. begun, .. extras];
        while (round.Count > 0)
        {
            await MoveAsync(round, stop, ct);
            if (stop.IsCancellationRequested || IsAway) break;
            // What the portal has taken in meanwhile; what it has dropped is nobody's loss.
            known = await ask(ct);
            round = [.. known.Where(f => f.IsVouchedFor && !outcomes.ContainsKey(f))];
        }

        progress.End();
        return new MoveReport(known, extras, onlyThere, outcomes, Stopped: stop.IsCancellationRequested, lastFault, IsAway);
    }

    private static async Task<Dictionary<(string Container, string Name), KeptBlob>> ListAsync(IEvidenceStore store, string which, CancellationToken ct)
    {
        try
        {
            var all = new Dictionary<(string Container, string Name), KeptBlob>();
            await foreach (var blob in store.ListAsync(ct))
            {
                if (EvidenceBlobs.OwnerOf(blob.Container) is not null) all[(blob.Container, blob.Name)] = blob;
            }

            return all;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"{which} cannot be listed: {MoveReport.Reason(fault)}", fault);
        }
    }

    private async Task MoveAsync(List<StoreFile> files, CancellationToken stop, CancellationToken ct)
    {
        progress.Expect(files.Count, files.Sum(f => f.Size));
        await Parallel.ForEachAsync(files, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = ct }, async (file, drop) =>
        {
            if (stop.IsCancellationRequested || IsAway) return;
            var one = progress.Begin(file.Size);
            outcomes[file] = await TryAsync(file, one, drop);
            one.Done();
        });
    }

    private async Task<MoveOutcome> TryAsync(StoreFile file, MoveProgress.OneFile one, CancellationToken ct)
    {
        if (!BlobNames.Are(file.Container, file.Name)) return MoveOutcome.Left;
        try
        {
            var outcome = !there.TryGetValue(file.Key, out var blob) ? await CopyAsync(file, one, ct)
                : ledger.Holds(blob, file) ? MoveOutcome.There : await CompareAsync(file, one, ct);
            Interlocked.Exchange(ref failures, 0);
            return outcome;
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !ct.IsCancellationRequested)
        {
            Interlocked.Increment(ref failures);
            lastFault = fault;
            return MoveOutcome.Failed;
        }
    }

    private async Task<MoveOutcome> CopyAsync(StoreFile file, MoveProgress.OneFile one, CancellationToken ct)
    {
        StoredBlob stored;
        try
        {
            await using var from = new MovedStream(await OpenAsync(file, ct), one);
            stored = await target.WriteAsync(file.Container, file.Name, from, from.Length, ct);
        }
        catch (BlobNotFoundException)
        {
            return MoveOutcome.Missing;
        }
        catch (BlobAlteredException)
        {
            return MoveOutcome.Altered;
        }
        catch (BlobExistsException)
        {
            // It came after the target was listed: with a row that said nothing of its hash yet, or by another hand.
            return await CompareAsync(file, one, ct);
        }

        return await IsThereAsync(file, stored, ct) ? MoveOutcome.Copied : MoveOutcome.Occupied;
    }

    private async Task<MoveOutcome> CompareAsync(StoreFile file, MoveProgress.OneFile one, CancellationToken ct)
    {
        if (file.IsVouchedFor) return await IsThereAsync(file, new StoredBlob(file.Size, file.Sha256), ct) ? MoveOutcome.There : MoveOutcome.Occupied;
        try
        {
            await using var from = new MovedStream(await OpenAsync(file, ct), one);
            var stored = new StoredBlob(from.Length, Convert.ToHexStringLower(await SHA256.HashDataAsync(from, ct)));
            return await IsThereAsync(file, stored, ct) ? MoveOutcome.There : MoveOutcome.Occupied;
        }
        catch (BlobNotFoundException)
        {
            return MoveOutcome.Missing;
        }
    }

    /// <summary>Proves itself while it is read, where a row says what it has to be.</summary>
    private Task<Stream> OpenAsync(StoreFile file, CancellationToken ct) =>
        file.IsVouchedFor ? source.OpenVerifiedAsync(file.Container, file.Name, file.Size, file.Sha256, ct) : source.OpenReadAsync(file.Container, file.Name, ct);

    /// <summary>Reads it back from the target, to its end.</summary>
    private async Task<bool> IsThereAsync(StoreFile file, StoredBlob expected, CancellationToken ct)
    {
        try
        {
            // Asked before it is read: what is written after that has another stamp.
            var blob = await target.FindAsync(file.Container, file.Name, ct);
            await using (var back = await target.OpenVerifiedAsync(file.Container, file.Name, expected.Size, expected.Sha256, ct)) await back.CopyToAsync(Stream.Null, ct);
            if (blob is not null) ledger.Note(blob, expected.Sha256);
            return true;
        }
        catch (Exception other) when (other is BlobAlteredException or BlobNotFoundException)
        {
            return false;
        }
    }
}
