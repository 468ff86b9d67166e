using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Evidence;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>Corrects what is said of a document. What was submitted or granted keeps what it said then.</summary>
public sealed class DescribeEvidence(PortalDbContext db, DocumentObligations obligations)
{
    public async Task ExecuteAsync(DocumentId id, EvidenceInput input, CancellationToken ct)
    {
        var document = await db.Documents.OneAsync(d => d.Id == id && d.ArchivedAt == null, ct);
        input.Check();
        if (input.Title is not { } title) throw new RuleViolation("evidence.title-missing", "Write a title.") { Field = nameof(input.Title) };
        document.Describe(input.Kind!, title, input.DocumentDate, input.ValidUntil, input.Services ?? "");
        await obligations.RefreshAsync(document, ct);
        await db.SaveChangesAsync(ct);
    }
}
