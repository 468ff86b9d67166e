using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>A vendor's certificate as this buyer may see it.</summary>
[Requires(Permission.ReadRegister)]
public sealed class DetailsModel(PortalDbContext db, IMultiTenantContextAccessor tenancy, CurrentMember me) : PortalPage
{
    public CertificateFacts Facts { get; private set; } = null!;

    public CertificateStanding Standing { get; private set; } = null!;

    public SharedCertificate Shared { get; private set; } = null!;

    public Vendor Vendor { get; private set; } = null!;

    /// <summary>The newest version this buyer was given; null when the person may not read files.</summary>
    public EvidenceGrant? Grant { get; private set; }

    /// <summary>Letters of the certification body that this buyer was given too.</summary>
    public IReadOnlyDictionary<DateOnly, EvidenceGrant> Letters { get; private set; } = new Dictionary<DateOnly, EvidenceGrant>();

    public async Task OnGetAsync(CertificateId id, CancellationToken ct)
    {
        var buyer = tenancy.Tenant!.Id;
        Shared = await db.SharedCertificates.AsNoTracking().OneAsync(s => s.BuyerId == buyer && s.CertificateId == id, ct);
        Vendor = await db.Vendors.AsNoTracking().OneAsync(v => v.Id == Shared.VendorId, ct);
        Facts = CertificateJson.Read(Shared.FactsJson);
        Standing = CertificateStatusRules.Evaluate(Facts, W.Today).AsStatedByVendor();
        if (!me.May(Permission.ReadAssessments)) return;

        var letters = CertificateJson.Letters(Shared.FactsJson);
        var wanted = letters.Values.Append(Shared.DocumentId).ToList();
        var grants = await db.EvidenceGrants.AsNoTracking().Where(g => g.BuyerId == buyer && g.RevokedAt == null && wanted.Contains(g.DocumentId)).OrderByDescending(g => g.Number).ToListAsync(ct);
        Grant = grants.Find(g => g.DocumentId == Shared.DocumentId);
        Letters = letters.Where(l => grants.Exists(g => g.DocumentId == l.Value)).ToDictionary(l => l.Key, l => grants.First(g => g.DocumentId == l.Value));
    }
}
