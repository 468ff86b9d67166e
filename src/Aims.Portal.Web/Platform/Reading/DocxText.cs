using System.IO.Compression;
using System.Text;
using System.Xml;
using Aims.Portal.Domain.Evidence.Reading;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Aims.Portal.Web.Platform.Reading;

/// <summary>The text of a Word document. It has no places; the lines get made-up ones that keep what stands beside and below what.</summary>
internal static class DocxText
{
    private const double Width = 595;
    private const double Height = 842;
    private const double Margin = 40;
    private const double Size = 11;
    private const double Step = 14;
    private const int MostEntries = 2_000;
    private const int LinesAPage = 400;

    /// <summary>The compound file in which Office keeps an encrypted document.</summary>
    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0];

    /// <exception cref="NeedsPasswordException">It does.</exception>
    /// <exception cref="InflatesTooFarException">It unpacks to too much.</exception>
    public static IEnumerable<ReadPage> Read(MemoryStream file, int maxPages, InflateBudget budget, ReadAnswer answer)
    {
        if (file.GetBuffer().AsSpan(0, (int)Math.Min(file.Length, CompoundFile.Length)).SequenceEqual(CompoundFile)) throw new NeedsPasswordException();
        Measure(file, budget);
        using var document = WordprocessingDocument.Open(file, isEditable: false, new OpenSettings { MaxCharactersInPart = budget.Each, AutoSave = false });
        var main = document.MainDocumentPart ?? throw new InvalidDataException("There is no document in it.");
        var properties = document.PackageProperties;
        answer.Tell(1, new ReadInfo(properties.Creator is { Length: > 200 } c ? c[..200] : properties.Creator, properties.Created?.ToString("O"), properties.Modified?.ToString("O")));

        var paper = new Paper();
        var y = Margin;
        foreach (var header in main.HeaderParts) y = Lay(header.RootElement, paper, y, Margin, Width - 2 * Margin);
        y = Lay(main.Document?.Body, paper, y, Margin, Width - 2 * Margin);
        foreach (var note in main.FooterParts) y = Lay(note.RootElement, paper, y + Step, Margin, Width - 2 * Margin);
        var lines = paper.Lines;

        var pages = lines.Chunk(LinesAPage).ToList();
        if (pages.Count > maxPages) answer.Tell(ReadCut.Pages);
        if (pages.Count == 0) yield return new ReadPage(1, Width, Height, [], main.ImageParts.Any());
        foreach (var (i, page) in pages.Take(maxPages).Index())
        {
            var top = page[0].Y - Margin;
            yield return new ReadPage(i + 1, Width, Math.Max(Height, page[^1].Bottom - top), [.. page.Select(l => l with { Y = l.Y - top })]);
        }
    }

    /// <summary>Every entry is inflated to nowhere first: what an entry says of its own size is not believed. A DTD is refused before a parser sees it.</summary>
    private static void Measure(MemoryStream file, InflateBudget budget)
    {
        using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.Entries.Count > MostEntries) throw new InflatesTooFarException();
        var buffer = new byte[64 << 10];
        foreach (var entry in zip.Entries)
        {
            long sum = 0;
            using (var content = entry.Open())
            {
                while (sum <= budget.Each && content.Read(buffer) is > 0 and var got) sum += got;
            }

            budget.Take(sum);
            if (entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)) Walk(entry);
        }

        file.Position = 0;
    }

    /// <summary>Whole and not too deep: the object model is built by recursion.</summary>
    private static void Walk(ZipArchiveEntry entry)
    {
        const int deepest = 200;
        using var content = entry.Open();
        using var xml = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        while (xml.Read())
            if (xml.Depth > deepest) throw new InvalidDataException("Its elements are nested too deep.");
    }

    /// <summary>What was laid so far.</summary>
    private sealed class Paper
    {
        public List<ReadLine> Lines { get; } = [];

        public int Tables { get; set; }
    }

    /// <returns>The place below what was laid.</returns>
    private static double Lay(OpenXmlElement? container, Paper paper, double y, double x, double width, ReadCell? cell = null)
    {
        foreach (var element in container?.ChildElements ?? [])
        {
            y = element switch
            {
                Paragraph paragraph => Lay(paragraph, paper, y, x, width, cell),
                Table table => Lay(table, paper, y, x, width),
                _ when element.HasChildren => Lay(element, paper, y, x, width, cell),
                _ => y,
            };
        }

        return y;
    }

    private static double Lay(Table table, Paper paper, double y, double x, double width)
    {
        var (number, rows, spans) = (paper.Tables++, table.Elements<TableRow>().ToList(), new Dictionary<(int, int), int>());
        var first = paper.Lines.Count;
        for (var i = 0; i < rows.Count; i++) y = Lay(rows[i], paper, y, x, width, number, i, spans);
        // Only below its last row a cell is known to span several.
        for (var i = first; i < paper.Lines.Count; i++)
            if (paper.Lines[i].Cell is { } cell && cell.Table == number && spans.TryGetValue((cell.Row, cell.Column), out var span)) paper.Lines[i] = paper.Lines[i] with { Cell = cell with { Rows = span } };
        return y;
    }

    private static double Lay(TableRow row, Paper paper, double y, double x, double width, int table, int number, Dictionary<(int Row, int Column), int> spans)
    {
        var cells = row.Descendants<TableCell>().Where(c => c.Ancestors<TableRow>().First() == row).ToList();
        var each = width / Math.Max(1, cells.Count);
        var (below, column) = (y + Step, row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value ?? 0);
        for (var i = 0; i < cells.Count; i++)
        {
            var properties = cells[i].TableCellProperties;
            if (properties?.VerticalMerge is { } merge && merge.Val?.Value != MergedCellValues.Restart) Grow(spans, number, column);
            else if (properties?.VerticalMerge is not null) spans[(number, column)] = 1;
            below = Math.Max(below, Lay(cells[i], paper, y, x + i * each, each - Size, new ReadCell(table, number, column)));
            column += Math.Max(1, properties?.GridSpan?.Val?.Value ?? 1);
        }

        return below;
    }

    /// <summary>The cell above goes on in this row.</summary>
    private static void Grow(Dictionary<(int Row, int Column), int> spans, int row, int column)
    {
        for (var above = row - 1; above >= 0; above--)
        {
            if (!spans.TryGetValue((above, column), out var span)) continue;
            if (above + span == row) spans[(above, column)] = span + 1;
            return;
        }
    }

    /// <summary>Tabs part a line into cells, breaks into lines. What is struck out as deleted is no text (w:delText).</summary>
    private static double Lay(Paragraph paragraph, Paper paper, double y, double x, double width, ReadCell? cell)
    {
        var text = new StringBuilder();
        foreach (var piece in paragraph.Descendants())
        {
            if (piece.Ancestors<Paragraph>().FirstOrDefault() != paragraph) continue;
            text.Append(piece switch { WordText t => t.Text, TabChar => "\t", Break or CarriageReturn => "\n", NoBreakHyphen => "-", _ => "" });
        }

        var size = paragraph.Descendants<FontSize>().Select(s => double.TryParse(s.Val?.Value, out var half) ? half / 2 : Size).FirstOrDefault(Size);
        foreach (var line in text.ToString().Split('\n'))
        {
            string[] cells = [.. line.Split('\t', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
            for (var i = 0; i < cells.Length; i++)
                paper.Lines.Add(new ReadLine(cells[i], x + i * width / cells.Length, y, width / cells.Length - (cells.Length > 1 ? Size : 0), Size, size, Cell: cell));
            y += Step;
        }

        foreach (var box in paragraph.Descendants<TextBoxContent>().Where(b => b.Ancestors<Paragraph>().FirstOrDefault() == paragraph && b.Ancestors<AlternateContentFallback>().FirstOrDefault() is null)) y = Lay(box, paper, y, x, width, cell);
        return y;
    }
}
