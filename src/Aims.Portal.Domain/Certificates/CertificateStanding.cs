namespace Aims.Portal.Domain.Certificates;

/// <summary>One check of the working.</summary>
/// <param name="Status">The status that a failed check leads to.</param>
/// <param name="Text">What was checked, as an English statement with <c>{0}</c> places; the key of its translation.</param>
/// <param name="Args">What fills the places: dates as <see cref="DateOnly"/>, texts, numbers.</param>
/// <param name="Result">True: the statement holds. False: it does not. Null: nobody has judged it, or it does not apply.</param>
public sealed record StatusStep(CertificateStatus Status, string Text, IReadOnlyList<object> Args, bool? Result);

/// <summary>A status that applies although another one decides, with its sentence.</summary>
public sealed record StatusReason(CertificateStatus Status, Sentence Says);

/// <summary>Where a certificate stands on a day, with the working.</summary>
/// <param name="Working">All checks in the order of precedence; the first false one decides.</param>
/// <param name="NextMilestone">The next audit to happen; null when there is none to wait for.</param>
public sealed record CertificateStanding(CertificateStatus Status, CertificateUse Usable, IReadOnlyList<StatusStep> Working, CycleMilestone? NextMilestone)
{
    /// <summary>Why it has this status and what to do, in a sentence.</summary>
    public required Sentence Says { get; init; }

    /// <summary>What else has happened to it, behind the status that decides: that nobody has confirmed it must not hide that its audit is overdue. Nothing behind one that has ended for good.</summary>
    public IReadOnlyList<StatusReason> Besides { get; init; } = [];

    /// <summary>Whether the last day of its next surveillance audit has passed (R9), whatever decides its status.</summary>
    public bool IsAuditOverdue => NextMilestone is not null && Fails(CertificateStatus.SurveillanceOverdue);

    /// <summary>Whether that audit is near or overdue, whatever decides its status.</summary>
    public bool IsAuditDue => NextMilestone is { Kind: not CycleMilestoneKind.Recertification } && (Fails(CertificateStatus.SurveillanceOverdue) || Fails(CertificateStatus.SurveillanceDue));

    private bool Fails(CertificateStatus status) => Working.Any(s => s.Status == status && s.Result is false);

    /// <summary>The first day on which it has another status by time alone, always after the day looked at; null when it keeps this one for good.</summary>
    public required DateOnly? NextChangeOn { get; init; }

    /// <summary>For a suspended one: when to ask the certification body again, not before the day looked at (R8). Nothing happens by itself that day.</summary>
    public DateOnly? AskAgainOn { get; init; }

    /// <summary>All of it rests on what the vendor wrote: nobody on the reader's side has asked the certification body.</summary>
    public bool IsClaim { get; private init; }

    /// <summary>The day on which somebody on the reader's side confirmed what the vendor has changed since; null where nobody did.</summary>
    public DateOnly? ChangedSince { get; private init; }

    /// <summary>The same on the buyer's side, where a vendor's word must not read like the buyer's own check.</summary>
    /// <param name="looked">When the buyer's people confirmed it, before the vendor changed it.</param>
    public CertificateStanding AsStatedByVendor(DateOnly? looked = null) => this with
    {
        IsClaim = true,
        ChangedSince = looked,
        Working = [.. Working.Select(s => s.Status is CertificateStatus.Unverified ? Claimed(s, looked) : s)],
    };

    private static StatusStep Claimed(StatusStep step, DateOnly? looked) =>
        looked is { } on ? step with { Text = CertificateStatusRules.ChangedSince, Args = [on], Result = null } : step with { Text = CertificateStatusRules.ConfirmedByVendor };
}
