using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Audit;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.Buyers;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Certificates;
using Aims.Portal.Web.Features.Evidence;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.AuditTrail;

/// <param name="Link">Path inside the organisation; null where there is no page of it.</param>
public sealed record AuditSubject(string Text, string? Link);

/// <summary>Names of the things a page of the trail speaks of, as far as the organisation's own rows know them.</summary>
public sealed class AuditNames
{
    private readonly Dictionary<Guid, AuditSubject> found = [];

    public AuditSubject? Find(Guid id) => found.GetValueOrDefault(id);

    internal void Add(Guid id, string text, string? link = null) => found.TryAdd(id, new AuditSubject(text, link));
}

/// <summary>Looks the names up, at most five commands for a page whatever is on it.</summary>
public sealed class ReadAuditNames(PortalDbContext db, IMultiTenantContextAccessor tenancy)
{
    private static readonly HashSet<string> OfAssessments = new(StringComparer.Ordinal)
    {
        nameof(Assessment), nameof(Submission), nameof(AttachedEvidence), nameof(SectionAssignment), nameof(Answer), nameof(ReviewItem), nameof(EvidenceGrant), nameof(EvidenceRead), "Decision",
    };

    public async Task<AuditNames> ReadAsync(IReadOnlyList<AuditEntry> entries, IReadOnlyList<AuditPerson> people, CancellationToken ct)
    {
        var names = new AuditNames();
        var tenant = tenancy.Tenant!;
        names.Add(tenant.Id.Value, tenant.Name);
        foreach (var person in people) names.Add(person.Id, person.Name);
        var mentioned = entries.SelectMany(e => AuditChanges.IdsIn(e.Changes)).ToList();
        await AssessmentsAsync(names, tenant.Kind, [.. entries.Where(e => OfAssessments.Contains(e.Entity)).Select(e => e.EntityId), .. mentioned.Where(m => m.Property is "AssessmentId").Select(m => m.Id)], ct);
        List<Guid> Of(string property, params string[] entities) =>
            [.. entries.Where(e => entities.Contains(e.Entity)).Select(e => e.EntityId).Concat(mentioned.Where(m => m.Property == property).Select(m => m.Id)).Distinct()];
        if (tenant.Kind is OrganisationKind.Buyer)
        {
            await VendorsAsync(names, Of("VendorId", nameof(Vendor)), Of("AiServiceId", nameof(AiService)), ct);
            await FindingsAsync(names, Of("FindingId", nameof(Finding)), ct);
            await CertificatesAsync(names, Of("CertificateId", nameof(BuyerChecks), nameof(CheckPicture), nameof(AcceptedPoint), nameof(SharedCertificate)), ct);
        }
        else if (tenant.Kind is OrganisationKind.Vendor)
        {
            await DocumentsAsync(names, Of("DocumentId", nameof(EvidenceDocument), nameof(DocumentVersion), EvidenceAttempts.Entity), Of("CertificateId", nameof(Certificate), nameof(SharedCertificate)), ct);
        }

        return names;
    }

    private async Task AssessmentsAsync(AuditNames names, OrganisationKind kind, List<Guid> ids, CancellationToken ct)
    {
        var wanted = ids.Distinct().Select(i => new AssessmentId(i)).ToList();
        if (wanted.Count == 0) return;
        var rows = await db.Assessments.AsNoTracking().Where(a => wanted.Contains(a.Id)).Select(a => new { a.Id, a.Reference, a.BuyerId, a.BuyerName, a.VendorId, a.VendorName }).ToListAsync(ct);
        foreach (var row in rows)
        {
            var isBuyer = kind is OrganisationKind.Buyer;
            names.Add(row.Id.Value, $"{row.Reference} · {(isBuyer ? row.VendorName : row.BuyerName)}", isBuyer ? $"/assessments/{row.Id}" : $"/requests/{row.Id}");
            if (isBuyer) names.Add(row.VendorId.Value, row.VendorName, $"/vendors/{row.VendorId}");
            else names.Add(row.BuyerId.Value, row.BuyerName);
        }
    }

    private async Task VendorsAsync(AuditNames names, List<Guid> mentionedVendors, List<Guid> mentionedServices, CancellationToken ct)
    {
        var (vendorIds, serviceIds) = (mentionedVendors.ConvertAll(i => new VendorId(i)), mentionedServices.ConvertAll(i => new AiServiceId(i)));
        if (vendorIds.TrueForAll(v => names.Find(v.Value) is not null) && serviceIds.Count == 0) return;
        // One after the other, not with an "or": that would read the whole register for the names of a page.
        if (serviceIds.Count > 0)
        {
            var services = await (from s in db.AiServices join v in db.Vendors on s.VendorId equals v.Id where serviceIds.Contains(s.Id) select new { s.Id, s.Name, VendorId = v.Id, Vendor = v.Name }).ToListAsync(ct);
            foreach (var s in services)
            {
                names.Add(s.VendorId.Value, s.Vendor, $"/vendors/{s.VendorId}");
                names.Add(s.Id.Value, $"{s.Name} · {s.Vendor}", $"/vendors/{s.VendorId}?service={s.Id}");
            }
        }

        vendorIds.RemoveAll(v => names.Find(v.Value) is not null);
        if (vendorIds.Count == 0) return;
        foreach (var v in await db.Vendors.Where(v => vendorIds.Contains(v.Id)).Select(v => new { v.Id, v.Name }).ToListAsync(ct)) names.Add(v.Id.Value, v.Name, $"/vendors/{v.Id}");
    }

    private async Task FindingsAsync(AuditNames names, List<Guid> ids, CancellationToken ct)
    {
        if (ids.Count == 0) return;
        var wanted = ids.ConvertAll(i => new FindingId(i));
        foreach (var row in await db.Findings.AsNoTracking().Where(f => wanted.Contains(f.Id)).Select(f => new { f.Id, f.Reference, f.QuestionId }).ToListAsync(ct))
            names.Add(row.Id.Value, $"{row.Reference} · {row.QuestionId}", $"/findings/{row.Id}");
    }

    /// <summary>As the buyer knows them. One that the vendor has taken back has no name here any more.</summary>
    private async Task CertificatesAsync(AuditNames names, List<Guid> ids, CancellationToken ct)
    {
        if (ids.Count == 0) return;
        var (buyer, wanted) = (tenancy.Tenant!.Id, ids.ConvertAll(i => new CertificateId(i)));
        var rows = await db.SharedCertificates.AsNoTracking().Where(s => s.BuyerId == buyer && wanted.Contains(s.CertificateId)).Select(s => new
        {
            s.CertificateId,
            s.FactsJson,
            Vendor = db.Vendors.Where(v => v.TenantId == buyer && v.Id == s.VendorId).Select(v => v.Name).FirstOrDefault(),
        }).ToListAsync(ct);
        foreach (var row in rows) names.Add(row.CertificateId.Value, $"{CertificateWords.Title(CertificateJson.Read(row.FactsJson))} · {row.Vendor}", $"/certificates/{row.CertificateId}");
    }

    private async Task DocumentsAsync(AuditNames names, List<Guid> documents, List<Guid> certificates, CancellationToken ct)
    {
        if (documents.Count + certificates.Count == 0) return;
        var (documentIds, certificateIds) = (documents.ConvertAll(i => new DocumentId(i)), certificates.ConvertAll(i => new CertificateId(i)));
        var rows = await (
            from d in db.Documents
            from c in db.Certificates.Where(c => c.DocumentId == d.Id && certificateIds.Contains(c.Id)).DefaultIfEmpty()
            where documentIds.Contains(d.Id) || c != null
            select new { d.Id, d.Title, Certificate = (CertificateId?)c!.Id }).ToListAsync(ct);
        foreach (var row in rows)
        {
            names.Add(row.Id.Value, row.Title, $"/evidence/{row.Id}");
            if (row.Certificate is { } certificate) names.Add(certificate.Value, row.Title, $"/our-certificates/{certificate}");
        }
    }
}
