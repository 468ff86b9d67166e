using System.Diagnostics;
using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Mail;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Storage;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Aims.Portal.Web.Platform.Errors;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: database, blob store and the age of the oldest waiting work.</summary>
public static class HealthSetup
{
    public static void AddPortalHealth(this IServiceCollection services) =>
        services.AddHealthChecks()
            .AddCheck<DatabaseCheck>("database")
            .AddCheck<BlobStoreCheck>("blob store")
            .AddCheck<WaitingWorkCheck>("oldest waiting work");

    public static void MapPortalHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).WithMetadata(new OpenAttribute());
        routes.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = WriteAsync }).WithMetadata(new OpenAttribute());
    }

    private static Task WriteAsync(HttpContext context, HealthReport report) => context.Response.WriteAsJsonAsync(new
    {
        status = report.Status.ToString(),
        checks = report.Entries.ToDictionary(e => e.Key, e => new { status = e.Value.Status.ToString(), said = e.Value.Description, ms = (int)e.Value.Duration.TotalMilliseconds }),
    });

    private sealed class DatabaseCheck(PortalDbContext db) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            await db.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Healthy("reachable") : HealthCheckResult.Unhealthy("not reachable");
    }

    private sealed class BlobStoreCheck(IEvidenceStore store) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            try
            {
                await store.CheckAsync(cancellationToken);
                return HealthCheckResult.Healthy("usable");
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                return HealthCheckResult.Unhealthy("not usable: " + fault.GetType().Name);
            }
        }
    }

    private sealed class WaitingWorkCheck(PortalDbContext db, IMultiTenantContextSetter tenancy, TimeProvider clock) : IHealthCheck
    {
        private static readonly TimeSpan Late = TimeSpan.FromMinutes(15);

        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            using var _ = tenancy.EnterSystem("read the age of the oldest waiting mail");
            var oldest = await db.AcrossTenants<OutboxMail>().Where(m => m.State == MailState.Waiting).MinAsync(m => (DateTime?)m.NextAttemptAt, cancellationToken);
            if (oldest is not { } at) return HealthCheckResult.Healthy("nothing waits");
            var age = clock.UtcNow() - at;
            return age > Late ? HealthCheckResult.Degraded($"oldest mail is {(int)age.TotalMinutes} minutes late") : HealthCheckResult.Healthy($"oldest mail waits {Math.Max(0, (int)age.TotalSeconds)} s");
        }
    }
}
