using Aims.Portal.Domain.Evidence.Contradictions;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>Contradictions as a page shows them.</summary>
/// <param name="ForVendor">Whether the reader is the one who can attach something else.</param>
/// <param name="QuestionAt">Where a question is answered or reviewed; null for nowhere.</param>
/// <param name="DocumentAt">Where the document is; null for nowhere.</param>
public sealed record ContradictionList(IReadOnlyList<EvidenceContradiction> Found, bool ForVendor, Func<string, string?> QuestionAt, Func<ClaimedDocument, string?> DocumentAt);
