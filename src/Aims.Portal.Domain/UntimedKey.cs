using System.Security.Cryptography;

namespace Aims.Portal.Domain;

/// <summary>Keys that do not say when they were made, for what the other party sees (see <see cref="IEntityId"/>).</summary>
public static class UntimedKey
{
    /// <summary>A version 4 UUID: 122 random bits (RFC 9562, 5.4).</summary>
    public static Guid New()
    {
        Span<byte> bytes = stackalloc byte[16];
        RandomNumberGenerator.Fill(bytes);
        bytes[6] = (byte)(bytes[6] & 0x0F | 0x40);
        bytes[8] = (byte)(bytes[8] & 0x3F | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
