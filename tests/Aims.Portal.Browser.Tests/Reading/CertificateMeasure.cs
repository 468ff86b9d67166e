using System.Globalization;
using System.Text;

namespace Aims.Portal.Browser.Tests.Reading;

/// <summary>How one field was read over many certificates.</summary>
/// <param name="Printed">On how many papers it stands.</param>
/// <param name="WrongSure">Wrong proposals with a certainty from <see cref="CertificateMeasure.Sure"/>, also for papers that do not print it.</param>
/// <param name="WrongUnsure">Wrong proposals with less.</param>
internal sealed record FieldScore(string Field, int Printed, int Right, int Missing, int WrongSure, int WrongUnsure)
{
    /// <summary>Of the papers that print it, from 0 to 100.</summary>
    public double PercentRight => Printed == 0 ? 100 : 100.0 * Right / Printed;
}

/// <summary>A field that was read wrongly or not at all.</summary>
/// <param name="Expected">Null: the paper does not say it.</param>
/// <param name="Read">Null: nothing was proposed.</param>
internal sealed record Miss(string Certificate, string Field, string? Expected, ReadField? Read);

/// <summary>Compares what was read with what is printed.</summary>
internal sealed class CertificateMeasure
{
    /// <summary>From here a person would take the proposal without a second look: to be wrong with it is the worst.</summary>
    public const double Sure = 0.8;

    private CertificateMeasure(IReadOnlyList<FieldScore> scores, IReadOnlyList<Miss> misses) => (Scores, Misses) = (scores, misses);

    public IReadOnlyList<FieldScore> Scores { get; }

    public IReadOnlyList<Miss> Misses { get; }

    public static async Task<CertificateMeasure> OfAsync(IEnumerable<(CertificateCase Case, byte[] Pdf)> certificates, CertificateReader reader, CancellationToken ct = default)
    {
        var scores = new Dictionary<string, FieldScore>(StringComparer.Ordinal);
        var misses = new List<Miss>();
        foreach (var (certificate, pdf) in certificates)
        {
            var read = (await reader(pdf, ct)).Where(r => !string.IsNullOrWhiteSpace(r.Value)).GroupBy(r => r.Field, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.MaxBy(r => r.Certainty)!, StringComparer.Ordinal);
            foreach (var (field, expected) in certificate.Facts.Fields)
            {
                var score = scores.GetValueOrDefault(field, new FieldScore(field, 0, 0, 0, 0, 0));
                var counted = Count(score, certificate, expected, read.GetValueOrDefault(field));
                scores[field] = counted;
                if (counted.Missing > score.Missing || counted.WrongSure > score.WrongSure || counted.WrongUnsure > score.WrongUnsure) misses.Add(new Miss(certificate.Name, field, expected, read.GetValueOrDefault(field)));
            }
        }

        return new CertificateMeasure([.. scores.Values], misses);
    }

    /// <summary>A line a field, and one for all of them.</summary>
    public string Table()
    {
        var all = new FieldScore("All", Scores.Sum(s => s.Printed), Scores.Sum(s => s.Right), Scores.Sum(s => s.Missing), Scores.Sum(s => s.WrongSure), Scores.Sum(s => s.WrongUnsure));
        var table = new StringBuilder($"{"field",-18}{"printed",9}{"right",9}{"missing",9}{"wrong, sure",13}{"wrong, unsure",15}{"right %",9}\n");
        foreach (var s in Scores.Append(all)) table.Append(CultureInfo.InvariantCulture, $"{s.Field,-18}{s.Printed,9}{s.Right,9}{s.Missing,9}{s.WrongSure,13}{s.WrongUnsure,15}{s.PercentRight,9:F1}\n");
        return table.ToString();
    }

    /// <summary>What went wrong, for whoever improves the reader; the surest mistakes first.</summary>
    public string Details() => string.Join('\n', Misses.OrderByDescending(m => m.Read?.Certainty ?? -1)
        .Select(m => $"{m.Certificate}: {m.Field} is {m.Expected?.ReplaceLineEndings(" ") ?? "not printed"}, read {(m.Read is null ? "nothing" : string.Create(CultureInfo.InvariantCulture, $"{m.Read.Value} ({m.Read.Certainty:F2})"))}"));

    private static FieldScore Count(FieldScore score, CertificateCase certificate, string? expected, ReadField? read)
    {
        if (expected is not null) score = score with { Printed = score.Printed + 1 };
        if (read is null) return expected is null ? score : score with { Missing = score.Missing + 1 };
        if (expected is not null && FieldComparison.IsRight(certificate, score.Field, expected, read.Value)) return score with { Right = score.Right + 1 };
        if (expected is null && FieldComparison.IsArguable(certificate, score.Field, read.Value)) return score;
        return read.Certainty >= Sure ? score with { WrongSure = score.WrongSure + 1 } : score with { WrongUnsure = score.WrongUnsure + 1 };
    }
}
