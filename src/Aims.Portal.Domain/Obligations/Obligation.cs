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
        NextReminderOn = ReminderPlan.FirstOnOrAfter(kind, dueDate, today);
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
        NextReminderOn = ReminderPlan.FirstOnOrAfter(Kind, dueDate, today);
    }

    public void Rename(string subject) => Subject = subject;

    /// <summary>All milestones up to <paramref name="today"/> are done with; look again at the next one.</summary>
    public void Reminded(DateOnly today)
    {
        NextReminderOn = ReminderPlan.FirstOnOrAfter(Kind, DueDate, today.AddDays(1));
        LeaseOwner = null;
        LeaseUntil = null;
        Faults = 0;
        LastFault = null;
    }

    public void Meet() => Close(ObligationState.Met);

    public void Cancel() => Close(ObligationState.Cancelled);

    private void Close(ObligationState state)
    {
        State = state;
        NextReminderOn = null;
    }
}
