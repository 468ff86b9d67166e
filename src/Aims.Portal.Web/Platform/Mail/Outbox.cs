using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Platform.Mail;

/// <param name="Language"><c>en</c> or <c>zh-Hant</c>: the mail is written in it, whoever causes it.</param>
public sealed record MailRecipient(string Address, string Name, string Language);

/// <summary>Writes a mail into the outbox as part of the caller's transaction. Nothing is sent here.</summary>
public sealed class Outbox(PortalDbContext db, TimeProvider clock)
{
    /// <summary>What the mails are written for, where it may be told of twice: each mail then has an id that comes from it, and one that is there already is not written again.</summary>
    public Guid? Occasion { get; set; }

    /// <param name="knownAs">The kind under which it may have been written for the same occasion before, where that is not its own.</param>
    public async Task<MailId> AddAsync(OrganisationId onBehalfOf, MailRecipient to, string kind, Func<MailContent> write, bool bulk = false, string? knownAs = null)
    {
        MailId? known = Occasion is { } occasion ? new MailId(DerivedKey.Of(occasion, knownAs ?? kind, to.Address)) : null;
        if (known is { } id && await db.AcrossTenants<OutboxMail>().AnyAsync(m => m.TenantId == onBehalfOf && m.Id == id)) return id;
        MailContent content;
        using (Languages.In(to.Language)) content = write();
        var mail = new OutboxMail(onBehalfOf, kind, to.Address, to.Name, to.Language, MailWhitespace.OneLine(content.Subject).Fit(OutboxMail.SubjectLength), content.ToJson(), clock.UtcNow(), known) { IsBulk = bulk };
        db.Outbox.Add(mail);
        return mail.Id;
    }
}
