using OpenTelemetry.Metrics;

namespace Aims.Portal.Web.Platform.Jobs;

/// <summary>Sends the measurements to a collector when one is named; without it they cost nothing and anybody on the machine may still listen (<c>dotnet-counters</c>).</summary>
public static class MetricsSetup
{
    /// <summary>Address of an OpenTelemetry collector that takes OTLP over gRPC, such as http://localhost:4317.</summary>
    public const string Setting = "Portal:Metrics:Collector";

    public static void AddPortalMetrics(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<PortalMeter>();
        if (builder.Configuration[Setting] is not { Length: > 0 } text) return;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var collector) || collector.Scheme is not ("http" or "https"))
            throw new InvalidOperationException($"{Setting} must be the absolute address of an OpenTelemetry collector, for example http://localhost:4317.");
        builder.Services.AddOpenTelemetry().WithMetrics(m => m
            .AddMeter(PortalMeter.Name, "Microsoft.AspNetCore.Hosting", "System.Runtime")
            .AddOtlpExporter(o => o.Endpoint = collector));
    }
}
