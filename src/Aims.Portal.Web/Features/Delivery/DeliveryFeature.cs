namespace Aims.Portal.Web.Features.Delivery;

public static class DeliveryFeature
{
    public static void AddDelivery(this IServiceCollection services)
    {
        services.AddScoped<RefusedAddresses>();
        services.AddScoped<Subscription>();
        services.AddScoped<StuckWork>();
    }
}
