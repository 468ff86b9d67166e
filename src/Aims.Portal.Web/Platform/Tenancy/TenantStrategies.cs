using Microsoft.Extensions.Options;

namespace Aims.Portal.Web.Platform.Tenancy;

/// <summary>Reads the organisation's identifier from a request and writes links to it.</summary>
public interface IMultiTenantStrategy
{
    string? GetIdentifier(HttpContext context);

    /// <summary>Takes the identifier out of the path, so that pages and links never name it.</summary>
    void MoveToPathBase(HttpContext context, string identifier);

    /// <summary>The address of <paramref name="path"/> (starts with a slash) in that organisation, relative to <paramref name="publicUrl"/>.</summary>
    string Link(Uri publicUrl, string identifier, string path);
}

public sealed class PathStrategy : IMultiTenantStrategy
{
    public string? GetIdentifier(HttpContext context)
    {
        var path = context.Request.Path.Value;
        if (path is not { Length: > 1 }) return null;
        var end = path.IndexOf('/', 1);
        return end < 0 ? path[1..] : path[1..end];
    }

    public void MoveToPathBase(HttpContext context, string identifier)
    {
        var request = context.Request;
        request.PathBase = request.PathBase.Add(new PathString("/" + identifier));
        // Not by the conversion from a string, which would decode the path a second time.
        request.Path = new PathString(request.Path.Value![(identifier.Length + 1)..]);
    }

    public string Link(Uri publicUrl, string identifier, string path) => $"{publicUrl.AbsoluteUri.TrimEnd('/')}/{identifier}{path}";
}

public sealed class HostStrategy(IOptions<TenancyOptions> options) : IMultiTenantStrategy
{
    private readonly string suffix = "." + options.Value.Domain;

    public string? GetIdentifier(HttpContext context)
    {
        var (host, path) = (context.Request.Host.Host, context.Request.Path);

        // What belongs to no organisation is served on every host: people sign in, and out, where they are.
        if (path.StartsWithSegments("/account") || path.StartsWithSegments("/invitation") || path.StartsWithSegments("/public")) return null;
        return host.EndsWith(suffix, StringComparison.OrdinalIgnoreCase) ? host[..^suffix.Length].ToLowerInvariant() : null;
    }

    public void MoveToPathBase(HttpContext context, string identifier)
    {
    }

    public string Link(Uri publicUrl, string identifier, string path)
    {
        var port = publicUrl.IsDefaultPort ? "" : $":{publicUrl.Port}";
        return $"{publicUrl.Scheme}://{identifier}{suffix}{port}{path}";
    }
}
