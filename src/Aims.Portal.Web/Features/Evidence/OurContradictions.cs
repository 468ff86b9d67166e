using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Evidence.Contradictions;
using Aims.Portal.Web.Features.Certificates;
using Aims.Portal.Web.Features.Requests;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>What a vendor's documents are at odds with, before it submits them: two database commands whatever their number.</summary>
public sealed class OurContradictions(PortalDbContext db, IMultiTenantContextAccessor tenancy, Words words)
{
    public async Task<IReadOnlyList<EvidenceContradiction>> OfAsync(AnswerState state, CancellationToken ct)
    {
        var files = state.AllFiles.ToList();
        if (files.Count == 0) return [];
        var (tenant, ids, versions) = (tenancy.Tenant!.Id, files.Select(f => f.DocumentId).Distinct().ToList(), files.Select(f => f.VersionId).Distinct().ToList());
        var certificates = await db.Certificates.AsNoTracking().Where(c => c.TenantId == tenant && ids.Contains(c.DocumentId)).Select(c => new { c.DocumentId, c.FactsJson }).ToDictionaryAsync(c => c.DocumentId, c => c.FactsJson, ct);
        var read = await db.DocumentTexts.AsNoTracking().Where(t => t.TenantId == tenant && versions.Contains(t.VersionId)).Select(t => new { t.VersionId, t.ProposalsJson }).ToDictionaryAsync(t => t.VersionId, t => t.ProposalsJson, ct);
        var documents = files.GroupBy(f => f.VersionId).Select(g => Claimed(g.First(), [.. g.Select(f => f.QuestionId)], certificates, read)).ToList();
        var assessment = state.Assessment;
        return EvidenceContradictions.Of(
            new ClaimedCase(assessment.VendorName, assessment.Services.Split(", ", StringSplitOptions.RemoveEmptyEntries), state.Questionnaire, state.Sheet, state.Facts.Tier, words.Today), documents);
    }

    private static ClaimedDocument Claimed(AttachedFile file, IReadOnlyList<string> questions, Dictionary<DocumentId, string> certificates, Dictionary<DocumentVersionId, string> read)
    {
        var facts = certificates.GetValueOrDefault(file.DocumentId);
        return new ClaimedDocument(file.DocumentId, file.Kind, file.Title, file.FileName, file.Sha256, file.DocumentDate, file.ValidUntil, questions)
        {
            Certificate = facts is null ? null : CertificateJson.History(facts),
        }.With(read.GetValueOrDefault(file.VersionId), facts is null ? null : CertificateJson.Read(facts));
    }
}
