using System.Text.RegularExpressions;

namespace Aims.Portal.Domain.Evidence.Reading;

/// <summary>Whether 03/12/2025 is a day in December or in March, as far as the document tells.</summary>
/// <param name="sure">0 to 1, for dates that have two readings.</param>
internal sealed partial class DateOrder(bool monthFirst, double sure)
{
    public static DateOrder Of(Labelled document, IReadOnlyList<LabelledDate> labelled)
    {
        // "Date (mm/dd/yyyy)" says it.
        if (Stated().Match(document.Flow.Text) is { Success: true } stated) return new DateOrder(stated.Groups["month"].Success, 0.97);
        var (dayFirst, monthFirst) = (0, 0);
        foreach (var line in document.Sheet.Lines)
        {
            foreach (var date in WrittenDates.In(line.Text))
            {
                if (date.IsAmbiguous || line.Text[date.Start..date.End].IndexOfAny(['/', '-']) is not (> 0 and <= 2 and var sign) || !char.IsDigit(line.Text[date.Start + sign + 1])) continue;
                if (WrittenDates.Number(line.Text.Substring(date.Start, sign)) > 12) dayFirst++;
                else if (date.Date.Day > 12) monthFirst++;
            }
        }

        if (dayFirst != monthFirst && Math.Min(dayFirst, monthFirst) == 0) return new DateOrder(monthFirst > 0, 0.96);
        var (day, month) = (Sense(labelled, false), Sense(labelled, true));
        if (day != month) return new DateOrder(month > day, Math.Abs(day - month) >= 2 ? 0.9 : 0.8);
        // Nothing but custom is left.
        var american = American().Count(document.Flow.Text);
        return new DateOrder(american > 0, american > 1 ? 0.75 : 0.6);
    }

    public DateOnly Read(WrittenDate date) => monthFirst && date.Other is { } other ? other : date.Date;

    public double Certainty(WrittenDate date) => date.IsAmbiguous ? sure : 1;

    /// <summary>How well the dates fit together when read so: a cycle of three years less a day or none, and everything in its order.</summary>
    private static int Sense(IReadOnlyList<LabelledDate> labelled, bool monthFirst)
    {
        var read = new DateOrder(monthFirst, 1);
        DateOnly[] Of(LabelKind kind) => [.. labelled.Where(d => d.Kind == kind).Select(d => read.Read(d.Written))];
        var (starts, ends) = ((DateOnly[])[.. Of(LabelKind.Issue), .. Of(LabelKind.CycleStart), .. Of(LabelKind.Original)], Of(LabelKind.Expiry));
        var sense = 0;
        foreach (var end in ends)
        {
            if (starts.Any(s => Enumerable.Range(1, 5).Any(cycle => Math.Abs(s.AddYears(3 * cycle).DayNumber - end.DayNumber) <= 1))) sense += 2;
            if (starts.Any(s => s >= end)) sense -= 2;
        }

        if (Of(LabelKind.Original).Any(o => Of(LabelKind.Issue).Any(i => i < o))) sense--;
        if (Of(LabelKind.CycleStart).Any(o => Of(LabelKind.Issue).Any(i => i.AddDays(1) < o))) sense--;
        return sense;
    }

    [GeneratedRegex(@"\b(?:(?<month>m{1,2}\s?[/.-]\s?d{1,2}|month\s?[/.-]\s?day)|(?:d{1,2}\s?[/.-]\s?m{1,2}|day\s?[/.-]\s?month))\s?[/.-]\s?y(?:y|yyy|ear)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Stated();

    [GeneratedRegex(@"\bANAB\b|\bUSA\b|\bU\.S\.A?\.|United States|\b(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]),? \d{5}\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex American();
}
