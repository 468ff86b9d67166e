using System.Collections.Concurrent;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Shared;
using Aims.Portal.Web.Platform.Database;
using Aims.Portal.Web.Platform.Ui;

namespace Aims.Portal.Web.Features.Home;

/// <summary>Keeps the figures of large registers, which take longer to work out than a page may: never older than a minute, and worked out anew in the background, for the largest whether or not
/// somebody looks. What a person saved is in what that person sees next. Registers of up to <see cref="LargeFrom"/> vendors are worked out for each look.</summary>
public sealed class KeptFigures(IServiceScopeFactory scopes, RecentChanges changes, TimeProvider clock, ILogger<KeptFigures> log) : BackgroundService
{
    public const int LargeFrom = 1000;
    public static readonly TimeSpan Oldest = TimeSpan.FromMinutes(1);

    /// <summary>How often the background looks; what is older than this by then is worked out anew.</summary>
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(20);

    /// <summary>Nobody has looked for so long that keeping them fresh is no longer worth it, unless it is one of the largest.</summary>
    private static readonly TimeSpan Watched = TimeSpan.FromMinutes(30);

    /// <summary>How often it looks which registers are large.</summary>
    private static readonly TimeSpan Survey = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<OrganisationId, Kept> kept = new();

    /// <param name="here">Works them out for this request, where none are kept.</param>
    public async Task<BuyerFigures> OfAsync(TenantInfo buyer, Guid me, DateOnly today, BuyerDashboard here, CancellationToken ct)
    {
        var now = clock.UtcNow();
        if (kept.TryGetValue(buyer.Id, out var known) && known.Today == today && now - known.Figures.AsOf <= Oldest && !(changes.LastBy(me) >= known.Figures.AsOf))
        {
            known.LookedAt = now;
            return known.Figures;
        }

        var figures = await here.WorkOutAsync(ct);
        if (figures.Vendors > LargeFrom) Keep(buyer, today, figures, now);
        else kept.TryRemove(buyer.Id, out _);
        return figures;
    }

    /// <summary>When the figures that are kept of a buyer were worked out, UTC; null when none are.</summary>
    internal DateTime? AsOf(OrganisationId buyer) => kept.TryGetValue(buyer, out var known) ? known.Figures.AsOf : null;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var beat = new PeriodicTimer(Beat, clock);
        var surveyed = DateTime.MinValue;
        IReadOnlyList<TenantInfo> largest = [];
        while (await beat.WaitForNextTickAsync(stoppingToken))
        {
            if (clock.UtcNow() - surveyed >= Survey) (largest, surveyed) = (await LargestAsync(largest, stoppingToken), clock.UtcNow());
            foreach (var (id, known) in kept.Where(k => clock.UtcNow() - k.Value.LookedAt > Watched && !largest.Any(l => l.Id == k.Key)).ToList()) kept.TryRemove(new(id, known));
            foreach (var buyer in largest.UnionBy(kept.Values.Select(k => k.Buyer), b => b.Id).ToList()) await RefreshAsync(buyer, stoppingToken);
        }
    }

    private async Task<IReadOnlyList<TenantInfo>> LargestAsync(IReadOnlyList<TenantInfo> before, CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<LargeRegisters>().FindAsync(ct);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.LogWarning(fault, "Which registers are large could not be read; tried again in {Minutes} minutes", Survey.TotalMinutes);
            return before;
        }
    }

    private async Task RefreshAsync(TenantInfo buyer, CancellationToken ct)
    {
        try
        {
            // One that nobody looks at is still young enough until the beat after this one.
            if (kept.TryGetValue(buyer.Id, out var known) && clock.UtcNow() - known.LookedAt > Watched && clock.UtcNow() - known.Figures.AsOf <= Oldest - (2 * Beat)) return;
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<IMultiTenantContextSetter>().SetTenant(buyer);
            var today = scope.ServiceProvider.GetRequiredService<Words>().Today;
            var figures = await scope.ServiceProvider.GetRequiredService<BuyerDashboard>().WorkOutAsync(ct);
            Keep(buyer, today, figures, known?.LookedAt ?? DateTime.MinValue);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // The next look works them out itself, and meets the fault if it is still there.
            log.LogWarning(fault, "The figures of {Organisation} could not be worked out ahead", buyer.Id);
        }
    }

    private void Keep(TenantInfo buyer, DateOnly today, BuyerFigures figures, DateTime lookedAt) => kept.AddOrUpdate(
        buyer.Id, _ => new Kept(buyer, today, figures) { LookedAt = lookedAt },
        (_, other) => other.Figures.AsOf > figures.AsOf ? other : new Kept(buyer, today, figures) { LookedAt = other.LookedAt > lookedAt ? other.LookedAt : lookedAt });

    private sealed record Kept(TenantInfo Buyer, DateOnly Today, BuyerFigures Figures)
    {
        public DateTime LookedAt { get; set; }
    }
}
