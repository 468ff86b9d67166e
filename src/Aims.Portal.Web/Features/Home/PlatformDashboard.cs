using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Evidence;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Home;

public sealed record PlatformView(IReadOnlyDictionary<OrganisationKind, int> Organisations, int WaitingMails, int FailedMails, DateTime? OldestWaiting, StoreFigures Store);

/// <summary>What the operator sees: numbers of organisations, mails and damaged files, nothing of what is in them.</summary>
public sealed class PlatformDashboard(PortalDbContext db, StoreState store, IMultiTenantContextSetter tenancy)
{
    public async Task<PlatformView> ReadAsync(CancellationToken ct)
    {
        var kinds = await db.Organisations.GroupBy(o => o.Kind).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var files = await store.FiguresAsync(ct);
        using var _ = tenancy.EnterSystem("count waiting and failed mails for the operator");
        var mails = await db.AcrossTenants<OutboxMail>().Where(m => m.State != MailState.Sent && m.State != MailState.Suppressed).GroupBy(m => m.State)
            .Select(g => new { State = g.Key, Count = g.Count(), Oldest = g.Min(m => m.CreatedAt) }).ToListAsync(ct);
        var waiting = mails.Find(m => m.State is MailState.Waiting);
        return new PlatformView(kinds, waiting?.Count ?? 0, mails.Where(m => m.State is MailState.Failed or MailState.Parked).Sum(m => m.Count), waiting?.Oldest, files);
    }
}
