using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Web.Platform.Tenancy;

/// <summary>Resolves the organisation of a request before routing. An unknown one stays unresolved: the answer is then the same as for a stranger to a known one.</summary>
public sealed class TenancyMiddleware(RequestDelegate next, IMultiTenantStrategy strategy)
{
    public async Task InvokeAsync(HttpContext context, TenantStore store, IMultiTenantContextSetter setter)
    {
        if (strategy.GetIdentifier(context) is { } identifier && Slugs.IsWellFormed(identifier) && !Slugs.IsPortals(identifier))
        {
            var found = await store.FindAsync(identifier, context.RequestAborted);
            // A word that was reserved after an organisation had it is still that organisation; without one it names none.
            if (found is not null || !Slugs.IsReserved(identifier)) Enter(context, setter, identifier, found);
        }

        await next(context);
    }

    private void Enter(HttpContext context, IMultiTenantContextSetter setter, string identifier, TenantInfo? found)
    {
        setter.SetTenant(found);
        strategy.MoveToPathBase(context, identifier);
        context.Features.Set(new TenantAddressed(identifier));
    }
}

/// <summary>The request named an organisation, whether or not it exists.</summary>
public sealed record TenantAddressed(string Identifier);
