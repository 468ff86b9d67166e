namespace Aims.Portal.Domain.Evidence.Reading;

/// <summary>Part of a line in which a value may stand.</summary>
/// <param name="Place">0 to 1: how usual it is that the value stands there.</param>
internal sealed record Slice(TextLine Line, int Start, int End, double Place)
{
    public string Text => Line.Text[Start..End];

    public string Printed => Line.Printed(Start, End);
}

/// <summary>A document with its labels, and where the value of each may stand.</summary>
internal sealed class Labelled
{
    private readonly Dictionary<TextLine, IReadOnlyList<LabelHit>> byLine = [];
    private readonly HashSet<TextLine> secondHalves = [];

    public Labelled(ReadDocument document)
    {
        Sheet = new Sheet(document);
        foreach (var line in Sheet.Lines) byLine[line] = Labels.In(line);
        foreach (var line in Sheet.Lines)
        {
            // A label already: only words that make it another date's, "Recertification" over "due", change it.
            var whole = byLine[line].Any(h => h.Start <= 2 && h.Kind is not (LabelKind.Verb or LabelKind.Foot) && h.End >= line.Text.Length - 1);
            if (Sheet.Below(line, 0.9) is { } below && Math.Abs(line.At.FontSize - below.At.FontSize) < 1 && Labels.Broken(line, below) is { Kind: not (LabelKind.Verb or LabelKind.Foot or LabelKind.Standard) } hit && (!whole || hit.Kind is LabelKind.Other) && !byLine[line].Any(h => h.Kind == hit.Kind && !whole))
            {
                byLine[line] = [hit];
                byLine[below] = [.. byLine[below].Where(h => h.Start >= hit.End)];
                secondHalves.Add(below);
            }
        }

        Flow = new Flow(Sheet.Lines);
        Marks = new Marks(Sheet);
    }

    public Sheet Sheet { get; }

    public Flow Flow { get; }

    public Marks Marks { get; }

    public IEnumerable<LabelHit> Hits => Sheet.Lines.SelectMany(l => byLine[l]);

    public IReadOnlyList<LabelHit> In(TextLine line) => byLine[line];

    public IEnumerable<LabelHit> Of(LabelKind kind) => Hits.Where(h => h.Kind == kind);

    /// <summary>Whether the line begins with a label, so that it is no value.</summary>
    public bool BeginsWithLabel(TextLine line) => secondHalves.Contains(line) || byLine[line] is [{ Start: <= 3, Kind: not (LabelKind.Verb or LabelKind.Foot or LabelKind.Standard) }, ..];

    /// <summary>Whether it is the value at a label to its left.</summary>
    public bool IsAtLabel(TextLine line) => Sheet.Left(line) is { } left && byLine[left] is [.., var last] && last.Kind is not (LabelKind.Verb or LabelKind.Foot or LabelKind.Standard) && last.End >= left.Text.Length - 1 && !HasValueBelow(left);

    /// <summary>In a table of labels and values: the line is the value of a row below the label's own.</summary>
    public bool IsInLaterRow(TextLine line, LabelHit hit) =>
        Sheet.Left(line) is { } left && Math.Abs(left.At.X - hit.Line.At.X) < 6 && left.At.Y > hit.Last.At.Y + 1 && !(Sheet.Above(left, 0.7) is { } above && (above == hit.Last || above == hit.Line) && !BeginsWithLabel(left));

    /// <summary>Close under a label of a narrow column stands its value: a figure or a date, no other label.</summary>
    private bool HasValueBelow(TextLine label) =>
        Sheet.Below(label, 0.8) is { } below && !BeginsWithLabel(below) && below.Text.Any(c => char.IsAsciiDigit(c)) && Math.Abs(below.At.FontSize - label.At.FontSize) < 0.15 * label.At.FontSize && Math.Abs(below.At.X - label.At.X) < 4;

    /// <summary>Behind the label in its own line, up to the next one.</summary>
    public Slice Rest(LabelHit hit) => new(hit.Last, Math.Min(hit.End, hit.Last.Text.Length), RestEnd(hit), 1);

    private int RestEnd(LabelHit hit) =>
        byLine[hit.Last].Where(h => h != hit && h.Start >= hit.End && h.Kind is not (LabelKind.Verb or LabelKind.Foot)).Select(h => h.Start).DefaultIfEmpty(hit.Last.Text.Length).Min();

    /// <summary>In the order in which they are tried: behind, to the right, below, above.</summary>
    public IEnumerable<Slice> Places(LabelHit hit)
    {
        var rest = Rest(hit);
        // What ends with a colon is the rest of the label.
        var said = rest.Text.Trim(' ', '.');
        if (said.Trim(':').Length > 0 && !(said.EndsWith(':') && said.Length < 60)) yield return rest;
        TextLine[] beside = [.. Beside(hit)], under = [.. Under(hit)];
        // In two columns, one English and one Chinese, what stands to the right is the other language's.
        if (!Script.HasHan(hit.Line.Text) && beside.Length > 0 && beside.All(l => l.IsChinese) && under.Any(l => !l.IsChinese)) beside = [];
        if (beside.Length > 0 && HasValueBelow(hit.Last) && Math.Abs(beside[0].At.FontSize - hit.Last.At.FontSize) > 0.15 * hit.Last.At.FontSize)
        {
            foreach (var below in under) yield return Whole(below, 0.98);
            yield break;
        }

        foreach (var right in beside) yield return Whole(right, 0.985);
        foreach (var below in under) yield return Whole(below, 0.975);
        if (rest.Text.Trim(' ', ':', '.').Length == 0 && hit.Start <= 2 && Sheet.Above(hit.Line) is { } above && !BeginsWithLabel(above)) yield return Whole(above, 0.75);
    }

    /// <summary>Cells to the right; a translation of the label between is skipped.</summary>
    private IEnumerable<TextLine> Beside(LabelHit hit)
    {
        TextLine[] starts = hit.Last == hit.Line ? [hit.Line] : [hit.Line, hit.Last];
        foreach (var start in starts)
        {
            var at = Sheet.Right(start);
            if (at is not null && byLine[at] is [{ Start: <= 2 } same, ..] && same.Kind == hit.Kind && same.End >= at.Text.Length) at = Sheet.Right(at);
            if (at is not null && !BeginsWithLabel(at) && !IsUnderLabel(at)) yield return at;
        }
    }

    /// <summary>In the other column, the value of the label over it.</summary>
    private bool IsUnderLabel(TextLine line) => Sheet.Above(line, 1.3) is { } above && byLine[above] is [.., var last] && last.Kind is not (LabelKind.Verb or LabelKind.Foot or LabelKind.Standard) && last.End >= above.Text.Length && last.Start <= 2 && Sheet.Right(above) is null;

    private IEnumerable<TextLine> Under(LabelHit hit)
    {
        var at = Sheet.Below(hit.Last);
        if (at is not null && byLine[at] is [{ Start: <= 2 } same, ..] && same.Kind == hit.Kind && (same.End >= at.Text.Length || at.IsChinese != hit.Last.IsChinese)) at = Sheet.Below(at);
        // A label at the margin over a value in the middle of the page.
        if ((at is null || BeginsWithLabel(at)) && Sheet.Right(hit.Last) is null && Sheet.Next(hit.Last) is { } next && next.At.Y > hit.Last.At.Y && next.At.Y - hit.Last.At.Bottom < 2 * hit.Last.At.Height) at = next;
        if (at is not null && !BeginsWithLabel(at)) yield return at;
    }

    private Slice Whole(TextLine line, double place) => new(line, 0, byLine[line].Where(h => h.Start > 0 && h.Kind is not (LabelKind.Verb or LabelKind.Foot or LabelKind.Standard)).Select(h => h.Start).DefaultIfEmpty(line.Text.Length).Min(), place);
}
