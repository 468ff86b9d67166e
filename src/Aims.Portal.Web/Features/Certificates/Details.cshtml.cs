using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Vendors;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>A vendor's certificate as this buyer may see it.</summary>
[Requires(Permission.ReadRegister)]
public sealed class DetailsModel(PortalDbContext db, IMultiTenantContextAccessor tenancy, CurrentMember me, CertificateReferences references) : PortalPage
{
    public CertificateFacts Facts { get; private set; } = null!;

    public CertificateStanding Standing { get; private set; } = null!;

    public SharedCertificate Shared { get; private set; } = null!;

    public Vendor Vendor { get; private set; } = null!;

    /// <summary>The newest version this buyer was given; null when the person may not read files.</summary>
    public EvidenceGrant? Grant { get; private set; }

    /// <summary>What happened, with the proof of it that this buyer was given too.</summary>
    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    /// <summary>What the buyer's own people found, newest first.</summary>
    public IReadOnlyList<CheckLine> Checks { get; private set; } = [];

    public bool MayCheck => me.May(Permission.Review);

    /// <summary>Null while the register knows no service of this vendor.</summary>
    public Reliance? Reliance { get; private set; }

    public async Task OnGetAsync(CertificateId id, string? service, CancellationToken ct)
    {
        var buyer = tenancy.Tenant!.Id;
        Shared = await db.SharedCertificates.AsNoTracking().OneAsync(s => s.BuyerId == buyer && s.CertificateId == id, ct);
        Vendor = await db.Vendors.AsNoTracking().OneAsync(v => v.Id == Shared.VendorId, ct);
        var (today, lists) = (W.Today, await references.GetAsync(ct));
        var own = CertificateJson.Checks(await db.BuyerChecks.AsNoTracking().Where(c => c.TenantId == buyer && c.CertificateId == id).Select(c => c.ChecksJson).FirstOrDefaultAsync(ct));
        Checks = await CheckLine.ReadAsync(db, buyer, id, own, ct);
        var judged = CertificateJson.History(Shared.FactsJson, own);
        (Facts, Standing) = ShownCertificate.Judge(judged, own, Shared.FactsJson, W.Today, lists);
        Reliance = await Reliance.ReadAsync(db, Vendor, Shared, judged, own, lists, service, W.Today, ct);
        if (Reliance is not null) Reliance = Reliance with { MayAccept = me.May(Permission.Decide) };
        var history = CertificateJson.History(Shared.FactsJson);
        var letters = CertificateJson.Letters(Shared.FactsJson);
        var wanted = history.Events.Select(e => e.Proof.Document).OfType<DocumentId>().Concat(letters.Values).Append(Shared.DocumentId).Distinct().ToList();
        List<EvidenceGrant> grants = me.May(Permission.ReadAssessments)
            ? await db.EvidenceGrants.AsNoTracking().Where(g => g.BuyerId == buyer && g.RevokedAt == null && (g.ReadUntil == null || g.ReadUntil >= today) && wanted.Contains(g.DocumentId)).OrderByDescending(g => g.Number).ToListAsync(ct)
            : [];
        Grant = grants.Find(g => g.DocumentId == Shared.DocumentId);
        // The certificate itself proves nothing that happened after it was shared: only its next version does.
        History = HistoryLine.Of(history, letters, !me.May(Permission.ReadAssessments) ? null : (id, on) =>
            grants.Find(g => g.DocumentId == id && (id != Shared.DocumentId || DateOnly.FromDateTime(W.Local(g.GrantedAt)) >= on)) is { } given ? ($"/granted/{given.Id}/file", given.FileName) : null);
    }
}
