using Aims.Portal.Data;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Ui;

namespace Aims.Portal.Web.Platform.Mail;

/// <param name="Language"><c>en</c> or <c>zh-Hant</c>: the mail is written in it, whoever causes it.</param>
public sealed record MailRecipient(string Address, string Name, string Language);

/// <summary>Writes a mail into the outbox as part of the caller's transaction. Nothing is sent here.</summary>
public sealed class Outbox(PortalDbContext db, MailRenderer renderer, TimeProvider clock)
{
    public async Task<MailId> AddAsync(OrganisationId onBehalfOf, MailRecipient to, string kind, Func<MailContent> write, bool bulk = false)
    {
        RenderedMail rendered;
        using (Languages.In(to.Language)) rendered = await renderer.RenderAsync(write(), MailWords.Of(to.Language));
        var mail = new OutboxMail(onBehalfOf, kind, to.Address, to.Name, to.Language, rendered.Subject.Fit(OutboxMail.SubjectLength), rendered.Html, rendered.Text, clock.UtcNow()) { IsBulk = bulk };
        db.Outbox.Add(mail);
        return mail.Id;
    }
}
