namespace Aims.Portal.Domain.Certificates;

/// <summary>What makes certificate facts incomplete or impossible.</summary>
internal static class CertificateChecks
{
    public static IReadOnlyList<CertificateProblem> Of(CertificateFacts facts, CertificateEditions editions) => [.. Missing(facts), .. Contradictions(facts, editions)];

    private static IEnumerable<CertificateProblem> Missing(CertificateFacts facts)
    {
        (string Field, bool IsThere, string Text)[] required =
        [
            (nameof(CertificateFacts.Edition), IsText(facts.Edition), "Write the edition printed on the certificate, for example 2023."),
            (nameof(CertificateFacts.Number), IsText(facts.Number), "Write the certificate number."),
            (nameof(CertificateFacts.HolderName), IsText(facts.HolderName), "Write the legal name of the holder as printed."),
            (nameof(CertificateFacts.HolderAddress), IsText(facts.HolderAddress), "Write the holder's address as printed."),
            (nameof(CertificateFacts.Scope), IsText(facts.Scope), "Copy the scope statement from the certificate."),
            (nameof(CertificateFacts.IssueDate), facts.IssueDate != default, "Write the issue date."),
            (nameof(CertificateFacts.ExpiryDate), facts.ExpiryDate != default, "Write the expiry date."),
            (nameof(CertificateFacts.CertificationBody), IsText(facts.CertificationBody), "Write the name of the certification body."),
        ];
        return required.Where(r => !r.IsThere).Select(r => new CertificateProblem(r.Field, "certificate.required", r.Text, []));
    }

    private static IEnumerable<CertificateProblem> Contradictions(CertificateFacts facts, CertificateEditions editions)
    {
        if (IsText(facts.Edition) && CertificateEdition.IsoYear(facts.Standard, facts.Edition, editions) is null)
            yield return Problem(nameof(facts.Edition), "certificate.edition", "\"{0}\" is not an edition of {1}. Write the year as printed.", facts.Edition, CertificateEdition.Name(facts.Standard));
        if (facts.VerificationUrl is { Length: > 0 } url && !IsWebAddress(url))
            yield return Problem(nameof(facts.VerificationUrl), "certificate.url", "The verification link must be a whole web address that begins with https://.");
        if (facts.IssueDate == default || facts.ExpiryDate == default) yield break;
        CertificateProblem[] impossible = [.. Dates(facts).Where(d => !SensibleDates.Contains(d.Date)).Select(d =>
            Problem(d.Field, "certificate.date-range", "{0}: {1} cannot be right. Write a date from {2} to {3}.", new TextKey(d.Name), d.Date, SensibleDates.First, SensibleDates.Last))];
        foreach (var problem in impossible) yield return problem;
        if (impossible.Length > 0) yield break;

        if (facts.ExpiryDate <= facts.IssueDate)
            yield return Problem(nameof(facts.ExpiryDate), "certificate.expiry-before-issue", "The expiry date {0} must be after the issue date {1}.", facts.ExpiryDate, facts.IssueDate);
        else if (facts.ExpiryDate > LongestExpiry(facts))
            yield return Problem(nameof(facts.ExpiryDate), "certificate.cycle-too-long", "A certification cycle has 36 months. From {0} to {1} is longer; check both dates.", CertificationCycle.DecisionOf(facts), facts.ExpiryDate);

        if (facts.CycleStart > facts.IssueDate)
            yield return Problem(nameof(facts.CycleStart), "certificate.decision-after-issue", "The decision {0} cannot be after the issue date {1}.", facts.CycleStart, facts.IssueDate);
        if (facts.OriginalDate > (facts.CycleStart ?? facts.IssueDate))
            yield return Problem(nameof(facts.OriginalDate), "certificate.original-after-cycle", "The first certification {0} cannot be after the current cycle began.", facts.OriginalDate);
        if (facts.SoaDate > facts.IssueDate)
            yield return Problem(nameof(facts.SoaDate), "certificate.soa-after-issue", "The statement of applicability is dated {0}, after the certificate was issued. Give the version the certificate refers to.", facts.SoaDate);
        // R12: the month of publication is verified, the day is not
        if (facts.Standard is CertificateStandard.Iso42001 && Earliest(facts) < editions.Find(CertificateStandard.Iso42001, 2023)?.InForceFrom)
            yield return Problem(nameof(facts.IssueDate), "certificate.before-standard", "ISO/IEC 42001 was published in December 2023. A certificate of {0} is implausible; check the dates or ask the certification body.", Earliest(facts));
    }

    /// <summary>
    /// A month of tolerance in a first cycle. A recertification decided early keeps the old expiry as its base (R4), so its cycle can be
    /// longer by the time it was early; half a year covers what certification bodies plan.
    /// </summary>
    private static DateOnly LongestExpiry(CertificateFacts facts) =>
        CertificationCycle.DecisionOf(facts).AddMonths(CertificationCycle.LengthMonths + (CertificationCycle.IsRecertified(facts) ? 6 : 1));

    private static DateOnly Earliest(CertificateFacts facts) =>
        new[] { facts.OriginalDate, facts.CycleStart, facts.IssueDate }.OfType<DateOnly>().Min();

    private static IEnumerable<(string Field, string Name, DateOnly Date)> Dates(CertificateFacts facts)
    {
        (string Field, string Name, DateOnly? Date)[] dates =
        [
            (nameof(CertificateFacts.IssueDate), "Issued on", facts.IssueDate),
            (nameof(CertificateFacts.ExpiryDate), "Expires on", facts.ExpiryDate),
            (nameof(CertificateFacts.OriginalDate), "First certified on", facts.OriginalDate),
            (nameof(CertificateFacts.CycleStart), "Certification decision", facts.CycleStart),
            (nameof(CertificateFacts.SoaDate), "Date of the statement of applicability", facts.SoaDate),
            .. facts.SurveillanceDone.Select(d => (nameof(CertificateFacts.SurveillanceDone), "Audit took place on", (DateOnly?)d)),
        ];
        return dates.Where(d => d.Date is not null).Select(d => (d.Field, d.Name, d.Date!.Value));
    }

    private static bool IsText(string text) => !string.IsNullOrWhiteSpace(text);

    private static bool IsWebAddress(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "https" or "http";

    private static CertificateProblem Problem(string field, string code, string text, params object[] args) => new(field, code, text, args);
}
