using Aims.Portal.Domain.Evidence.Reading;

namespace Aims.Portal.Web.Platform.Reading;

/// <summary>Lines in the order in which a person reads them: columns one after the other, tables row by row.</summary>
internal static class ReadingOrder
{
    /// <summary>More are a drawing; they are left from top to bottom.</summary>
    private const int Most = 3_000;

    /// <summary>In points: white between two columns.</summary>
    private const double Gutter = 8;

    public static IReadOnlyList<ReadLine> Of(IReadOnlyList<ReadLine> lines)
    {
        if (lines.Count > Most) return [.. lines.OrderBy(l => l.Y).ThenBy(l => l.X)];
        var ordered = new List<ReadLine>(lines.Count);
        var todo = new Stack<List<ReadLine>>();
        todo.Push([.. lines]);
        while (todo.TryPop(out var part))
        {
            if (part.Count > 1 && Columns(part) is { } columns) Push(columns);
            else if (part.Count > 1 && Bands(part) is { } bands) Push(bands);
            else ordered.AddRange(Rows(part));
        }

        return ordered;

        void Push((List<ReadLine> First, List<ReadLine> Second) parts)
        {
            todo.Push(parts.Second);
            todo.Push(parts.First);
        }
    }

    /// <summary>The widest white strip from top to bottom, unless what it parts belongs together row by row.</summary>
    private static (List<ReadLine> Left, List<ReadLine> Right)? Columns(List<ReadLine> part)
    {
        var sorted = part.OrderBy(l => l.X).ToList();
        var (edge, at, widest) = (sorted[0].Right, double.NaN, Gutter);
        foreach (var line in sorted.Skip(1))
        {
            if (line.X - edge > widest) (at, widest) = (line.X, line.X - edge);
            edge = Math.Max(edge, line.Right);
        }

        if (double.IsNaN(at)) return null;
        List<ReadLine> left = [.. part.Where(l => l.X < at)], right = [.. part.Where(l => l.X >= at)];
        return IsTable(left, right) ? null : (left, right);
    }

    /// <summary>Labels with their values beside them: most of the shorter side stands on rows of the other, and the left side is no running text.</summary>
    private static bool IsTable(List<ReadLine> left, List<ReadLine> right)
    {
        var matched = left.Count(l => right.Exists(r => SameRow(l, r)));
        if (matched == 0 || matched < 0.6 * Math.Min(left.Count, right.Count)) return false;
        var (from, to) = (left.Min(l => l.X), left.Max(l => l.Right));
        var full = left.Count(l => l.Width > 0.8 * (to - from));
        return left.Count < 4 || full < 0.6 * left.Count;
    }

    /// <summary>Parted at the widest white between two lines.</summary>
    private static (List<ReadLine> Upper, List<ReadLine> Lower)? Bands(List<ReadLine> part)
    {
        var sorted = part.OrderBy(l => l.Y).ToList();
        var (edge, at, widest) = (sorted[0].Bottom, double.NaN, 0.0);
        foreach (var line in sorted.Skip(1))
        {
            if (line.Y - edge > widest) (at, widest) = (line.Y, line.Y - edge);
            edge = Math.Max(edge, line.Bottom);
        }

        return double.IsNaN(at) ? null : ([.. part.Where(l => l.Y < at)], [.. part.Where(l => l.Y >= at)]);
    }

    private static IEnumerable<ReadLine> Rows(List<ReadLine> part)
    {
        var row = new List<ReadLine>();
        foreach (var line in part.OrderBy(l => l.Middle))
        {
            if (row.Count > 0 && !SameRow(row[0], line))
            {
                foreach (var cell in row.OrderBy(l => l.X)) yield return cell;
                row.Clear();
            }

            row.Add(line);
        }

        foreach (var cell in row.OrderBy(l => l.X)) yield return cell;
    }

    private static bool SameRow(ReadLine a, ReadLine b) => Math.Abs(a.Middle - b.Middle) < 0.4 * Math.Min(a.Height, b.Height);
}
