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
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
            patience.CancelAfter(TimeSpan.FromSeconds(options.AnswerSeconds));
            await session.ConnectAsync(patience.Token);
            return session;
        }
        catch (Exception e)
        {
            await session.DisposeAsync();
            if (e is OperationCanceledException && ct.IsCancellationRequested) throw;
            // Also a wrong password or a 5xx greeting: the mails are fine and go out once the setting is mended.
            throw MailFailure.ConnectionLost($"No connection to the mail server {options.Host}:{options.Port}: {e.Message}", e);
        }
    }

    private sealed class Session(MailOptions options, RemoteCertificateValidationCallback? certificateCheck) : IMailSession
    {
        // In milliseconds, per answer; all answers for a mail together have as long.
        private readonly SmtpClient client = new() { Timeout = options.AnswerSeconds * 1000, ServerCertificateValidationCallback = certificateCheck };

        private Socket? line;

        // Mails that this connection has taken.
        private int taken;

        // Whoever fell silent is not waited for with a goodbye either.
        private bool isSilent;

        public async Task ConnectAsync(CancellationToken ct)
        {
            // A socket of our own, which sends at once: by itself the client waits 40 ms for an acknowledgement in the middle of every mail.
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(options.Host, options.Port, ct);
                await client.ConnectAsync(socket, options.Host, options.Port, SocketOptions(options.Security), ct);
                (line, taken) = (socket, 0);
            }
            catch
            {
                socket.Dispose();
                throw;
            }

            if (!string.IsNullOrEmpty(options.User)) await client.AuthenticateAsync(options.User, options.Password ?? "", ct);
        }

        public async Task SendAsync(MimeMessage message, CancellationToken ct)
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
            patience.CancelAfter(client.Timeout);
            try
            {
                // Servers hang up after a number of mails or an error; that must not fail the next mail.
                if (HasHungUp) await client.DisconnectAsync(quit: false, patience.Token);
                if (!client.IsConnected) await ConnectAsync(patience.Token);
                try
                {
                    await client.SendAsync(message, patience.Token);
                }
                catch (SmtpCommandException e) when (IsFull(e))
                {
                    await client.DisconnectAsync(quit: false, patience.Token);
                    await ConnectAsync(patience.Token);
                    await client.SendAsync(message, patience.Token);
                }

                taken++;
            }
            catch (OperationCanceledException e) when (!ct.IsCancellationRequested)
            {
                isSilent = true;
                throw MailFailure.ConnectionLost("The mail server fell silent.", e);
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
                throw MailFailure.ConnectionLost($"The connection to the mail server failed: {e.Message}", e);
            }
        }

        private bool HasHungUp => client.IsConnected && line is { } socket && socket.Poll(0, SelectMode.SelectRead) && socket.Available == 0;

        /// <summary>Whether this connection has had its mails and the next one takes another. Said before the text, so nothing is sent twice.</summary>
        private bool IsFull(SmtpCommandException e) => taken > 0 && (int)e.StatusCode is 421 && e.ErrorCode is (SmtpErrorCode.SenderNotAccepted or SmtpErrorCode.RecipientNotAccepted);

        public async ValueTask DisposeAsync()
        {
            try
            {
                // Everything is sent by now; a server that does not say goodbye is not waited for.
                using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
                if (client.IsConnected && !isSilent) await client.DisconnectAsync(quit: true, patience.Token);
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
                _ when code is 421 => MailFailure.ConnectionLost(text, e),
                _ when code < 500 => MailFailure.Temporary(text, e),
                // Our own address is refused: a setting to mend, not a reason to give up every mail in the outbox.
                SmtpErrorCode.SenderNotAccepted => MailFailure.Temporary(text, e),
                // Unknown, moved or not allowed; 552 is a full mailbox and 554 often a filter, which say nothing about the address.
                SmtpErrorCode.RecipientNotAccepted when code is 550 or 551 or 553 && !IsPolicy(e.Message) => MailFailure.BadAddress(text, e),
                _ => MailFailure.Permanent(text, e),
            };
        }

        /// <summary>Status 5.7.x (RFC 3463): the sender or the text is not wanted, which says nothing about the address.</summary>
        private static bool IsPolicy(string answer) => answer.TrimStart().StartsWith("5.7.", StringComparison.Ordinal);

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
