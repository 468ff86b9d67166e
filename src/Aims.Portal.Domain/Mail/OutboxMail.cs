using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Domain.Mail;

public enum MailState
{
    Waiting,
    Sent,

    /// <summary>Given up: the address refused it, or all tries are used up.</summary>
    Failed,
}

/// <summary>A mail written in the transaction of what it tells about, sent afterwards by the outbox job. Its Message-Id never changes, so a repeat after a crash is recognised as the same mail.</summary>
public sealed class OutboxMail : ITenantOwned
{
    public const int MaxAttempts = 8;
    public const int SubjectLength = 300;
    public const int KindLength = 40;
    public const int ErrorLength = 500;
    public const int MessageIdLength = 100;

    private OutboxMail()
    {
    }

    public OutboxMail(OrganisationId tenantId, string kind, string toAddress, string toName, string language, string subject, string html, string text, DateTime now, MailId? id = null)
    {
        TenantId = tenantId;
        Id = id ?? MailId.New();
        Kind = kind;
        ToAddress = toAddress;
        ToName = toName;
        Language = language;
        Subject = subject;
        Html = html;
        Text = text;
        CreatedAt = now;
        NextAttemptAt = now;
        MessageId = $"{Id.Value:N}@aims-portal";
    }

    /// <summary>The organisation on whose behalf it is sent.</summary>
    public OrganisationId TenantId { get; private set; }

    public MailId Id { get; private set; }

    public string Kind { get; private set; } = "";

    /// <summary>Reminders and digests, which carry a List-Unsubscribe header.</summary>
    public bool IsBulk { get; init; }

    public string MessageId { get; private set; } = "";

    public string ToAddress { get; private set; } = "";

    public string ToName { get; private set; } = "";

    public string Language { get; private set; } = "";

    public string Subject { get; private set; } = "";

    public string Html { get; private set; } = "";

    public string Text { get; private set; } = "";

    public MailState State { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public DateTime NextAttemptAt { get; private set; }

    public int Attempts { get; private set; }

    public DateTime? SentAt { get; private set; }

    public string? LastError { get; private set; }

    public Guid? LeaseOwner { get; private set; }

    public DateTime? LeaseUntil { get; private set; }

    public void Sent(DateTime now)
    {
        State = MailState.Sent;
        SentAt = now;
        Attempts++;
        LastError = null;
        LeaseOwner = null;
        LeaseUntil = null;
    }

    /// <summary>A try failed: wait 1, 2, 4 … 60 minutes; give up when the address refuses or the tries are used up.</summary>
    public void Failed(string error, bool permanent, DateTime now)
    {
        Attempts++;
        LastError = error.Cut(ErrorLength);
        LeaseOwner = null;
        LeaseUntil = null;
        if (permanent || Attempts >= MaxAttempts) State = MailState.Failed;
        else NextAttemptAt = now.AddMinutes(Math.Min(60, Math.Pow(2, Attempts - 1)));
    }
}
