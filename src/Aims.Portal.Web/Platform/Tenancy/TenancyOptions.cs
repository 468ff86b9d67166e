namespace Aims.Portal.Web.Platform.Tenancy;

public enum TenantStrategy
{
    /// <summary>The first path segment names the organisation: <c>/harbour-bank/vendors</c>.</summary>
    Path,

    /// <summary>The first host label names it: <c>harbour-bank.portal.example</c>.</summary>
    Host,
}

/// <summary>Settings <c>Portal:Tenancy</c>.</summary>
public sealed class TenancyOptions
{
    public const string Section = "Portal:Tenancy";

    public TenantStrategy Strategy { get; set; }

    /// <summary>The parent domain of all organisations; needed by the host strategy.</summary>
    public string? Domain { get; set; }
}
