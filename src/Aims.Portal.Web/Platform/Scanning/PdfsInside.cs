using System.Diagnostics;
using Aims.Portal.Domain.Evidence;

namespace Aims.Portal.Web.Platform.Scanning;

/// <summary>The PDFs of one archive, each looked into like one that was uploaded by itself. Every one costs a process of its own, so there is an end to it, which is said.</summary>
internal sealed class PdfsInside(Func<Stream, CancellationToken, Task<ContentReport>> look)
{
    public const int Most = 20;

    /// <summary>The file is claimed for minutes; another worker would take it.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    /// <summary>Readers open a PDF that begins this much later (ISO 32000-1, annex H.3.4.1).</summary>
    public const int HeadLength = 1024;

    private readonly Stopwatch spent = new();
    private int looked;

    public static bool IsOne(ReadOnlySpan<byte> head) => head.IndexOf("%PDF-"u8) >= 0;

    public async Task<ContentReport> LookAsync(MemoryStream file, CancellationToken ct)
    {
        if (looked == Most || spent.Elapsed > Longest) return new ContentReport(null, [ContentAlert.PdfsUnseen]);
        looked++;
        file.Position = 0;
        spent.Start();
        var report = await look(file, ct);
        spent.Stop();
        return report;
    }
}
