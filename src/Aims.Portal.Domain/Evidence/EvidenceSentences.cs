namespace Aims.Portal.Domain.Evidence;

/// <summary>How the standing of a dated document is explained.</summary>
internal static class EvidenceSentences
{
    public static Sentence NoEnd { get; } = new("It bears no last day and is in force.");

    public static Sentence Undated { get; } = new("The document bears no date; ask for one");

    public static Sentence NoPeriod { get; } = new("The end of the period it reports on is not recorded. Write it as printed.");

    public static Sentence NoModelVersion { get; } = new("The version it describes, or the live version of the model, is not recorded.");

    public static Sentence NoStatementVersion { get; } = new("It cannot be compared with the certificate: version or date is missing.");

    public static Sentence NotYet(DateOnly from) => new("It speaks for the time from {0}.", from);

    public static Sentence HeldUntil(DateOnly until) => new("Held only until {0}", until);

    public static Sentence Until(DateOnly until) => new("It holds until {0}.", until);

    public static Sentence Soon(DateOnly until) => new("It holds until {0} only. Ask for the next one now.", until);

    public static Sentence TooOld(int months) => new("Older than {0} months", months);

    public static Sentence PeriodTooOld(int months) => new("The period it reports on ended more than {0} months ago.", months);

    public static Sentence ModelAfter(DateOnly released) => new("The live model was released on {0}, after the assessment", released);

    public static Sentence ModelAfterReport(DateOnly released) => new("The live model was released on {0}, after this document.", released);

    public static Sentence PurposeAfter(DateOnly changed) => new("The purpose changed on {0}, after the assessment", changed);

    public static Sentence OtherVersion(string version, string live) => new("It describes version {0}; live is {1}.", version, live);

    public static Sentence OlderStatement(DateOnly certified) => new("It is older than the version of {0} the certificate refers to.", certified);

    public static Sentence NewerStatement(DateOnly certified) => new("It is newer than the version of {0} the certificate refers to. Ask whether the certification body has accepted it.", certified);

    public static Sentence OtherStatement(string version, string certified) => new("It is version {0}; the certificate refers to {1}.", version, certified);
}
