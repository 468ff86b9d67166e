using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>Where an upload goes.</summary>
/// <param name="Document">Set: the file becomes its next version. Null: it becomes a new document.</param>
/// <param name="Assessment">Set together with <paramref name="Question"/>: the version is attached to that draft answer too.</param>
public sealed record UploadTarget(EvidenceInput Input, DocumentId? Document, AssessmentId? Assessment, string? Question);
