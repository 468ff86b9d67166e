using Aims.Portal.Web.Platform.Jobs;
using Hangfire;

namespace Aims.Portal.Web.Features.Obligations;

public static class ObligationsFeature
{
    public static void AddObligations(this IServiceCollection services)
    {
        services.AddScoped<ChasedElsewhere>();
        services.AddScoped<ReminderMail>();
        services.AddScoped<ReminderPost>();
        services.AddScoped<ReminderSweep>();
        services.AddScoped<HeldPost>();
        services.AddScoped<ManageCalendarFeed>();
        services.AddScoped<FindCalendarFeed>();
        services.AddScoped<RevokeCalendarFeeds>();
        services.AddScoped<CalendarEvents>();
        services.AddScoped<DeliveryElsewhere>();
        services.AddScoped<ChangeReminderPolicy>();
        services.AddScoped<PauseReminders>();
        services.AddScoped<ReplanReminders>();
        services.AddScoped<RemindNow>();
        services.AddScoped<TellOfLateCertificate>();
        services.AddScoped<ReminderPreview>();
        services.AddSingleton(new ScheduledJob(jobs => jobs.AddOrUpdate<ReminderSweep>("reminders", s => s.RunAsync(CancellationToken.None), "*/10 * * * *")));
    }

    public static void MapObligations(this IEndpointRouteBuilder routes)
    {
        routes.MapReminderPreviews();
        routes.MapCalendarFeeds();
    }
}
