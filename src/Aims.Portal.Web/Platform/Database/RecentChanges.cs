using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Aims.Portal.Data;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Audit;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Caching.Memory;

namespace Aims.Portal.Web.Platform.Database;

/// <summary>Notices what this process saves, so that what is kept for a while is kept no longer than it holds: how often an organisation's rows changed, and when a person last saved something.
/// Another node's changes are not seen here; whatever relies on this must also grow old by itself.</summary>
public sealed class RecentChanges(IMemoryCache cache, TimeProvider clock) : SaveChangesInterceptor
{
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(2);
    private readonly ConcurrentDictionary<OrganisationId, int> changes = new();
    private readonly ConditionalWeakTable<DbContext, Saving> saving = [];

    /// <summary>Another number after each change of a row this organisation owns or shares.</summary>
    public int Of(OrganisationId organisation) => changes.GetValueOrDefault(organisation);

    /// <summary>When this person last saved something here; null when that is longer ago than anything is kept.</summary>
    public DateTime? LastBy(Guid person) => cache.Get<DateTime?>((typeof(RecentChanges), person));

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Note(eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Note(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    public override int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        Tell(eventData.Context!);
        return result;
    }

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        Tell(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    private void Note(DbContext db)
    {
        var of = new HashSet<OrganisationId>();
        foreach (var entry in db.ChangeTracker.Entries().Where(e => e.State is not (EntityState.Unchanged or EntityState.Detached)))
        {
            switch (entry.Entity)
            {
                // No list is about these: notes, drafts, mails, and who read what.
                case AuditEntry or OutboxMail or Answer or EvidenceRead:
                    break;
                case ITenantOwned owned:
                    of.Add(owned.TenantId);
                    break;
                case IParty party:
                    of.Add(party.BuyerId);
                    if (party.VendorOrganisationId is { } vendor) of.Add(vendor);
                    break;
            }
        }

        saving.AddOrUpdate(db, new Saving([.. of], (db as PortalDbContext)?.TenantContext.Actor.PersonId));
    }

    // Within a transaction this is some moments too soon: what is read in between is kept with the old number no longer than anything is.
    private void Tell(DbContext db)
    {
        if (!saving.TryGetValue(db, out var saved)) return;
        saving.Remove(db);
        foreach (var id in saved.Of) changes.AddOrUpdate(id, 1, static (_, n) => n + 1);
        if (saved.By is { } person) cache.Set<DateTime?>((typeof(RecentChanges), person), clock.UtcNow(), Remembered);
    }

    private sealed record Saving(OrganisationId[] Of, Guid? By);
}
