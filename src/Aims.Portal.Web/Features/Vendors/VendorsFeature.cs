using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;

namespace Aims.Portal.Web.Features.Vendors;

public static class VendorsFeature
{
    public static void AddVendors(this IServiceCollection services)
    {
        services.AddScoped<OwnerList>();
        services.AddSingleton<RegisterQueries>();
        services.AddSingleton<VendorQueries>();
        services.AddSingleton<KeptVendors>();
        services.AddScoped<VendorRegister>();
        services.AddScoped<VendorExport>();
        services.AddScoped<VendorOverview>();
        services.AddScoped<AddVendor>();
        services.AddScoped<ChangeVendor>();
        services.AddScoped<EndVendor>();
        services.AddScoped<ReopenVendor>();
        services.AddScoped<AddContact>();
        services.AddScoped<ChangeContact>();
        services.AddScoped<RemoveContact>();
        services.AddScoped<AddService>();
        services.AddScoped<ChangeService>();
    }

    public static void MapVendors(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/vendors/export.csv", (HttpContext context, VendorExport export) => export.WriteAsync(context))
            .WithMetadata(new RequiresAttribute(Permission.ReadRegister));
}
