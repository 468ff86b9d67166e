using Aims.Portal.Data;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Risk;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Certificates;
using Aims.Portal.Web.Features.Vendors;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Home;

/// <summary>Which services have the AI governance gap, judged as on the page of each vendor; of the high-risk ones also those for which nothing was shown.</summary>
public sealed class GovernanceGaps(PortalDbContext db, CertificateReferences references, Words words)
{
    private const int Most = BuyerView.UpTo + 1;

    /// <param name="certificates">The facts of every certificate that may still count, by vendor.</param>
    public async Task<IReadOnlyList<GapRow>> ReadAsync(OrganisationId buyer, ILookup<VendorId, CertificateFacts> certificates, CancellationToken ct)
    {
        var lists = await references.GetAsync(ct);
        string[] kinds = [PaperRow.Iso42001Kind, PaperRow.Iso27001Kind, PaperRow.PiaKind];
        var rows = await (
            from s in db.AiServices.AsNoTracking()
            join v in db.Vendors on s.VendorId equals v.Id
            let shown = db.EvidenceGrants.Any(g => g.BuyerId == buyer && g.VendorId == v.Id && kinds.Contains(g.Kind))
            where v.Status != VendorStatus.Ended && (s.Tier == RiskTier.High || shown)
            orderby s.Tier == RiskTier.High ? 0 : s.Tier == RiskTier.Medium ? 1 : 2, v.Name, s.Name
            select new { Row = new GapRow(v.Id, s.Id, v.Name, s.Name, s.Tier, shown), s.Status }).Take(Most).ToListAsync(ct);
        var names = rows.ToLookup(r => r.Row.VendorId, r => r.Row.Service);
        return [.. rows.Where(r => r.Status is not ServiceStatus.Ended).Select(r => r.Row).Where(HasGap)];

        bool HasGap(GapRow row) =>
            !Coverage.Of(new CoverageInput(row.VendorName, row.Service, [.. names[row.VendorId]], [.. certificates[row.VendorId]], [], null) { Reference = lists }, words.Today).AiGovernance.Counts;
    }
}
