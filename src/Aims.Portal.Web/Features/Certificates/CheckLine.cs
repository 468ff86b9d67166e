using Aims.Portal.Data;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.Buyers;
using Aims.Portal.Domain.Certificates.History;
using Aims.Portal.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>A check of the buyer's own people, with the picture of what they saw.</summary>
/// <param name="Key">Names it to whoever may take it out.</param>
public sealed record CheckLine(RegisterCheck Check, CheckPicture? Picture, string Key)
{
    public static string KeyOf(RegisterCheck check) => $"{check.On:yyyy-MM-dd}.{check.Proof.RecordedAt.Ticks}";

    /// <summary>Newest first.</summary>
    public static async Task<IReadOnlyList<CheckLine>> ReadAsync(PortalDbContext db, OrganisationId buyer, CertificateId certificate, IReadOnlyList<RegisterCheck> checks, CancellationToken ct)
    {
        if (checks.Count == 0) return [];
        var pictures = await db.CheckPictures.AsNoTracking().Where(p => p.TenantId == buyer && p.CertificateId == certificate && p.Size > 0).ToListAsync(ct);
        return [.. checks.OrderByDescending(c => c.On).ThenByDescending(c => c.Proof.RecordedAt).Select(c => new CheckLine(c, pictures.Find(p => p.Id == c.Screenshot), KeyOf(c)))];
    }
}
