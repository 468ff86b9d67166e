using System.Buffers.Binary;
using System.IO.Compression;

namespace Aims.Portal.Web.Platform.Scanning;

/// <param name="Method">0 stored, 8 deflated; the portal unpacks no other.</param>
internal sealed record ZipMember(string Name, bool IsEncrypted, int Method, long Packed, long Claimed, long HeaderAt);

/// <summary>
/// The table of contents of an archive (APPNOTE 4.3), read by hand: the framework's reader builds all of it before anybody can count, and stops unpacking at the size that the archive claims
/// for itself, which is an attacker's word.
/// </summary>
internal static class ZipDirectory
{
    private const uint EndSignature = 0x06054b50, End64Signature = 0x06064b50, Locator64Signature = 0x07064b50, MemberSignature = 0x02014b50, LocalSignature = 0x04034b50;
    private const int EndLength = 22, MemberLength = 46, LocalLength = 30, Locator64Length = 20, End64Length = 56, MostComment = 65_535;
    private const long MostDirectory = 16L * 1024 * 1024;

    /// <param name="most">Members.</param>
    /// <returns>Null when there are more.</returns>
    /// <exception cref="InvalidDataException">It is no archive, or torn.</exception>
    public static List<ZipMember>? Read(Stream file, int most)
    {
        var (count, length, at) = End(file);
        if (count > most || length > MostDirectory) return null;
        var directory = Bytes(file, at, (int)length);
        var members = new List<ZipMember>();
        for (var offset = 0; offset + MemberLength <= directory.Length && BinaryPrimitives.ReadUInt32LittleEndian(directory.AsSpan(offset)) == MemberSignature;)
        {
            if (members.Count == most) return null;
            var entry = directory.AsSpan(offset);
            int name = U16(entry, 28), extra = U16(entry, 30), comment = U16(entry, 32);
            if (offset + MemberLength + name + extra + comment > directory.Length) throw new InvalidDataException("The table of contents is torn.");
            long packed = U32(entry, 20), claimed = U32(entry, 24), header = U32(entry, 42);
            Widen(entry.Slice(MemberLength + name, extra), ref claimed, ref packed, ref header);
            members.Add(new ZipMember(System.Text.Encoding.UTF8.GetString(entry.Slice(MemberLength, name)), (U16(entry, 8) & 1) != 0, U16(entry, 10), packed, claimed, header));
            offset += MemberLength + name + extra + comment;
        }

        // What is not in the list is not looked into, and another program may find it.
        if (members.Count != count) throw new InvalidDataException("The table of contents does not have what it says.");
        return members;
    }

    /// <summary>What is packed, unpacked until the data ends and not where the archive says.</summary>
    public static Stream Open(Stream file, ZipMember member)
    {
        var local = Bytes(file, member.HeaderAt, LocalLength);
        if (BinaryPrimitives.ReadUInt32LittleEndian(local) != LocalSignature) throw new InvalidDataException("A file of the archive is not where it should be.");
        var packed = new PartOfStream(file, member.HeaderAt + LocalLength + U16(local, 26) + U16(local, 28), member.Packed);
        return member.Method == 8 ? new DeflateStream(packed, CompressionMode.Decompress) : packed;
    }

    /// <summary>Whether a file of another kind is an archive too: archives are read from their end, whatever stands before. A signature alone is an accident; the table of contents before it is not.</summary>
    public static bool IsAtEndOf(Stream file)
    {
        var tail = (int)Math.Min(file.Length, EndLength + MostComment);
        var bytes = Bytes(file, file.Length - tail, tail);
        for (var i = bytes.Length - EndLength; i >= 0; i--)
        {
            var end = bytes.AsSpan(i);
            if (BinaryPrimitives.ReadUInt32LittleEndian(end) != EndSignature || i + EndLength + U16(end, 20) > bytes.Length) continue;
            var (place, length) = (file.Length - tail + i, (long)U32(end, 12));
            if (place >= Locator64Length && U32(Bytes(file, place - Locator64Length, sizeof(uint)), 0) == Locator64Signature) return true;
            if (length >= MemberLength && length <= place && U32(Bytes(file, place - length, sizeof(uint)), 0) == MemberSignature) return true;
        }

        return false;
    }

    private static (long Count, long Length, long At) End(Stream file)
    {
        var tail = (int)Math.Min(file.Length, EndLength + MostComment);
        var bytes = Bytes(file, file.Length - tail, tail);
        for (var i = bytes.Length - EndLength; i >= 0; i--)
        {
            var end = bytes.AsSpan(i);
            if (BinaryPrimitives.ReadUInt32LittleEndian(end) != EndSignature) continue;
            var place = file.Length - tail + i;
            var found = (Count: (long)U16(end, 10), Length: (long)U32(end, 12), At: (long)U32(end, 16));
            return found is { Count: 0xFFFF } or { Length: 0xFFFFFFFF } or { At: 0xFFFFFFFF } ? End64(file, place) : found;
        }

        throw new InvalidDataException("The archive has no end.");
    }

    private static (long Count, long Length, long At) End64(Stream file, long end)
    {
        var locator = Bytes(file, end - Locator64Length, Locator64Length);
        if (BinaryPrimitives.ReadUInt32LittleEndian(locator) != Locator64Signature) throw new InvalidDataException("The archive's end is torn.");
        var record = Bytes(file, BinaryPrimitives.ReadInt64LittleEndian(locator.AsSpan(8)), End64Length);
        return BinaryPrimitives.ReadUInt32LittleEndian(record) == End64Signature
            ? (BinaryPrimitives.ReadInt64LittleEndian(record.AsSpan(32)), BinaryPrimitives.ReadInt64LittleEndian(record.AsSpan(40)), BinaryPrimitives.ReadInt64LittleEndian(record.AsSpan(48)))
            : throw new InvalidDataException("The archive's end is torn.");
    }

    /// <summary>Values that do not fit are in a field of their own (4.5.3), in this order.</summary>
    private static void Widen(ReadOnlySpan<byte> extra, ref long claimed, ref long packed, ref long header)
    {
        while (extra.Length >= 4)
        {
            int id = U16(extra, 0), size = U16(extra, 2);
            if (4 + size > extra.Length) return;
            var field = extra.Slice(4, size);
            if (id == 1)
            {
                Take(ref field, ref claimed);
                Take(ref field, ref packed);
                Take(ref field, ref header);
                return;
            }

            extra = extra[(4 + size)..];
        }
    }

    private static void Take(ref ReadOnlySpan<byte> field, ref long value)
    {
        if (value != 0xFFFFFFFF || field.Length < 8) return;
        value = BinaryPrimitives.ReadInt64LittleEndian(field);
        field = field[8..];
    }

    private static byte[] Bytes(Stream file, long at, int length)
    {
        if (at < 0 || length < 0 || at > file.Length - length) throw new InvalidDataException("The archive points outside of itself.");
        var bytes = new byte[length];
        file.Position = at;
        file.ReadExactly(bytes);
        return bytes;
    }

    private static int U16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    private static uint U32(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);
}
