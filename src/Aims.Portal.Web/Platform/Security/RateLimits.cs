using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Aims.Portal.Web.Platform.Database;
using Aims.Portal.Web.Platform.Jobs;
using Hangfire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace Aims.Portal.Web.Platform.Security;

/// <summary>What a client without an account may send, counted by its address. Guessing at one account is the lockout's business, whatever addresses it comes from.</summary>
public static class RateLimits
{
    /// <summary>The policy of pages that anybody may post to: <c>[EnableRateLimiting(RateLimits.OpenForms)]</c>. Looking at them is not counted.</summary>
    public const string OpenForms = "open forms";

    /// <summary>The policy of secret addresses that a program fetches without signing in: every look is counted, apart from the forms.</summary>
    public const string OpenAddresses = "open addresses";

    public static void AddPortalLimits(this IServiceCollection services)
    {
        services.AddOptions<LimitOptions>().BindConfiguration(LimitOptions.Section)
            .Validate(o => o.FormsPerMinute >= 1, "Portal:Limits:FormsPerMinute must be at least 1, or nobody can sign in.")
            .Validate(o => o.ResetMailsPerHour >= 1, "Portal:Limits:ResetMailsPerHour must be at least 1, or nobody gets a new password.")
            .Validate(o => o.Networks() is not null, "Portal:Limits:Proxies must be addresses or networks such as 10.0.0.4 or 10.0.0.0/16, separated by commas.")
            .ValidateOnStart();
        services.AddOptions<ForwardedHeadersOptions>().Configure<IOptions<LimitOptions>>((headers, limits) =>
        {
            foreach (var network in limits.Value.Networks() ?? []) headers.KnownIPNetworks.Add(network);
        });
        services.AddScoped<FormCounts>();
        services.AddSingleton(new ScheduledJob(m => m.AddOrUpdate<FormCounts>("forget-form-counts", c => c.ForgetAsync(CancellationToken.None), Cron.Minutely())));
        services.AddRateLimiter(o =>
        {
            o.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            o.OnRejected = SayWhenAsync;
            o.AddPolicy(OpenForms, context => HttpMethods.IsPost(context.Request.Method) ? OfClient(context, "") : RateLimitPartition.GetNoLimiter(""));
            o.AddPolicy(OpenAddresses, context => OfClient(context, "get "));
        });
    }

    private static RateLimitPartition<string> OfClient(HttpContext context, string what)
    {
        var services = context.RequestServices;
        var permits = services.GetRequiredService<IOptions<LimitOptions>>().Value.FormsPerMinute;
        var client = what + ClientOf(context.Connection.RemoteIpAddress);
        // SQLite is for one process, which needs no database to count.
        if (services.GetRequiredService<IConfiguration>().Provider() is DatabaseProvider.Sqlite)
            return RateLimitPartition.GetFixedWindowLimiter(client, _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 });
        var (scopes, clock) = (services.GetRequiredService<IServiceScopeFactory>(), services.GetRequiredService<TimeProvider>());
        return RateLimitPartition.Get(client, c => new SharedFormLimiter(c, permits, scopes, clock));
    }

    /// <summary>An IPv4 address; of an IPv6 address the network, since one client has 2⁶⁴ addresses to choose from.</summary>
    internal static string ClientOf(IPAddress? address)
    {
        if (address is null) return "unknown";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return address.AddressFamily is AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)) : address.ToString();
    }

    /// <summary>The page with the words is that of every other status; see Features/Problem.</summary>
    private static ValueTask SayWhenAsync(OnRejectedContext context, CancellationToken ct)
    {
        var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromMinutes(1);
        context.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return ValueTask.CompletedTask;
    }
}
