using Aims.Portal.Domain.Risk;

namespace Aims.Portal.Domain.Evidence;

#pragma warning disable CS8524 // no default arm: a new case must break the build, and no other value is ever made

/// <summary>
/// How long dated evidence holds (<c>validity</c> of evidence-types.json). Periods other than the document's own dates are design defaults.
/// Periods in months end on the same day of the month, clamped to its end, and that day still counts.
/// </summary>
public static class EvidenceValidity
{
    /// <summary>From so many days before its last day on, a document runs out soon.</summary>
    public const int SoonDays = 90;

    /// <exception cref="ArgumentException">The document is a certificate: it follows its certification cycle, see <c>CertificateStatusRules</c>.</exception>
    public static EvidenceStanding Of(DatedEvidence evidence, DateOnly today)
    {
        var now = On(evidence, today);
        var change = Days(evidence).OfType<DateOnly>().Where(d => d > today).Order().Cast<DateOnly?>().FirstOrDefault(d => On(evidence, d!.Value).State != now.State);
        return new EvidenceStanding(now.State, now.Says, change);
    }

    /// <summary>The last day on which a document counts: the end written on it or the age at which its kind no longer does (<c>validity</c> of evidence-types.json), whichever comes first.</summary>
    /// <param name="kind">Of evidence-types.json. A certificate has no age: only what is written counts here.</param>
    /// <returns>Null where neither is known.</returns>
    public static DateOnly? LastDayOf(string kind, DateOnly? documentDate, DateOnly? validUntil)
    {
        if (EvidenceKinds.Find(kind) is not { Rule: not EvidenceRule.Certificate } known) return validUntil;
        // Of a report on a period the portal keeps one date alone.
        var aged = LastDay(new DatedEvidence(known) { DocumentDate = documentDate, PeriodEnd = documentDate }).Last;
        return aged is { } last && !(validUntil < last) ? last : validUntil;
    }

    private static (EvidenceState State, Sentence Says) On(DatedEvidence evidence, DateOnly day)
    {
        if ((evidence.ValidFrom ?? BeginsOf(evidence)) is { } from && day < from) return (EvidenceState.NotYetValid, EvidenceSentences.NotYet(from));
        if (evidence.ValidUntil < day) return (EvidenceState.Expired, EvidenceSentences.HeldUntil(evidence.ValidUntil.Value));
        if (Missing(evidence) is { } missing) return (EvidenceState.ToBeChecked, missing);
        if (Outdated(evidence, day) is { } outdated) return (EvidenceState.Stale, outdated);
        var (last, tooOld) = LastDay(evidence);
        if (last < day) return (EvidenceState.Stale, tooOld!);
        DateOnly? until = (last, evidence.ValidUntil) switch
        {
            ({ } a, { } b) => a < b ? a : b,
            var (a, b) => a ?? b,
        };
        return until is not { } end ? (EvidenceState.Valid, EvidenceSentences.NoEnd)
            : end.DayNumber - day.DayNumber <= SoonDays ? (EvidenceState.RunsOutSoon, EvidenceSentences.Soon(end))
            : (EvidenceState.Valid, EvidenceSentences.Until(end));
    }

    /// <summary>A report on a period exists from the period's end; anything else from its own date.</summary>
    private static DateOnly? BeginsOf(DatedEvidence evidence) => evidence.DocumentDate ?? evidence.PeriodEnd;

    private static Sentence? Missing(DatedEvidence evidence) => evidence.Kind.Rule switch
    {
        EvidenceRule.Certificate => throw new ArgumentException("A certificate follows its certification cycle.", nameof(evidence)),
        EvidenceRule.WithinMonths or EvidenceRule.NotBeforeModelRelease or EvidenceRule.Pia => evidence.DocumentDate is null ? EvidenceSentences.Undated : null,
        EvidenceRule.PeriodEndWithinMonths => evidence.PeriodEnd is null ? EvidenceSentences.NoPeriod : null,
        EvidenceRule.MatchesLiveVersion => Blank(evidence.Version) || Blank(evidence.Context.Version) ? EvidenceSentences.NoModelVersion : null,
        EvidenceRule.Statement => (Blank(evidence.Version) || Blank(evidence.Context.Version)) && (evidence.DocumentDate is null || evidence.Context.StatementDate is null) ? EvidenceSentences.NoStatementVersion : null,
        EvidenceRule.InForce => null,
    };

    /// <summary>Why it is about something that is no more.</summary>
    private static Sentence? Outdated(DatedEvidence evidence, DateOnly day) => evidence.Kind.Rule switch
    {
        EvidenceRule.NotBeforeModelRelease => AfterChange(evidence, evidence.Context.ModelReleasedOn, EvidenceSentences.ModelAfterReport, day),
        EvidenceRule.Pia => AfterChange(evidence, evidence.Context.ModelReleasedOn, EvidenceSentences.ModelAfter, day) ?? AfterChange(evidence, evidence.Context.PurposeChangedOn, EvidenceSentences.PurposeAfter, day),
        EvidenceRule.MatchesLiveVersion => Same(evidence.Version, evidence.Context.Version) ? null : EvidenceSentences.OtherVersion(evidence.Version!, evidence.Context.Version!),
        EvidenceRule.Statement => Statement(evidence),
        EvidenceRule.Certificate or EvidenceRule.WithinMonths or EvidenceRule.PeriodEndWithinMonths or EvidenceRule.InForce => null,
    };

    private static Sentence? AfterChange(DatedEvidence evidence, DateOnly? changedOn, Func<DateOnly, Sentence> says, DateOnly day)
    {
        // a change that is planned has not happened; a dated review of the change stands for the document
        if (changedOn is not { } changed || changed > day || evidence.DocumentDate >= changed) return null;
        return evidence.ReviewedOn is { } reviewed && reviewed >= changed && reviewed <= day && evidence.Kind.Rule is EvidenceRule.Pia ? null : says(changed);
    }

    private static Sentence? Statement(DatedEvidence evidence)
    {
        var (version, date) = (evidence.Context.Version, evidence.Context.StatementDate);
        if (evidence.DocumentDate < date) return EvidenceSentences.OlderStatement(date!.Value);
        if (!Blank(version) && !Blank(evidence.Version)) return Same(version, evidence.Version) ? null : EvidenceSentences.OtherStatement(evidence.Version!, version!);
        return evidence.DocumentDate == date ? null : EvidenceSentences.NewerStatement(date!.Value);
    }

    /// <summary>The last day by age, and what is said after it; null where it does not age by the calendar.</summary>
    private static (DateOnly? Last, Sentence? TooOld) LastDay(DatedEvidence evidence)
    {
        var kind = evidence.Kind;
        if (kind.Rule is EvidenceRule.PeriodEndWithinMonths && evidence.PeriodEnd is { } end)
        {
            var bridged = kind.BridgeMonths is not null && evidence.BridgeLetterDate >= end;
            var months = kind.ValidMonths!.Value + (bridged ? kind.BridgeMonths!.Value : 0);
            return (end.AddMonths(months), EvidenceSentences.PeriodTooOld(months));
        }

        var limit = evidence.Context.Tier is RiskTier.High ? kind.HighTierMonths ?? kind.ValidMonths : kind.ValidMonths;
        return limit is { } age && evidence.DocumentDate is { } dated ? (dated.AddMonths(age), EvidenceSentences.TooOld(age)) : (null, null);
    }

    private static IEnumerable<DateOnly?> Days(DatedEvidence evidence)
    {
        var last = LastDay(evidence).Last;
        return
        [
            evidence.ValidFrom, evidence.DocumentDate, evidence.PeriodEnd, evidence.ReviewedOn, evidence.Context.ModelReleasedOn, evidence.Context.PurposeChangedOn,
            last?.AddDays(1), last?.AddDays(-SoonDays), evidence.ValidUntil?.AddDays(1), evidence.ValidUntil?.AddDays(-SoonDays),
        ];
    }

    private static bool Blank(string? text) => string.IsNullOrWhiteSpace(text);

    private static bool Same(string? one, string? other) => string.Equals(one?.Trim(), other?.Trim(), StringComparison.OrdinalIgnoreCase);
}
