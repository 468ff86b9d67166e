using Aims.Portal.Data.Dedicated;
using Aims.Portal.Data.Mappings;
using Aims.Portal.Data.People;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Audit;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.Buyers;
using Aims.Portal.Domain.Decisions;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Letters;
using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.TakeOuts;
using Aims.Portal.Domain.Trust;
using Aims.Portal.Domain.Vendors;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Data;

/// <summary>All that the portal keeps. Tenant-owned rows pass the filter <c>Tenant</c>, shared rows the filter <c>Party</c>; without a tenant both throw.</summary>
/// <remarks>Contexts are pooled, so who works with one is told to it when it is taken out (<see cref="WorkFor"/>) and forgotten when it goes back; in between it refuses.</remarks>
public abstract class PortalDbContext(DbContextOptions options) : IdentityUserContext<Person, Guid>(options), IDataProtectionKeyContext
{
    // How much of a request is answered: two people who answer at once both change it, and neither overwrites what the other meant.
    private static readonly HashSet<string> Counts = new(StringComparer.Ordinal) { nameof(Assessment.Answered), nameof(Assessment.Shown) };

    private static readonly DedicatedDatabases NoDedicated = new();

    private IMultiTenantContextAccessor? tenantContext;
    private DedicatedDatabases dedicated = NoDedicated;
    private AuditEntry[] told = [];
    private Letter[] carried = [];
    private TimeProvider clock = TimeProvider.System;

    public IMultiTenantContextAccessor TenantContext => tenantContext ?? throw new MultiTenantException("Nobody works with this context; it was refused.");

    /// <summary>Whether somebody works with it now.</summary>
    internal bool IsTaken => tenantContext is not null;

    /// <summary>Whether <see cref="SaveManyAsync"/> is at work.</summary>
    internal bool IsSavingMany { get; private set; }

    /// <summary>The dedicated database it works in; null for the shared one. Stays with the context: each database has a pool of its own.</summary>
    public string? Place { get; private set; }

    public DbSet<Organisation> Organisations => Set<Organisation>();

    public DbSet<Membership> Memberships => Set<Membership>();

    public DbSet<Invitation> Invitations => Set<Invitation>();

    public DbSet<Vendor> Vendors => Set<Vendor>();

    public DbSet<VendorContact> VendorContacts => Set<VendorContact>();

    public DbSet<AiService> AiServices => Set<AiService>();

    public DbSet<Assessment> Assessments => Set<Assessment>();

    public DbSet<StoredQuestionnaire> Questionnaires => Set<StoredQuestionnaire>();

    public DbSet<AssessedService> AssessedServices => Set<AssessedService>();

    public DbSet<Answer> Answers => Set<Answer>();

    public DbSet<AttachedEvidence> AttachedEvidence => Set<AttachedEvidence>();

    public DbSet<SectionAssignment> SectionAssignments => Set<SectionAssignment>();

    public DbSet<Submission> Submissions => Set<Submission>();

    public DbSet<ReviewItem> ReviewItems => Set<ReviewItem>();

    public DbSet<ReturnPoint> ReturnPoints => Set<ReturnPoint>();

    public DbSet<Finding> Findings => Set<Finding>();

    public DbSet<UnsupportedAnswer> UnsupportedAnswers => Set<UnsupportedAnswer>();

    public DbSet<Decision> Decisions => Set<Decision>();

    public DbSet<Condition> Conditions => Set<Condition>();

    public DbSet<EvidenceDocument> Documents => Set<EvidenceDocument>();

    public DbSet<DocumentVersion> DocumentVersions => Set<DocumentVersion>();

    public DbSet<DocumentText> DocumentTexts => Set<DocumentText>();

    public DbSet<EvidenceGrant> EvidenceGrants => Set<EvidenceGrant>();

    public DbSet<EvidenceRead> EvidenceReads => Set<EvidenceRead>();

    public DbSet<AccessRequest> AccessRequests => Set<AccessRequest>();

    public DbSet<TrustProfile> TrustProfiles => Set<TrustProfile>();

    public DbSet<AiSystem> AiSystems => Set<AiSystem>();

    public DbSet<TakeOut> TakeOuts => Set<TakeOut>();

    public DbSet<Certificate> Certificates => Set<Certificate>();

    public DbSet<SharedCertificate> SharedCertificates => Set<SharedCertificate>();

    public DbSet<BuyerChecks> BuyerChecks => Set<BuyerChecks>();

    public DbSet<CheckPicture> CheckPictures => Set<CheckPicture>();

    public DbSet<AcceptedPoint> AcceptedPoints => Set<AcceptedPoint>();

    public DbSet<ReferenceEntry> ReferenceEntries => Set<ReferenceEntry>();

    public DbSet<Obligation> Obligations => Set<Obligation>();

    public DbSet<SentReminder> SentReminders => Set<SentReminder>();

    public DbSet<HeldReminder> HeldReminders => Set<HeldReminder>();

    public DbSet<ReminderPolicy> ReminderPolicies => Set<ReminderPolicy>();

    public DbSet<ReminderPause> ReminderPauses => Set<ReminderPause>();

    public DbSet<CalendarFeed> CalendarFeeds => Set<CalendarFeed>();

    public DbSet<OutboxMail> Outbox => Set<OutboxMail>();

    public DbSet<Suppression> Suppressions => Set<Suppression>();

    public DbSet<Letter> Letters => Set<Letter>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>Read by the query filters for every query on a tenant's rows.</summary>
    private OrganisationId CurrentTenantId =>
        TenantContext.Tenant?.Id ?? throw new MultiTenantException("No tenant is set; a query on a tenant's rows was refused.");

    /// <summary>The same for the tables that a buyer may have in another database: there the answer would be empty, and look right.</summary>
    private OrganisationId CurrentOwnerId => dedicated.Of(CurrentTenantId) == Place
        ? CurrentTenantId
        : throw new MultiTenantException($"The rows of {TenantContext.Tenant!.Identifier} are in another database than '{Place ?? "Portal"}'; a query was refused.");

    private OrganisationId? CurrentPartyId => CurrentTenantId;

    /// <summary>Says for whom this context works, until it is disposed.</summary>
    public PortalDbContext WorkFor(IMultiTenantContextAccessor context, TimeProvider time)
    {
        (tenantContext, clock) = (context, time);
        return this;
    }

    /// <summary>Says in which database it works: the shared one when <paramref name="place"/> is null.</summary>
    public PortalDbContext At(string? place, DedicatedDatabases databases)
    {
        (Place, dedicated) = (place, databases);
        return this;
    }

    /// <summary>Has rows written as <see cref="SaveManyAsync"/> needs it, on the engines where that is known.</summary>
    public static DbContextOptionsBuilder WithManyRows(DbContextOptionsBuilder options) => options.ReplaceService<Microsoft.EntityFrameworkCore.Storage.IDatabase, ManyRows>();

    public override void Dispose()
    {
        (tenantContext, told, carried) = (null, [], []);
        base.Dispose();
        GC.SuppressFinalize(this);
    }

    public override async ValueTask DisposeAsync()
    {
        (tenantContext, told, carried) = (null, [], []);
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        await ReminderPlanning.ByPolicyAsync(this, cancellationToken);
        var before = ChangeTracker.AutoDetectChangesEnabled;
        try
        {
            Prepare();
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = before;
        }
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        var before = ChangeTracker.AutoDetectChangesEnabled;
        try
        {
            Prepare();
            return base.SaveChanges(acceptAllChangesOnSuccess);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = before;
        }
    }

    /// <summary>Saves as <see cref="DbContext.SaveChangesAsync(CancellationToken)"/> does, for a save of hundreds of rows (see <see cref="ManyRows"/>).</summary>
    /// <param name="changed">The tracked rows that may have changed: nothing is searched for changes but these. New rows are found by themselves.</param>
    /// <param name="ct">Stops it.</param>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else has saved one of the changed rows; nothing was saved.</exception>
    public async Task SaveManyAsync(IEnumerable<object> changed, CancellationToken ct)
    {
        var before = ChangeTracker.AutoDetectChangesEnabled;
        IsSavingMany = true;
        try
        {
            // Otherwise asking for the entry looks at its row too, and so each is looked at twice.
            ChangeTracker.AutoDetectChangesEnabled = false;
            foreach (var row in changed) Entry(row).DetectChanges();
            await SaveChangesAsync(ct);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = before;
            IsSavingMany = false;
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.UsePortalConventions();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.MapPortal();
        foreach (var type in builder.Model.GetEntityTypes().Select(t => t.ClrType).ToList())
        {
            if (typeof(ITenantOwned).IsAssignableFrom(type)) Call(DedicatedTables.IsOwn(type) ? nameof(FilterOwn) : nameof(FilterTenant), type, builder);
            if (typeof(IParty).IsAssignableFrom(type)) Call(nameof(FilterParty), type, builder);
        }

        // A vendor is shown a finding only once the buyer has shared it.
        builder.Entity<Finding>().HasQueryFilter(TenantQueries.PartyFilter,
            f => f.BuyerId == CurrentTenantId || (f.VendorOrganisationId == CurrentPartyId && f.SharedAt != null));
    }

    private void Call(string method, Type type, ModelBuilder builder) =>
        typeof(PortalDbContext).GetMethod(method, System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!
            .MakeGenericMethod(type).Invoke(this, [builder]);

    private void FilterTenant<T>(ModelBuilder builder)
        where T : class, ITenantOwned =>
        builder.Entity<T>().HasQueryFilter(TenantQueries.TenantFilter, e => e.TenantId == CurrentTenantId);

    private void FilterOwn<T>(ModelBuilder builder)
        where T : class, ITenantOwned =>
        builder.Entity<T>().HasQueryFilter(TenantQueries.TenantFilter, e => e.TenantId == CurrentOwnerId);

    private void FilterParty<T>(ModelBuilder builder)
        where T : class, IParty =>
        builder.Entity<T>().HasQueryFilter(TenantQueries.PartyFilter, e => e.BuyerId == CurrentTenantId || e.VendorOrganisationId == CurrentPartyId);

    private void Prepare()
    {
        // Once, and not again by everybody who looks at the entries till they are saved: in a save of many rows each search takes longer than writing a tenth of them.
        if (!IsSavingMany) ChangeTracker.DetectChanges();
        ChangeTracker.AutoDetectChangesEnabled = false;
        SaveGuard.Check(ChangeTracker, TenantContext);
        foreach (var entry in ChangeTracker.Entries<IRevisioned>())
        {
            if (entry.State is EntityState.Modified && entry.Properties.Any(p => p.IsModified && !Counts.Contains(p.Metadata.Name))) entry.Property(e => e.Revision).CurrentValue = entry.OriginalValues.GetValue<int>(nameof(IRevisioned.Revision)) + 1;
        }

        // A save that failed and is tried again tells the trail once.
        foreach (var entry in ChangeTracker.Entries<AuditEntry>().Where(e => e.State is EntityState.Added && told.Contains(e.Entity)).ToList()) entry.State = EntityState.Detached;
        foreach (var entry in ChangeTracker.Entries<Letter>().Where(e => e.State is EntityState.Added && carried.Contains(e.Entity)).ToList()) entry.State = EntityState.Detached;
        told = [.. AuditTrail.EntriesOf(ChangeTracker, TenantContext, clock.GetUtcNow().UtcDateTime)];
        AuditEntries.AddRange(told);
        carried = PlaceGuard.Check(ChangeTracker, dedicated, Place, clock.GetUtcNow().UtcDateTime, told);
    }
}
