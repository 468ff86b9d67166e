namespace Aims.Portal.Web.Platform.Mail;

/// <summary>One mail as the outbox keeps it: rendered, and ready to be sent again under the same Message-Id after a failure.</summary>
/// <param name="MessageId">Without angle brackets, see <see cref="MimeMessages.NewMessageId"/>.</param>
/// <param name="ToAddress">One address; nothing is ever sent to two people at once.</param>
/// <param name="ToName">Name beside the address; may be empty.</param>
/// <param name="Subject">One line.</param>
/// <param name="Html">A whole HTML document.</param>
/// <param name="Text">The same as plain text.</param>
/// <param name="Language"><c>en</c> or <c>zh-Hant</c>.</param>
/// <param name="Kind">What the mail is, for example <c>certificate-reminder</c>; kept as a header for those who search mail logs.</param>
/// <param name="IsBulk">A reminder or digest, which its reader can switch off; false for what was asked for, such as a password link.</param>
/// <param name="UnsubscribeUrl">Address that takes the one-click POST; used only when <paramref name="IsBulk"/>.</param>
public sealed record PortalMessage(
    string MessageId,
    string ToAddress,
    string ToName,
    string Subject,
    string Html,
    string Text,
    string Language,
    string Kind,
    bool IsBulk,
    string? UnsubscribeUrl);
