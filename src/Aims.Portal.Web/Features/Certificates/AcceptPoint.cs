using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.Acceptance;
using Aims.Portal.Domain.Certificates.Buyers;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>The buyer relies on a certificate although a point is not met, for a time; before that ends somebody is reminded to decide anew. The vendor is told nothing of it.</summary>
public sealed class AcceptPoint(PortalDbContext db, IMultiTenantContextAccessor tenancy, CurrentMember me, TimeProvider clock)
{
    /// <summary>One that counts already is replaced.</summary>
    /// <param name="service">For which service the scope is accepted.</param>
    /// <exception cref="RuleViolation">No reason, or an end that lies behind or more than a year ahead.</exception>
    public async Task ExecuteAsync(CertificateId id, AcceptabilityPoint point, string? service, string? reason, DateOnly? until, CancellationToken ct)
    {
        var (buyer, today) = (tenancy.Tenant!.Id, clock.TodayIn(tenancy.Tenant!.TimeZone));
        var shared = await db.SharedCertificates.OneAsync(s => s.BuyerId == buyer && s.CertificateId == id, ct);
        var vendor = await db.Vendors.AsNoTracking().OneAsync(v => v.TenantId == buyer && v.Id == shared.VendorId, ct);
        if (vendor.Status is VendorStatus.Ended) throw new RuleViolation("acceptance.ended", "The relationship with {0} has ended; nothing of it is relied on. Reopen the relationship first.", vendor.Name);
        if (point is AcceptabilityPoint.Scope && !await db.AiServices.AnyAsync(s => s.TenantId == buyer && s.VendorId == shared.VendorId && s.Name == service, ct)) throw new NotFoundException();
        var accepted = new AcceptedPoint(shared, point, service, reason, until, today, me.PersonId, me.Name);
        foreach (var before in await db.AcceptedPoints.Where(a => a.TenantId == buyer && a.CertificateId == id && a.Point == point && a.Service == accepted.Service && a.EndedAt == null).ToListAsync(ct))
        {
            before.End(clock.UtcNow());
            await CloseDateAsync(before.Id, o => o.Meet(), ct);
        }

        db.Add(accepted);
        var facts = CertificateJson.Read(shared.FactsJson);
        var date = new Obligation(buyer, ObligationKind.Acceptance, accepted.Id.Value, CertificateWords.Title(facts).Fit(Obligation.SubjectLength), $"/certificates/{id}", accepted.Until, today) { VendorId = shared.VendorId };
        date.Assign(buyer, vendor.OwnerId);
        db.Add(date);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Takes it back: from now on the point counts again.</summary>
    public async Task EndAsync(CertificateId id, AcceptedPointId point, CancellationToken ct)
    {
        var buyer = tenancy.Tenant!.Id;
        var accepted = await db.AcceptedPoints.OneAsync(a => a.TenantId == buyer && a.CertificateId == id && a.Id == point && a.EndedAt == null, ct);
        accepted.End(clock.UtcNow());
        await CloseDateAsync(point, o => o.Cancel(), ct);
        await db.SaveChangesAsync(ct);
    }

    private async Task CloseDateAsync(AcceptedPointId point, Action<Obligation> close, CancellationToken ct)
    {
        var (buyer, subject) = (tenancy.Tenant!.Id, point.Value);
        (await db.Obligations.Where(o => o.TenantId == buyer && o.Kind == ObligationKind.Acceptance && o.SubjectId == subject && o.State == ObligationState.Open).ToListAsync(ct)).ForEach(close);
    }
}
