using System.Text;

namespace Aims.Portal.Domain.Evidence.Reading;

/// <summary>All lines in reading order as one text, for sentences that run over several.</summary>
internal sealed class Flow
{
    private readonly List<(int Start, TextLine Line)> starts = [];

    public Flow(IEnumerable<TextLine> lines)
    {
        var text = new StringBuilder();
        TextLine? before = null;
        foreach (var line in lines)
        {
            var turned = before is not null && before.Page != line.Page;
            if (turned) text.Append(" \f ");
            var start = turned ? text.Length : Blocks.Add(text, line.Text);
            if (turned) text.Append(line.Text);
            starts.Add((start, line));
            before = line;
        }

        Text = text.ToString();
    }

    public string Text { get; }

    /// <summary>Where a line begins in it.</summary>
    public int StartOf(TextLine line) => starts.Find(s => s.Line == line).Start;

    public TextLine LineAt(int position)
    {
        var (low, high) = (0, starts.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (starts[middle].Start <= position) low = middle;
            else high = middle - 1;
        }

        return starts[low].Line;
    }

    public string Around(int start, int end, int before, int after) => Text[Math.Max(0, start - before)..Math.Min(Text.Length, end + after)];
}
