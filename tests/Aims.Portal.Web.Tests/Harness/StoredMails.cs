using Aims.Portal.Domain.Mail;
using Aims.Portal.Web.Platform.Mail;

namespace Aims.Portal.Web.Tests.Harness;

internal static class StoredMails
{
    /// <summary>The plain text that a mail in the outbox will have.</summary>
    public static string Reads(this OutboxMail mail) => mail.Content is { } content ? MailPlainText.Render(MailContent.FromJson(content).Cleaned(), MailWords.Of(mail.Language)) : mail.Text;
}
