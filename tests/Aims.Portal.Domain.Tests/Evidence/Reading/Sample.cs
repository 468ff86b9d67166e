using Aims.Portal.Domain.Evidence.Reading;

namespace Aims.Portal.Domain.Tests.Evidence.Reading;

/// <summary>
/// A certificate drawn in text: a line a row, cells parted by <c>|</c>, <c>^</c> centres, <c>#20 </c> sets the size; <c>@1</c>, <c>@2</c>, <c>@0</c> begin the
/// left column, the right one and the whole width, <c>@page</c> a new page. Below <c>---</c> stands what is to be read from it.
/// </summary>
internal sealed record Sample(string Name, ReadDocument Document, IReadOnlyDictionary<CertificateField, string> Expected)
{
    private const double Width = 595;
    private const double Left = 50;

    public static IReadOnlyList<Sample> All { get; } =
        [.. typeof(Sample).Assembly.GetManifestResourceNames().Where(n => n.StartsWith("Sample.", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(n => Parse(n, Text(n)))];

    public static Sample Parse(string name, string text)
    {
        var parts = text.ReplaceLineEndings("\n").Split("\n---\n");
        var expected = parts.Length < 2 ? [] : parts[1].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('=', 2)).ToDictionary(l => Enum.Parse<CertificateField>(l[0].Trim()), l => l[1].Trim());
        return new Sample(name, Draw(parts[0]), expected);
    }

    public static ReadDocument Draw(string text)
    {
        var pages = text.Split("@page\n").Select((p, i) => new ReadPage(i + 1, Width, 842, Lines(p))).ToList();
        return new ReadDocument(pages, pages.Count, new ReadInfo(), []);
    }

    private static List<ReadLine> Lines(string page)
    {
        var (lines, y, top, deepest, x, width) = (new List<ReadLine>(), 50.0, 50.0, 50.0, Left, 500.0);
        foreach (var row in page.Split('\n'))
        {
            switch (row)
            {
                case "@1": (top, deepest, x, width) = (y, y, Left, 240); continue;
                case "@2": (deepest, y, x, width) = (y, top, Left + 265, 240); continue;
                case "@0": (y, x, width) = (Math.Max(y, deepest), Left, 500); continue;
                case "": y += 12; continue;
            }

            var (size, said) = (10.0, row);
            if (row[0] == '#') (size, said) = (double.Parse(row[1..row.IndexOf(' ', StringComparison.Ordinal)], System.Globalization.CultureInfo.InvariantCulture), row[(row.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
            var cells = said.Split('|');
            var free = 0.0;
            for (var i = 0; i < cells.Length; i++)
            {
                var cell = cells[i].Trim();
                if (cell.Length == 0) continue;
                var centred = cell[0] == '^';
                cell = cell.TrimStart('^').Trim();
                var wide = cell.Sum(c => c > 0x2E80 ? size : size * 0.48);
                var at = centred ? x + (width - wide) / 2 : Math.Max(free, x + i * Math.Max(width / cells.Length * (cells.Length > 3 ? 1 : 0.8), cells.Length == 2 ? width * 0.34 : 0));
                free = at + wide + 15;
                lines.Add(new ReadLine(cell, at, y, wide, size, size));
            }

            y += size * 1.25;
        }

        return lines;
    }

    private static string Text(string resource)
    {
        using var reader = new StreamReader(typeof(Sample).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
