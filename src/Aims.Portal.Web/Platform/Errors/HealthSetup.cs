using System.Diagnostics;
using System.Text;
using Aims.Portal.Data;
using Aims.Portal.Data.Dedicated;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Letters;
using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Database.Dedicated;
using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Scanning;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Storage;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace Aims.Portal.Web.Platform.Errors;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: database, blob store and the age of the oldest waiting work.</summary>
public static class HealthSetup
{
    public static void AddPortalHealth(this IServiceCollection services) =>
        services.AddSingleton<ScannerCheck>().AddSingleton<LeaveTaking>().AddHostedService(s => s.GetRequiredService<LeaveTaking>()).AddHealthChecks()
            .AddCheck<LeaveTaking>("this process")
            .AddCheck<DatabaseCheck>("database")
            .AddCheck<BlobStoreCheck>("blob store")
            .AddCheck<StoredFilesCheck>("stored files")
            .AddCheck<ScannerCheck>("malware scanner")
            .AddCheck<WaitingWorkCheck>("oldest waiting work")
            .AddCheck<DedicatedCheckup>("dedicated databases");

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

    /// <summary>What the nightly comparison has found. Degraded: the files are damaged whichever instance answers.</summary>
    private sealed class StoredFilesCheck(PortalDbContext db, IMultiTenantContextSetter tenancy) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            using var _ = tenancy.EnterSystem("count files that the store does not give back");
            var faults = await db.AcrossTenants<DocumentVersion>().CountAsync(v => v.StoreFault != null, cancellationToken);
            return faults == 0 ? HealthCheckResult.Healthy("as they were uploaded, as far as they were compared") : HealthCheckResult.Degraded($"{faults} missing or altered in the store: the operator's page names them");
        }
    }

    /// <summary>Without a scanner all goes on but for what was uploaded since. Shows it a file that every scanner must know.</summary>
    private sealed class ScannerCheck(IMalwareScanner scanner, IOptions<ScanOptions> options) : IHealthCheck
    {
        private (long At, HealthCheckResult? Said) last;

        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            if (!options.Value.IsConfigured) return HealthCheckResult.Healthy("not configured: files are marked as not scanned");
            // Anybody may ask: the scanner is asked once in half a minute, and waited for three seconds.
            var (at, said) = last;
            if (said is { } known && Environment.TickCount64 - at < 30_000) return known;
            var answer = await AskAsync(cancellationToken);
            last = (Environment.TickCount64, answer);
            return answer;
        }

        private async Task<HealthCheckResult> AskAsync(CancellationToken ct)
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
            patience.CancelAfter(TimeSpan.FromSeconds(3));
            try
            {
                using var harmless = new MemoryStream(Encoding.ASCII.GetBytes(Eicar.Text));
                return (await scanner.ScanAsync(harmless, patience.Token)).Found is null
                    ? HealthCheckResult.Degraded("answers, and does not find the EICAR test file: its signatures are missing")
                    : HealthCheckResult.Healthy("finds the EICAR test file");
            }
            catch (Exception fault) when (fault is ScannerUnavailableException || (fault is OperationCanceledException && !ct.IsCancellationRequested))
            {
                return HealthCheckResult.Degraded("does not answer: what is uploaded stays in quarantine");
            }
        }
    }

    /// <summary>Degraded, not unhealthy: taking the instance away would take everybody's portal away.</summary>
    private sealed class DedicatedCheckup(DedicatedDatabases databases, EveryDatabase every, PortalDbContext db, IMultiTenantContextSetter tenancy, TimeProvider clock) : IHealthCheck
    {
        private static readonly TimeSpan Late = TimeSpan.FromMinutes(15);

        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            if (databases.All.Count == 0) return HealthCheckResult.Healthy("none");
            var answers = await Task.WhenAll(databases.All.Keys.Select(b => AnswersAsync(b, cancellationToken)));
            if (answers.Count(a => !a) is > 0 and var silent) return HealthCheckResult.Degraded($"{silent} of {answers.Length} cannot be used");
            using var _ = tenancy.EnterSystem("read the age of the oldest waiting letter");
            var oldest = await db.AcrossTenants<Letter>().Where(l => l.ReadAt == null).MinAsync(l => (DateTime?)l.WrittenAt, cancellationToken);
            return oldest is { } at && clock.UtcNow() - at is var age && age > Late
                ? HealthCheckResult.Degraded($"oldest letter waits {(int)age.TotalMinutes} minutes")
                : HealthCheckResult.Healthy($"{answers.Length} usable");
        }

        /// <summary>Asks through to the shared database.</summary>
        private async Task<bool> AnswersAsync(OrganisationId buyer, CancellationToken ct)
        {
            try
            {
                return await every.InAsync(buyer, s => s.GetRequiredService<PortalDbContext>().Organisations.AnyAsync(ct), ct);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                return false;
            }
        }
    }

    private sealed class WaitingWorkCheck(PortalDbContext db, IMultiTenantContextSetter tenancy, MailBreaker breaker, TimeProvider clock) : IHealthCheck
    {
        private static readonly TimeSpan Late = TimeSpan.FromMinutes(15);

        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            using var _ = tenancy.EnterSystem("read the age of the oldest waiting mail and reminder");
            // A sweep that does not run writes no mail that could wait. Two days: a date comes later in some zones, and a sweep of an hour ago has left none.
            var missed = DateOnly.FromDateTime(clock.UtcNow()).AddDays(-2);
            if (await db.AcrossTenants<Obligation>().AnyAsync(o => o.NextReminderOn <= missed && o.State == ObligationState.Open && o.ParkedAt == null, cancellationToken))
                return HealthCheckResult.Degraded("reminders of more than two days ago have not been looked at: does a worker run?");
            var oldest = await db.AcrossTenants<OutboxMail>().Where(m => m.State == MailState.Waiting).MinAsync(m => (DateTime?)m.NextAttemptAt, cancellationToken);
            if (oldest is not { } at) return HealthCheckResult.Healthy("nothing waits");
            var age = clock.UtcNow() - at;
            // What the server said stays on the operator's page: anybody may ask for this one.
            if (breaker.IsOpen) return HealthCheckResult.Degraded($"the mail server is left alone for a while; oldest mail waits {Math.Max(0, (int)age.TotalMinutes)} minutes");
            return age > Late ? HealthCheckResult.Degraded($"oldest mail is {(int)age.TotalMinutes} minutes late") : HealthCheckResult.Healthy($"oldest mail waits {Math.Max(0, (int)age.TotalSeconds)} s");
        }
    }
}
