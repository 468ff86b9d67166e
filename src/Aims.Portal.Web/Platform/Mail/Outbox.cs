using Aims.Portal.Data;
using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Ui;

namespace Aims.Portal.Web.Platform.Mail;

/// <param name="Language"><c>en</c> or <c>zh-Hant</c>: the mail is written in it, whoever causes it.</param>
public sealed record MailRecipient(string Address, string Name, string Language);

/// <summary>Writes a mail into the outbox as part of the caller's transaction. Nothing is sent here.</summary>
public sealed class Outbox(PortalDbContext db, MailRenderer renderer, TimeProvider clock)
{
    public async Task<MailId> AddAsync(OrganisationId onBehalfOf, MailRecipient to, string kind, Func<(string Subject, MailContent Content)> write, bool bulk = false)
    {
        string subject;
        MailContent content;
        using (Languages.In(to.Language)) (subject, content) = write();
        var (html, text) = await renderer.RenderAsync(content, to.Language);
        var mail = new OutboxMail(onBehalfOf, kind, to.Address, to.Name, to.Language, Fit(subject), html, text, clock.UtcNow()) { IsBulk = bulk };
        db.Outbox.Add(mail);
        return mail.Id;
    }

    private static string Fit(string subject) => subject.Length <= OutboxMail.SubjectLength ? subject : subject[..(OutboxMail.SubjectLength - 1)] + "…";
}
