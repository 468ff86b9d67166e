using System.Text;
using Aims.Portal.Domain.Certificates;

namespace Aims.Portal.Domain.Evidence.Reading.Statements;

/// <summary>The controls of one table.</summary>
internal static class SoaRows
{
    private const int MostControls = 400;
    private const int LongestTitle = 200;
    private const int LongestReason = 700;
    private const int LongestSaid = 80;
    private const double Several = 0.85;
    private const double Renumbered = 0.8;

    /// <summary>A row while it grows: text below it, in a row without a number, is its own.</summary>
    private sealed record Row(WrittenControl Written, StringBuilder Title, StringBuilder Reason, Decision Decision, string Said, int Page, double Trust);

    /// <param name="named">The standard that the document is about, as far as it says; decides where numbers alone do not.</param>
    public static IEnumerable<SoaControl> Of(Grid grid, CertificateStandard named)
    {
        if (SoaLayout.Of(grid) is not { } layout) return [];
        var rows = Rows(grid, layout);
        if (SoaStandard.Of(rows.ConvertAll(r => (r.Written, r.Title.ToString())), named) is not { } standard) return [];
        return Controls(rows, standard, layout.Weight).Take(MostControls);
    }

    private static List<Row> Rows(Grid grid, SoaLayout layout)
    {
        var rows = new List<Row>();
        var controls = grid.Rows.Skip(layout.FirstRow).Where(r => ControlIds.AtStart(r.Text(layout.Number)) is not null).ToList();
        var marks = ColumnMarks.Of(controls.Select(r => layout.Applicable is { } a ? r.Text(a) : ""));
        var excluding = ColumnMarks.Of(controls.Select(r => layout.Excluded is { } e ? r.Text(e) : ""));
        foreach (var row in grid.Rows.Skip(layout.FirstRow))
        {
            var number = row.Text(layout.Number);
            if (ControlIds.AtStart(number) is { } written)
            {
                var (decision, said) = Decide(row, layout, marks, excluding);
                rows.Add(new Row(written, new StringBuilder(Title(row, layout, written)), new StringBuilder(Reason(row, layout, decision)), decision, said, row.Page, row.Trust));
            }
            else if (number.Length == 0 && rows.Count > 0 && !SoaLayout.IsHeading(row) && IsEmpty(row, layout.Applicable) && IsEmpty(row, layout.Yes) && IsEmpty(row, layout.No))
            {
                Blocks.Add(rows[^1].Reason, Reason(row, layout, Decision.Unclear));
                if (layout.Title is { } title && layout.Reasons.Any(r => row.Cells.ContainsKey(r))) Blocks.Add(rows[^1].Title, row.Printed(title));
            }
        }

        return rows;
    }

    private static bool IsEmpty(GridRow row, int? column) => column is not { } c || !row.Cells.ContainsKey(c);

    private static string Title(GridRow row, SoaLayout layout, WrittenControl written)
    {
        var beside = layout.Title is { } title ? row.Printed(title) : "";
        return written.Rest.Length > 0 && (beside.Length == 0 || beside.Length > written.Rest.Length * 2) ? written.Rest : beside.Length > 0 ? beside : written.Rest;
    }

    private static string Reason(GridRow row, SoaLayout layout, Decision decision)
    {
        var text = new StringBuilder(decision.Rest.Contains('(', StringComparison.Ordinal) ? decision.Rest : decision.Rest.TrimEnd(')'));
        foreach (var column in layout.Reasons) Blocks.Add(text, row.Printed(column) is { } said && SoaWords.Plain(said) is "" or "-" or "–" or "—" ? "" : row.Printed(column));
        return text.ToString();
    }

    private static (Decision Decision, string Said) Decide(GridRow row, SoaLayout layout, ColumnMarks marks, ColumnMarks excluding)
    {
        if (layout is { Yes: { } yes, No: { } no }) return (SoaWords.OfTwo(row.Text(yes), row.Text(no)), Said(row, yes, no));
        var applies = layout.Applicable is { } a ? SoaWords.Of(row.Text(a), marks) : null;
        var excluded = layout.Excluded is { } e ? Turned(SoaWords.Of(row.Text(e), excluding)) : null;
        if (layout is { Applicable: { } first, Excluded: { } second })
        {
            var said = Said(row, first, second);
            if (applies!.Applicability is Applicability.Unknown && excluded!.Applicability is Applicability.Unknown) return (SoaWords.OfTwo(row.Text(first), row.Text(second)), said);
            if (applies.Applicability is Applicability.Unknown) return (row.Text(first).Length == 0 ? excluded! : Decision.Unclear, said);
            return (excluded!.Applicability is Applicability.Unknown || excluded.Applicability == applies.Applicability ? applies : Decision.Unclear, said);
        }

        return (applies ?? excluded ?? Decision.Unclear, layout.Applicable is { } only ? row.Printed(only) : layout.Excluded is { } other ? row.Printed(other) : "");
    }

    /// <summary>Yes to "excluded". The words "not applicable" mean the same in any column; "N/A" there may mean that nothing is excluded.</summary>
    private static Decision Turned(Decision decision) => decision switch
    {
        { Explicit: true, Applicability: Applicability.Excluded, Certainty: var c } => decision with { Certainty = c - 0.1 },
        { Explicit: true } => Decision.Unclear,
        { Applicability: Applicability.Applicable } => decision with { Applicability = Applicability.Excluded },
        { Applicability: Applicability.Excluded } => decision with { Applicability = Applicability.Applicable },
        _ => decision,
    };

    private static string Said(GridRow row, int first, int second) => string.Join(" | ", new[] { row.Printed(first), row.Printed(second) }.Select(s => s.Length == 0 ? "–" : s));

    private static IEnumerable<SoaControl> Controls(List<Row> rows, CertificateStandard standard, double weight)
    {
        var before = "";
        foreach (var row in rows)
        {
            foreach (var (id, trust) in Ids(row.Written, standard, before))
            {
                before = id;
                if (!SoaStandard.Has(standard, id)) continue;
                // Decided or not, the words are shown: only how sure the decision is goes down.
                var certainty = Math.Round(row.Decision.Certainty * weight * row.Trust * trust, 2);
                yield return new SoaControl(standard, id, row.Title.ToString().Fit(LongestTitle), row.Decision.Applicability, row.Said.Fit(LongestSaid), row.Reason.ToString().Fit(LongestReason), row.Page, certainty);
            }
        }
    }

    /// <summary>Each control that the cell names. A sheet that holds 5.10 as a number has lost its nought.</summary>
    private static IEnumerable<(string Id, double Trust)> Ids(WrittenControl written, CertificateStandard standard, string before)
    {
        if (written is { Prefixed: false, Ids: [var bare] } && SoaStandard.Renumber(bare, before) is { } renumbered) return [(renumbered, Renumbered)];
        if (!written.IsRange) return written.Ids.Select(i => (i, written.Ids.Count == 1 ? 1 : Several));
        var all = AnnexControls.Of(standard).Select(c => c.Id).ToList();
        var (from, to) = (all.IndexOf(written.Ids[0]), all.IndexOf(written.Ids[1]));
        return from >= 0 && to > from ? all[from..(to + 1)].Select(i => (i, Several)) : written.Ids.Select(i => (i, Several));
    }
}
