using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Organisations;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Aims.Portal.Web.Tests.Platform.Security.Fuzz;

/// <summary>The program with the fault that is looked for: once somebody was let in, the data he works on is the first bank's, whatever his own organisation is.</summary>
public sealed class MixedUpPortal : FuzzPortal
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(services =>
        {
            services.AddScoped(_ => new MixedUpContext(this));
            services.Replace(ServiceDescriptor.Scoped<IMultiTenantContextAccessor>(s => s.GetRequiredService<MixedUpContext>()));
            services.Replace(ServiceDescriptor.Scoped<IMultiTenantContextSetter>(s => s.GetRequiredService<MixedUpContext>()));
        });
    }

    private sealed class MixedUpContext(MixedUpPortal portal) : IMultiTenantContextAccessor, IMultiTenantContextSetter
    {
        private readonly MultiTenantContext right = new();
        private bool isLetIn;

        public TenantInfo? Tenant => isLetIn && right.Tenant?.Id == portal.OtherBank.Id && portal.Bank is { } bank
            ? new TenantInfo(bank.Id, bank.Slug, bank.Name, bank.Kind, bank.BuyerType, bank.TimeZone)
            : right.Tenant;

        public Actor Actor => right.Actor;

        public string? SystemReason => right.SystemReason;

        public void SetTenant(TenantInfo? tenant) => right.SetTenant(tenant);

        public void SetActor(Actor actor)
        {
            right.SetActor(actor);
            isLetIn = true;
        }

        public IDisposable EnterSystem(string reason) => right.EnterSystem(reason);
    }
}
