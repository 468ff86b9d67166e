using System.Diagnostics;
using System.Threading.RateLimiting;

namespace Aims.Portal.Web.Platform.Security;

/// <summary>The forms of one client in a minute of the clock, counted over all processes (<see cref="FormCounts"/>). What a process knows to be used up it refuses without asking:
/// a flood costs the database no more than what is let through.</summary>
internal sealed class SharedFormLimiter(string client, int permits, IServiceScopeFactory scopes, TimeProvider clock) : RateLimiter
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);
    private static readonly Answer AskTheDatabase = new(false, null);
    private static readonly Answer Granted = new(true, null);
    private long lastAsked = Stopwatch.GetTimestamp();
    private long usedUp;

    public override TimeSpan? IdleDuration => Stopwatch.GetElapsedTime(Volatile.Read(ref lastAsked));

    public override RateLimiterStatistics? GetStatistics() => null;

    // The database cannot be asked without waiting; the middleware asks the other way after this no.
    protected override RateLimitLease AttemptAcquireCore(int permitCount) => AskTheDatabase;

    protected override async ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken)
    {
        Volatile.Write(ref lastAsked, Stopwatch.GetTimestamp());
        var now = clock.GetUtcNow().UtcDateTime;
        var minute = new DateTime(now.Ticks - now.Ticks % Window.Ticks, DateTimeKind.Utc);
        var refused = new Answer(false, minute + Window - now);
        if (Volatile.Read(ref usedUp) == minute.Ticks) return refused;

        await using var scope = scopes.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<FormCounts>().AddAsync(client, minute, permits, cancellationToken)) return Granted;
        Volatile.Write(ref usedUp, minute.Ticks);
        return refused;
    }

    private sealed class Answer(bool granted, TimeSpan? wait) : RateLimitLease
    {
        public override bool IsAcquired => granted;

        public override IEnumerable<string> MetadataNames => wait is null ? [] : [MetadataName.RetryAfter.Name];

        public override bool TryGetMetadata(string metadataName, out object? metadata)
        {
            metadata = metadataName == MetadataName.RetryAfter.Name ? wait : null;
            return metadata is not null;
        }
    }
}
