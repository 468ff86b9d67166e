using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Aims.Portal.Web.Platform.Scanning;

namespace Aims.Portal.Web.Tests.Features.Evidence;

/// <summary>Archives and Office documents, good and hostile ones.</summary>
internal static class Archives
{
    public static byte[] Eicar { get; } = Encoding.ASCII.GetBytes(Aims.Portal.Web.Platform.Scanning.Eicar.Text);

    public static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.SmallestSize).Open();
                entry.Write(content);
            }
        }

        return memory.ToArray();
    }

    public static byte[] Docx(params (string Name, byte[] Content)[] more) =>
        Zip([("[Content_Types].xml", "<Types/>"u8.ToArray()), ("word/document.xml", "<document>Our AI policy</document>"u8.ToArray()), .. more]);

    public static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>An archive in an archive in …</summary>
    public static byte[] Nested(int depth, byte[] inside) => depth == 0 ? inside : Zip(("inside.zip", Nested(depth - 1, inside)));

    /// <summary>Says of its one file that it is encrypted (APPNOTE 4.4.4, bit 0).</summary>
    public static byte[] Encrypted()
    {
        var zip = Zip(("secret.txt", "secret"u8.ToArray()));
        zip[6] |= 1;
        var central = zip.AsSpan().IndexOf("PK\u0001\u0002"u8);
        zip[central + 8] |= 1;
        return zip;
    }

    /// <summary>A PDF of one page with what is in its catalog, and further objects from number 4 on.</summary>
    public static byte[] Pdf(string catalog, params string[] more) => WithTrailer("", catalog, more);

    /// <summary>Encrypted so that everybody can open it: 40 bits, and no password (ISO 32000-1, 7.6.3, algorithms 2 and 4).</summary>
    public static byte[] EncryptedPdf()
    {
        byte[] padding = Convert.FromHexString("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A"), owner = [.. Enumerable.Range(1, 32).Select(i => (byte)i)], id = [.. Enumerable.Range(1, 16).Select(i => (byte)i)];
#pragma warning disable CA5351 // what the format asks for
        var key = MD5.HashData([.. padding, .. owner, 0xFC, 0xFF, 0xFF, 0xFF, .. id])[..5];
        return WithTrailer($"/Encrypt 4 0 R /ID [<{Convert.ToHexString(id)}> <{Convert.ToHexString(id)}>]", "", $"<< /Filter /Standard /V 1 /R 2 /P -4 /O <{Convert.ToHexString(owner)}> /U <{Convert.ToHexString(Rc4(key, padding))}> >>");
    }

    private static byte[] Rc4(byte[] key, byte[] text)
    {
        byte[] s = [.. Enumerable.Range(0, 256).Select(i => (byte)i)];
        for (int i = 0, j = 0; i < 256; i++)
        {
            j = (j + s[i] + key[i % key.Length]) & 255;
            (s[i], s[j]) = (s[j], s[i]);
        }

        var (x, y) = (0, 0);
        return [.. text.Select(b =>
        {
            x = (x + 1) & 255;
            y = (y + s[x]) & 255;
            (s[x], s[y]) = (s[y], s[x]);
            return (byte)(b ^ s[(s[x] + s[y]) & 255]);
        })];
    }

    private static byte[] WithTrailer(string trailer, string catalog, params string[] more)
    {
        string[] objects = [$"<< /Type /Catalog /Pages 2 0 R {catalog} >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>", .. more];
        var file = new StringBuilder("%PDF-1.7\n");
        var offsets = new List<int>();
        for (var i = 0; i < objects.Length; i++)
        {
            offsets.Add(file.Length);
            file.Append($"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var xref = file.Length;
        file.Append($"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets) file.Append($"{offset:D10} 00000 n \n");
        file.Append($"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R {trailer} >>\nstartxref\n{xref}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }

    /// <summary>A file that unpacks to much more than its table of contents says.</summary>
    public static byte[] Lying(int bytes)
    {
        var zip = Zip(("zeros.csv", Thin(bytes)));
        var central = zip.AsSpan().IndexOf("PK\u0001\u0002"u8);
        System.Buffers.Binary.BinaryPrimitives.WriteInt32LittleEndian(zip.AsSpan(central + 24), 1);
        return zip;
    }

    /// <summary>A thousand times smaller than what it unpacks to, which is within what is looked at.</summary>
    public static byte[] Lean() => Zip([.. Enumerable.Range(0, 3).Select(i => ($"{i}.csv", new byte[ScanPortal.MaxBytes - 50_000]))]);

    /// <summary>Bytes that can be packed to a twentieth, as a large sheet can.</summary>
    public static byte[] Thin(int bytes)
    {
        var (content, chance) = (new byte[bytes], new Random(1));
        for (var i = 0; i + 20 < bytes; i += 500) chance.NextBytes(content.AsSpan(i, 20));
        return content;
    }
}
