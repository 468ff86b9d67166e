using System.Reflection;
using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace Aims.Portal.Web.Tests.Platform.Security;

/// <summary>Filters and save guard on every kind of row that belongs to somebody, found by asking the model.</summary>
public sealed class IsolationTests(SeededPortal portal) : IClassFixture<SeededPortal>
{
    /// <summary>Rows that may be linked to something of another organisation by the database alone: the link goes through the shared assessment, or through the vendor's certificate.</summary>
    private static readonly HashSet<string> LinkedThroughTheOtherParty = new(StringComparer.Ordinal) { "Answer", "SectionAssignment", "SharedCertificate" };

    public static TheoryData<Type> Rows
    {
        get
        {
            using var db = TestDatabases.Open("Data Source=unused", new MultiTenantContext());
            return [.. db.Model.GetEntityTypes().Select(t => t.ClrType).Where(t => typeof(ITenantOwned).IsAssignableFrom(t) || typeof(IParty).IsAssignableFrom(t))];
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Without_an_organisation_nothing_is_read(Type type)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();

        await Assert.ThrowsAsync<MultiTenantException>(() => ReadAsync(db, type));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Rows_of_one_organisation_are_invisible_to_another(Type type)
    {
        var all = (await portal.AcrossAsync(db => ReadAllAsync(db, type))).Where(IsVictims).ToList();
        Assert.NotEmpty(all);

        foreach (var other in new[] { portal.OtherBank, portal.OtherVendor, portal.Platform })
            Assert.DoesNotContain(await portal.InTenantAsync(other, db => ReadAsync(db, type)), IsVictims);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task A_row_of_another_organisation_is_neither_added_changed_nor_removed(Type type)
    {
        foreach (var state in new[] { EntityState.Added, EntityState.Modified, EntityState.Deleted })
        {
            var row = await VictimAsync(type);
            await Assert.ThrowsAsync<MultiTenantException>(() => portal.InTenantAsync(portal.OtherBank, async db =>
            {
                db.Entry(row).State = state;
                await db.SaveChangesAsync();
            }));
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task A_row_with_a_known_id_and_ones_own_name_on_it_takes_nothing_away(Type type)
    {
        foreach (var thief in new[] { portal.OtherBank, portal.OtherVendor })
        {
            foreach (var owner in type.GetProperties().Where(p => p.Name is nameof(ITenantOwned.TenantId) or nameof(IParty.BuyerId) or nameof(IParty.VendorOrganisationId)))
            {
                var before = await VictimsAsync(type);
                var row = await VictimAsync(type);
                owner.SetValue(row, thief.Id);

                // Refused by the guard, or by the database because no such row is the thief's; a row that is nothing but its key has nothing to change.
                var refused = await Record.ExceptionAsync(() => portal.InTenantAsync(thief, async db =>
                {
                    db.Update(row);
                    await db.SaveChangesAsync();
                }));
                Assert.True(refused is MultiTenantException or DbUpdateException || refused is null && type.Name == "AssessedService", $"{owner.Name}: {refused}");
                Assert.Equal(before, await VictimsAsync(type));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task The_database_refuses_a_link_to_a_row_of_another_organisation(Type type)
    {
        var (ownerName, thief) = typeof(IParty).IsAssignableFrom(type) ? (nameof(IParty.BuyerId), portal.OtherBank) : (nameof(ITenantOwned.TenantId), portal.OtherBank);
        var (keys, entity) = await portal.AcrossAsync(db => Task.FromResult((LinksThrough(db.Model.FindEntityType(type)!, ownerName), db.Model.FindEntityType(type)!)));
        if (keys.Count == 0 || LinkedThroughTheOtherParty.Contains(type.Name)) return;

        var row = await VictimAsync(type);
        type.GetProperty(ownerName)!.SetValue(row, thief.Id);
        foreach (var key in entity.FindPrimaryKey()!.Properties.Where(p => p.Name == "Id")) key.PropertyInfo!.SetValue(row, key.ClrType == typeof(Guid) ? Guid.CreateVersion7() : Activator.CreateInstance(key.ClrType, Guid.CreateVersion7()));

        await Assert.ThrowsAsync<DbUpdateException>(() => portal.InTenantAsync(thief, async db =>
        {
            db.Entry(row).State = EntityState.Added;
            await db.SaveChangesAsync();
        }));
    }

    [Fact]
    public async Task Looking_across_organisations_needs_a_stated_reason()
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();

        Assert.Throws<MultiTenantException>(() => db.AcrossTenants<Domain.Vendors.Vendor>());
    }

    [Fact]
    public async Task A_look_across_organisations_ends_with_its_reason_and_the_next_query_sees_one_again()
    {
        Task<List<OrganisationId>> SeenAsync(IQueryable<Membership> memberships) => memberships.Select(m => m.TenantId).Distinct().ToListAsync();

        await portal.InTenantAsync(portal.OtherBank, async db =>
        {
            using (((IMultiTenantContextSetter)db.TenantContext).EnterSystem("test"))
            {
                var all = await SeenAsync(db.AcrossTenants<Membership>());
                Assert.Contains(portal.Bank.Id, all);
                Assert.Contains(portal.OtherBank.Id, all);
            }

            Assert.Equal([portal.OtherBank.Id], await SeenAsync(db.Memberships));
            Assert.Throws<MultiTenantException>(() => db.AcrossTenants<Membership>());
        });
    }

    private static List<IForeignKey> LinksThrough(IEntityType type, string owner) =>
        [.. type.GetForeignKeys().Where(k => k.Properties.Count > 1 && k.Properties.Any(p => p.Name == owner) && k.PrincipalEntityType.ClrType != typeof(Organisation))];

    private bool IsVictims(object row) => row switch
    {
        ITenantOwned owned => owned.TenantId == portal.Bank.Id || owned.TenantId == portal.Vendor.Id,
        IParty party => party.BuyerId == portal.Bank.Id || party.VendorOrganisationId == portal.Vendor.Id,
        _ => false,
    };

    private async Task<object> VictimAsync(Type type) => (await portal.AcrossAsync(db => ReadAllAsync(db, type))).First(IsVictims);

    private async Task<List<string>> VictimsAsync(Type type) =>
        [.. (await portal.AcrossAsync(db => ReadAllAsync(db, type))).Where(IsVictims).Select(r => System.Text.Json.JsonSerializer.Serialize(r, type)).Order(StringComparer.Ordinal)];

    private static Task<List<object>> ReadAsync(PortalDbContext db, Type type) => Call(nameof(FilteredAsync), db, type);

    private static Task<List<object>> ReadAllAsync(PortalDbContext db, Type type) => Call(nameof(AcrossAsync), db, type);

    private static Task<List<object>> Call(string method, PortalDbContext db, Type type) =>
        (Task<List<object>>)typeof(IsolationTests).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, [db])!;

    private static async Task<List<object>> FilteredAsync<T>(PortalDbContext db)
        where T : class => [.. await db.Set<T>().AsNoTracking().ToListAsync()];

    private static async Task<List<object>> AcrossAsync<T>(PortalDbContext db)
        where T : class => [.. await db.AcrossTenants<T>().AsNoTracking().ToListAsync()];
}
