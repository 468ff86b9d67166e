using System.Text;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Web.Platform.Scanning;

namespace Aims.Portal.Web.Platform.Reading;

/// <summary>Looks into a PDF in a child process with the caps of a reading.</summary>
public sealed class PdfLook(ReadingOptions options) : IDisposable
{
    private readonly SemaphoreSlim places = new(options.AtOnce);

    /// <param name="file">Stands at its beginning.</param>
    public async Task<ContentReport> ExecuteAsync(Stream file, CancellationToken ct)
    {
        await places.WaitAsync(ct);
        try
        {
            var caps = new ChildCaps(options.WallTime, options.CpuSeconds, options.AddressSpaceBytes, options.OutputBytes);
            var ended = await ChildRun.RunAsync(ReadingChild.Command.Program, [.. ReadingChild.Command.First, "look"], ReadingChild.Environment(options), file, caps, ct);
            var words = Encoding.UTF8.GetString(ended.Output).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (words.Contains(LookCommand.NeedsPassword, StringComparer.Ordinal)) return ContentReport.Stop(ScanObstacle.Encrypted);
            var alerts = words.Select(w => Enum.TryParse<ContentAlert>(w, out var alert) ? alert : (ContentAlert?)null).OfType<ContentAlert>().ToHashSet();
            // Who came to no end has not looked at all of it.
            if (!words.Contains(LookCommand.Done, StringComparer.Ordinal)) alerts.Add(ContentAlert.PdfUnreadable);
            return new ContentReport(null, alerts);
        }
        finally
        {
            places.Release();
        }
    }

    public void Dispose() => places.Dispose();
}
