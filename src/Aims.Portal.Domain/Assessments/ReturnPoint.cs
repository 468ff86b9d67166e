using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Domain.Assessments;

/// <summary>One question a buyer sent back to the vendor with a round, with the comment both may read.</summary>
public sealed class ReturnPoint : IParty
{
    private ReturnPoint()
    {
    }

    public ReturnPoint(Assessment assessment, int round, string questionId, string comment, string byName, DateTime now)
    {
        BuyerId = assessment.BuyerId;
        VendorOrganisationId = assessment.VendorOrganisationId;
        AssessmentId = assessment.Id;
        Round = round;
        QuestionId = questionId;
        Comment = comment;
        ByName = byName;
        At = now;
    }

    public OrganisationId BuyerId { get; private set; }

    public OrganisationId? VendorOrganisationId { get; private set; }

    public AssessmentId AssessmentId { get; private set; }

    /// <summary>The round in which the vendor is to answer it.</summary>
    public int Round { get; private set; }

    public string QuestionId { get; private set; } = "";

    public string Comment { get; private set; } = "";

    public string ByName { get; private set; } = "";

    public DateTime At { get; private set; }
}
