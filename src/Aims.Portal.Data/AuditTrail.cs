using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Audit;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Aims.Portal.Data;

/// <summary>Writes who changed what beside the change itself, in the same transaction.</summary>
public static class AuditTrail
{
    // Long texts are named by length: the row itself or the snapshot keeps them.
    private const int MaxText = 500;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly HashSet<string> Left = new(StringComparer.Ordinal)
    {
        nameof(IRevisioned.Revision), "TokenHash", "SearchText", "LeaseOwner", "LeaseUntil", "Content", "Answered", "Shown", "LookAgainOn", "LapsesOn", "ReplanAfter", "ReferenceRevision", "ChecksJson", "ProvenAt", "RenewedAt", "LapsedAt", "RestoredAt", "LacksProof", "VendorChanges", "ScanNextAt", "ScanAttempts", "ScannedWith", "ScannedAt", "ScanChanges", "StoreCheckedAt", "ReadNextAt", "AliveAt", "FilesDone", "FilesAll", "Fault", "Token", "NewerNumber", "NewerAt",

        // Keys of the other party and its people: they carry the time they were made, which would tell a buyer who was on the portal before it asked.
        "VendorOrganisationId", "ResponsibleId", "AskedById", "UsedById", "ResponsibleOrganisationId", "ResponsiblePersonId",
    };

    /// <summary>Parts of keys that the trail tells all the same.</summary>
    public static readonly IReadOnlyList<string> Places = ["QuestionId", "SectionId", "Key"];

    /// <summary>Property to its old and new value, as a row of the trail keeps them.</summary>
    public static string ToJson(IReadOnlyDictionary<string, string?[]> changes) => JsonSerializer.Serialize(changes, Json);

    internal static IReadOnlyList<AuditEntry> EntriesOf(ChangeTracker tracker, IMultiTenantContextAccessor context, DateTime now)
    {
        List<AuditEntry>? entries = null;
        foreach (var entry in tracker.Entries<IAudited>())
        {
            if (entry.State is not (EntityState.Added or EntityState.Modified or EntityState.Deleted)) continue;
            var changes = Changes(entry);
            if (changes.Count == 0) continue;

            // Which question or section: part of the key, so it never changes, but nobody could tell one answer from another without it.
            foreach (var place in Places)
            {
                if (entry.Metadata.FindProperty(place) is { } property && property.IsPrimaryKey() && entry.Property(place).CurrentValue is string code) changes[place] = [code, code];
            }

            var action = entry.State switch { EntityState.Added => "added", EntityState.Deleted => "removed", _ => "changed" };
            (entries ??= []).Add(new AuditEntry(
                Owner(entry.Entity, context), now, context.Actor.PersonId, context.Actor.Name, action,
                entry.Metadata.ClrType.Name, entry.Entity.AuditId, ToJson(changes)));
        }

        return entries ?? (IReadOnlyList<AuditEntry>)[];
    }

    /// <summary>A tenant's own row goes to its own trail; a shared row to the trail of the side that acted.</summary>
    private static OrganisationId Owner(IAudited entity, IMultiTenantContextAccessor context) => entity switch
    {
        ITenantOwned owned => owned.TenantId,
        IParty party when context.Tenant is { } tenant && (party.BuyerId == tenant.Id || party.VendorOrganisationId == tenant.Id) => tenant.Id,
        IParty party => party.BuyerId,
        _ => throw new InvalidOperationException($"{entity.GetType().Name} is audited but owned by nobody."),
    };

    private static Dictionary<string, string?[]> Changes(EntityEntry entry)
    {
        var changes = new Dictionary<string, string?[]>(StringComparer.Ordinal);
        foreach (var property in entry.Properties)
        {
            var name = property.Metadata.Name;
            if (Left.Contains(name) || property.Metadata.IsPrimaryKey()) continue;
            // What the buyer's clock found stands in a row of both parties, but comes from checks and lists that are the buyer's own.
            if (entry.Entity is SharedCertificate && (name == nameof(SharedCertificate.Status) || name == nameof(SharedCertificate.Lapse))) continue;
            // A key of the buyer's register, which holds the time it was made: whichever side acts, the row's assessment names the vendor.
            if (entry.Entity is IParty && name == "VendorId") continue;
            // The file's own row tells it, in its owner's trail.
            if (entry.Entity is EvidenceGrant && (name == nameof(EvidenceGrant.Scan) || name == nameof(EvidenceGrant.Alerts))) continue;
            switch (entry.State)
            {
                case EntityState.Added when property.CurrentValue is not null:
                    changes[name] = [null, Text(property.CurrentValue)];
                    break;
                case EntityState.Deleted when property.OriginalValue is not null:
                    changes[name] = [Text(property.OriginalValue), null];
                    break;
                case EntityState.Modified when DocumentChange.Properties.Contains(name) && property is { IsModified: true, OriginalValue: string before, CurrentValue: string after } && before != after:
                    var (was, became) = DocumentChange.Of(before, after);
                    changes[name] = [Text(was), Text(became)];
                    break;
                case EntityState.Modified when property.IsModified && !Equals(property.OriginalValue, property.CurrentValue):
                    changes[name] = [Text(property.OriginalValue, name == nameof(EvidenceGrant.Nda)), Text(property.CurrentValue, name == nameof(EvidenceGrant.Nda))];
                    break;
            }
        }

        return changes;
    }

    /// <param name="whole">However long: what somebody has accepted must be found again, word for word.</param>
    private static string? Text(object? value, bool whole = false) => value switch
    {
        null => null,
        string s when s.Length > MaxText && !whole => $"{s.Cut(MaxText)}… ({s.Length})",
        DateTime at => at.ToString("O"),
        IFormattable f => f.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
