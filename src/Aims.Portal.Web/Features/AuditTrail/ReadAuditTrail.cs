using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Audit;
using Aims.Portal.Web.Features.Shared;
using Aims.Portal.Web.Platform.Database;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.AuditTrail;

/// <summary>Which entries are shown; empty means all.</summary>
/// <param name="Subject">The key of the one thing the entries are about.</param>
public sealed record AuditFilter(Guid? PersonId, string? Entity, DateOnly? From, DateOnly? To, Guid? Subject);

public sealed record AuditChange(string Property, AuditValue? Old, AuditValue? New);

/// <param name="Place">The code of the question or section it is about.</param>
public sealed record AuditLine(DateTime At, string Who, string Action, string Entity, Guid EntityId, AuditSubject? Subject, string? Place, IReadOnlyList<AuditChange> Changes, long? ChainNumber);

public sealed record AuditPerson(Guid Id, string Name);

public sealed record AuditView(IReadOnlyList<AuditLine> Lines, Pager Pager, bool Capped, IReadOnlyList<AuditPerson> People);

/// <summary>Reads the organisation's own trail, newest first.</summary>
public sealed class ReadAuditTrail(PortalDbContext db, ReadAuditNames readNames, AuditValues values, ListCounts kept, IMultiTenantContextAccessor tenancy, Words words)
{
    /// <summary>Pages are counted up to here; older entries are found by narrowing the dates.</summary>
    public const int CountUpTo = 5000;

    public async Task<AuditView> ReadAsync(AuditFilter filter, int page, HttpRequest request, CancellationToken ct)
    {
        var entries = Apply(filter);
        // A narrowed trail is counted each time: what somebody may narrow it by has no end, so nothing of it is kept.
        var total = filter == new AuditFilter(null, null, null, null, null)
            ? await kept.GetAsync(tenancy.Tenant!.Id, "audit-trail", () => entries.Take(CountUpTo + 1).CountAsync(ct))
            : await entries.Take(CountUpTo + 1).CountAsync(ct);
        var wanted = Pager.Clamp(page, Math.Min(CountUpTo, total));
        var rows = await entries.OrderByDescending(e => e.At).ThenByDescending(e => e.Id).Skip((wanted - 1) * Pager.DefaultSize).Take(Pager.DefaultSize).ToListAsync(ct);
        var people = await (from m in db.Memberships join p in db.Users on m.PersonId equals p.Id orderby p.DisplayName select new AuditPerson(p.Id, p.DisplayName)).ToListAsync(ct);
        var names = await readNames.ReadAsync(rows, people, ct);
        return new AuditView([.. rows.Select(r => Line(r, names))], new Pager(wanted, Pager.DefaultSize, Math.Min(total, CountUpTo), request), total > CountUpTo, people);
    }

    private IQueryable<AuditEntry> Apply(AuditFilter filter)
    {
        var entries = db.AuditEntries.AsNoTracking();
        if (filter.PersonId is { } person) entries = entries.Where(e => e.ActorId == person);
        if (filter.Subject is { } subject) entries = entries.Where(e => e.EntityId == subject);
        if (filter.Entity is { } entity) entries = entries.Where(e => e.Entity == entity);
        if (filter.From is { } from)
        {
            var start = words.Utc(from);
            entries = entries.Where(e => e.At >= start);
        }

        if (filter.To is { } to && to < DateOnly.MaxValue)
        {
            var end = words.Utc(to.AddDays(1));
            entries = entries.Where(e => e.At < end);
        }

        return entries;
    }

    /// <summary>The thing itself; of one without a name the row it belongs to, as far as the entry mentions it.</summary>
    private static AuditSubject? Subject(AuditEntry e, Dictionary<string, string?[]> changes, AuditNames names) =>
        names.Find(e.EntityId) ?? new[] { "AssessmentId", "VendorId", "DocumentId" }
            .Select(p => changes.GetValueOrDefault(p)?.LastOrDefault(v => v is not null)).OfType<string>()
            .Select(v => Guid.TryParse(v, out var id) ? names.Find(id) : null).FirstOrDefault(s => s is not null);

    private AuditLine Line(AuditEntry e, AuditNames names)
    {
        var changes = AuditChanges.Of(e.Changes);
        return new AuditLine(
            e.At, e.ActorName, e.Action, e.Entity, e.EntityId, Subject(e, changes, names), AuditChanges.Place(changes),
            [.. AuditChanges.Shown(changes).Select(c => new AuditChange(
                c.Key, values.Show(e.Entity, c.Key, c.Value.ElementAtOrDefault(0), names), values.Show(e.Entity, c.Key, c.Value.ElementAtOrDefault(1), names)))],
            e.ChainNumber);
    }
}
