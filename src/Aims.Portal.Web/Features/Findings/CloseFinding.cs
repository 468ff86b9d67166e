using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Audit;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Findings;

/// <summary>The buyer is content: the finding is closed and its obligation met. Why, is written into the buyer's audit trail: the finding itself is a row that the vendor
/// reads, and the reason is not for the vendor.</summary>
public sealed class CloseFinding(PortalDbContext db, IMultiTenantContextAccessor tenancy, FindingDates dates, CurrentMember me, TimeProvider clock)
{
    /// <summary>Longer texts are named in the trail by their length only.</summary>
    public const int ReasonLength = 500;

    private const string Property = "ReasonForClosing";
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public async Task ExecuteAsync(FindingId id, string? reason, CancellationToken ct)
    {
        var buyer = tenancy.Tenant!.Id;
        var finding = await db.Findings.OneAsync(f => f.BuyerId == buyer && f.Id == id, ct);
        if (finding.State is FindingState.Closed) throw new RuleViolation("finding.closed-twice", "This finding is closed already.");
        if (string.IsNullOrWhiteSpace(reason))
            throw new RuleViolation("finding.close-reason", "Write why the finding can be closed: it is what an auditor will read.") { Field = "Reason" };
        finding.Close(clock.UtcNow());
        db.Add(new AuditEntry(buyer, clock.UtcNow(), me.PersonId, me.Name, "changed", nameof(Finding), id.Value, JsonSerializer.Serialize(new Dictionary<string, string?[]> { [Property] = [null, reason] }, Json)));
        await dates.KeepAsync([finding], ct);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>The reason it was closed for last; null when it never was, or before a reason was asked for.</summary>
    public async Task<(string Reason, string ByName, DateTime At)?> ReasonAsync(FindingId id, CancellationToken ct)
    {
        var entries = await db.AuditEntries.AsNoTracking().Where(e => e.EntityId == id.Value && e.Entity == nameof(Finding) && e.Changes.Contains(Property)).ToListAsync(ct);
        return entries.MaxBy(e => e.At) is { } entry && JsonSerializer.Deserialize<Dictionary<string, string?[]>>(entry.Changes)?.GetValueOrDefault(Property) is [_, { } reason]
            ? (reason, entry.ActorName, entry.At) : null;
    }
}
