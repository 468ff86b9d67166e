using Aims.Portal.Web.Features.Account;
using Aims.Portal.Web.Features.Shared;

namespace Aims.Portal.Web.Features;

/// <summary>Every feature's two doors: what it registers and what it maps. The listing of this folder is the feature list.</summary>
public static class FeaturesSetup
{
    public static void AddPortalFeatures(this IServiceCollection services)
    {
        services.AddScoped<Navigation>();
        services.AddAccounts();
    }

    public static void MapPortalFeatures(this IEndpointRouteBuilder routes)
    {
    }
}
