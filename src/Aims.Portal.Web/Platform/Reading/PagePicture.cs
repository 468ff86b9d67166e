using System.Globalization;

namespace Aims.Portal.Web.Platform.Reading;

/// <summary>Draws a page of a PDF as a picture, with pdftoppm in a child of its own with caps: what a PDF can do beside being looked at never reaches a reader's browser.</summary>
public sealed class PagePicture(ReadingOptions options) : IDisposable
{
    /// <summary>How long a page waits for its turn: whoever asks for hundreds holds up no request for long.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Pixels of the longer side.</summary>
    private const int Size = 1500;
    private const int MostBytes = 16 << 20;
    private static readonly string? Renderer = new[] { "/usr/bin/pdftoppm", "/usr/local/bin/pdftoppm" }.FirstOrDefault(File.Exists);

    private readonly SemaphoreSlim places = new(options.AtOnce);

    /// <summary>Whether poppler-utils is installed.</summary>
    public static bool IsThere => Renderer is not null;

    /// <param name="page">From 1.</param>
    /// <returns>A PNG; null when there is no such page, or it cannot be drawn within the caps.</returns>
    /// <exception cref="BusyException">Too many pages are waiting.</exception>
    public async Task<byte[]?> DrawAsync(Stream file, int page, CancellationToken ct)
    {
        if (Renderer is null) return null;
        if (!await places.WaitAsync(Patience, ct)) throw new BusyException();
        try
        {
            var alone = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.Read | FileShare.Delete, Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous };
            if (!OperatingSystem.IsWindows()) alone.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            await using var kept = new FileStream(Path.Combine(Path.GetTempPath(), $"aims-page-{Guid.CreateVersion7():N}"), alone);
            await file.CopyToAsync(kept, ct);
            await kept.FlushAsync(ct);
            var (number, size) = (page.ToString(CultureInfo.InvariantCulture), Size.ToString(CultureInfo.InvariantCulture));
            var caps = new ChildCaps(options.WallTime, options.CpuSeconds, options.PictureToolBytes, MostBytes);
            var drawn = await ChildRun.RunAsync(Renderer, ["-png", "-f", number, "-l", number, "-scale-to", size, kept.Name], ReadingChild.Bare(), null, caps, ct);
            return drawn is { End: ChildEnd.Exited, ExitCode: 0, Output.Length: > 0 } ? drawn.Output : null;
        }
        finally
        {
            places.Release();
        }
    }

    public void Dispose() => places.Dispose();
}

/// <summary>Too much is being drawn at once.</summary>
public sealed class BusyException() : Exception("Too many pages are being drawn; try again in a moment.");
