using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Domain.Obligations;

public enum ObligationKind
{
    /// <summary>A questionnaire waits for the vendor's answers.</summary>
    Request,
    CertificateExpiry,
    SurveillanceAudit,
    Recertification,

    /// <summary>A dated document (PIA, penetration test, report) runs out.</summary>
    DocumentExpiry,
    Condition,
    Finding,

    /// <summary>The buyer must assess again before an approval ends.</summary>
    Reassessment,

    /// <summary>The buyer looks at an approval in between (ongoing monitoring): is what it rests on still so?</summary>
    Review,

    /// <summary>A point of a certificate that the buyer accepted for a time: before its end somebody decides anew.</summary>
    Acceptance,
}

public static class ObligationKinds
{
    /// <summary>What a buyer's own people do, whatever vendor it is about.</summary>
    public static bool IsBuyersWork(this ObligationKind kind) => kind is ObligationKind.Reassessment or ObligationKind.Review or ObligationKind.Acceptance;
}

public enum ObligationState
{
    Open,
    Met,
    Cancelled,
}

/// <summary>Anything with a due date. The sweep reads the index on <see cref="NextReminderOn"/>, so its cost is what is due, not what exists.</summary>
public sealed class Obligation : ITenantOwned, IRevisioned
{
    public const int SubjectLength = 300;
    public const int LinkLength = 200;
    public const int FaultLength = 500;

    /// <summary>After so many faults in a row it is parked.</summary>
    public const int MaxFaults = 5;

    private Obligation()
    {
    }

    public Obligation(OrganisationId owner, ObligationKind kind, Guid subjectId, string subject, string link, DateOnly dueDate, DateOnly today)
    {
        SensibleDates.Demand(dueDate, "Due date", "DueDate");
        TenantId = owner;
        Id = ObligationId.New();
        Kind = kind;
        SubjectId = subjectId;
        Subject = subject;
        Link = link;
        DueDate = dueDate;
        PlanFrom(today);
    }

    /// <summary>The organisation that keeps the obligation on its list: the buyer for what it waits for, the vendor for its own certificates.</summary>
    public OrganisationId TenantId { get; private set; }

    public ObligationId Id { get; private set; }

    public ObligationKind Kind { get; private set; }

    /// <summary>The row it speaks of: assessment, certificate, finding or condition.</summary>
    public Guid SubjectId { get; private set; }

    /// <summary>What it is about, in a line: the service, the certificate's number.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>Path of the page where the recipient acts, inside his own organisation.</summary>
    public string Link { get; private set; } = "";

    /// <summary>The vendor in the owner's register, where the owner is a buyer.</summary>
    public Vendors.VendorId? VendorId { get; init; }

    /// <summary>The organisation whose people are to act; null while nobody has accepted the request.</summary>
    public OrganisationId? ResponsibleOrganisationId { get; private set; }

    public Guid? ResponsiblePersonId { get; private set; }

    public DateOnly DueDate { get; private set; }

    /// <summary>The next day on which the sweep looks at this row; null when no reminder is left.</summary>
    public DateOnly? NextReminderOn { get; private set; }

    public ObligationState State { get; private set; }

    /// <summary>Who holds the row while a sweep works on it, and until when (UTC).</summary>
    public Guid? LeaseOwner { get; private set; }

    public DateTime? LeaseUntil { get; private set; }

    /// <summary>How often in a row a sweep failed on this row.</summary>
    public int Faults { get; private set; }

    public string? LastFault { get; private set; }

    /// <summary>Set when sweeps have failed on it too often: they leave it alone until an operator says otherwise.</summary>
    public DateTime? ParkedAt { get; private set; }

    public int Revision { get; set; }

    public void Assign(OrganisationId organisation, Guid? personId)
    {
        ResponsibleOrganisationId = organisation;
        ResponsiblePersonId = personId;
    }

    public void MoveTo(DateOnly dueDate, DateOnly today)
    {
        SensibleDates.Demand(dueDate, "Due date", "DueDate");
        DueDate = dueDate;
        State = ObligationState.Open;
        Faults = 0;
        LastFault = null;
        ParkedAt = null;
        PlanFrom(today);
    }

    public void Rename(string subject) => Subject = subject;

    /// <summary>From which day on it was planned by the defaults, for want of the owner's policy; null once that was asked, or not to be asked. Not stored.</summary>
    public DateOnly? UnplannedFrom { get; private set; }

    /// <summary>Sets the next reminder by the owner's policy. Milestones that lie before the day are gone; of an audit that is waited for still, the last one is not.</summary>
    public void Plan(ReminderRules rules)
    {
        if (UnplannedFrom is { } from && State is ObligationState.Open) NextReminderOn = First(rules, from);
        UnplannedFrom = null;
    }

    /// <summary>The policy has changed. What is due already stays due and becomes one reminder; milestones that the new policy has in the past are gone. Only the last of them is not lost:
    /// when a reminder was still to come, the new policy has none to come, and nothing as late was mailed, it goes out now.</summary>
    /// <param name="lastMailed">The latest milestone that was mailed of this due date, in days before it; null when none was.</param>
    /// <param name="pausedUntil">Last day of a pause, after which what it held back is looked at.</param>
    public void Replan(ReminderRules rules, DateOnly today, int? lastMailed, DateOnly? pausedUntil = null)
    {
        if (State is not ObligationState.Open || NextReminderOn <= today) return;
        var next = rules.FirstOnOrAfter(Kind, DueDate, today);
        if (pausedUntil?.AddDays(1) is { } after && after == NextReminderOn && !(next < after)) next = after;
        else if (next is null && NextReminderOn is not null && rules.DueOn(Kind, DueDate, today) is { } last && !(lastMailed <= last.OffsetDays)) next = today;
        NextReminderOn = next;
    }

    /// <summary>What a sweep on <paramref name="today"/> does with it: gives the reminder to mail, if there is one, and sets the day of the next look.</summary>
    /// <param name="pausedUntil">Last day of a pause that holds the reminder back; the caller decides who is told all the same.</param>
    public DueReminder? Look(ReminderRules rules, DateOnly today, DateOnly? pausedUntil = null)
    {
        // Days after one that was missed may be quiet too.
        if (rules.Quiet.Waited(today, DueDate) is var wait && wait > today)
        {
            LookOn(wait);
            return null;
        }

        var due = DueReminder.On(rules, Kind, DueDate, today);
        Reminded(rules, today, due is null ? null : pausedUntil);
        return due;
    }

    /// <summary>All milestones up to <paramref name="today"/> are done with; look again at the next one.</summary>
    /// <param name="pausedUntil">Last day of a pause that held today's reminder back: it is looked at again on the day after.</param>
    private void Reminded(ReminderRules rules, DateOnly today, DateOnly? pausedUntil = null)
    {
        var next = rules.FirstOnOrAfter(Kind, DueDate, today.AddDays(1));
        LookOn(pausedUntil?.AddDays(1) is { } after && !(next < after) ? after : next);
    }

    /// <summary>Nothing was done today; look again then.</summary>
    public void LookOn(DateOnly? day)
    {
        NextReminderOn = day;
        LeaseOwner = null;
        LeaseUntil = null;
        Faults = 0;
        LastFault = null;
    }

    /// <summary>A pause until that day keeps back what was planned: it is looked at on the day after, or before if something is due before.</summary>
    public void LookAfter(DateOnly pausedUntil)
    {
        if (State is ObligationState.Open && !(NextReminderOn <= pausedUntil)) NextReminderOn = pausedUntil.AddDays(1);
    }

    /// <summary>A pause has ended before its day: if a milestone fell into it, that is looked at now.</summary>
    public void Resume(ReminderRules rules, DateOnly pausedFrom, DateOnly today)
    {
        if (State is ObligationState.Open && rules.MilestonesOf(Kind, DueDate).Any(m => m.On >= pausedFrom && m.On <= today)) NextReminderOn = today;
    }

    public void Meet() => Close(ObligationState.Met);

    public void Cancel() => Close(ObligationState.Cancelled);

    private void PlanFrom(DateOnly today)
    {
        NextReminderOn = First(ReminderRules.Default, today);
        UnplannedFrom = today;
    }

    /// <summary>An audit that was missed before anybody wrote it down is still waited for: the last of its milestones goes out now. Other dates that are long past when they become known, as the
    /// expiry of an old certificate, are history.</summary>
    private DateOnly? First(ReminderRules rules, DateOnly today) =>
        rules.FirstOnOrAfter(Kind, DueDate, today) ?? (Kind is ObligationKind.SurveillanceAudit && rules.DueOn(Kind, DueDate, today) is not null ? today : null);

    private void Close(ObligationState state)
    {
        State = state;
        NextReminderOn = null;
    }
}
