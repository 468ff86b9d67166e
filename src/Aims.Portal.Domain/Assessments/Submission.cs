using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Domain.Assessments;

/// <summary>What a vendor handed in for one round: a snapshot that nobody changes afterwards, named by its SHA-256.</summary>
public sealed class Submission : IParty, IAudited
{
    public const int HashLength = 64;

    private Submission()
    {
    }

    public Submission(Assessment assessment, string content, string contentSha256, Guid byId, string byName, DateTime now)
    {
        BuyerId = assessment.BuyerId;
        VendorOrganisationId = assessment.VendorOrganisationId;
        AssessmentId = assessment.Id;
        Id = SubmissionId.New();
        Round = assessment.Round;
        Content = content;
        ContentSha256 = contentSha256;
        SubmittedById = byId;
        SubmittedByName = byName;
        SubmittedAt = now;
    }

    public OrganisationId BuyerId { get; private set; }

    public OrganisationId? VendorOrganisationId { get; private set; }

    public SubmissionId Id { get; private set; }

    public AssessmentId AssessmentId { get; private set; }

    public int Round { get; private set; }

    /// <summary>A <see cref="SubmissionContent"/> as JSON: every shown answer with comment, author, time and the exact evidence versions with their SHA-256.</summary>
    public string Content { get; private set; } = "";

    public string ContentSha256 { get; private set; } = "";

    public Guid SubmittedById { get; private set; }

    public string SubmittedByName { get; private set; } = "";

    public DateTime SubmittedAt { get; private set; }

    public Guid AuditId => AssessmentId.Value;
}
