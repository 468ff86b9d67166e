using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Evidence.Contradictions;
using Aims.Portal.Web.Features.Certificates;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Reviews;

/// <summary>What the documents handed in with an assessment are at odds with, judged with the buyer's own lists, checks and register.</summary>
public sealed class ReadContradictions(PortalDbContext db, IMultiTenantContextAccessor tenancy, CertificateReferences references, GrantedFiles files, Words words)
{
    /// <summary>Of the latest round and of what the vendor shared since, as far as the buyer may read it.</summary>
    public async Task<IReadOnlyList<EvidenceContradiction>> OfAsync(ReviewFile file, CancellationToken ct)
    {
        if (file.Submission is null) return [];
        var (buyer, assessment) = (tenancy.Tenant!.Id, file.Assessment);
        var questions = file.Questions.SelectMany(q => q.Evidence.Where(e => e.Grant is { RevokedAt: null }).Select(e => (e.Grant!.Id, q.Id))).ToLookup(p => p.Item1, p => p.Item2);
        var grants = file.Questions.SelectMany(q => q.Evidence).Select(e => e.Grant).Concat(file.ProofSince).OfType<EvidenceGrant>().Where(g => g.RevokedAt is null).DistinctBy(g => g.Id).ToList();
        var ids = grants.Select(g => g.DocumentId).ToList();
        var certificates = await db.SharedCertificates.AsNoTracking().Where(s => s.BuyerId == buyer && s.VendorId == assessment.VendorId && ids.Contains(s.DocumentId))
            .Select(s => new { s.DocumentId, s.FactsJson, Checks = db.BuyerChecks.Where(k => k.TenantId == buyer && k.CertificateId == s.CertificateId).Select(k => k.ChecksJson).FirstOrDefault() }).ToDictionaryAsync(s => s.DocumentId, ct);
        var entity = await db.Vendors.Where(v => v.TenantId == buyer && v.Id == assessment.VendorId).Select(v => v.LegalName ?? v.Name).FirstAsync(ct);
        var services = await (
            from a in db.AssessedServices
            join s in db.AiServices on a.AiServiceId equals s.Id
            where a.TenantId == buyer && s.TenantId == buyer && a.AssessmentId == assessment.Id
            orderby s.Name
            select s.Name).ToListAsync(ct);
        var read = await files.ProposalsAsync([.. grants.Select(g => g.Id)], ct);
        var documents = grants.Select(g =>
        {
            var shared = certificates.GetValueOrDefault(g.DocumentId);
            return new ClaimedDocument(g.DocumentId, g.Kind, g.Title, g.FileName, g.Sha256, g.DocumentDate, g.ValidUntil, [.. questions[g.Id]])
            {
                Certificate = shared is null ? null : CertificateJson.History(shared.FactsJson, CertificateJson.Checks(shared.Checks)),
            }.With(read.GetValueOrDefault(g.VersionId)?.ProposalsJson, shared is null || read.GetValueOrDefault(g.VersionId) is not { IsCurrent: true } ? null : CertificateJson.Read(shared.FactsJson));
        }).ToList();
        return EvidenceContradictions.Of(
            new ClaimedCase(entity, services.Count > 0 ? services : [.. assessment.Services.Split(", ", StringSplitOptions.RemoveEmptyEntries)], file.Questionnaire, file.Sheet, file.Facts.Tier, words.Today) { Reference = await references.GetAsync(ct) }, documents);
    }
}
