using System.Globalization;
using System.Text.RegularExpressions;
using MimeKit;

namespace Aims.Portal.Web.Platform.Mail;

/// <summary>Puts every mail into a folder as an .eml file: for development, and for tests that read what was sent.</summary>
public sealed partial class FolderMailTransport(string folder, TimeProvider clock) : IMailTransport
{
    public Task<IMailSession> OpenAsync(CancellationToken ct)
    {
        Directory.CreateDirectory(folder);
        return Task.FromResult<IMailSession>(new Session(folder, clock));
    }

    private sealed class Session(string folder, TimeProvider clock) : IMailSession
    {
        public async Task SendAsync(MimeMessage message, CancellationToken ct)
        {
            var time = clock.GetUtcNow().UtcDateTime.ToString("yyyyMMdd'T'HHmmssfff'Z'", CultureInfo.InvariantCulture);
            var path = Path.Combine(folder, $"{time}-{NotPlain.Replace(message.MessageId ?? "", "_")}.eml");
            var partial = $"{path}.part";

            var format = FormatOptions.Default.Clone();
            format.NewLineFormat = NewLineFormat.Dos;
            try
            {
                // A reader of the folder never sees half a mail.
                await message.WriteToAsync(format, partial, ct);
                File.Move(partial, path, overwrite: true);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw MailFailure.Temporary($"The mail folder cannot be written: {e.Message}", e);
            }
            finally
            {
                if (File.Exists(partial)) File.Delete(partial);
            }
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }

    [GeneratedRegex("[^A-Za-z0-9@-]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotPlain { get; }
}
