using System.Text.Json.Serialization;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;

namespace Aims.Portal.Web.Features.Letters;

/// <summary>What somebody outside a buyer did and the buyer's own rows must learn. As JSON it is the content of a letter; names of kinds and properties stand in waiting letters and stay as they are.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(RequestTaken), "request-taken")]
[JsonDerivedType(typeof(AnswersSubmitted), "answers-submitted")]
[JsonDerivedType(typeof(FindingAnswered), "finding-answered")]
[JsonDerivedType(typeof(ProofSent), "proof-sent")]
[JsonDerivedType(typeof(GrantWithdrawn), "grant-withdrawn")]
[JsonDerivedType(typeof(DocumentReplaced), "document-replaced")]
[JsonDerivedType(typeof(AccessAnswered), "access-answered")]
[JsonDerivedType(typeof(CertificateLate), "certificate-late")]
public abstract record News
{
    public const string LetterKind = "news";
}

/// <summary>A person at a vendor has taken a request on.</summary>
public sealed record RequestTaken(AssessmentId Assessment, VendorId Vendor, OrganisationId Organisation, Guid Person) : News;

/// <summary>The answers of a round are in.</summary>
public sealed record AnswersSubmitted(AssessmentId Assessment, int Round, int Answers, int Files, DateTime At) : News;

/// <summary>The vendor has said what it did about a finding.</summary>
public sealed record FindingAnswered(AssessmentId Assessment, FindingId Finding) : News;

/// <summary>A file was shared as proof for a finding or a condition.</summary>
public sealed record ProofSent(AssessmentId Assessment, string About, string Title, string FileName, string Path) : News;

/// <summary>The vendor took the last readable version of a document back.</summary>
public sealed record GrantWithdrawn(GrantId Grant, DateOnly On) : News;

/// <summary>A document that the buyer can read has a newer version, which it was not given.</summary>
public sealed record DocumentReplaced(GrantId Grant, int Number, DateOnly On) : News;

/// <summary>The vendor has shared what the buyer asked for, or said why not.</summary>
public sealed record AccessAnswered(AccessRequestId Request) : News;

/// <summary>A vendor did not renew in time what the buyer relies on.</summary>
public sealed record CertificateLate(VendorId Vendor, string VendorName, ObligationKind Obligation, Guid Subject, string Title, DateOnly DueDate, DateOnly On) : News;
