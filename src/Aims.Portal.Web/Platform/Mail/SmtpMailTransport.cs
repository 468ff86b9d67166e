using System.Net.Security;
using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Aims.Portal.Web.Platform.Mail;

/// <summary>Sends through the organisation's mail server, one connection per session.</summary>
public sealed class SmtpMailTransport(MailOptions options) : IMailTransport
{
    /// <summary>Tests only: trusts the test server's certificate. The portal always checks against the machine's authorities.</summary>
    internal RemoteCertificateValidationCallback? CertificateCheck { get; init; }

    public async Task<IMailSession> OpenAsync(CancellationToken ct)
    {
        var session = new Session(options, CertificateCheck);
        try
        {
            await session.ConnectAsync(ct);
            return session;
        }
        catch (Exception e)
        {
            await session.DisposeAsync();
            if (e is OperationCanceledException) throw;
            // Also a wrong password or a 5xx greeting: the mails are fine and go out once the setting is mended.
            throw MailFailure.Temporary($"No connection to the mail server {options.Host}:{options.Port}: {e.Message}", e);
        }
    }

    private sealed class Session(MailOptions options, RemoteCertificateValidationCallback? certificateCheck) : IMailSession
    {
        // In milliseconds, per answer: a server that falls silent must not hold the whole batch for the default two minutes.
        private readonly SmtpClient client = new() { Timeout = 30_000, ServerCertificateValidationCallback = certificateCheck };

        public async Task ConnectAsync(CancellationToken ct)
        {
            await client.ConnectAsync(options.Host, options.Port, SocketOptions(options.Security), ct);
            if (!string.IsNullOrEmpty(options.User)) await client.AuthenticateAsync(options.User, options.Password ?? "", ct);
        }

        public async Task SendAsync(MimeMessage message, CancellationToken ct)
        {
            try
            {
                // Servers hang up after a number of mails or an error; that must not fail the rest of the batch.
                if (!client.IsConnected) await ConnectAsync(ct);
                await client.SendAsync(message, ct);
            }
            catch (SmtpCommandException e)
            {
                throw Classify(e);
            }
            catch (NotSupportedException e) when (client.IsConnected)
            {
                throw MailFailure.BadAddress($"The mail server cannot deliver to this address: {e.Message}", e);
            }
            catch (Exception e) when (IsConnectionTrouble(e))
            {
                throw MailFailure.Temporary($"The connection to the mail server failed: {e.Message}", e);
            }
        }

        public async ValueTask DisposeAsync()
        {
            try
            {
                // Everything is sent by now; a server that does not say goodbye is not waited for.
                using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
                if (client.IsConnected) await client.DisconnectAsync(quit: true, patience.Token);
            }
            catch (Exception e) when (IsConnectionTrouble(e) || e is OperationCanceledException)
            {
                // The session ends either way.
            }
            finally
            {
                client.Dispose();
            }
        }

        private static MailFailure Classify(SmtpCommandException e)
        {
            var code = (int)e.StatusCode;
            var text = $"The mail server answered {code}: {e.Message}";
            return e.ErrorCode switch
            {
                _ when code < 500 => MailFailure.Temporary(text, e),
                // Our own address is refused: a setting to mend, not a reason to give up every mail in the outbox.
                SmtpErrorCode.SenderNotAccepted => MailFailure.Temporary(text, e),
                // Unknown, moved or not allowed; 552 is a full mailbox and 554 often a filter, which say nothing about the address.
                SmtpErrorCode.RecipientNotAccepted when code is 550 or 551 or 553 => MailFailure.BadAddress(text, e),
                _ => MailFailure.Permanent(text, e),
            };
        }

        private static bool IsConnectionTrouble(Exception e) => e is
            ProtocolException or ServiceNotConnectedException or ServiceNotAuthenticatedException or AuthenticationException
            or SslHandshakeException or NotSupportedException or IOException or SocketException or TimeoutException;

        private static SecureSocketOptions SocketOptions(MailSecurity security) => security switch
        {
            MailSecurity.None => SecureSocketOptions.None,
            MailSecurity.StartTls => SecureSocketOptions.StartTls,
            MailSecurity.SslOnConnect => SecureSocketOptions.SslOnConnect,
            _ => throw new ArgumentOutOfRangeException(nameof(security), security, "Unknown mail security."),
        };
    }
}
