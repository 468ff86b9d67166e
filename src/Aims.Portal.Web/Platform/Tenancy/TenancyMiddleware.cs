using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Web.Platform.Tenancy;

/// <summary>Resolves the organisation of a request before routing. An unknown one stays unresolved: the answer is then the same as for a stranger to a known one.</summary>
public sealed class TenancyMiddleware(RequestDelegate next, IMultiTenantStrategy strategy)
{
    public async Task InvokeAsync(HttpContext context, TenantStore store, IMultiTenantContextSetter setter)
    {
        if (strategy.GetIdentifier(context) is { } identifier && Slugs.IsWellFormed(identifier) && !Slugs.IsReserved(identifier))
        {
            setter.SetTenant(await store.FindAsync(identifier, context.RequestAborted));
            strategy.MoveToPathBase(context, identifier);
            context.Features.Set(new TenantAddressed(identifier));
        }

        await next(context);
    }
}

/// <summary>The request named an organisation, whether or not it exists.</summary>
public sealed record TenantAddressed(string Identifier);
