using System.Text;
using System.Text.RegularExpressions;
using MimeKit;

namespace Aims.Portal.Web.Platform.Mail;

/// <summary>Turns a stored mail into what goes over the wire.</summary>
public static partial class MimeMessages
{
    /// <summary>The header that says which of our mails this is.</summary>
    public const string KindHeader = "X-Portal-Kind";

    /// <exception cref="MailFailure">Permanent: the address, the Message-Id or the unsubscribe address cannot be used.</exception>
    public static MimeMessage From(PortalMessage mail, MailOptions options, TimeProvider clock)
    {
        var message = new MimeMessage { Subject = MailWhitespace.OneLine(mail.Subject), Date = clock.GetUtcNow(), MessageId = CheckedId(mail.MessageId) };
        message.From.Add(Mailbox(options.FromName, options.FromAddress));
        message.To.Add(Mailbox(mail.ToName, mail.ToAddress));

        // The first stops well-behaved answering machines (RFC 3834), the second Exchange's.
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        message.Headers.Add("X-Auto-Response-Suppress", "OOF, AutoReply");
        message.Headers.Add(KindHeader, NotPlain.Replace(mail.Kind, "-"));
        // Only where there is something to switch off: on a password link it would invite people to cut themselves off.
        if (mail is { IsBulk: true, UnsubscribeUrl: not null }) AddUnsubscribe(message, mail.UnsubscribeUrl);

        message.Body = new MultipartAlternative { new TextPart("plain") { Text = mail.Text }, new TextPart("html") { Text = mail.Html } };
        message.Body.Headers.Add(HeaderId.ContentLanguage, NotPlain.Replace(mail.Language, "-"));
        message.Prepare(EncodingConstraint.SevenBit);
        return message;
    }

    /// <summary>A new Message-Id in the domain that the portal sends from; stored with the mail, so that a repeat can be recognised.</summary>
    public static string NewMessageId(MailOptions options) =>
        $"{Guid.CreateVersion7():N}@{options.FromAddress[(options.FromAddress.LastIndexOf('@') + 1)..]}";

    /// <summary>Whether this is exactly one plain mail address, such as a form field should hold.</summary>
    public static bool IsAddress(string? address) =>
        address is { Length: <= 254 }
        && address.Contains('@')
        && !address.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c is ',' or ';' or '<' or '>' or '"' or '(' or ')')
        && MailboxAddress.TryParse(address, out var mailbox)
        && mailbox.Address == address
        && mailbox.Domain.Length > 0;

    private static MailboxAddress Mailbox(string name, string address) => IsAddress(address)
        ? new MailboxAddress(Encoding.UTF8, MailWhitespace.OneLine(name), address)
        : throw MailFailure.BadAddress($"'{MailWhitespace.OneLine(address)}' is not a mail address.");

    private static string CheckedId(string messageId) => MessageIdForm.IsMatch(messageId)
        ? messageId
        : throw MailFailure.Permanent("The Message-Id is not of the form text@domain.");

    private static void AddUnsubscribe(MimeMessage message, string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var parsed) || parsed.Scheme is not ("https" or "http"))
            throw MailFailure.Permanent("The unsubscribe address is not an absolute web address.");
        message.Headers.Add(HeaderId.ListUnsubscribe, $"<{parsed.AbsoluteUri}>");
        message.Headers.Add(HeaderId.ListUnsubscribePost, "List-Unsubscribe=One-Click");
    }

    [GeneratedRegex(@"\A[A-Za-z0-9._-]{1,120}@[A-Za-z0-9.-]{1,120}\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MessageIdForm { get; }

    [GeneratedRegex("[^A-Za-z0-9.-]+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotPlain { get; }
}
