using System.Text.RegularExpressions;
using MimeKit;

namespace Aims.Portal.Browser.Tests.Harness;

/// <summary>The SMTP server tests/tools/smtp-sink.mjs and the folder it keeps messages in.</summary>
internal sealed partial class SmtpSink : IAsyncDisposable
{
    private readonly ChildProcess process;
    private readonly string folder;

    private SmtpSink(ChildProcess process, string folder, int port) => (this.process, this.folder, Port) = (process, folder, port);

    public int Port { get; }

    public static async Task<SmtpSink> StartAsync(string folder)
    {
        if (!Directory.Exists(Path.Combine(Repository.Tools, "node_modules")))
            throw new InvalidOperationException("The SMTP server of these tests is not installed. Run 'npm ci' in tests/tools.");
        var listening = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        var server = ChildProcess.Start("node", [Path.Combine(Repository.Tools, "with-parent.mjs"), "./smtp-sink.mjs", folder, "--no-starttls"], Path.GetTempPath(), heard: line =>
        {
            if (Ready.Match(line) is { Success: true } match) listening.TrySetResult(int.Parse(match.Groups["port"].Value));
        });
        try
        {
            return new SmtpSink(server, folder, await listening.Task.WaitAsync(TimeSpan.FromSeconds(60)));
        }
        catch (TimeoutException e)
        {
            await server.DisposeAsync();
            throw new InvalidOperationException("The SMTP server did not start: " + server.Said, e);
        }
    }

    /// <summary>The first mail to an address whose subject or text holds all of these words.</summary>
    public Task<MimeMessage> MailToAsync(string address, params string[] words) => Until.FoundAsync(
        async () =>
        {
            foreach (var file in Directory.GetFiles(folder, "*.eml"))
            {
                var mail = await MimeMessage.LoadAsync(file);
                if (mail.To.Mailboxes.Any(m => m.Address == address) && words.All(w => (mail.Subject + "\n" + mail.TextBody).Contains(w, StringComparison.OrdinalIgnoreCase))) return mail;
            }

            return null;
        },
        $"A mail to {address} with '{string.Join("', '", words)}'");

    /// <summary>The subjects of what an address was sent so far, in any order.</summary>
    public async Task<IReadOnlyList<string>> SubjectsToAsync(string address)
    {
        var subjects = new List<string>();
        foreach (var file in Directory.GetFiles(folder, "*.eml"))
        {
            var mail = await MimeMessage.LoadAsync(file);
            if (mail.To.Mailboxes.Any(m => m.Address == address)) subjects.Add(mail.Subject ?? "");
        }

        return subjects;
    }

    /// <summary>The first web address in the plain text of a mail, as a person would press its button.</summary>
    public static string LinkIn(MimeMessage mail) => Address.Match(mail.TextBody ?? "").Value;

    public ValueTask DisposeAsync() => process.DisposeAsync();

    [GeneratedRegex(@"^READY (?<port>\d+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ready { get; }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/\S+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address { get; }
}
