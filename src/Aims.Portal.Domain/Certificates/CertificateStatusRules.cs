using Aims.Portal.Domain.Certificates.History;

namespace Aims.Portal.Domain.Certificates;

#pragma warning disable CS8524 // no default arm: a new case must break the build, and no other value is ever made

/// <summary>Which status a certificate has on a day.</summary>
public static class CertificateStatusRules
{
    /// <summary>From so many days before the planned day on a surveillance audit is due.</summary>
    public const int SurveillanceDueDays = 90;

    /// <summary>The first check on the side of a buyer, who has only the vendor's word for it.</summary>
    internal const string ConfirmedByVendor = "The vendor states that it was confirmed with the certification body or a register";

    /// <summary>The same where the buyer had looked, and the vendor has changed the facts after that.</summary>
    internal const string ChangedSince = "Changed since you looked on {0}: look again";

    /// <summary>A suspension usually lasts no longer (R8); then the certification body lifts it, withdraws the certificate or reduces its scope.</summary>
    public const int UsualSuspensionMonths = 6;

    /// <param name="today">In the organisation's time zone. A certificate is valid through the end of its expiry date.</param>
    /// <param name="reference">A buyer's own dates and bodies; the shipped ones when left out.</param>
    public static CertificateStanding Evaluate(CertificateFacts facts, DateOnly today, CertificateReference? reference = null) =>
        Evaluate(facts, today, reference ?? CertificateReference.Shipped, status => StatusChange.After(today, status, facts, reference ?? CertificateReference.Shipped));

    /// <summary>The same for a certificate with its history: the facts in force that day, and what has been announced.</summary>
    public static CertificateStanding Evaluate(CertificateHistory history, DateOnly today, CertificateReference? reference = null) =>
        Evaluate(history.On(today), today, reference ?? CertificateReference.Shipped, status => StatusChange.After(today, status, history, reference ?? CertificateReference.Shipped));

    /// <summary>The status alone.</summary>
    internal static CertificateStatus StatusOf(CertificateFacts facts, DateOnly today, CertificateReference reference) => Decided(Working(facts, CycleOf(facts, today), today, reference));

    /// <summary>Everything that speaks against it, the deciding status first.</summary>
    internal static IEnumerable<CertificateStatus> Failing(CertificateFacts facts, DateOnly today, CertificateReference reference) =>
        Working(facts, CycleOf(facts, today), today, reference).Where(s => s.Result is false).Select(s => s.Status);

    private static CertificateStanding Evaluate(CertificateFacts facts, DateOnly today, CertificateReference reference, Func<CertificateStatus, DateOnly?> nextChange)
    {
        var cycle = CycleOf(facts, today);
        StatusStep[] working = [.. Working(facts, cycle, today, reference)];
        var status = Decided(working);
        var ended = IsEnd(status) || today > facts.ExpiryDate;
        var next = ended ? null : cycle.NextMilestone;
        return new CertificateStanding(status, UseOf(status), working, next)
        {
            Says = StatusSentences.Of(status, facts, cycle, today, reference),
            Besides = [.. Behind(status, working).Select(s => new StatusReason(s, StatusSentences.Of(s, facts, cycle, today, reference)))],
            NextChangeOn = nextChange(status),
            AskAgainOn = status is not CertificateStatus.Suspended ? null : facts.SuspendedOn?.AddMonths(UsualSuspensionMonths) is { } later && later > today ? later : today,
        };
    }

    /// <summary>The lapses behind the status that decides, down to the first that leaves nothing to be said after it.</summary>
    private static IEnumerable<CertificateStatus> Behind(CertificateStatus decided, IEnumerable<StatusStep> working)
    {
        if (IsEnd(decided)) yield break;
        foreach (var step in working.Where(s => s.Result is false && s.Status != decided && Lapses.Of(s.Status) is not null))
        {
            yield return step.Status;
            if (IsEnd(step.Status)) yield break;
        }
    }

    private static bool IsEnd(CertificateStatus status) => status is CertificateStatus.Withdrawn or CertificateStatus.Expired or CertificateStatus.ExpiredRestorable;

    // an audit that is booked has not been done
    private static CertificationCycle CycleOf(CertificateFacts facts, DateOnly today) => CertificationCycle.Of(facts with { SurveillanceDone = [.. facts.SurveillanceDone.Where(d => d <= today)] });

    private static IEnumerable<StatusStep> Working(CertificateFacts facts, CertificationCycle cycle, DateOnly today, CertificateReference reference) =>
        Trust(facts, today).Concat(Validity(facts, cycle, today)).Concat(Fitness(facts, today, reference)).Concat(Upkeep(facts, cycle, today));

    private static CertificateStatus Decided(IEnumerable<StatusStep> working) => working.FirstOrDefault(s => s.Result is false)?.Status ?? CertificateStatus.Valid;

    public static CertificateUse UseOf(CertificateStatus status) => status switch
    {
        CertificateStatus.Valid or CertificateStatus.Expiring or CertificateStatus.SurveillanceDue => CertificateUse.Yes,
        CertificateStatus.SurveillanceOverdue or CertificateStatus.Unaccredited => CertificateUse.WithFinding,
        CertificateStatus.Unverified => CertificateUse.Pending,
        CertificateStatus.NotYetValid or CertificateStatus.Withdrawn or CertificateStatus.Expired or CertificateStatus.ExpiredRestorable
            or CertificateStatus.Suspended or CertificateStatus.SupersededEdition or CertificateStatus.ScopeMismatch => CertificateUse.No,
    };

    private static IEnumerable<StatusStep> Trust(CertificateFacts facts, DateOnly today)
    {
        yield return Step(CertificateStatus.Unverified, facts.Verified, "Confirmed with the certification body or a register");
        yield return Step(CertificateStatus.NotYetValid, today >= facts.IssueDate, "Issued on or before today: {0}", facts.IssueDate);
        yield return Step(CertificateStatus.Withdrawn, facts.ReportedState is not ReportedState.Withdrawn, "Not withdrawn by the certification body");
    }

    private static IEnumerable<StatusStep> Validity(CertificateFacts facts, CertificationCycle cycle, DateOnly today)
    {
        yield return Step(CertificateStatus.Expired, today <= cycle.RestorableUntil, "Not past the last day on which it could be restored: {0}", cycle.RestorableUntil);
        yield return Step(CertificateStatus.ExpiredRestorable, today <= facts.ExpiryDate, "Not past its expiry date: {0}", facts.ExpiryDate);
        yield return Step(CertificateStatus.Suspended, facts.ReportedState is not ReportedState.Suspended, "Not suspended by the certification body");
    }

    private static IEnumerable<StatusStep> Fitness(CertificateFacts facts, DateOnly today, CertificateReference reference)
    {
        // an edition the portal does not know is for Check() and the verifying person; only one known to have ended is superseded
        yield return Step(CertificateStatus.SupersededEdition, !reference.Editions.HasEnded(facts.Standard, facts.Edition, today), "Issued to an edition in force: {0}", facts.Edition);
        yield return Step(
            CertificateStatus.Unaccredited,
            reference.Bodies.FindAccreditation(facts.AccreditationBody) is { MlaManagementSystems: not false },
            "The certification body is accredited by a known accreditation body: {0}",
            string.IsNullOrWhiteSpace(facts.AccreditationBody) ? "–" : facts.AccreditationBody);
        yield return Step(CertificateStatus.ScopeMismatch, facts.ScopeCoversService, "The scope names the service");
    }

    private static IEnumerable<StatusStep> Upkeep(CertificateFacts facts, CertificationCycle cycle, DateOnly today)
    {
        var next = cycle.NextMilestone is { Kind: not CycleMilestoneKind.Recertification } surveillance ? surveillance : null;
        yield return next is null
            ? Step(CertificateStatus.SurveillanceOverdue, true, "All surveillance audits of this cycle are done")
            : Step(CertificateStatus.SurveillanceOverdue, today <= next.HardLimit, "Surveillance audit not later than {0}", next.HardLimit);
        yield return next is null
            ? Step(CertificateStatus.SurveillanceDue, null, "No surveillance audit to wait for")
            : Step(CertificateStatus.SurveillanceDue, today < next.Planned.AddDays(-SurveillanceDueDays), "Surveillance audit more than {0} days ahead: planned for {1}", SurveillanceDueDays, next.Planned);
        var days = ReminderOffsets.Default.CertificateExpiryDaysBefore.Max();
        yield return Step(CertificateStatus.Expiring, facts.ExpiryDate.DayNumber - today.DayNumber > days, "Expiry more than {0} days ahead: {1}", days, facts.ExpiryDate);
    }

    private static StatusStep Step(CertificateStatus status, bool? result, string text, params object[] args) => new(status, text, args, result);
}
