using System.Text.Json;
using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Audit;
using Aims.Portal.Web.Features.Shared;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.AuditTrail;

/// <summary>Which entries are shown; empty means all.</summary>
public sealed record AuditFilter(Guid? PersonId, string? Entity, DateOnly? From, DateOnly? To);

public sealed record AuditChange(string Property, string? Old, string? New);

public sealed record AuditLine(DateTime At, string Who, string Action, string Entity, Guid EntityId, IReadOnlyList<AuditChange> Changes, long? ChainNumber);

public sealed record AuditPerson(Guid Id, string Name);

public sealed record AuditView(IReadOnlyList<AuditLine> Lines, Pager Pager, bool Capped, IReadOnlyList<AuditPerson> People);

/// <summary>Reads the organisation's own trail, newest first.</summary>
public sealed class ReadAuditTrail(PortalDbContext db, Words words)
{
    /// <summary>Pages are counted up to here; older entries are found by narrowing the dates.</summary>
    public const int CountUpTo = 5000;

    public async Task<AuditView> ReadAsync(AuditFilter filter, int page, HttpRequest request, CancellationToken ct)
    {
        var entries = Apply(filter);
        var total = await entries.Take(CountUpTo + 1).CountAsync(ct);
        var pager = new Pager(Pager.Clamp(page, Math.Min(total, CountUpTo)), Pager.DefaultSize, Math.Min(total, CountUpTo), request);
        var rows = await entries.OrderByDescending(e => e.At).ThenByDescending(e => e.Id).Skip(pager.Skip).Take(pager.Size).ToListAsync(ct);
        var people = await (from m in db.Memberships join p in db.Users on m.PersonId equals p.Id orderby p.DisplayName select new AuditPerson(p.Id, p.DisplayName)).ToListAsync(ct);
        return new AuditView([.. rows.Select(Line)], pager, total > CountUpTo, people);
    }

    private IQueryable<AuditEntry> Apply(AuditFilter filter)
    {
        var entries = db.AuditEntries.AsNoTracking();
        if (filter.PersonId is { } person) entries = entries.Where(e => e.ActorId == person);
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

    private static AuditLine Line(AuditEntry e) => new(
        e.At, e.ActorName, e.Action, e.Entity, e.EntityId,
        [.. (JsonSerializer.Deserialize<Dictionary<string, string?[]>>(e.Changes) ?? []).Select(c => new AuditChange(c.Key, c.Value.ElementAtOrDefault(0), c.Value.ElementAtOrDefault(1)))],
        e.ChainNumber);
}
