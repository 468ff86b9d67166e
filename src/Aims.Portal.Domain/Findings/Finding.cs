using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Domain.Findings;

public enum Severity
{
    Low,
    Medium,
    High,
}

public enum FindingState
{
    Open,

    /// <summary>The vendor says what it did; the buyer has not checked it yet.</summary>
    Answered,
    Closed,
}

/// <summary>A shortcoming found in review. The vendor sees it once the round was returned or decided.</summary>
public sealed class Finding : IParty, IAudited, IRevisioned
{
    public const int TitleLength = 300;
    public const int TextLength = 4000;

    private Finding()
    {
    }

    public Finding(Assessment assessment, string reference, string questionId, string title, Severity severity, DateOnly? remediateBy, DateTime now)
    {
        BuyerId = assessment.BuyerId;
        VendorOrganisationId = assessment.VendorOrganisationId;
        VendorId = assessment.VendorId;
        AssessmentId = assessment.Id;
        Id = FindingId.New();
        Reference = reference;
        QuestionId = questionId;
        RaisedAt = now;
        Describe(title, severity, remediateBy);
    }

    public OrganisationId BuyerId { get; private set; }

    public OrganisationId? VendorOrganisationId { get; private set; }

    public FindingId Id { get; private set; }

    public AssessmentId AssessmentId { get; private set; }

    public Vendors.VendorId VendorId { get; private set; }

    public string Reference { get; private set; } = "";

    public string QuestionId { get; private set; } = "";

    /// <summary>As the vendor will read it.</summary>
    public string Title { get; private set; } = "";

    public Severity Severity { get; private set; }

    public DateOnly? RemediateBy { get; private set; }

    public FindingState State { get; private set; }

    /// <summary>When the vendor was first shown it; null while it is the buyer's draft.</summary>
    public DateTime? SharedAt { get; private set; }

    public string? VendorResponse { get; private set; }

    public DateTime RaisedAt { get; private set; }

    public DateTime? ClosedAt { get; private set; }

    public int Revision { get; set; }

    public Guid AuditId => Id.Value;

    public void Describe(string title, Severity severity, DateOnly? remediateBy)
    {
        if (string.IsNullOrWhiteSpace(title))
            throw new RuleViolation("finding.title", "Write what is wrong, as the vendor will read it.") { Field = "FindingTitle" };
        SensibleDates.Demand(remediateBy, "Remediate by", "RemediateBy");
        Title = title;
        Severity = severity;
        RemediateBy = remediateBy;
    }

    public void Share(DateTime now) => SharedAt ??= now;

    public void Respond(string text)
    {
        if (State is FindingState.Closed)
            throw new RuleViolation("finding.closed", "This finding is closed. Nothing more needs to be done.");
        VendorResponse = text;
        State = FindingState.Answered;
    }

    /// <summary>What was missing has come; the buyer looks at it and closes.</summary>
    public void ProofHasCome()
    {
        if (State is FindingState.Open) State = FindingState.Answered;
    }

    public void Close(DateTime now)
    {
        State = FindingState.Closed;
        ClosedAt ??= now;
    }

    public void Reopen()
    {
        State = FindingState.Open;
        ClosedAt = null;
    }
}
