using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Domain.Assessments;

/// <summary>An answer that rests on a certificate which is not in force any more, since no proof came in time. Counts as not met until the certificate is in force again.</summary>
public sealed class UnsupportedAnswer : IParty
{
    public const int CertificateNameLength = 120;

    private UnsupportedAnswer()
    {
    }

    public UnsupportedAnswer(Assessment assessment, string questionId, SharedCertificate certificate)
    {
        BuyerId = assessment.BuyerId;
        VendorOrganisationId = assessment.VendorOrganisationId;
        AssessmentId = assessment.Id;
        QuestionId = questionId;
        CertificateId = certificate.CertificateId;
        DocumentId = certificate.DocumentId;
    }

    public OrganisationId BuyerId { get; private set; }

    public OrganisationId? VendorOrganisationId { get; private set; }

    public AssessmentId AssessmentId { get; private set; }

    public string QuestionId { get; private set; } = "";

    public CertificateId CertificateId { get; private set; }

    /// <summary>The document among the evidence of the answer.</summary>
    public DocumentId DocumentId { get; private set; }

    /// <summary>Standard and number, as both parties know it.</summary>
    public string CertificateName { get; private set; } = "";

    public LapseCause Cause { get; private set; }

    public DateOnly Since { get; private set; }

    /// <summary>The finding that was opened for it.</summary>
    public FindingId FindingId { get; private set; }

    /// <summary>Null while it is unsupported.</summary>
    public DateOnly? SupportedAgainOn { get; private set; }

    public void Lapse(string certificateName, LapseCause cause, DateOnly since, FindingId finding)
    {
        (CertificateName, Cause, Since, FindingId) = (certificateName.Fit(CertificateNameLength), cause, since, finding);
        SupportedAgainOn = null;
    }

    /// <summary>It lapsed for another reason by now; the finding stays the one it was.</summary>
    public void LapseOtherwise(LapseCause cause) => Cause = cause;

    public void Restore(DateOnly on) => SupportedAgainOn ??= on;
}
