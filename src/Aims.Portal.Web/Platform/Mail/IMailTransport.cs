namespace Aims.Portal.Web.Platform.Mail;

/// <summary>The way out for mail. A session takes many mails: connecting costs more than sending.</summary>
public interface IMailTransport
{
    /// <exception cref="MailFailure">Always temporary: no mail of the batch is at fault.</exception>
    Task<IMailSession> OpenAsync(CancellationToken ct);
}
