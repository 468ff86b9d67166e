using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Evidence.Reading;
using Aims.Portal.Domain.Evidence.Reading.Statements;

namespace Aims.Portal.Domain.Tests.Evidence.Reading.Statements;

/// <summary>Statements of applicability as the reader hands them on: sheets of a workbook, whose cells are known, and pages of a PDF, of which only the places are.</summary>
internal static class SoaPaper
{
    private const double Size = 9;
    private const double Pitch = 11;

    /// <summary>One sheet; a line break in a cell is one in the sheet, an empty text an empty cell.</summary>
    public static ReadDocument Sheet(params string[][] rows) => Book(rows);

    public static ReadDocument Book(params string[][][] sheets) => Document([.. sheets.Select((rows, s) => new ReadPage(s + 1, 1000, 2000, [.. rows.SelectMany((row, r) => row.SelectMany((cell, c) => Lines(cell, 40 + c * 120, 40 + r * 30, new ReadCell(s, r, c))))]))]);

    /// <summary>A table as it is printed: columns begin at the places given, rows are as high as their highest cell.</summary>
    /// <param name="inMiddle">Whether lower cells stand in the middle of their row.</param>
    public static ReadPage Page(int number, double[] columns, string[][] rows, bool inMiddle = false, double padding = 5, params ReadLine[] more)
    {
        var (lines, y) = (new List<ReadLine>(more), 120.0);
        foreach (var row in rows)
        {
            var height = row.Max(c => c.Split('\n').Length) * Pitch;
            for (var c = 0; c < row.Length; c++) lines.AddRange(Lines(row[c], columns[c], y + (inMiddle ? (height - row[c].Split('\n').Length * Pitch) / 2 : 0), null));
            y += height + padding;
        }

        return new ReadPage(number, 595, 842, lines);
    }

    public static ReadLine Line(string text, double x, double y, double size = Size) => new(text, x, y, text.Sum(c => c > 0x2E80 ? size : size * 0.5), size, size);

    public static ReadDocument Document(params ReadPage[] pages) => new(pages, pages.Length, new ReadInfo(), []);

    /// <summary>A.2.2 as "A.2.2 yes", "A.2.3 no", "A.2.4 ?".</summary>
    public static string[] Said(this SoaTable table) => [.. table.Controls.Select(c => $"{c.Id} {c.Applicability switch { Applicability.Applicable => "yes", Applicability.Excluded => "no", _ => "?" }}")];

    public static SoaControl Of(this SoaTable table, string id, CertificateStandard standard = CertificateStandard.Iso42001) => table.Find(standard, id) ?? throw new InvalidOperationException($"{id} was not found among {string.Join(", ", table.Said())}.");

    private static IEnumerable<ReadLine> Lines(string cell, double x, double y, ReadCell? at) => cell.Split('\n').Where(l => l.Length > 0).Select((l, i) => Line(l, x, y + i * Pitch) with { Cell = at });
}
