using Aims.Portal.Domain;
using Aims.Portal.Web.Platform.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace Aims.Portal.Web.Tests.Harness;

/// <param name="Name">For messages: the page's file or the endpoint's route.</param>
/// <param name="Method">GET or what else it answers to.</param>
/// <param name="Handler">Named handler of a page; null for the plain one.</param>
/// <param name="Inputs">Everything that is bound from a form, a query or the route, by name.</param>
public sealed record Door(string Name, RoutePattern Route, string Method, string? Handler, AccessAttribute? Access, IReadOnlyDictionary<string, Type> Inputs)
{
    public IEnumerable<string> RouteNames => Route.Parameters.Select(p => p.Name);

    public bool TakesIds => Route.Parameters.Count > 0 || Inputs.Values.Any(t => typeof(IEntityId).IsAssignableFrom(Nullable.GetUnderlyingType(t) ?? t));

    /// <summary>The path with its parameters filled in, inside an organisation.</summary>
    public string Path(Func<string, Type, string> value)
    {
        var segments = Route.PathSegments.Select(s => string.Concat(s.Parts.Select(part => part switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternSeparatorPart separator => separator.Content,
            RoutePatternParameterPart parameter => Uri.EscapeDataString(parameter.ParameterPolicies.Any(p => p.Content == "int") ? "1" : value(parameter.Name, Inputs.GetValueOrDefault(parameter.Name, typeof(string)))),
            _ => "",
        })));
        return "/" + string.Join('/', segments) + (Handler is null ? "" : $"?handler={Handler}");
    }

    public override string ToString() => $"{Method} /{Route.RawText?.TrimStart('/')}{(Handler is null ? "" : $" ({Handler})")}";
}

/// <summary>Every page handler and every other endpoint of the program, found by asking the program itself: new ones are walked without being listed anywhere.</summary>
public static class Walk
{
    public static async Task<IReadOnlyList<Door>> DoorsAsync(IServiceProvider services)
    {
        var doors = new List<Door>();
        foreach (var page in await PagesAsync(services))
        {
            var access = page.ModelTypeInfo!.GetCustomAttributes(inherit: true).OfType<AccessAttribute>().SingleOrDefault();
            var route = RoutePatternFactory.Parse(page.AttributeRouteInfo!.Template!);
            var bound = page.BoundProperties.ToDictionary(p => p.BindingInfo?.BinderModelName ?? p.Name, p => p.ParameterType, StringComparer.OrdinalIgnoreCase);
            foreach (var handler in page.HandlerMethods)
            {
                var inputs = new Dictionary<string, Type>(bound, StringComparer.OrdinalIgnoreCase);
                foreach (var parameter in handler.Parameters.Where(p => p.ParameterType != typeof(CancellationToken))) inputs[parameter.BindingInfo?.BinderModelName ?? parameter.Name] = parameter.ParameterType;
                doors.Add(new Door(page.RelativePath, route, handler.HttpMethod.ToUpperInvariant(), handler.Name, access, inputs));
            }
        }

        foreach (var endpoint in services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>().Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is null))
        {
            var method = endpoint.Metadata.GetMetadata<System.Reflection.MethodInfo>();
            var inputs = (method?.GetParameters() ?? []).Where(p => p.Name is not null).ToDictionary(p => p.Name!, p => p.ParameterType, StringComparer.OrdinalIgnoreCase);
            // HEAD goes through the door of its GET.
            foreach (var verb in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Except(["HEAD"]) ?? ["GET"])
                doors.Add(new Door(endpoint.DisplayName ?? "?", endpoint.RoutePattern, verb, null, endpoint.Metadata.GetMetadata<AccessAttribute>(), inputs));
        }

        return [.. doors.DistinctBy(d => d.ToString(), StringComparer.Ordinal)];
    }

    public static async Task<IReadOnlyList<CompiledPageActionDescriptor>> PagesAsync(IServiceProvider services)
    {
        var loader = services.GetRequiredService<PageLoader>();
        var pages = new List<CompiledPageActionDescriptor>();
        foreach (var page in services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<PageActionDescriptor>())
            pages.Add(await loader.LoadAsync(page, EndpointMetadataCollection.Empty));
        return pages;
    }
}
