using System.Buffers.Binary;
using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Domain.Mail;

public enum MailState
{
    Waiting,
    Sent,

    /// <summary>Given up: the address refused it, or all tries are used up.</summary>
    Failed,

    /// <summary>Something unforeseen happened with it. It waits for an operator and keeps nobody else waiting.</summary>
    Parked,

    /// <summary>Not sent, because the organisation sends no reminders to this address (see <see cref="Suppression"/>).</summary>
    Suppressed,
}

/// <summary>A mail written in the transaction of what it tells about, sent afterwards by the outbox job. Its Message-Id never changes, so a repeat after a crash is recognised as the same mail.</summary>
public sealed class OutboxMail : ITenantOwned
{
    public const int MaxAttempts = 8;

    /// <summary>Part of a wait that is added at most.</summary>
    public const double MaxJitter = 0.25;

    public const int SubjectLength = 300;
    public const int KindLength = 40;
    public const int ErrorLength = 500;
    public const int MessageIdLength = 100;

    /// <summary>Nothing is tried longer than this, whoever is at fault (RFC 5321, 4.5.4.1).</summary>
    public static readonly TimeSpan GiveUpAfter = TimeSpan.FromDays(4);

    private OutboxMail()
    {
    }

    /// <param name="content">See <see cref="Content"/>.</param>
    public OutboxMail(OrganisationId tenantId, string kind, string toAddress, string toName, string language, string subject, string content, DateTime now, MailId? id = null)
        : this(tenantId, kind, toAddress, toName, language, subject, "", "", now, id) => Content = content;

    /// <summary>A mail that is laid out already.</summary>
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

    /// <summary>What it says, every sentence as it was written, as JSON; laid out when it is sent. Null where <see cref="Html"/> and <see cref="Text"/> hold the whole mail.</summary>
    public string? Content { get; private set; }

    public string Html { get; private set; } = "";

    public string Text { get; private set; } = "";

    public MailState State { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public DateTime NextAttemptAt { get; private set; }

    public int Attempts { get; private set; }

    /// <summary>When it was last tried without success.</summary>
    public DateTime? LastAttemptAt { get; private set; }

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
        Release();
    }

    /// <summary>A try failed, and it was this mail's fault: wait 1, 2, 4 … 60 minutes and a little more; give up when the address refuses or the tries are used up.</summary>
    public void Failed(string error, bool permanent, DateTime now)
    {
        Attempts++;
        Note(error, now);
        if (permanent || Attempts >= MaxAttempts) State = MailState.Failed;
        else NextAttemptAt = now + Wait(Attempts);
    }

    /// <summary>A try failed, and it was not this mail's fault: it costs none of its tries.</summary>
    public void PutOff(string error, DateTime now)
    {
        Note(error, now);
        if (now - CreatedAt > GiveUpAfter) State = MailState.Failed;
        else NextAttemptAt = now + Wait(Math.Max(1, Attempts));
    }

    public void Park(string error, DateTime now)
    {
        Attempts++;
        Note(error, now);
        State = MailState.Parked;
    }

    /// <summary>It is not sent; <see cref="LastError"/> then names the cause.</summary>
    public void Suppress(SuppressionCause cause)
    {
        State = MailState.Suppressed;
        LastError = cause.ToString();
        Release();
    }

    /// <summary>Back-off with jitter: mails that failed together are not tried together again. The jitter, up to a quarter more, comes from the id, so that it can be foretold.</summary>
    private TimeSpan Wait(int attempts)
    {
        var minutes = Math.Min(60, Math.Pow(2, attempts - 1));
        // The last bytes of the id are its random ones.
        var jitter = BinaryPrimitives.ReadUInt16BigEndian(Id.Value.ToByteArray(bigEndian: true).AsSpan(14)) / (double)ushort.MaxValue;
        return TimeSpan.FromMinutes(minutes * (1 + (jitter * MaxJitter)));
    }

    private void Note(string error, DateTime now)
    {
        LastError = error.Cut(ErrorLength);
        LastAttemptAt = now;
        Release();
    }

    private void Release()
    {
        LeaseOwner = null;
        LeaseUntil = null;
    }
}
