using System.Globalization;

namespace Aims.Portal.Web.Features.Home;

public enum ProofKind
{
    Certificate,
    Surveillance,
    Pia,

    /// <summary>Every other document with a last day: tests, reports.</summary>
    Report,
}

/// <summary>Proof that runs out, by window and kind: the table, and the stacked bars drawn from it in percent of the drawing's width.</summary>
public sealed class ProofTable
{
    public static readonly string[] Windows = ["Overdue", "0–30 days", "31–60 days", "61–90 days"];

    /// <summary>Where the bars begin and how far they reach, in percent.</summary>
    private const double Left = 0;
    private const double Width = 88;
    private const int RowHeight = 48;

    /// <summary>The label stands over its bar, where no width of the screen pushes the one into the other.</summary>
    private const int BarTop = 20;
    private readonly int[,] counts = new int[4, 4];

    public ProofTable(IEnumerable<(ProofKind Kind, DateOnly On)> proofs, DateOnly today)
    {
        foreach (var (kind, on) in proofs)
        {
            var days = on.DayNumber - today.DayNumber;
            if (days > BuyerView.Days) continue;
            counts[days < 0 ? 0 : days <= 30 ? 1 : days <= 60 ? 2 : 3, (int)kind]++;
        }
    }

    public bool IsEmpty => Enumerable.Range(0, Windows.Length).All(w => All(w) == 0);

    public int this[int window, ProofKind kind] => counts[window, (int)kind];

    public int All(int window) => Enum.GetValues<ProofKind>().Sum(k => this[window, k]);

    /// <summary>Lines of the grid: four steps of whole numbers, so that the last one holds the longest bar.</summary>
    public IEnumerable<(string X, int Value)> Grid => Enumerable.Range(0, 5).Select(i => (Percent(i * Step), i * Step));

    public IEnumerable<(string X, string Width, int Y, ProofKind Kind)> Bars(int window)
    {
        var before = 0;
        foreach (var kind in Enum.GetValues<ProofKind>())
        {
            var count = this[window, kind];
            if (count == 0) continue;
            // A quarter of a percent is left out between two bars, so that they can be told apart without colour.
            yield return (Percent(before), Text(count * Width / Top - 0.25), BarTop + window * RowHeight, kind);
            before += count;
        }
    }

    public string End(int window) => Percent(All(window));

    public static int LabelY(int window) => window * RowHeight + 14;

    public static int CountY(int window) => BarTop + window * RowHeight + 16;

    private int Step => Math.Max(1, (int)Math.Ceiling(Enumerable.Range(0, Windows.Length).Max(All) / 4.0));

    private int Top => Step * 4;

    private string Percent(int count) => Text(Left + count * Width / Top);

    private static string Text(double percent) => percent.ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
