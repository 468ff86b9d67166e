using System.IO.Compression;
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
    public static byte[] Pdf(string catalog, params string[] more)
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
        file.Append($"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{xref}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }

    /// <summary>A file that unpacks to much more than its table of contents says.</summary>
    public static byte[] Lying(int bytes)
    {
        var zip = Zip(("zeros.csv", new byte[bytes]));
        var central = zip.AsSpan().IndexOf("PK\u0001\u0002"u8);
        System.Buffers.Binary.BinaryPrimitives.WriteInt32LittleEndian(zip.AsSpan(central + 24), 1);
        return zip;
    }

    /// <summary>Says of its one file that it is small, and unpacks to much more.</summary>
    public static byte[] Bomb(int bytes) => Zip(("zeros.csv", new byte[bytes]));
}
