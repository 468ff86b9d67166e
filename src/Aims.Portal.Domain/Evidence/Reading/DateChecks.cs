namespace Aims.Portal.Domain.Evidence.Reading;

/// <summary>Holds the dates of one certificate against each other. What does not fit is believed less; nothing is changed.</summary>
internal static class DateChecks
{
    private const double Doubtful = 0.5;

    /// <summary>A cycle of three years, a few days apart where the decision or the printing came later.</summary>
    private const int CycleYears = 3;
    private const int LastMonths = 10;

    public static IEnumerable<Proposal> Weigh(List<Proposal> found)
    {
        var (original, cycle, issue, expiry) = (Best(CertificateField.OriginalDate), Best(CertificateField.CycleStart), Best(CertificateField.IssueDate), Best(CertificateField.ExpiryDate));
        var doubted = new HashSet<CertificateField>();
        if (expiry is { } end)
        {
            if (issue >= end) doubted.UnionWith([CertificateField.IssueDate, CertificateField.ExpiryDate]);
            if (cycle >= end) doubted.UnionWith([CertificateField.CycleStart, CertificateField.ExpiryDate]);
            // Half a cycle before the end is the next one's beginning, or another date.
            if (cycle > end.AddMonths(-LastMonths)) doubted.Add(CertificateField.CycleStart);
            if (original >= end) doubted.UnionWith([CertificateField.OriginalDate, CertificateField.ExpiryDate]);
            if ((cycle ?? issue) is { } from && from.AddYears(CycleYears).AddMonths(7) < end) doubted.Add(CertificateField.ExpiryDate);
        }

        if (original is { } first && ((issue is { } i && first > i) || (cycle is { } c && first > c))) doubted.Add(CertificateField.OriginalDate);
        if (cycle is { } start && issue is { } printed && start > printed.AddMonths(4)) doubted.UnionWith([CertificateField.CycleStart, CertificateField.IssueDate]);
        return found.Select(p => doubted.Contains(p.Field) && p.Certainty > Doubtful ? p with { Certainty = Doubtful } : p);

        DateOnly? Best(CertificateField field) => found.Where(p => p.Field == field).MaxBy(p => p.Certainty)?.Date;
    }
}
