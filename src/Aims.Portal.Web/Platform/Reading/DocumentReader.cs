using System.Text;
using System.Text.Json;
using Aims.Portal.Domain.Evidence.Reading;
using Aims.Portal.Domain.Evidence.Reading.Reports;

namespace Aims.Portal.Web.Platform.Reading;

/// <summary>
/// Reads what strangers have uploaded. The parsers run in a child process of this program which is given the file and nothing else, and
/// which is ended when it takes too long, too much memory or says too much. One for the whole portal: it counts the children.
/// </summary>
public sealed class DocumentReader(ReadingOptions options) : IDisposable
{
    private readonly SemaphoreSlim places = new(options.AtOnce);

    /// <param name="file">Read once, from where it stands.</param>
    /// <returns>Whatever is wrong with the file is an outcome.</returns>
    /// <exception cref="OperationCanceledException">The caller wants it no more.</exception>
    public async Task<ReadResult> ReadAsync(Stream file, ReadableType type, CancellationToken ct)
    {
        await places.WaitAsync(ct);
        try
        {
            // In a file: the tools for pictures want one, and a slow upload must not eat the child's time.
            var kept = Temporary();
            await using (kept)
            {
                if (!await KeepAsync(file, kept, ct)) return new ReadResult(ReadOutcome.TooLarge, ReadDocument.Empty);
                var result = await TextAsync(kept, type, ct);
                return type is ReadableType.Pdf or ReadableType.Png or ReadableType.Jpeg && options.Pictures && result.Document.Pages.Any(p => p.OnlyPictures) ? await PictureText.AddAsync(result, kept.Name, type, options, ct) : result;
            }
        }
        finally
        {
            places.Release();
        }
    }

    /// <summary>Readable by this user alone, and gone when it is closed.</summary>
    private static FileStream Temporary()
    {
        var how = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.Read | FileShare.Delete, Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows()) how.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(Path.Combine(Path.GetTempPath(), $"aims-read-{Guid.CreateVersion7():N}"), how);
    }

    /// <summary>What a certificate seems to say. In a child of its own: the rules look at what strangers have written, and take their time over some of it.</summary>
    /// <returns>Nothing when it takes too long or fails.</returns>
    public async Task<IReadOnlyList<Proposal>> ProposeAsync(ReadDocument document, CancellationToken ct) => await AskAsync<List<Proposal>>(document, ReadingPurpose.Certificate, ct) ?? [];

    /// <summary>What a document of another kind seems to say, in a child too.</summary>
    /// <returns>Nothing when it takes too long or fails.</returns>
    public async Task<ReportFacts> ReportAsync(ReadDocument document, ReadingPurpose purpose, CancellationToken ct) => await AskAsync<ReportFacts>(document, purpose, ct) ?? ReportFacts.None;

    private async Task<T?> AskAsync<T>(ReadDocument document, ReadingPurpose purpose, CancellationToken ct)
        where T : class
    {
        if (!document.HasText) return null;
        await places.WaitAsync(ct);
        try
        {
            using var input = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(document, ReadAnswer.Json));
            var caps = new ChildCaps(options.WallTime, options.CpuSeconds, options.AddressSpaceBytes, options.OutputBytes);
            var ended = await ChildRun.RunAsync(ReadingChild.Command.Program, [.. ReadingChild.Command.First, "propose", ProposeCommand.As, purpose.ToString(), ProposeCommand.Read], ReadingChild.Environment(options), input, caps, ct);
            return ended is { End: ChildEnd.Exited, ExitCode: 0 } ? JsonSerializer.Deserialize<T>(ended.Output, ReadAnswer.Json) : null;
        }
        catch (JsonException)
        {
            return null;
        }
        finally
        {
            places.Release();
        }
    }

    public void Dispose() => places.Dispose();

    /// <returns>False where it is larger than is read.</returns>
    private async Task<bool> KeepAsync(Stream file, FileStream kept, CancellationToken ct)
    {
        var buffer = new byte[64 << 10];
        while (await file.ReadAsync(buffer, ct) is > 0 and var got)
        {
            if (kept.Length + got > options.InputBytes) return false;
            await kept.WriteAsync(buffer.AsMemory(0, got), ct);
        }

        await kept.FlushAsync(ct);
        kept.Position = 0;
        return true;
    }

    private async Task<ReadResult> TextAsync(FileStream kept, ReadableType type, CancellationToken ct)
    {
        var caps = new ChildCaps(options.WallTime, options.CpuSeconds, options.AddressSpaceBytes, options.OutputBytes);
        var ended = await ChildRun.RunAsync(ReadingChild.Command.Program, ReadingChild.Arguments(type, options), ReadingChild.Environment(options), kept, caps, ct);
        var (outcome, document) = ReadAnswer.Parse(Encoding.UTF8.GetString(ended.Output));
        return new ReadResult(outcome ?? OutcomeOf(ended), outcome is null ? document with { PageCount = Math.Max(document.PageCount, document.Pages.Count) } : document);
    }

    private static ReadOutcome OutcomeOf(ChildResult ended) => ended switch
    {
        { End: ChildEnd.TimedOut } => ReadOutcome.TimedOut,
        { End: ChildEnd.TooMuchOutput } => ReadOutcome.TooLarge,
        _ when ended.Complaint.Contains("memory", StringComparison.OrdinalIgnoreCase) => ReadOutcome.TooMuchMemory,
        { ProcessorOver: true } => ReadOutcome.TimedOut,
        _ => ReadOutcome.Unreadable,
    };
}
