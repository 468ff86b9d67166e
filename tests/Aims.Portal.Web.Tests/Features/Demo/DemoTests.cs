using System.Security.Cryptography;
using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Certificates;
using Aims.Portal.Web.Features.Demo;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Platform.Storage;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Aims.Portal.Web.Tests.Features.Demo;

/// <summary>An empty database filled by <see cref="SeedDemo"/>.</summary>
public sealed class DemoPortal : TestPortal
{
    protected override async Task SetUpAsync()
    {
        // The demo brings its own operator and fills only a database that is empty.
        await AcrossAsync(db => db.Organisations.ExecuteDeleteAsync());
        await RunAsync<SeedDemo>(seed => seed.ExecuteAsync());
    }
}

public sealed class DemoTests(DemoPortal portal) : IClassFixture<DemoPortal>
{
    [Fact]
    public async Task Every_state_of_an_assessment_is_there()
    {
        var states = await portal.AcrossAsync(db => db.AcrossTenants<Assessment>().Select(a => a.State).Distinct().ToListAsync());
        Assert.Equal(Enum.GetValues<AssessmentState>(), states.Order());
    }

    [Fact]
    public async Task Every_status_of_a_certificate_is_there_and_the_facts_hold()
    {
        var facts = (await portal.AcrossAsync(db => db.AcrossTenants<Certificate>().Select(c => c.FactsJson).ToListAsync())).ConvertAll(CertificateJson.Read);
        Assert.All(facts, f => Assert.Empty(f.Check()));
        Assert.Equal(Enum.GetValues<CertificateStatus>(), facts.Select(f => CertificateStatusRules.Evaluate(f, portal.Today).Status).Distinct().Order());
    }

    [Theory]
    [InlineData("2026-12-31")]
    [InlineData("2027-01-01")]
    [InlineData("2028-02-29")]
    [InlineData("2027-08-31")]
    public void Certificates_have_the_status_they_stand_for_on_any_day(string day)
    {
        var today = DateOnly.Parse(day);
        Assert.All(DemoCertificates.All(today), c => Assert.Equal(c.Status, CertificateStatusRules.Evaluate(c.Facts, today).Status));
    }

    [Theory]
    [InlineData("harbour-bank", "Peak Mutual")]
    [InlineData("peak-mutual", "Harbour Bank")]
    public async Task No_row_of_a_buyer_names_the_other_one(string slug, string other)
    {
        var (searched, named) = await portal.AcrossAsync(async db =>
        {
            var buyer = await db.Organisations.SingleAsync(o => o.Slug == slug);
            List<string> texts = [];
            foreach (var type in db.Model.GetEntityTypes().Where(t => typeof(ITenantOwned).IsAssignableFrom(t.ClrType) || typeof(IParty).IsAssignableFrom(t.ClrType)))
                texts.AddRange((IEnumerable<string>)typeof(DemoTests).GetMethod(nameof(TextsOf), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.MakeGenericMethod(type.ClrType).Invoke(null, [db, buyer.Id])!);
            return (texts.Count, texts.Where(t => t.Contains(other, StringComparison.OrdinalIgnoreCase)).ToList());
        });
        Assert.True(searched > 500, $"Only {searched} texts were searched.");
        Assert.Empty(named);
    }

    [Fact]
    public async Task Every_stored_file_is_the_one_its_row_describes()
    {
        var versions = await portal.AcrossAsync(db => db.AcrossTenants<DocumentVersion>().ToListAsync());
        Assert.True(versions.Count > 100);
        Assert.Equal(versions.Count, versions.Select(v => v.Sha256).Distinct().Count());
        var store = portal.Services.GetRequiredService<IEvidenceStore>();
        foreach (var version in versions)
        {
            await using var stream = await store.OpenReadAsync(EvidenceBlobs.ContainerOf(version.TenantId), version.BlobName, CancellationToken.None);
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes);
            Assert.Equal(version.Sha256, Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray())));
            Assert.Equal(version.Size, bytes.Length);
            Assert.True(bytes.Length >= 600);
            Assert.StartsWith("%PDF-1.4", System.Text.Encoding.ASCII.GetString(bytes.ToArray(), 0, 8));
        }
    }

    [Fact]
    public async Task A_second_run_adds_nothing()
    {
        var before = await CountAsync();
        await portal.RunAsync<SeedDemo>(seed => seed.ExecuteAsync());
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task The_registers_have_the_size_of_a_real_one()
    {
        var sizes = await portal.AcrossAsync(db => db.AcrossTenants<Vendor>().GroupBy(v => v.TenantId).Select(g => g.Count()).ToListAsync());
        Assert.Equal([14, 48], sizes.Order());
    }

    [Fact]
    public async Task Nobody_is_approved_or_rejected_without_a_decision()
    {
        var (judged, decided) = await portal.AcrossAsync(async db => (
            await db.AcrossTenants<Vendor>().Where(v => v.Status == VendorStatus.Approved || v.Status == VendorStatus.ApprovedWithConditions || v.Status == VendorStatus.Rejected).Select(v => v.Id).ToListAsync(),
            await db.AcrossTenants<Assessment>().Where(a => a.State == AssessmentState.Decided).Select(a => a.VendorId).ToListAsync()));
        Assert.NotEmpty(judged);
        Assert.Empty(judged.Except(decided));
    }

    [Fact]
    public async Task The_audit_trail_reaches_over_the_year_and_not_into_the_future()
    {
        var (bank, now) = (SeedDemo.Organisations[1].Slug, portal.Clock.GetUtcNow().UtcDateTime);
        var months = await portal.AcrossAsync(async db =>
        {
            var buyer = await db.Organisations.SingleAsync(o => o.Slug == bank);
            var moments = await db.AcrossTenants<Domain.Audit.AuditEntry>().Where(e => e.TenantId == buyer.Id).Select(e => e.At).ToListAsync();
            Assert.All(moments, m => Assert.True(m <= now));
            return moments.Select(m => (m.Year, m.Month)).Distinct().Count();
        });
        Assert.InRange(months, 9, 13);
    }

    private Task<int> CountAsync() => portal.AcrossAsync(async db => await db.AcrossTenants<Vendor>().CountAsync() + await db.AcrossTenants<Answer>().CountAsync() + await db.AcrossTenants<DocumentVersion>().CountAsync());

    private static List<string> TextsOf<T>(PortalDbContext db, OrganisationId buyer)
        where T : class
    {
        var owner = typeof(ITenantOwned).IsAssignableFrom(typeof(T)) ? nameof(ITenantOwned.TenantId) : nameof(IParty.BuyerId);
        var rows = db.AcrossTenants<T>().AsNoTracking().Where(r => EF.Property<OrganisationId>(r, owner) == buyer).ToList();
        var columns = db.Model.FindEntityType(typeof(T))!.GetProperties().Where(p => p.ClrType == typeof(string) && p.PropertyInfo is not null).ToList();
        return [.. rows.SelectMany(r => columns.Select(c => (string?)c.PropertyInfo!.GetValue(r))).OfType<string>()];
    }
}
