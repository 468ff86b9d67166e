using System.Text.RegularExpressions;
using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Web.Platform.Database.Dedicated;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Delivery;

/// <param name="What">Kind of the mail.</param>
/// <param name="Error">Without mail addresses.</param>
public sealed record StuckMail(MailId Id, string Organisation, string What, MailState State, string? Error, int Times, DateTime? At);

public sealed record StuckObligation(ObligationId Id, string Organisation, ObligationKind What, string? Error, int Times, DateTime At);

/// <summary>Mails that were given up or parked, and obligations on which the sweep failed too often: what an operator may know of them, and the way to try again. Who was to be told, and what of, is not shown.</summary>
public sealed partial class StuckWork(PortalDbContext db, Exchange exchange, EveryDatabase every, IMultiTenantContextSetter tenancy, TimeProvider clock)
{
    /// <summary>Rows of each list.</summary>
    public const int Most = 100;

    private static readonly MailState[] Stuck = [MailState.Failed, MailState.Parked];

    public async Task<(int Count, IReadOnlyList<StuckMail> Rows)> MailsAsync(CancellationToken ct)
    {
        using var _ = tenancy.EnterSystem("list mails that were given up, for the operator");
        var mails = exchange.Db.AcrossTenants<OutboxMail>().AsNoTracking().Where(m => Stuck.Contains(m.State));
        var rows = await mails.OrderByDescending(m => m.NextAttemptAt).ThenBy(m => m.Id).Take(Most)
            .Join(exchange.Db.Organisations, m => m.TenantId, o => o.Id, (m, o) => new StuckMail(m.Id, o.Name, m.Kind, m.State, m.LastError, m.Attempts, m.LastAttemptAt)).ToListAsync(ct);
        return (await mails.CountAsync(ct), [.. rows.Select(r => r with { Error = Masked(r.Error) })]);
    }

    /// <summary>In every database.</summary>
    public async Task<IReadOnlyList<StuckObligation>> ObligationsAsync(CancellationToken ct)
    {
        List<StuckObligation> all = [.. await ObligationsHereAsync(ct)];
        await every.InEachDedicatedAsync<StuckWork>(async (there, stop) => all.AddRange(await there.ObligationsHereAsync(stop)), ct);
        return [.. all.OrderByDescending(o => o.At)];
    }

    /// <param name="ids">Of those that the operator has before him, and no others: what else was given up may have another cause.</param>
    public async Task<int> SendAgainAsync(IReadOnlyCollection<MailId> ids, CancellationToken ct)
    {
        using var _ = tenancy.EnterSystem("send mails again that were given up, for the operator");
        var now = clock.UtcNow();
        // Past the guards: a job's row, whoever owns it; nothing of what it says is changed.
        return await exchange.Db.AcrossTenants<OutboxMail>().Where(m => Stuck.Contains(m.State) && ids.Contains(m.Id)).ExecuteUpdateAsync(
            s => s.SetProperty(m => m.State, MailState.Waiting).SetProperty(m => m.Attempts, 0).SetProperty(m => m.NextAttemptAt, now), ct);
    }

    /// <inheritdoc cref="SendAgainAsync"/>
    public async Task<int> RemindAgainAsync(IReadOnlyCollection<ObligationId> ids, CancellationToken ct)
    {
        var count = await RemindAgainHereAsync(ids, ct);
        await every.InEachDedicatedAsync<StuckWork>(async (there, stop) => count += await there.RemindAgainHereAsync(ids, stop), ct);
        return count;
    }

    private static string? Masked(string? error) => error is null ? null : MailAddress.Replace(error, "…@…");

    private async Task<IReadOnlyList<StuckObligation>> ObligationsHereAsync(CancellationToken ct)
    {
        using var _ = tenancy.EnterSystem("list obligations that are parked, for the operator");
        var rows = await db.AcrossTenants<Obligation>().AsNoTracking().Where(o => o.ParkedAt != null).OrderByDescending(o => o.ParkedAt).Take(Most)
            .Join(db.Organisations, o => o.TenantId, t => t.Id, (o, t) => new StuckObligation(o.Id, t.Name, o.Kind, o.LastFault, o.Faults, o.ParkedAt!.Value)).ToListAsync(ct);
        return [.. rows.Select(r => r with { Error = Masked(r.Error) })];
    }

    private async Task<int> RemindAgainHereAsync(IReadOnlyCollection<ObligationId> ids, CancellationToken ct)
    {
        using var _ = tenancy.EnterSystem("have obligations looked at again that are parked, for the operator");
        // Past the guards: as above.
        return await db.AcrossTenants<Obligation>().Where(o => o.ParkedAt != null && ids.Contains(o.Id)).ExecuteUpdateAsync(
            s => s.SetProperty(o => o.ParkedAt, (DateTime?)null).SetProperty(o => o.Faults, 0).SetProperty(o => o.LeaseUntil, (DateTime?)null), ct);
    }

    [GeneratedRegex(@"[^\s<>'""(]+@[^\s<>'"")]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MailAddress { get; }
}
