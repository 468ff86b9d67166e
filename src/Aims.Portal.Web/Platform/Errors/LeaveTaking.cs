using Aims.Portal.Web.Platform.Tenancy;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace Aims.Portal.Web.Platform.Errors;

/// <summary>A web node that is asked to end says so before it does: it is not ready any more, and each answer closes its connection. A proxy that keeps connections would otherwise send a form into
/// one that is being closed, and may not send it a second time.</summary>
public sealed class LeaveTaking(IOptions<PortalOptions> options, IHostEnvironment environment) : IHostedLifecycleService, IHealthCheck
{
    /// <summary>Longer than a proxy takes to use each of its kept connections once.</summary>
    private const int InProduction = 3;

    private volatile bool isLeaving;

    private TimeSpan Takes => TimeSpan.FromSeconds(!options.Value.Has("web") ? 0 : options.Value.LeaveSeconds ?? (environment.IsProduction() ? InProduction : 0));

    /// <summary>A host that has less time than this wants goes on stopping.</summary>
    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        isLeaving = true;
        await Task.Delay(Takes, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>Said when the answer begins, whoever wrote it and however long ago it was asked for. HTTP/1.1 only: later ones have no such header, and their servers say it by themselves.</summary>
    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (HttpProtocol.IsHttp11(context.Request.Protocol)) context.Response.OnStarting(() =>
        {
            if (isLeaving) context.Response.Headers.Connection = "close";
            return Task.CompletedTask;
        });
        return next(context);
    }

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(isLeaving ? HealthCheckResult.Unhealthy("asked to end") : HealthCheckResult.Healthy("stays"));

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
