using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.Buyers;
using Aims.Portal.Web.Platform.Database;
using Aims.Portal.Web.Platform.Jobs;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Tenancy;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>Changes the buyer's own lists of editions and bodies. All of its certificates are looked at by them again; no other organisation's are.</summary>
public sealed class KeepReference(PortalDbContext db, TenantStore tenants, IMultiTenantContextAccessor tenancy, CurrentMember me, TimeProvider clock, JobWaker jobs)
{
    /// <summary>The rule that says so.</summary>
    public const string Overtaken = "reference.overtaken";

    /// <param name="revision">Of the own entry that was on the screen; null where there was none.</param>
    /// <exception cref="RuleViolation">The lists would contradict themselves, there are too many entries, or somebody else has changed the entry meanwhile.</exception>
    public Task ExecuteAsync<T>(ReferenceKind kind, string key, T entry, int? revision, CancellationToken ct) => db.AnewWhenOvertakenAsync(async () =>
    {
        var tenant = tenancy.Tenant!.Id;
        var own = await db.ReferenceEntries.Where(r => r.TenantId == tenant).ToListAsync(ct);
        var kept = own.Find(r => r.Kind == kind && string.Equals(r.Key, key, StringComparison.OrdinalIgnoreCase));
        if (kept?.Revision != revision)
            throw new RuleViolation(Overtaken, "Somebody else changed this entry while you had it open. What you typed is still here: compare it with the list, and save again to replace what stands there now.");
        if (kept is null && own.Count >= ReferenceEntry.Most) throw new RuleViolation("reference.many", "At most {0} own entries are kept. Take out those that you no longer need.", ReferenceEntry.Most);
        if (kept is null) db.Add(kept = new ReferenceEntry(tenant, kind, key));
        kept.Write(CertificateReferences.Write(entry), me.Name, clock.UtcNow());
        _ = CertificateReferences.Over([.. own.Where(r => r != kept), kept]);
        await SaveAsync(ct);
    });

    /// <summary>The shipped entry holds again, or none.</summary>
    /// <exception cref="RuleViolation">Somebody else has changed the entry meanwhile.</exception>
    public Task RemoveAsync(ReferenceKind kind, string key, int? revision, CancellationToken ct) => db.AnewWhenOvertakenAsync(async () =>
    {
        var tenant = tenancy.Tenant!.Id;
        var kept = await db.ReferenceEntries.OneAsync(r => r.TenantId == tenant && r.Kind == kind && r.Key == key, ct);
        if (kept.Revision != revision) throw new RuleViolation(Overtaken, "Somebody else changed this entry while you had it open. Open it again and look at it before you take it out.");
        db.Remove(kept);
        await SaveAsync(ct);
    });

    private async Task SaveAsync(CancellationToken ct)
    {
        var tenant = tenancy.Tenant!;
        await using (var transaction = await db.Database.BeginTransactionAsync(ct))
        {
            (await db.Organisations.FirstAsync(o => o.Id == tenant.Id, ct)).ReferenceChanged();
            await db.SaveChangesAsync(ct);
            // Past the guards: the certificates of the buyer that is signed in, named by its id, and nothing but when they are looked at.
            await db.SharedCertificates.Where(s => s.BuyerId == tenant.Id).ExecuteUpdateAsync(s => s.SetProperty(c => c.LookAgainOn, SharedCertificate.AtOnce), ct);
            await transaction.CommitAsync(ct);
        }

        tenants.Forget(tenant);
        jobs.Wake<CertificateClock>(c => c.RunAsync(CancellationToken.None));
    }
}
