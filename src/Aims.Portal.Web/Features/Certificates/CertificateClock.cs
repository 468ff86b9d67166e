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
    [DisableConcurrentExecution(timeoutInSeconds: 60)]
    public async Task RunAsync(CancellationToken ct)
    {
        var (failed, looked) = (new HashSet<OrganisationId>(), new HashSet<(OrganisationId, CertificateId)>());
        while ((await NextAsync(failed, ct)).FindAll(d => looked.Add((d.Buyer.Id, d.Certificate))) is { Count: > 0 } due)
        {
            foreach (var buyer in due.GroupBy(d => d.Buyer))
            {
                try
                {
                    await LookAsync(buyer.Key, [.. buyer.Select(d => d.Certificate)], ct);
                }
                catch (Exception fault) when (fault is not OperationCanceledException)
                {
                    // One buyer's fault is nobody else's: the others go on, and this one is looked at again the next time.
                    failed.Add(buyer.Key.Id);
                    log.LogError(fault, "The certificates of {Organisation} could not be looked at", buyer.Key.Id);
                }
            }
        }
    }

    private async Task<List<(TenantInfo Buyer, CertificateId Certificate)>> NextAsync(HashSet<OrganisationId> failed, CancellationToken ct)
    {
        using var _ = tenancy.EnterSystem("find the certificates whose status changes today, of every buyer");
        var now = clock.GetUtcNow();
        var latest = DateOnly.FromDateTime(now.UtcDateTime.AddHours(14));
        var rows = await (
            from s in db.AcrossTenants<SharedCertificate>().AsNoTracking()
            join o in db.Organisations on s.BuyerId equals o.Id
            where s.LookAgainOn <= latest && !failed.Contains(s.BuyerId)
            orderby s.LookAgainOn, s.BuyerId
            select new { s.CertificateId, s.LookAgainOn, Buyer = new TenantInfo(o.Id, o.Slug, o.Name, o.Kind, o.BuyerType, o.TimeZone) }).Take(BatchSize).ToListAsync(ct);
        return [.. rows.Where(r => r.LookAgainOn <= clock.TodayIn(r.Buyer.TimeZone)).Select(r => (r.Buyer, r.CertificateId))];
    }

    private async Task LookAsync(TenantInfo buyer, IReadOnlyList<CertificateId> certificates, CancellationToken ct)
    {
        if (dedicated.Of(buyer.Id) is not null)
        {
            await every.InAsync(buyer.Id, s => s.GetRequiredService<LookAtCertificates>().ExecuteAsync(certificates, ct), ct);
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<IMultiTenantContextSetter>().SetTenant(buyer);
        await scope.ServiceProvider.GetRequiredService<LookAtCertificates>().ExecuteAsync(certificates, ct);
    }
}
