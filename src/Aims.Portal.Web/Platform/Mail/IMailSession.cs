using MimeKit;

namespace Aims.Portal.Web.Platform.Mail;

/// <summary>An open way out, for one worker at a time.</summary>
public interface IMailSession : IAsyncDisposable
{
    /// <summary>Returns when the mail has been taken over. After a failure the session can be used for the next mail.</summary>
    /// <exception cref="MailFailure">It was not taken over, or the answer was lost; then the same Message-Id may arrive twice.</exception>
    Task SendAsync(MimeMessage message, CancellationToken ct);
}
