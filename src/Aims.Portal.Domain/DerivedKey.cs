using System.Security.Cryptography;
using System.Text;

namespace Aims.Portal.Domain;

/// <summary>A key that is the same whenever it is made for the same thing, so that doing it twice makes one row.</summary>
public static class DerivedKey
{
    public static Guid Of(Guid occasion, params ReadOnlySpan<string> what) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"{occasion:N}\u001f{string.Join('\u001f', what)}")).AsSpan(0, 16));
}
