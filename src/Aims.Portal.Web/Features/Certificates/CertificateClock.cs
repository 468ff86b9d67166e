using Aims.Portal.Data;
using Aims.Portal.Data.Dedicated;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Database.Dedicated;
using Aims.Portal.Web.Platform.Ui;
using Hangfire;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>Looks again at every shared certificate whose day has come or whose facts have changed, each on its buyer's own calendar day. Reads the index on that day, so its cost is what
/// changes, not what exists. What follows is done in a scope of the buyer alone: nothing of it crosses to another one.</summary>
public sealed class CertificateClock(
    PortalDbContext db, IMultiTenantContextSetter tenancy, EveryDatabase every, DedicatedDatabases dedicated, IServiceScopeFactory scopes, TimeProvider clock, ILogger<CertificateClock> log)
{
    private const int BatchSize = 500;

    [AutomaticRetry(Attempts = 0)]
    public async Task RunAsync(CancellationToken ct)
    {
        // Two at once look at the same rows: the second finds them done, or is refused by their keys and looks anew.
        var (looked, failed) = (new HashSet<(OrganisationId, CertificateId)>(), new List<(OrganisationId Buyer, CertificateId Certificate)>());
        foreach (var zone in await ZonesAsync(ct))
        {
            while ((await NextAsync(zone, failed, ct)).FindAll(d => looked.Add((d.Buyer.Id, d.Certificate))) is { Count: > 0 } due)
            {
                foreach (var buyer in due.GroupBy(d => d.Buyer, d => d.Certificate)) failed.AddRange((await TryAsync(buyer.Key, [.. buyer], ct)).Select(c => (buyer.Key.Id, c)));
            }
        }
    }

    /// <returns>Those that are left for the next time.</returns>
    private async Task<IReadOnlyList<CertificateId>> TryAsync(TenantInfo buyer, IReadOnlyList<CertificateId> certificates, CancellationToken ct)
    {
        try
        {
            return await LookAsync(buyer, certificates, ct);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // One buyer's fault is nobody else's.
            log.LogError(fault, "The certificates of {Organisation} could not be looked at", buyer.Id);
            return certificates;
        }
    }

    private async Task<List<string>> ZonesAsync(CancellationToken ct)
    {
        using var _ = tenancy.EnterSystem("find the time zones in which certificates are to be looked at");
        var latest = DateOnly.FromDateTime(clock.UtcNow().AddHours(14));
        return await db.AcrossTenants<SharedCertificate>().Where(s => s.LookAgainOn <= latest).Join(db.Organisations, s => s.BuyerId, o => o.Id, (_, o) => o.TimeZone).Distinct().ToListAsync(ct);
    }

    private async Task<List<(TenantInfo Buyer, CertificateId Certificate)>> NextAsync(string zone, List<(OrganisationId Buyer, CertificateId Certificate)> failed, CancellationToken ct)
    {
        using var _ = tenancy.EnterSystem("find the certificates whose status changes today, of every buyer");
        var today = clock.TodayIn(zone);
        // One buyer's fault holds up the same certificate at no other.
        var (buyers, certificates) = (failed.Select(f => f.Buyer).Distinct().ToList(), failed.Select(f => f.Certificate).Distinct().ToList());
        var rows = await (
            from s in db.AcrossTenants<SharedCertificate>().AsNoTracking()
            join o in db.Organisations on s.BuyerId equals o.Id
            where s.LookAgainOn <= today && o.TimeZone == zone && !(buyers.Contains(s.BuyerId) && certificates.Contains(s.CertificateId))
            orderby s.LookAgainOn, s.BuyerId
            select new { s.CertificateId, Buyer = new TenantInfo(o.Id, o.Slug, o.Name, o.Kind, o.BuyerType, o.TimeZone, o.ReferenceRevision) }).Take(BatchSize).ToListAsync(ct);
        return [.. rows.Select(r => (r.Buyer, r.CertificateId))];
    }

    private async Task<IReadOnlyList<CertificateId>> LookAsync(TenantInfo buyer, IReadOnlyList<CertificateId> certificates, CancellationToken ct)
    {
        if (dedicated.Of(buyer.Id) is not null) return await every.InAsync(buyer.Id, s => s.GetRequiredService<LookAtCertificates>().ExecuteAsync(certificates, ct), ct);
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<IMultiTenantContextSetter>().SetTenant(buyer);
        return await scope.ServiceProvider.GetRequiredService<LookAtCertificates>().ExecuteAsync(certificates, ct);
    }
}
