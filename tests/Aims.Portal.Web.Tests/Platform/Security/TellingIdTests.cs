using System.Text.RegularExpressions;
using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Platform.Security;

/// <summary>A version 7 UUID says to the millisecond when it was made: of what the other side made before the two met, that says too much.</summary>
public sealed partial class TellingIdTests(SeededPortal portal) : IClassFixture<SeededPortal>
{
    [Theory]
    [InlineData(Role.RiskManager)]
    [InlineData(Role.VendorAdministrator)]
    public async Task No_page_shows_when_something_of_the_other_side_was_made(Role role)
    {
        var visitor = await portal.SignInAsync(portal.Members[role]);
        var theirs = await IdsOfAsync(role.Kind() is OrganisationKind.Buyer ? portal.Vendor : portal.Bank);
        var (seen, telling) = (new HashSet<Guid>(), new List<string>());
        foreach (var door in (await Walk.DoorsAsync(portal.Services)).Where(d => d is { Method: "GET", Handler: null, Access: RequiresAttribute r } && role.Allows(r.Permission)))
        {
            foreach (var known in Enumerable.Range(0, 2))
            {
                var answer = await visitor.GetAsync("~" + door.Path((_, type) => Value(type, known)));
                var body = await answer.Response.Content.ReadAsStringAsync();
                foreach (var id in Uuid().Matches(body).Select(m => Guid.Parse(m.Value)).Where(theirs.Contains))
                {
                    seen.Add(id);
                    if (id.Version == 7) telling.Add($"{door}: {id}");
                }
            }
        }

        Assert.NotEmpty(seen);
        Assert.Empty(telling.Distinct());
    }

    [Fact]
    public async Task Rows_that_both_read_hold_no_id_that_tells_either()
    {
        foreach (var (own, other) in new[] { (portal.Bank, portal.Vendor), (portal.Vendor, portal.Bank) })
        {
            var theirs = await IdsOfAsync(own);
            var shared = string.Join('\n', await portal.InTenantAsync(other, async db =>
            {
                var submitted = await db.Submissions.Select(s => s.Content).ToListAsync();
                var facts = await db.SharedCertificates.Select(s => s.FactsJson).ToListAsync();
                var grants = await db.EvidenceGrants.Select(g => new { g.DocumentId, g.VersionId, g.BlobName, g.VendorOrganisationId }).ToListAsync();
                var people = await db.Submissions.Select(s => s.SubmittedById.ToString()).Concat(db.EvidenceReads.Select(r => r.ReadById.ToString())).ToListAsync();
                var trail = await db.AuditEntries.Select(e => e.Changes).ToListAsync();
                return submitted.Concat(facts).Concat(grants.Select(g => g.ToString()!)).Concat(people).Concat(trail);
            }));

            Assert.DoesNotContain(Uuid().Matches(shared).Select(m => Guid.Parse(m.Value)), id => id.Version == 7 && theirs.Contains(id));
        }
    }

    [Fact]
    public async Task Whoever_joins_by_invitation_gets_ids_that_tell_nothing()
    {
        var bank = await portal.AddBankAsync("telling-bank");
        var to = await portal.RegisterVendorAsync(bank, email: "telling@vendor.example");
        await (await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.ProcurementOfficer))).SendAsync(to);
        var visitor = portal.NewVisitor();
        var join = await visitor.GetAsync(await portal.LinkMailedToAsync("telling@vendor.example") + "/join");
        await visitor.SubmitAsync(join, "main .card form", new() { ["Name"] = "Alex Cheung", ["Password"] = "seven quiet lanterns drift" });

        var assessment = await portal.InTenantAsync(bank, db => db.Assessments.SingleAsync());

        Assert.Equal((4, 4), (assessment.VendorOrganisationId!.Value.Value.Version, assessment.ResponsibleId!.Value.Version));
    }

    /// <summary>What an organisation made of its own: itself, its people, and the rows that are its alone. The assessment and what it brought forth are known to both.</summary>
    private Task<HashSet<Guid>> IdsOfAsync(Organisation organisation) => portal.AcrossAsync(async db =>
    {
        HashSet<Guid> ids = [organisation.Id.Value];
        ids.UnionWith(await db.AcrossTenants<Membership>().Where(m => m.TenantId == organisation.Id).Select(m => m.PersonId).ToListAsync());
        foreach (var type in db.Model.GetEntityTypes().Where(t => typeof(ITenantOwned).IsAssignableFrom(t.ClrType) && t.FindProperty("Id") is not null && t.ClrType.Name is not "Invitation"))
        {
            foreach (var row in await (Task<List<ITenantOwned>>)GetType().GetMethod(nameof(RowsAsync), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.MakeGenericMethod(type.ClrType).Invoke(null, [db])!)
            {
                if (row.TenantId == organisation.Id && type.FindProperty("Id")!.PropertyInfo!.GetValue(row) is IEntityId id) ids.Add(id.Value);
            }
        }

        ids.UnionWith((await db.AcrossTenants<Domain.Findings.Finding>().Where(f => f.BuyerId == organisation.Id).Select(f => f.Id).ToListAsync()).Select(f => f.Value));
        return ids;
    });

    private static async Task<List<ITenantOwned>> RowsAsync<T>(PortalDbContext db)
        where T : class, ITenantOwned => [.. await db.AcrossTenants<T>().AsNoTracking().ToListAsync()];

    private string Value(Type type, int index) => portal.Ids.TryGetValue(type, out var ids) ? ids[Math.Min(index, ids.Count - 1)].ToString() : "GV";

    [GeneratedRegex("[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}", RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Uuid();
}
