using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Domain.Evidence;

public enum AccessRequestState
{
    /// <summary>The vendor has not answered yet.</summary>
    Open,
    Granted,
    Declined,

    /// <summary>The buyer does not need it any more.</summary>
    Withdrawn,
}

/// <summary>A buyer asks a vendor, under an assessment they have together, for a document that it has not been given. The answer is a grant, or a no with its reason.</summary>
public sealed class AccessRequest : IParty, IAudited, IRevisioned
{
    public const int SubjectLength = 200;
    public const int TextLength = 1000;

    /// <summary>Open at one time from one buyer under one assessment.</summary>
    public const int MostOpen = 20;

    private AccessRequest()
    {
    }

    /// <exception cref="RuleViolation">Nothing is asked for, no reason is given, or the day has passed.</exception>
    public AccessRequest(Assessment assessment, string kind, string? subject, string? purpose, DateOnly? neededBy, Guid byId, string byName, DateOnly today, DateTime now)
    {
        BuyerId = assessment.BuyerId;
        VendorOrganisationId = assessment.VendorOrganisationId;
        VendorId = assessment.VendorId;
        AssessmentId = assessment.Id;
        Id = AccessRequestId.New();
        Kind = kind;
        Subject = subject?.Trim() ?? "";
        Purpose = purpose?.Trim().ReplaceLineEndings("\n") ?? "";
        if (Subject.Length > SubjectLength) throw new RuleViolation("access.subject", "Say which document in at most {0} characters.", SubjectLength) { Field = "Subject" };
        if (Kind.Length == 0 && Subject.Length == 0) throw new RuleViolation("access.what", "Choose a kind of document, or write which one you ask for.") { Field = "Subject" };
        if (Purpose.Length == 0) throw new RuleViolation("access.purpose", "Write what you need it for: the vendor decides by that.") { Field = "Purpose" };
        if (Purpose.Length > TextLength) throw new RuleViolation("access.purpose-length", "The reason has at most {0} characters.", TextLength) { Field = "Purpose" };
        SensibleDates.Demand(neededBy, "Needed by", "NeededBy");
        if (neededBy < today) throw new RuleViolation("access.needed-by", "{0} has passed. Choose a day from today on, or leave it empty.", neededBy.Value) { Field = "NeededBy" };
        NeededBy = neededBy;
        AskedById = byId;
        AskedByName = byName;
        AskedAt = now;
    }

    public OrganisationId BuyerId { get; private set; }

    public OrganisationId? VendorOrganisationId { get; private set; }

    public AccessRequestId Id { get; private set; }

    public AssessmentId AssessmentId { get; private set; }

    public Vendors.VendorId VendorId { get; private set; }

    /// <summary>Evidence kind id of the content; empty for a document of no listed kind.</summary>
    public string Kind { get; private set; } = "";

    /// <summary>Which document, in the buyer's words; empty where the kind says it.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>What the buyer needs it for.</summary>
    public string Purpose { get; private set; } = "";

    public DateOnly? NeededBy { get; private set; }

    public AccessRequestState State { get; private set; }

    public Guid AskedById { get; private set; }

    public string AskedByName { get; private set; } = "";

    public DateTime AskedAt { get; private set; }

    /// <summary>What the vendor wrote with its answer; required when it declines.</summary>
    public string Reply { get; private set; } = "";

    public string AnsweredByName { get; private set; } = "";

    public DateTime? AnsweredAt { get; private set; }

    /// <summary>What was given; null unless granted.</summary>
    public GrantId? GrantId { get; private set; }

    public int Revision { get; set; }

    public Guid AuditId => AssessmentId.Value;

    /// <exception cref="RuleViolation">Somebody has answered it already.</exception>
    public void Grant(EvidenceGrant grant, string? reply, string byName, DateTime now)
    {
        Answer(AccessRequestState.Granted, reply, byName, now);
        GrantId = grant.Id;
    }

    /// <exception cref="RuleViolation">No reason, or somebody has answered it already.</exception>
    public void Decline(string? reply, string byName, DateTime now)
    {
        if (string.IsNullOrWhiteSpace(reply)) throw new RuleViolation("access.reply", "Write why you do not share it, or what the buyer could be given instead.") { Field = "Reply" };
        Answer(AccessRequestState.Declined, reply, byName, now);
    }

    /// <exception cref="RuleViolation">The vendor has answered it already.</exception>
    public void Withdraw(DateTime now)
    {
        DemandOpen();
        (State, AnsweredAt) = (AccessRequestState.Withdrawn, now);
    }

    private void Answer(AccessRequestState state, string? reply, string byName, DateTime now)
    {
        DemandOpen();
        var text = reply?.Trim().ReplaceLineEndings("\n") ?? "";
        if (text.Length > TextLength) throw new RuleViolation("access.reply-length", "The answer has at most {0} characters.", TextLength) { Field = "Reply" };
        (State, Reply, AnsweredByName, AnsweredAt) = (state, text, byName, now);
    }

    private void DemandOpen()
    {
        if (State is not AccessRequestState.Open) throw new RuleViolation("access.ended", "This request has been answered or withdrawn already. Open it again to see how.");
    }
}
