using System.Diagnostics;
using System.Text.Json;
using Aims.Portal.Browser.Tests.Harness;

namespace Aims.Portal.Browser.Tests.Reading;

/// <summary>Reads certificates as the portal does: with its program's own word <c>propose</c>.</summary>
internal static class PortalReader
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <summary>All of them with one start of the program.</summary>
    /// <returns>What it proposes of each, by its bytes.</returns>
    public static async Task<CertificateReader> ReadAsync(IReadOnlyList<(CertificateCase Case, byte[] Pdf)> certificates)
    {
        var folder = Directory.CreateTempSubdirectory("aims-certificates-");
        try
        {
            var files = certificates.Select((c, i) => (c.Pdf, Path: Path.Combine(folder.FullName, $"{i}.pdf"))).ToList();
            foreach (var (pdf, path) in files) await File.WriteAllBytesAsync(path, pdf);
            var start = new ProcessStartInfo("dotnet", ["exec", Repository.WebProgram, "propose", .. files.Select(f => f.Path)]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var lines = (await process.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            await process.WaitForExitAsync();
            Assert.True(process.ExitCode == 0 && lines.Length == files.Count, await errors);
            var read = files.Zip(lines).ToDictionary(f => f.First.Pdf, f => (IReadOnlyList<ReadField>)JsonSerializer.Deserialize<Line>(f.Second, Web)!.Proposals);
            return (pdf, _) => Task.FromResult(read[pdf]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private sealed record Line(IReadOnlyList<ReadField> Proposals);
}
