using Aims.Portal.Domain.Decisions;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;

namespace Aims.Portal.Domain.Assessments;

/// <summary>Where an assessment stands. Requested → InProgress → Submitted → InReview → Returned (another round) or Decided; Cancelled from any state before a decision.</summary>
public enum AssessmentState
{
    Requested,
    InProgress,
    Submitted,
    InReview,
    Returned,
    Decided,
    Cancelled,
}

/// <summary>The one thing a buyer and a vendor share: a request for answers and what is exchanged under it.
/// Holds only what both parties may read; each side's own work lives in rows of its own tenant.</summary>
public sealed class Assessment : IParty, IAudited, IRevisioned
{
    public const int ReferenceLength = 40;
    public const int MessageLength = 2000;
    public const int ServicesLength = 500;
    public const int SearchLength = 800;

    private Assessment()
    {
    }

    public Assessment(OrganisationId buyer, string buyerName, Vendor vendor, string reference, string questionnaireId, string questionnaireVersion, DateTime now)
    {
        BuyerId = buyer;
        BuyerName = buyerName;
        Id = AssessmentId.New();
        VendorId = vendor.Id;
        VendorName = vendor.Name;
        VendorOrganisationId = vendor.VendorOrganisationId;
        Reference = reference;
        QuestionnaireId = questionnaireId;
        QuestionnaireVersion = questionnaireVersion;
        SentAt = now;
        StateChangedAt = now;
    }

    public OrganisationId BuyerId { get; private set; }

    public AssessmentId Id { get; private set; }

    /// <summary>Null until somebody at the vendor accepts the invitation.</summary>
    public OrganisationId? VendorOrganisationId { get; private set; }

    /// <summary>The vendor's row in the buyer's register.</summary>
    public VendorId VendorId { get; private set; }

    public string BuyerName { get; private set; } = "";

    public string VendorName { get; private set; } = "";

    public string Reference { get; private set; } = "";

    public string QuestionnaireId { get; private set; } = "";

    public string QuestionnaireVersion { get; private set; } = "";

    /// <summary>Names of the AI services asked about, as they were when sent.</summary>
    public string Services { get; init; } = "";

    /// <summary>Lower-cased words a search looks in: vendor, services, reference.</summary>
    public string SearchText { get; init; } = "";

    /// <summary>What the buyer said of its use when it sent the request (tier, buyer type, UC answers) as JSON; decides which questions are shown.</summary>
    public string Facts { get; init; } = "{}";

    public string Message { get; init; } = "";

    public string ContactName { get; private set; } = "";

    public string ContactEmail { get; private set; } = "";

    public string ContactLanguage { get; private set; } = "en";

    public Guid SentById { get; init; }

    public string SentByName { get; init; } = "";

    public DateTime SentAt { get; private set; }

    public DateOnly DueDate { get; private set; }

    public AssessmentState State { get; private set; }

    public DateTime StateChangedAt { get; private set; }

    /// <summary>1 for the first answers, one more after each return.</summary>
    public int Round { get; private set; } = 1;

    /// <summary>The person at the vendor who looks after the answers.</summary>
    public Guid? ResponsibleId { get; private set; }

    public string? ResponsibleName { get; private set; }

    /// <summary>How many of the shown questions have an answer; a buyer sees this number, never the drafts.</summary>
    public int Answered { get; private set; }

    /// <summary>How many questions are shown at the moment.</summary>
    public int Shown { get; private set; }

    public DateTime? SubmittedAt { get; private set; }

    public string? SubmittedByName { get; private set; }

    public DecisionOutcome? Outcome { get; private set; }

    public DateTime? DecidedAt { get; private set; }

    public DateOnly? ValidUntil { get; private set; }

    public DateOnly? NextReviewOn { get; private set; }

    public int Revision { get; set; }

    public Guid AuditId => Id.Value;

    /// <summary>What <see cref="SearchText"/> holds for these.</summary>
    public static string SearchOf(string vendor, string services, string reference) => $"{vendor}\n{services}\n{reference}".ToLowerInvariant();

    public bool IsOpen => State is not (AssessmentState.Decided or AssessmentState.Cancelled);

    /// <summary>True while the vendor is the one to act.</summary>
    public bool WaitsForVendor => State is AssessmentState.Requested or AssessmentState.InProgress or AssessmentState.Returned;

    public void Address(string name, string email, string language)
    {
        ContactName = name;
        ContactEmail = email;
        ContactLanguage = language;
    }

    public void Plan(DateOnly dueDate)
    {
        SensibleDates.Demand(dueDate, "Due date", "DueDate");
        DueDate = dueDate;
    }

    /// <summary>Somebody at the vendor takes the request on for the organisation.</summary>
    public void Accept(OrganisationId vendorOrganisation, Guid personId, string personName)
    {
        DemandOpen();
        if (VendorOrganisationId is { } other && other != vendorOrganisation)
            throw new RuleViolation("assessment.taken", "This request already belongs to another organisation. Ask the sender for a new one.");
        VendorOrganisationId = vendorOrganisation;
        MakeResponsible(personId, personName);
    }

    public void MakeResponsible(Guid personId, string personName)
    {
        ResponsibleId = personId;
        ResponsibleName = personName;
    }

    /// <summary>An answer was saved: the request is in progress from the first one on.</summary>
    public void Progressed(int answered, int shown, DateTime now)
    {
        DemandVendorsTurn();
        Answered = answered;
        Shown = shown;
        if (State is AssessmentState.Requested) Move(AssessmentState.InProgress, now);
    }

    /// <summary>Vendors may change answers only while it is their turn.</summary>
    public void DemandVendorsTurn()
    {
        DemandOpen();
        if (!WaitsForVendor)
            throw new RuleViolation("assessment.submitted", "The answers have been submitted and can no longer be changed. If something is wrong, ask {0} to return the questionnaire.", BuyerName);
    }

    public void Submit(string byName, DateTime now)
    {
        DemandVendorsTurn();
        SubmittedAt = now;
        SubmittedByName = byName;
        Move(AssessmentState.Submitted, now);
    }

    /// <summary>The first judgement on a submitted round.</summary>
    public void StartReview(DateTime now)
    {
        DemandReviewable();
        if (State is AssessmentState.Submitted) Move(AssessmentState.InReview, now);
    }

    public void DemandReviewable()
    {
        DemandOpen();
        if (State is not (AssessmentState.Submitted or AssessmentState.InReview))
            throw new RuleViolation("assessment.not-submitted", "There is nothing to review yet: the vendor has not submitted its answers.");
    }

    public void Return(DateOnly newDueDate, DateOnly today, DateTime now)
    {
        DemandReviewable();
        if (newDueDate <= today)
            throw new RuleViolation("assessment.return-due", "The new due date must be after today.") { Field = "DueDate" };
        SensibleDates.Demand(newDueDate, "New due date", "DueDate");
        Round++;
        DueDate = newDueDate;
        Move(AssessmentState.Returned, now);
    }

    public void Decide(DecisionOutcome outcome, DateOnly? validUntil, DateOnly? nextReviewOn, DateTime now)
    {
        DemandReviewable();
        Outcome = outcome;
        ValidUntil = validUntil;
        NextReviewOn = nextReviewOn;
        DecidedAt = now;
        Move(AssessmentState.Decided, now);
    }

    /// <summary>The approval was looked at in between; from now on the next review is planned, or none before it ends.</summary>
    public void Reviewed(DateOnly? nextReviewOn, DateOnly today)
    {
        if (State is not AssessmentState.Decided || Outcome is DecisionOutcome.Reject || ValidUntil is not { } until)
            throw new RuleViolation("review.no-approval", "There is no approval to review: this assessment has none.");
        if (nextReviewOn is not null) DecisionRules.DemandNextReview(nextReviewOn, until, today);
        NextReviewOn = nextReviewOn;
    }

    public void Cancel(DateTime now)
    {
        DemandOpen();
        Move(AssessmentState.Cancelled, now);
    }

    public void ExtendTo(DateOnly dueDate, DateOnly today)
    {
        DemandOpen();
        if (!WaitsForVendor)
            throw new RuleViolation("assessment.extend-state", "The answers have come in; the due date can no longer be moved.") { Field = "DueDate" };
        if (dueDate <= today || dueDate <= DueDate)
            throw new RuleViolation("assessment.extend-date", "The new due date must be after today and after the present one, {0}.", DueDate) { Field = "DueDate" };
        SensibleDates.Demand(dueDate, "New due date", "NewDueDate");
        DueDate = dueDate;
    }

    private void DemandOpen()
    {
        if (State is AssessmentState.Decided)
            throw new RuleViolation("assessment.decided", "This assessment has been decided and can no longer be changed. Start a new one.");
        if (State is AssessmentState.Cancelled)
            throw new RuleViolation("assessment.cancelled", "This request was cancelled by {0}. Nothing more needs to be done.", BuyerName);
    }

    private void Move(AssessmentState state, DateTime now)
    {
        State = state;
        StateChangedAt = now;
    }
}
