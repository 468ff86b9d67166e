using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Web.Platform.Security;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>Notices when a member was refused at a door of the evidence library: at every one whose address names a document, a version or a grant, found by the type of its parameter,
/// so that a new one is watched without being listed. The answer is the one that was given; what is written down changes nothing of it.</summary>
public sealed class EvidenceDoors(RequestDelegate next, PageLoader pages)
{
    public async Task InvokeAsync(HttpContext context, CurrentMember me, IMultiTenantContextAccessor tenancy)
    {
        // Asked for before: a problem page that is shown instead has another endpoint.
        var endpoint = context.GetEndpoint();
        await next(context);
        if (context.Response is not { StatusCode: StatusCodes.Status403Forbidden or StatusCodes.Status404NotFound, HasStarted: false }) return;
        if (endpoint is not RouteEndpoint door || tenancy.Tenant is null || me.Role is null || await AskedAsync(door, context.Request.RouteValues) is not { } asked) return;
        var attempts = context.RequestServices.GetRequiredService<EvidenceAttempts>();
        await attempts.RecordAsync(asked, $"{context.Request.Method} /{door.RoutePattern.RawText?.TrimStart('/')}");
    }

    /// <summary>Null where no document, version or grant is named.</summary>
    private async Task<IEntityId?> AskedAsync(RouteEndpoint door, RouteValueDictionary values)
    {
        foreach (var (name, type) in await InputsAsync(door))
        {
            if (!Guid.TryParse(values.GetValueOrDefault(name) as string, out var id)) continue;
            if (type == typeof(GrantId)) return new GrantId(id);
            if (type == typeof(DocumentVersionId)) return new DocumentVersionId(id);
            if (type == typeof(DocumentId)) return new DocumentId(id);
        }

        return null;
    }

    private async Task<IEnumerable<(string Name, Type Type)>> InputsAsync(RouteEndpoint door)
    {
        if (door.Metadata.GetMetadata<PageActionDescriptor>() is not { } page) return door.Metadata.GetMetadata<System.Reflection.MethodInfo>()?.GetParameters().Select(p => (p.Name ?? "", p.ParameterType)) ?? [];
        var loaded = await pages.LoadAsync(page, EndpointMetadataCollection.Empty);
        return loaded.HandlerMethods.SelectMany(h => h.Parameters).Select(p => (p.BindingInfo?.BinderModelName ?? p.Name, p.ParameterType))
            .Concat(loaded.BoundProperties.Select(p => (p.BindingInfo?.BinderModelName ?? p.Name, p.ParameterType)));
    }
}
