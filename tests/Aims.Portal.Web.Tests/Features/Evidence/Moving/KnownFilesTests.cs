using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Certificates.Buyers;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Features.Evidence.Moving;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Aims.Portal.Web.Tests.Features.Evidence.Moving;

/// <summary>Of all organisations; on PostgreSQL each bank has a database of its own.</summary>
public sealed class KnownFilesTests(KnownFilesTests.World portal) : IClassFixture<KnownFilesTests.World>
{
    [Fact]
    public async Task Documents_and_pictures_of_every_organisation_are_known_each_in_its_owners_container()
    {
        var rows = await portal.AcrossAsync(async db => (
            await db.AcrossTenants<DocumentVersion>().Select(v => new { v.TenantId, v.BlobName, v.Sha256 }).ToListAsync())
            .Concat(await db.AcrossTenants<CheckPicture>().Select(p => new { p.TenantId, p.BlobName, p.Sha256 }).ToListAsync()).ToList());

        await using var scope = portal.Services.CreateAsyncScope();
        var known = await scope.ServiceProvider.GetRequiredService<KnownFiles>().AllAsync(default);

        Assert.Contains(known, f => f.Container == EvidenceBlobs.ContainerOf(portal.Bank.Id) && f.Name.StartsWith("checks/", StringComparison.Ordinal));
        Assert.Contains(known, f => f.Container == EvidenceBlobs.ContainerOf(portal.Vendor.Id) && !f.Name.Contains('/'));
        Assert.Equal(rows.Select(r => (EvidenceBlobs.ContainerOf(r.TenantId), r.BlobName, r.Sha256)).Order(), known.Select(f => (f.Container, f.Name, f.Sha256)).Order());
    }

    public sealed class World : SeededPortal
    {
        protected override bool BuyersAreDedicated => TestDatabases.Engine is "Postgres";
    }
}
