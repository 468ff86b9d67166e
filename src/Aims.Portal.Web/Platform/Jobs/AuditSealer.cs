using System.Security.Cryptography;
using System.Text;
using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Audit;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Database.Dedicated;
using Hangfire;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Platform.Jobs;

/// <summary>Seals new trail entries into a hash chain per organisation, so that a later change or removal shows.</summary>
public sealed class AuditSealer(PortalDbContext db, EveryDatabase every, IMultiTenantContextSetter tenancy)
{
    public const int BatchSize = 500;

    [AutomaticRetry(Attempts = 0)]
    [DisableConcurrentExecution(60)]
    public async Task RunAsync(CancellationToken ct)
    {
        await RunHereAsync(ct);
        await every.InEachDedicatedAsync<AuditSealer>((sealer, stop) => sealer.RunHereAsync(stop), ct);
    }

    /// <summary>In the database of this scope.</summary>
    private async Task RunHereAsync(CancellationToken ct)
    {
        using var _ = tenancy.EnterSystem("seal the audit trail");
        var tenants = await db.AcrossTenants<AuditEntry>().Where(a => a.ChainNumber == null).Select(a => a.TenantId).Distinct().Take(1000).ToListAsync(ct);
        foreach (var tenant in tenants)
        {
            while (await SealAsync(tenant, ct) == BatchSize)
            {
            }
        }
    }

    private async Task<int> SealAsync(OrganisationId tenant, CancellationToken ct)
    {
        var last = await db.AcrossTenants<AuditEntry>().Where(a => a.TenantId == tenant && a.ChainNumber != null)
            .OrderByDescending(a => a.ChainNumber).Select(a => new { a.ChainNumber, a.ChainHash }).FirstOrDefaultAsync(ct);
        var fresh = await db.AcrossTenants<AuditEntry>().Where(a => a.TenantId == tenant && a.ChainNumber == null).OrderBy(a => a.Id).Take(BatchSize).ToListAsync(ct);
        var (number, hash) = (last?.ChainNumber ?? 0, last?.ChainHash ?? "");
        foreach (var entry in fresh)
        {
            hash = Hash(hash, entry);
            entry.Seal(++number, hash);
        }

        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
        return fresh.Count;
    }

    /// <summary>SHA-256 over the previous hash and every field of the entry, separated by a character that cannot occur in them.</summary>
    public static string Hash(string previous, AuditEntry e) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f',
        previous, e.TenantId, e.Id, e.At.ToString("yyyy-MM-ddTHH:mm:ss.ffffff"), e.ActorId, e.ActorName, e.Action, e.Entity, e.EntityId, e.Changes))));
}
