using System.Security.Cryptography;
using System.Text;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Tenancy;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace Aims.Portal.Web.Platform.Mail;

/// <param name="From">The organisation whose reminders it is about.</param>
public sealed record UnsubscribeOffer(OrganisationId From, string Address);

/// <summary>Addresses of the page on which a reader switches an organisation's reminders off. Whoever has one may do that and nothing else: it is sealed with the portal's keys, names one
/// mail address and one organisation, and does not run out.</summary>
public sealed class UnsubscribeLinks(IDataProtectionProvider keys, PortalLinks links)
{
    public const string Path = "/account/unsubscribe";

    private const int IdLength = 16;

    private readonly IDataProtector protector = keys.CreateProtector("unsubscribe");

    public string Of(OrganisationId from, string address) =>
        links.Global($"{Path}/{WebEncoders.Base64UrlEncode(protector.Protect([.. from.Value.ToByteArray(), .. Encoding.UTF8.GetBytes(address)]))}");

    /// <returns>Null when it is not one of ours.</returns>
    public UnsubscribeOffer? Read(string? token)
    {
        if (string.IsNullOrEmpty(token)) return null;
        try
        {
            var content = protector.Unprotect(WebEncoders.Base64UrlDecode(token));
            return new UnsubscribeOffer(new OrganisationId(new Guid(content.AsSpan(0, IdLength))), Encoding.UTF8.GetString(content.AsSpan(IdLength)));
        }
        catch (Exception fault) when (fault is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
