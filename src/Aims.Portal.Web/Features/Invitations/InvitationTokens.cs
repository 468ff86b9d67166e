using System.Security.Cryptography;
using Microsoft.AspNetCore.WebUtilities;

namespace Aims.Portal.Web.Features.Invitations;

/// <summary>256 random bits in the link, their SHA-256 in the database.</summary>
public static class InvitationTokens
{
    public static (string Token, byte[] Hash) Create()
    {
        var token = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        return (token, HashOf(token));
    }

    public static byte[] HashOf(string token) => SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(token));
}
