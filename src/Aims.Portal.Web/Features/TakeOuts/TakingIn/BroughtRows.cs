using System.Linq.Expressions;
using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.Buyers;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Trust;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.TakeOuts.Archive;
using Aims.Portal.Web.Platform.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using ReferenceEntry = Aims.Portal.Domain.Certificates.Buyers.ReferenceEntry;

namespace Aims.Portal.Web.Features.TakeOuts.TakingIn;

/// <summary>One kind of rows that is brought back.</summary>
public abstract class BroughtRows(Type row)
{
    public ArchiveTable Table { get; } = ArchiveTables.Of(row);

    /// <summary>Rows of these kinds go back in; those that another row points to first.</summary>
    public static IReadOnlyList<BroughtRows> Of(OrganisationKind side) => side switch
    {
        OrganisationKind.Vendor =>
        [
            // Counts its versions anew as their files arrive.
            new Rows<EvidenceDocument>(d => x => x.Id == d.Id, (d, own) => x => x.TenantId != own && x.Id == d.Id) { Prepare = (e, _) => (e.Property(d => d.CurrentVersion).CurrentValue, e.Property(d => d.IsPublished).CurrentValue) = (0, false) },
            new Rows<DocumentVersion>(v => x => x.Id == v.Id, (v, own) => x => x.TenantId != own && x.Id == v.Id) { Prepare = (e, _) => (e.Property(v => v.BlobName).CurrentValue, e.Property(v => v.FileName).CurrentValue) = (e.Entity.Id.Value.ToString("N"), Named(e.Entity.FileName)), Taken = v => x => x.DocumentId == v.DocumentId && x.Number == v.Number },
            new Rows<Certificate>(c => x => x.Id == c.Id, (c, own) => x => x.TenantId != own && x.Id == c.Id) { Taken = c => x => x.DocumentId == c.DocumentId },
            new Rows<AiSystem>(s => x => x.Id == s.Id, (s, own) => x => x.TenantId != own && x.Id == s.Id) { Prepare = (e, _) => e.Property(s => s.IsPublished).CurrentValue = false },
            // Shown to nobody until its owner says so again: the secret link of before does not come back.
            new Rows<TrustProfile>(p => x => x.TenantId == p.TenantId, (_, _) => _ => false) { Prepare = (e, _) => e.Property(p => p.Visibility).CurrentValue = ProfileVisibility.Hidden },
            new Rows<Obligation>(o => x => x.Id == o.Id, (o, own) => x => x.TenantId != own && x.Id == o.Id)
            {
                Wanted = o => o.Kind is ObligationKind.CertificateExpiry or ObligationKind.SurveillanceAudit or ObligationKind.Recertification or ObligationKind.DocumentExpiry,
                Prepare = (e, own) => e.Property(o => o.ResponsibleOrganisationId).CurrentValue = own,
                Taken = o => x => x.SubjectId == o.SubjectId && x.Kind == o.Kind && x.State == ObligationState.Open,
            },
        ],
        OrganisationKind.Buyer =>
        [
            // What is due of it hangs on assessments, which do not come back.
            new Rows<Vendor>(v => x => x.Id == v.Id, (v, own) => x => x.TenantId != own && x.Id == v.Id) { Prepare = (e, _) => (e.Property(v => v.NextDate).CurrentValue, e.Property(v => v.NextKind).CurrentValue) = (null, null) },
            new Rows<VendorContact>(c => x => x.Id == c.Id, (c, own) => x => x.TenantId != own && x.Id == c.Id),
            new Rows<AiService>(s => x => x.Id == s.Id, (s, own) => x => x.TenantId != own && x.Id == s.Id),
            new Rows<ReferenceEntry>(r => x => x.Kind == r.Kind && x.Key == r.Key, (_, _) => _ => false),
            new Rows<BuyerChecks>(c => x => x.CertificateId == c.CertificateId, (_, _) => _ => false),
            new Rows<CheckPicture>(p => x => x.Id == p.Id, (p, own) => x => x.TenantId != own && x.Id == p.Id) { Prepare = (e, _) => e.Property(p => p.BlobName).CurrentValue = $"checks/{e.Entity.Id.Value:N}" },
        ],
        _ => [],
    };

    /// <summary>As an upload of today would name it: an archive is what somebody else wrote.</summary>
    private static string Named(string fileName) => FileNames.Clean(fileName) ?? "file";

    /// <summary>Makes the row as it would be here; not saved.</summary>
    /// <returns>Null for one that does not go back in.</returns>
    public abstract object? Make(PortalDbContext db, System.Text.Json.JsonElement from, TenantInfo own);

    /// <summary>Whether a row of another organisation has its key; asked with a stated reason.</summary>
    public abstract Task<bool> IsOthersAsync(PortalDbContext db, object row, OrganisationId own, CancellationToken ct);

    /// <summary>Whether it is here already, or something stands in its place.</summary>
    public abstract Task<bool> IsHereAsync(PortalDbContext db, object row, CancellationToken ct);

    /// <param name="same">Has its key, among the own rows.</param>
    /// <param name="others">Has its key, and is another organisation's.</param>
    private sealed class Rows<T>(Func<T, Expression<Func<T, bool>>> same, Func<T, OrganisationId, Expression<Func<T, bool>>> others) : BroughtRows(typeof(T))
        where T : class
    {
        public Action<EntityEntry<T>, OrganisationId>? Prepare { get; init; }

        public Func<T, bool>? Wanted { get; init; }

        public Func<T, Expression<Func<T, bool>>>? Taken { get; init; }

        public override object? Make(PortalDbContext db, System.Text.Json.JsonElement from, TenantInfo own)
        {
            var row = (T)Activator.CreateInstance(typeof(T), nonPublic: true)!;
            var entry = db.Entry(row);
            foreach (var column in Table.In(db.Model, own.Kind)) entry.Property(column.Name).CurrentValue = ArchiveJson.Read(from.GetProperty(column.Name), column.Type);
            entry.Property(nameof(Domain.ITenantOwned.TenantId)).CurrentValue = own.Id;
            Prepare?.Invoke(entry, own.Id);
            return Wanted?.Invoke(row) is false ? null : row;
        }

        public override Task<bool> IsOthersAsync(PortalDbContext db, object row, OrganisationId own, CancellationToken ct) => db.AcrossTenants<T>().AnyAsync(others((T)row, own), ct);

        public override async Task<bool> IsHereAsync(PortalDbContext db, object row, CancellationToken ct) =>
            await db.Set<T>().AnyAsync(same((T)row), ct) || (Taken is not null && await db.Set<T>().AnyAsync(Taken((T)row), ct));
    }
}
