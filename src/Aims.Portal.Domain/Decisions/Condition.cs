using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Domain.Decisions;

public enum ConditionState
{
    Open,
    Met,
}

/// <summary>A condition of an approval: what, by whom, until when. Both parties see it.</summary>
public sealed class Condition : IParty, IAudited, IRevisioned
{
    public const int TextLength = 1000;
    public const int OwnerLength = 200;

    private Condition()
    {
    }

    public Condition(Assessment assessment, string text, string owner, DateOnly dueDate)
    {
        SensibleDates.Demand(dueDate, "Due date", "DueDate");
        BuyerId = assessment.BuyerId;
        VendorOrganisationId = assessment.VendorOrganisationId;
        VendorId = assessment.VendorId;
        AssessmentId = assessment.Id;
        Id = ConditionId.New();
        Text = text;
        Owner = owner;
        DueDate = dueDate;
    }

    public OrganisationId BuyerId { get; private set; }

    public OrganisationId? VendorOrganisationId { get; private set; }

    public ConditionId Id { get; private set; }

    public AssessmentId AssessmentId { get; private set; }

    public Vendors.VendorId VendorId { get; private set; }

    public string Text { get; private set; } = "";

    public string Owner { get; private set; } = "";

    public DateOnly DueDate { get; private set; }

    public ConditionState State { get; private set; }

    public DateTime? MetAt { get; private set; }

    public int Revision { get; set; }

    public Guid AuditId => Id.Value;

    public void Meet(DateTime now)
    {
        State = ConditionState.Met;
        MetAt ??= now;
    }
}
