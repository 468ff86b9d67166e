using System.Text.RegularExpressions;
using MimeKit;

namespace Aims.Portal.Web.Tests.Platform.Mail;

/// <summary>A running smtp-sink.mjs and the folder it keeps messages in.</summary>
internal sealed partial class SmtpSink : IAsyncDisposable
{
    private readonly ToolProcess process;
    private readonly TempFolder folder;
    private bool hasEnded;

    private SmtpSink(ToolProcess process, TempFolder folder) => (this.process, this.folder) = (process, folder);

    public int Port => process.Port;

    /// <summary>Files are called session-number.eml, so the session shows what came over one connection.</summary>
    public IReadOnlyList<(string Session, MimeMessage Message)> Received =>
        [.. Directory.GetFiles(folder.Path, "*.eml")
            .OrderBy(File.GetCreationTimeUtc)
            .Select(file => (Path.GetFileName(file).Split('-')[0], MimeMessage.Load(file)))];

    public static async Task<SmtpSink> StartAsync(params string[] arguments)
    {
        var mails = new TempFolder();
        return new SmtpSink(await ToolProcess.StartAsync("./smtp-sink.mjs", Ready, [mails.Path, .. arguments]), mails);
    }

    /// <summary>Takes no more connections; what was received can still be read.</summary>
    public async Task EndAsync()
    {
        if (hasEnded) return;
        hasEnded = true;
        await process.DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        folder.Dispose();
    }

    [GeneratedRegex(@"^READY (?<port>\d+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ready { get; }
}
