using System.Security.Cryptography;
using System.Text;
using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Trust;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Certificates;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Trust;

/// <summary>Reads what a vendor publishes, and nothing else of it: for everybody, for who has the link, and for the vendor itself before it is shown to anybody.</summary>
public sealed class ReadTrustProfile(PortalDbContext db, IMultiTenantContextAccessor tenancy, IMultiTenantContextSetter setter, TimeProvider clock)
{
    private const string Pia = "pia_report";
    /// <summary>Documents that a profile names.</summary>
    public const int Most = 100;


    /// <returns>Null for an unknown organisation, a hidden profile and a wrong link alike.</returns>
    public async Task<TrustView?> FindAsync(string slug, string? key, CancellationToken ct)
    {
        if (!Slugs.IsWellFormed(slug)) return null;
        using var _ = setter.EnterSystem("show a trust profile to whoever may read it");
        var found = await (
            from o in db.Organisations
            join p in db.AcrossTenants<TrustProfile>() on o.Id equals p.TenantId
            where o.Slug == slug && o.Kind == OrganisationKind.Vendor && p.Visibility != ProfileVisibility.Hidden
            select new { o.Id, o.Name, o.Slug, o.TimeZone, Profile = p }).AsNoTracking().FirstOrDefaultAsync(ct);
        if (found is null || (found.Profile.Visibility is ProfileVisibility.Link && !IsSame(found.Profile.Token, key))) return null;
        return await ReadAsync(found.Id, found.Name, found.Slug, found.TimeZone, found.Profile, ct);
    }

    /// <summary>The organisation's own, whoever may see it.</summary>
    public async Task<TrustView> OwnAsync(CancellationToken ct)
    {
        var tenant = tenancy.Tenant!;
        var profile = await db.TrustProfiles.AsNoTracking().FirstOrDefaultAsync(p => p.TenantId == tenant.Id, ct) ?? new TrustProfile(tenant.Id, clock.UtcNow());
        using var _ = setter.EnterSystem("show its own trust profile to a vendor, by the way that others are shown it");
        return await ReadAsync(tenant.Id, tenant.Name, tenant.Identifier, tenant.TimeZone, profile, ct);
    }

    private async Task<TrustView> ReadAsync(OrganisationId vendor, string name, string slug, string zone, TrustProfile profile, CancellationToken ct)
    {
        var today = clock.TodayIn(zone);
        var documents = await (
            from d in db.AcrossTenants<EvidenceDocument>()
            where d.TenantId == vendor && d.IsPublished && d.ArchivedAt == null && d.CurrentVersion > 0
            orderby d.Title, d.Id
            select new
            {
                d.Kind,
                d.Title,
                d.DocumentDate,
                d.ValidUntil,
                Facts = db.AcrossTenants<Certificate>().Where(c => c.TenantId == vendor && c.DocumentId == d.Id).Select(c => c.FactsJson).FirstOrDefault(),
            }).Take(Most).ToListAsync(ct);
        var systems = await db.AcrossTenants<AiSystem>().AsNoTracking().Where(s => s.TenantId == vendor && s.IsPublished).OrderBy(s => s.Name).ThenBy(s => s.Id).Take(AiSystem.Most).ToListAsync(ct);
        List<PublishedCertificate> certificates = [];
        foreach (var json in documents.Select(d => d.Facts).OfType<string>())
        {
            var (facts, standing) = CertificateJson.Judge(json, today);
            certificates.Add(new PublishedCertificate(CertificateWords.Title(facts), facts, standing.AsStatedByVendor()));
        }

        var coverage = !profile.ShowsCoverage ? null : Coverage.Of(
            new CoverageInput(name, null, [.. systems.Select(s => s.Name)], [.. certificates.Select(c => c.Facts)], [.. documents.Where(d => d.Kind == Pia).Select(d => new PrivacyAssessment(d.DocumentDate, d.ValidUntil))], null), today);
        return new TrustView(
            name, slug, profile, certificates, [.. documents.Where(d => d.Facts is null).Select(d => new PublishedDocument(d.Kind, d.Title, d.DocumentDate, d.ValidUntil))], systems, coverage, today);
    }

    // In a time that does not tell how much of it was right.
    private static bool IsSame(string token, string? key) =>
        token.Length > 0 && key is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(key));
}
