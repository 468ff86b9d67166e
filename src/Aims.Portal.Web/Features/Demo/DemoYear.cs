using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.History;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Certificates;
using Aims.Portal.Web.Platform.Storage;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Demo;

/// <summary>What the people of the demo did in the year before today. The caller has entered the system scope.</summary>
public sealed class DemoYear(PortalDbContext db, MultiTenantContext tenancy, IEvidenceStore store, CertificateUpkeep upkeep, TimeProvider clock)
{
    public async Task FillAsync(IReadOnlyCollection<Organisation> organisations)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(organisations.First().TimeZone);
        var slugs = organisations.ToDictionary(o => o.Slug, StringComparer.Ordinal);
        var people = await PeopleAsync(organisations);
        var world = new DemoWorld(clock.TodayIn(zone), zone, slugs, people.ToDictionary(p => p.Email.Split('@')[0], StringComparer.Ordinal));

        var register = new DemoVendors(world);
        var bank = register.Fill([world.Person("mei-ling.chan"), world.Person("tommy.wong")], DemoVendorList.Bank);
        var insurer = register.Fill([world.Person("helen.yip")], DemoVendorList.Insurer);
        var evidence = new DemoEvidence(world, store);
        await evidence.FillAsync();
        HashSet<(OrganisationId, CertificateId)> shared = [];
        new DemoBank(world, evidence, shared, bank).Fill();
        new DemoInsurer(world, evidence, shared, insurer).Fill();
        var trust = new DemoTrust(world, evidence);
        trust.Fill();
        trust.MarkNewer();

        var reminders = new DemoReminders(world, db);
        DemoVendor[] vendors = [.. bank.Values, .. insurer.Values];
        reminders.SetNextDates(vendors);
        await world.SaveAsync(db, tenancy, clock);
        await CertificateDatesAsync(evidence, slugs);

        var byId = people.ToDictionary(p => p.Id);
        var keepers = DemoEvidenceList.Keepers.ToDictionary(k => slugs[k.Vendor].Id, k => world.Person(k.Keeper));
        reminders.Remind(
            await db.AcrossTenants<Obligation>().ToListAsync(),
            o => o.ResponsiblePersonId is { } person ? byId[person] : keepers.GetValueOrDefault(o.TenantId));
        await db.SaveChangesAsync();
    }

    /// <summary>The due dates of the certificates, by the code that keeps them in the product.</summary>
    private async Task CertificateDatesAsync(DemoEvidence evidence, Dictionary<string, Organisation> slugs)
    {
        tenancy.SetActor(Actor.Portal);
        foreach (var (certificate, facts, vendor) in evidence.Certificates)
        {
            tenancy.SetTenant(DemoWorld.Tenant(slugs[vendor]));
            await upkeep.ApplyAsync(certificate, CertificateHistory.Of(facts), new Dictionary<DateOnly, DocumentId>(), CancellationToken.None);
        }

        // Nothing about the facts has changed; without this every certificate would stand in the trail as changed today.
        foreach (var shared in db.ChangeTracker.Entries<SharedCertificate>().Where(s => s.State is EntityState.Modified)) shared.State = EntityState.Unchanged;
        tenancy.SetTenant(null);
        await db.SaveChangesAsync();
    }

    private async Task<List<DemoPerson>> PeopleAsync(IReadOnlyCollection<Organisation> organisations)
    {
        var named = organisations.ToDictionary(o => o.Name, StringComparer.Ordinal);
        var persons = await db.Users.AsNoTracking().Select(p => new { p.Id, p.DisplayName, p.Email, p.Language }).ToListAsync();
        return [.. persons.Join(DemoAccounts.All, p => p.Email, a => a.Email, (p, a) => new DemoPerson(p.Id, p.DisplayName, p.Email!, p.Language, named[a.Organisation]), StringComparer.Ordinal)];
    }
}
