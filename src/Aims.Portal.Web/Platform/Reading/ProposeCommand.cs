using System.Text.Json;
using Aims.Portal.Domain.Evidence.Reading;
using Aims.Portal.Domain.Evidence.Reading.Reports;

namespace Aims.Portal.Web.Platform.Reading;

/// <summary>
/// <c>propose [--as PURPOSE] FILE...</c>: for each PDF, DOCX or XLSX one line of JSON with what the portal would propose of a certificate, or of what is named
/// (<see cref="ReadingPurpose"/>), and from which words. For whoever wants to know how well it reads; nothing is kept.
/// </summary>
public static class ProposeCommand
{
    /// <summary>In place of a file: what was read stands on the standard input already (<see cref="DocumentReader.ProposeAsync"/>).</summary>
    internal const string Read = "-";

    internal const string As = "--as";

    public static bool IsIn(string[] args) => args is ["propose", _, ..];

    /// <returns>The exit code: 2 when a file is not there, or the purpose is none.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter complain)
    {
        var (purpose, paths) = (ReadingPurpose.Certificate, args[1..]);
        if (args is [_, As, var named, .. var rest])
        {
            if (!Enum.TryParse(named, ignoreCase: true, out purpose) || !Enum.IsDefined(purpose))
            {
                await complain.WriteLineAsync($"There is no purpose {named}. Purposes: {string.Join(", ", Enum.GetNames<ReadingPurpose>())}");
                return ReadCommand.NotUnderstood;
            }

            paths = rest;
        }

        if (paths is [Read])
        {
            await output.WriteLineAsync(JsonSerializer.Serialize(Propose((await JsonSerializer.DeserializeAsync<ReadDocument>(Console.OpenStandardInput(), ReadAnswer.Json))!, purpose), ReadAnswer.Json));
            return 0;
        }

        using var reader = new DocumentReader(new ReadingOptions());
        foreach (var path in paths)
        {
            if (!File.Exists(path))
            {
                await complain.WriteLineAsync($"There is no file {path}.");
                return ReadCommand.NotUnderstood;
            }

            await using var file = File.OpenRead(path);
            var read = await reader.ReadAsync(file, ReadableTypes.Of(Path.GetExtension(path).TrimStart('.').ToLowerInvariant()) ?? ReadableType.Pdf, CancellationToken.None);
            var line = new Line(Path.GetFileName(path), read.Outcome, read.Document.PageCount, Propose(read.Document, purpose));
            await output.WriteLineAsync(JsonSerializer.Serialize(line, ReadAnswer.Json));
        }

        return 0;
    }

    private static object Propose(ReadDocument document, ReadingPurpose purpose) => purpose is ReadingPurpose.Certificate ? CertificateReading.Propose(document) : ReportReading.Read(document, purpose);

    private sealed record Line(string File, ReadOutcome Outcome, int Pages, object Proposals);
}
