using Aims.Portal.Domain.Evidence;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>A file that is safely kept.</summary>
public sealed record StoredUpload(DocumentId Document, DocumentVersionId Version, string Title, string FileName, int Number, long Size, string Sha256);
