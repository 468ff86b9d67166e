using Aims.Portal.Web.Platform.Database;
using Aims.Portal.Web.Platform.Tenancy;
using Hangfire;
using Hangfire.Dashboard;
using Hangfire.InMemory;
using Hangfire.PostgreSql;
using Hangfire.SqlServer;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Aims.Portal.Web.Platform.Jobs;

/// <summary>Hangfire is the motor; the rows it works on are ours, so its own storage may be lost without losing work.</summary>
public static class JobsSetup
{
    /// <summary>The queue of what looks into uploaded files.</summary>
    public const string Files = "files";

    /// <summary>How long a job of that queue goes on before it lets another one take its turn.</summary>
    public static readonly TimeSpan Turn = TimeSpan.FromSeconds(50);

    public static void AddPortalJobs(this WebApplicationBuilder builder)
    {
        var provider = builder.Configuration.Provider();
        var connection = builder.Configuration.PortalConnectionString(builder.Environment.ContentRootPath);
        JobStorage? storage = null;
        builder.Services.AddHangfire(hangfire =>
        {
            hangfire.UseSimpleAssemblyNameTypeSerializer().UseRecommendedSerializerSettings();
            storage = provider switch
            {
                DatabaseProvider.Postgres => hangfire.UsePostgreSqlStorage(o => o.UseNpgsqlConnection(JobsSchema.PostgresConnection(connection)), new PostgreSqlStorageOptions
                {
                    PrepareSchemaIfNecessary = false,
                    UseSlidingInvisibilityTimeout = true,
                    InvisibilityTimeout = TimeSpan.FromMinutes(5),
                    QueuePollInterval = TimeSpan.FromSeconds(2),
                    // A worker that was killed leaves its lock behind; the schedule holds one for milliseconds, and nothing longer than seconds.
                    DistributedLockTimeout = TimeSpan.FromSeconds(30),
                }).Entry,
                DatabaseProvider.SqlServer => hangfire.UseSqlServerStorage(connection, new SqlServerStorageOptions { PrepareSchemaIfNecessary = false }).Entry,
                _ => hangfire.UseInMemoryStorage(new InMemoryStorageOptions { MaxExpirationTime = TimeSpan.FromHours(1) }).Entry,
            };
        });
        // Its own, and not what was set last for the process: in tests that is another portal's, whose database may be gone.
        builder.Services.Replace(ServiceDescriptor.Singleton(services =>
        {
            services.GetRequiredService<IGlobalConfiguration>();
            return storage!;
        }));
        builder.Services.AddSingleton<JobWaker>();
        builder.Services.AddHostedService(s => s.GetRequiredService<JobWaker>());
        builder.Services.AddSingleton<IInterceptor, OutboxNudge>();
        builder.Services.AddScoped<OutboxPump>();
        builder.Services.AddScoped<AuditSealer>();
        builder.Services.AddScoped<SqliteStatistics>();

        var portal = builder.Configuration.GetSection(PortalOptions.Section).Get<PortalOptions>() ?? new PortalOptions();
        if (!portal.Has("worker")) return;
        builder.Services.AddHangfireServer(o =>
        {
            o.WorkerCount = 4;
            o.SchedulePollingInterval = TimeSpan.FromSeconds(5);
        });
        // Files take minutes where mails take milliseconds: neither waits for the other.
        builder.Services.AddHangfireServer(o =>
        {
            o.ServerName = $"{Environment.MachineName}:{Environment.ProcessId}:{Files}";
            o.Queues = [Files];
            o.WorkerCount = 2;
            o.SchedulePollingInterval = TimeSpan.FromSeconds(5);
        });
        builder.Services.AddHostedService<RecurringJobs>();
    }

    public static void MapPortalJobs(this IEndpointRouteBuilder routes)
    {
        var dashboard = routes.MapHangfireDashboard("/jobs", new DashboardOptions
        {
            // The access middleware lets only platform operators get here; the dashboard's own local-only rule is not relied on.
            Authorization = [],
            DisplayStorageConnectionString = false,
            DashboardTitle = "Aims Portal jobs",
            // The way back: the start knows where this person works.
            AppPath = "/",
        }).WithMetadata(new Security.RequiresAttribute(Domain.Organisations.Permission.Operate));
        dashboard.Add(endpoint =>
        {
            var answer = endpoint.RequestDelegate!;
            endpoint.RequestDelegate = context => Refusal(context.Request) is { } status ? Refuse(context, status) : answer(context);
        });
    }

    /// <summary>The dashboard fails on a form that it asks for and does not get.</summary>
    private static int? Refusal(HttpRequest request) => (HttpMethods.IsPost(request.Method), request.HasFormContentType) switch
    {
        (true, false) => StatusCodes.Status415UnsupportedMediaType,
        (false, _) when request.Path.Value!.EndsWith("/stats", StringComparison.OrdinalIgnoreCase) => StatusCodes.Status405MethodNotAllowed,
        _ => null,
    };

    private static Task Refuse(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
