using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Microsoft.Extensions.DependencyInjection;

namespace Aims.Portal.Web.Platform.Database.Dedicated;

/// <summary>The shared database, whoever the scope works for: for people and their passwords, and for what a buyer's own database may not see (a vendor's members, the scan of a file).
/// It is the scope's own context unless that is in a dedicated database.</summary>
public sealed class Exchange(IServiceProvider scope, IMultiTenantContextAccessor tenancy, TimeProvider clock) : IDisposable, IAsyncDisposable
{
    private PortalDbContext? beside;

    public PortalDbContext Db
    {
        get
        {
            if (beside is not null) return beside;
            var own = scope.GetRequiredService<PortalDbContext>();
            return own.Place is null ? own : beside = scope.GetRequiredService<SharedPool>().Take().WorkFor(tenancy, clock);
        }
    }

    public void Dispose() => beside?.Dispose();

    public ValueTask DisposeAsync() => beside?.DisposeAsync() ?? ValueTask.CompletedTask;
}

/// <summary>The pool of contexts in the shared database.</summary>
public sealed record SharedPool(Func<PortalDbContext> Take);
