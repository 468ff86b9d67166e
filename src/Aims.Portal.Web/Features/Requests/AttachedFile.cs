using Aims.Portal.Domain.Evidence;

namespace Aims.Portal.Web.Features.Requests;

/// <summary>A file attached to a question, as the answering page shows it.</summary>
public sealed record AttachedFile(
    string QuestionId, DocumentId DocumentId, DocumentVersionId VersionId, string Kind, string Title, string FileName, int Number, long Size, string Sha256, ScanState Scan, DateOnly? DocumentDate, DateOnly? ValidUntil);
