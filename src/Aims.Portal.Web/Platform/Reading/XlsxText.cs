using System.IO.Compression;
using Aims.Portal.Domain.Evidence.Reading;

namespace Aims.Portal.Web.Platform.Reading;

/// <summary>
/// The cells of a workbook, sheet by sheet, as they were saved: nothing is computed, no formula and no link is followed. Runs in the child only. It reads
/// forward and stops at what one person would not read; a file that is stopped so is read as far as it went. Hidden sheets are left out, hidden rows are not:
/// a filter hides them too.
/// </summary>
internal static class XlsxText
{
    private const int MostEntries = 2_000;
    private const string Workbook = "xl/workbook.xml";

    private const double Margin = 40;
    private const double ColumnWidth = 120;
    private const double Step = 14;
    private const double Size = 11;

    /// <summary>The compound file in which Office keeps an encrypted document.</summary>
    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0];

    /// <exception cref="NeedsPasswordException">It does.</exception>
    /// <exception cref="InflatesTooFarException">It unpacks to too much before its end is reached.</exception>
    public static IEnumerable<ReadPage> Read(MemoryStream file, int maxPages, InflateBudget budget, ReadAnswer answer)
    {
        if (file.GetBuffer().AsSpan(0, (int)Math.Min(file.Length, CompoundFile.Length)).SequenceEqual(CompoundFile)) throw new NeedsPasswordException();
        using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.Entries.Count > MostEntries) throw new InflatesTooFarException();
        var parts = new XlsxParts(zip, budget);
        var book = XlsxBook.Read(parts, Workbook);
        answer.Tell(book.Sheets.Count, new ReadInfo());
        if (book.Sheets.Count > maxPages) answer.Tell(ReadCut.Pages);
        var left = new XlsxLimit(answer);
        foreach (var (i, part) in book.Sheets.Take(maxPages).Index())
        {
            if (left.IsOver) yield break;
            yield return Lay(i, XlsxSheet.Read(parts, part, book, left));
        }
    }

    /// <summary>Cells have no places; the lines get made-up ones that keep what stands beside and below what.</summary>
    private static ReadPage Lay(int table, XlsxSheet sheet)
    {
        var (lines, y) = (new List<ReadLine>(), Margin);
        foreach (var note in sheet.Notes)
        {
            lines.Add(new ReadLine(note, Margin, y, Math.Min(ColumnWidth * 4, note.Length * Size / 2), Size, Size));
            y += Step;
        }

        foreach (var row in sheet.Cells.GroupBy(c => c.Row).OrderBy(r => r.Key))
        {
            var below = y + Step;
            foreach (var cell in row.OrderBy(c => c.Column))
            {
                var at = new ReadCell(table, cell.Row, cell.Column, sheet.Spans.GetValueOrDefault((cell.Row, cell.Column), 1));
                foreach (var (i, text) in cell.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Index())
                {
                    lines.Add(new ReadLine(text, Margin + cell.Column * ColumnWidth, y + i * Step, Math.Min(ColumnWidth - Size, text.Length * Size / 2), Size, Size, Cell: at));
                    below = Math.Max(below, y + (i + 1) * Step);
                }
            }

            y = below;
        }

        return new ReadPage(table + 1, lines.Select(l => l.Right).DefaultIfEmpty(595).Max() + Margin, y + Margin, lines);
    }
}

/// <summary>What of a workbook is read, over all its sheets. What is beyond is left out and told.</summary>
internal sealed class XlsxLimit(ReadAnswer answer)
{
    public const int RowsOfSheet = 5_000;
    public const int Columns = 100;
    private int cells = 40_000;
    private int characters = 1_500_000;

    public bool IsOver { get; private set; }

    /// <returns>False when there is no more room.</returns>
    public bool Take(int length)
    {
        if (--cells < 0 || (characters -= length) < 0) Cut();
        return !IsOver;
    }

    /// <summary>Something of the sheet is left out; the next may still be read.</summary>
    public void Tell() => answer.Tell(ReadCut.Text);

    private void Cut()
    {
        IsOver = true;
        Tell();
    }
}
