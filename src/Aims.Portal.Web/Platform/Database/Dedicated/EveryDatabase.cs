using Aims.Portal.Data.Dedicated;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Tenancy;

namespace Aims.Portal.Web.Platform.Database.Dedicated;

/// <summary>Opens scopes in buyers' own databases, for jobs and for what the other side needs of a buyer. A scope works for that buyer, and in its database.</summary>
public sealed class EveryDatabase(IServiceScopeFactory scopes, DedicatedDatabases databases, DedicatedCheck check, ILogger<EveryDatabase> log)
{
    /// <summary>Does a job's work in each dedicated database. One that cannot be reached, or fails, is logged and left for the next time; the others do not wait for it.</summary>
    public async Task InEachDedicatedAsync<TJob>(Func<TJob, CancellationToken, Task> work, CancellationToken ct)
        where TJob : notnull
    {
        foreach (var (buyer, name) in databases.All)
        {
            try
            {
                await InAsync(buyer, async services =>
                {
                    await work(services.GetRequiredService<TJob>(), ct);
                    return true;
                }, ct);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                log.LogError(fault, "{Job} was not done in the database {Database}; it is tried again at its next time", typeof(TJob).Name, name);
            }
        }
    }

    /// <exception cref="DedicatedDatabaseAway">It cannot be reached, or does not fit this program.</exception>
    public async Task<T> InAsync<T>(OrganisationId buyer, Func<IServiceProvider, Task<T>> work, CancellationToken ct)
    {
        await check.DemandAsync(databases.Of(buyer)!, ct);
        // Looked up in a scope of its own: the context of a scope is made for the tenant that is set by then.
        TenantInfo tenant;
        await using (var lookup = scopes.CreateAsyncScope()) tenant = await lookup.ServiceProvider.GetRequiredService<TenantStore>().GetAsync(buyer, ct);
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<IMultiTenantContextSetter>().SetTenant(tenant);
        return await work(scope.ServiceProvider);
    }
}
