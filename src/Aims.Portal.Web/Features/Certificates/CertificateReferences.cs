using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.Bodies;
using Aims.Portal.Domain.Certificates.Buyers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>The lists of editions and bodies by which this tenant's certificates are judged: the shipped ones, with a buyer's own entries over them.</summary>
/// <remarks>Kept by the revision of the buyer's lists, which comes with the tenant: whoever changes nothing pays nothing. Another node goes on with the lists of before for up to a minute, as with
/// everything it knows of a tenant; what a job decides for good asks for the revision itself (<see cref="NowAsync"/>).</remarks>
public sealed class CertificateReferences(PortalDbContext db, IMultiTenantContextAccessor tenancy, IMemoryCache cache)
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    /// <summary>In a database of its own the entries are committed a moment after the revision, which is in the shared one: what was read in between is not to last.</summary>
    private static readonly TimeSpan KeptApart = TimeSpan.FromMinutes(1);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter() },
        IgnoreReadOnlyProperties = true,
    };

    public ValueTask<CertificateReference> GetAsync(CancellationToken ct) => OfAsync(tenancy.Tenant!.ReferenceRevision, ct);

    /// <summary>By the lists as they are at this moment.</summary>
    public async Task<CertificateReference> NowAsync(CancellationToken ct)
    {
        var tenant = tenancy.Tenant!.Id;
        // Nor is anything decided for good by what may have been read in between.
        if (db.Place is not null) return await ReadAsync(ct);
        return await OfAsync(await db.Organisations.Where(o => o.Id == tenant).Select(o => o.ReferenceRevision).FirstAsync(ct), ct);
    }

    private async ValueTask<CertificateReference> OfAsync(int revision, CancellationToken ct)
    {
        if (revision == 0) return CertificateReference.Shipped;
        var tenant = tenancy.Tenant!.Id;
        var key = (nameof(CertificateReferences), tenant, revision);
        if (cache.TryGetValue(key, out CertificateReference? kept)) return kept!;
        return cache.Set(key, await ReadAsync(ct), db.Place is null ? Kept : KeptApart);
    }

    private async Task<CertificateReference> ReadAsync(CancellationToken ct)
    {
        var tenant = tenancy.Tenant!.Id;
        var entries = await db.ReferenceEntries.AsNoTracking().Where(r => r.TenantId == tenant).OrderBy(r => r.Kind).ThenBy(r => r.Key).Take(ReferenceEntry.Most).ToListAsync(ct);
        return entries.Count == 0 ? CertificateReference.Shipped : Over(entries);
    }

    /// <summary>The shipped lists with these entries over them.</summary>
    public static CertificateReference Over(IReadOnlyList<ReferenceEntry> entries)
    {
        return new CertificateReference(
            CertificateEditions.Shipped.With([.. Of<EditionDates>(ReferenceKind.Edition)]),
            BodyRegister.Shipped.With([.. Of<AccreditationBody>(ReferenceKind.AccreditationBody)], [.. Of<CertificationBody>(ReferenceKind.CertificationBody)]));

        IEnumerable<T> Of<T>(ReferenceKind kind) => entries.Where(e => e.Kind == kind).Select(e => JsonSerializer.Deserialize<T>(e.EntryJson, Json)!);
    }

    public static string Write<T>(T entry) => JsonSerializer.Serialize(entry, Json);
}
