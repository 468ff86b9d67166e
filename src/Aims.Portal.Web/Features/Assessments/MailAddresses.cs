using MimeKit;

namespace Aims.Portal.Web.Features.Assessments;

/// <summary>Whether mail can be sent to what somebody typed.</summary>
public static class MailAddresses
{
    public static bool IsUsable(string? address) =>
        address is { Length: > 3 and <= 254 }
        && !address.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '<' or '>' or ',' or ';' or '"' or '(' or ')')
        && MailboxAddress.TryParse(address, out var mailbox)
        && mailbox.Address == address
        && address.LastIndexOf('@') is > 0 and var at
        && address[(at + 1)..].Contains('.', StringComparison.Ordinal)
        && address.All(char.IsAscii);
}
