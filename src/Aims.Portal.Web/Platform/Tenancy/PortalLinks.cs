using Microsoft.Extensions.Options;

namespace Aims.Portal.Web.Platform.Tenancy;

/// <summary>Settings <c>Portal</c>: what concerns the whole program.</summary>
public sealed class PortalOptions
{
    public const string Section = "Portal";

    /// <summary>The address people type; links in mails are made from it, never from the Host header.</summary>
    public Uri? PublicUrl { get; set; }

    /// <summary>What this process does: web, worker, or both.</summary>
    public string Roles { get; set; } = "web, worker";

    /// <summary>0 to 20: how long a web process that is asked to end goes on answering, so that the proxy turns to another. Null: 3 in Production, else 0.</summary>
    public int? LeaveSeconds { get; set; }

    public bool Has(string role) => Roles.Split(',', StringSplitOptions.TrimEntries).Contains(role, StringComparer.OrdinalIgnoreCase);
}

/// <summary>Absolute addresses for mails and for going from one organisation to another.</summary>
public sealed class PortalLinks(IMultiTenantStrategy strategy, IOptions<PortalOptions> options)
{
    private Uri PublicUrl => options.Value.PublicUrl!;

    public string InTenant(string identifier, string path) => strategy.Link(PublicUrl, identifier, path);

    public string Global(string path) => PublicUrl.AbsoluteUri.TrimEnd('/') + path;

    /// <summary>For links on a page: relative under the path strategy, so that any address the portal is reached by works.</summary>
    public string OnPage(string identifier, string path) =>
        strategy is PathStrategy ? $"/{identifier}{path}" : InTenant(identifier, path);
}
