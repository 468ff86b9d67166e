using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Aims.Portal.Web.Tests.Platform.Reading;

/// <summary>Word documents made in code: proper ones, and zips that only look like one.</summary>
internal static class MadeDocx
{
    public static MemoryStream Of(params OpenXmlElement[] body)
    {
        var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
            document.AddMainDocumentPart().Document = new Document(new Body(body));
        file.Position = 0;
        return file;
    }

    public static Paragraph Line(string text) => new(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(text)));

    public static Table Table(params string[][] rows) => new(rows.Select(r => new TableRow(r.Select(c => new TableCell(Line(c))))));

    public const string Content = """<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";
    public const string Relations = """<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""";
    public const string Opening = """<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>""";
    public const string Closing = "</w:body></w:document>";

    /// <summary>A package whose document is what is given.</summary>
    public static MemoryStream Zip(Action<Stream> document, int more = 0)
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add("[Content_Types].xml", s => s.Write(Encoding.UTF8.GetBytes(Content)));
            Add("_rels/.rels", s => s.Write(Encoding.UTF8.GetBytes(Relations)));
            Add("word/document.xml", document);
            for (var i = 0; i < more; i++) Add($"a/{string.Concat(Enumerable.Repeat("b/", i % 50))}{i}.bin", s => s.WriteByte(0));

            void Add(string name, Action<Stream> write)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                write(entry);
            }
        }

        file.Position = 0;
        return file;
    }

    public static MemoryStream Zip(string document, int more = 0) => Zip(s => s.Write(Encoding.UTF8.GetBytes(document)), more);
}
