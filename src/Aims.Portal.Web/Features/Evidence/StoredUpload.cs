using Aims.Portal.Domain.Evidence;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>A file that is safely kept.</summary>
/// <param name="SameAs">The document that held the very same file before; null when there is none.</param>
public sealed record StoredUpload(DocumentId Document, DocumentVersionId Version, string Title, string FileName, int Number, long Size, string Sha256, SameFile? SameAs);

/// <summary>Another document of the library whose file has the same SHA-256.</summary>
public sealed record SameFile(DocumentId Document, string Title, DateTime UploadedAt);
