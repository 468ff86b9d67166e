using Aims.Portal.Data.Limits;
using Aims.Portal.Data.People;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Audit;
using Aims.Portal.Domain.Letters;
using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Organisations;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Aims.Portal.Data.Mappings;

/// <summary>Explicit mappings. Primary keys are (owner, id), foreign keys carry the owner too, so the database itself refuses a link across tenants.</summary>
internal static partial class PortalMappings
{
    public static void MapPortal(this ModelBuilder builder)
    {
        MapOrganisations(builder);
        MapRegister(builder);
        MapAssessments(builder);
        MapReview(builder);
        MapEvidence(builder);
        MapBuyersCertificates(builder);
        MapChase(builder);
        foreach (var entity in builder.Model.GetEntityTypes())
        {
            if (typeof(IRevisioned).IsAssignableFrom(entity.ClrType)) entity.FindProperty(nameof(IRevisioned.Revision))!.IsConcurrencyToken = true;
            // A party row is keyed by its buyer alone; with this an update that claims another vendor than the stored one hits no row.
            if (typeof(IParty).IsAssignableFrom(entity.ClrType)) entity.FindProperty(nameof(IParty.VendorOrganisationId))!.IsConcurrencyToken = true;
            foreach (var key in entity.GetForeignKeys().Where(k => !k.PrincipalEntityType.ClrType.Namespace!.StartsWith("Microsoft", StringComparison.Ordinal)))
                key.DeleteBehavior = DeleteBehavior.Restrict;
        }
    }

    private static void MapOrganisations(ModelBuilder builder)
    {
        builder.Entity<Organisation>(e =>
        {
            e.ToTable("Organisations");
            e.HasKey(o => o.Id);
            e.Property(o => o.Id).ValueGeneratedNever();
            e.Property(o => o.Slug).HasMaxLength(Slugs.MaxLength);
            e.Property(o => o.Name).HasMaxLength(Organisation.NameLength);
            e.Property(o => o.TimeZone).HasMaxLength(60);
            e.Property(o => o.Database).HasMaxLength(Organisation.DatabaseLength);
            e.HasIndex(o => o.Slug).IsUnique();
        });
        builder.Entity<Person>(e =>
        {
            e.ToTable("People");
            e.Property(p => p.DisplayName).HasMaxLength(Person.NameLength);
            e.Property(p => p.Language).HasMaxLength(Person.LanguageLength);
            e.Property(p => p.Appearance).HasConversion<string>().HasMaxLength(Conventions.EnumLength);
            e.Property(p => p.PasswordHash).HasMaxLength(200);
            e.Property(p => p.PhoneNumber).HasMaxLength(40);
            e.Property(p => p.SecurityStamp).HasMaxLength(100);
            e.Property(p => p.ConcurrencyStamp).HasMaxLength(100);
        });
        // SQL Server allows 900 bytes in a clustered key; sign-in providers and token names are short words of ours.
        builder.Entity<IdentityUserLogin<Guid>>(e =>
        {
            e.ToTable("PersonLogins");
            e.Property(l => l.LoginProvider).HasMaxLength(60);
            e.Property(l => l.ProviderKey).HasMaxLength(128);
        });
        builder.Entity<IdentityUserToken<Guid>>(e =>
        {
            e.ToTable("PersonTokens");
            e.Property(l => l.LoginProvider).HasMaxLength(60);
            e.Property(l => l.Name).HasMaxLength(128);
        });
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("PersonClaims");
        builder.Entity<FormCount>(e =>
        {
            e.ToTable("FormCounts");
            e.HasKey(c => new { c.Minute, c.Client });
            e.Property(c => c.Client).HasMaxLength(FormCount.ClientLength);
        });
        builder.Entity<Membership>(e =>
        {
            e.ToTable("Memberships");
            e.HasKey(m => new { m.TenantId, m.PersonId });
            e.HasIndex(m => m.PersonId);
            e.HasOne<Organisation>().WithMany().HasForeignKey(m => m.TenantId);
            e.HasOne<Person>().WithMany().HasForeignKey(m => m.PersonId);
        });
        builder.Entity<Invitation>(e =>
        {
            e.IsOwned("Invitations", i => new { i.TenantId, i.Id });
            e.Property(i => i.Id).ValueGeneratedNever();
            e.Property(i => i.Email).HasMaxLength(Invitation.EmailLength);
            e.Property(i => i.NormalizedEmail).HasMaxLength(Invitation.EmailLength);
            e.Property(i => i.Name).HasMaxLength(Person.NameLength);
            e.Property(i => i.Language).HasMaxLength(Person.LanguageLength);
            e.Property(i => i.TokenHash).HasMaxLength(32);
            e.Property(i => i.InvitedByName).HasMaxLength(Person.NameLength);
            e.Property(i => i.InvitedByEmail).HasMaxLength(Invitation.EmailLength);
            e.HasIndex(i => i.TokenHash).IsUnique();
            e.HasIndex(i => i.NormalizedEmail);
            e.HasIndex(i => new { i.TenantId, i.AssessmentId });
        });
        builder.Entity<AuditEntry>(e =>
        {
            e.IsOwned("AuditEntries", a => new { a.TenantId, a.Id });
            e.Property(a => a.Id).ValueGeneratedNever();
            e.Property(a => a.ActorName).HasMaxLength(AuditEntry.NameLength);
            e.Property(a => a.Action).HasMaxLength(AuditEntry.ActionLength);
            e.Property(a => a.Entity).HasMaxLength(AuditEntry.EntityLength);
            e.Property(a => a.ChainHash).HasMaxLength(AuditEntry.HashLength);
            e.HasIndex(a => new { a.TenantId, a.At });
            e.HasIndex(a => new { a.TenantId, a.EntityId });
            e.HasIndex(a => new { a.TenantId, a.ChainNumber });
        });
        builder.Entity<Letter>(e =>
        {
            e.IsOwned("Letters", l => new { l.TenantId, l.Id });
            e.Property(l => l.Id).ValueGeneratedNever();
            e.Property(l => l.Kind).HasMaxLength(Letter.KindLength);
            e.Property(l => l.ActorName).HasMaxLength(Letter.ActorLength);
            e.Property(l => l.LastError).HasMaxLength(Letter.ErrorLength);
            e.HasIndex(l => l.ReadAt);
        });
        builder.Entity<OutboxMail>(e =>
        {
            e.IsOwned("Outbox", m => new { m.TenantId, m.Id });
            e.Property(m => m.Id).ValueGeneratedNever();
            e.Property(m => m.Kind).HasMaxLength(OutboxMail.KindLength);
            e.Property(m => m.MessageId).HasMaxLength(OutboxMail.MessageIdLength);
            e.Property(m => m.ToAddress).HasMaxLength(Invitation.EmailLength);
            e.Property(m => m.ToName).HasMaxLength(Person.NameLength);
            e.Property(m => m.Language).HasMaxLength(Person.LanguageLength);
            e.Property(m => m.Subject).HasMaxLength(OutboxMail.SubjectLength);
            e.Property(m => m.LastError).HasMaxLength(OutboxMail.ErrorLength);
            e.HasIndex(m => new { m.State, m.NextAttemptAt });
            // From tenant to tenant, and in each from the mail that waits longest.
            e.HasIndex(m => new { m.State, m.TenantId, m.NextAttemptAt });
            e.HasIndex(m => new { m.TenantId, m.ToAddress, m.Kind, m.CreatedAt });
            // The few by which a buyer's people are told of what is not theirs.
            e.HasIndex(m => new { m.TenantId, m.CreatedAt }).HasFilter("\"Kind\" = 'told'");
        });
        builder.Entity<Suppression>(e =>
        {
            e.IsOwned("Suppressions", s => new { s.TenantId, s.Id });
            e.Property(s => s.Id).ValueGeneratedNever();
            e.Property(s => s.Address).HasMaxLength(Invitation.EmailLength);
            e.Property(s => s.Reason).HasMaxLength(Suppression.ReasonLength);
            e.HasIndex(s => new { s.TenantId, s.Address, s.Cause }).IsUnique();
        });
    }

    /// <summary>Table, composite key and the link to the owning organisation.</summary>
    private static void IsOwned<T>(this EntityTypeBuilder<T> entity, string table, System.Linq.Expressions.Expression<Func<T, object?>> key)
        where T : class, ITenantOwned
    {
        entity.ToTable(table);
        entity.HasKey(key);
        entity.HasOne<Organisation>().WithMany().HasForeignKey(nameof(ITenantOwned.TenantId));
    }

    /// <summary>Table, composite key under the buyer, and links to both parties' organisations.</summary>
    private static void IsParty<T>(this EntityTypeBuilder<T> entity, string table, System.Linq.Expressions.Expression<Func<T, object?>> key)
        where T : class, IParty
    {
        entity.ToTable(table);
        entity.HasKey(key);
        entity.HasOne<Organisation>().WithMany().HasForeignKey(nameof(IParty.BuyerId));
        entity.HasOne<Organisation>().WithMany().HasForeignKey(nameof(IParty.VendorOrganisationId));
    }
}
