using Aims.Portal.Data;
using Aims.Portal.Data.People;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Demo;

/// <summary>Organisations and people of the demo; what they did over a year follows in <see cref="DemoYear"/>.</summary>
public sealed class SeedDemo(PortalDbContext db, MultiTenantContext tenancy, DemoYear year, IPasswordHasher<Person> hasher, ILookupNormalizer normalizer, TimeProvider clock)
{
    public static readonly (OrganisationKind Kind, string Slug, string Name, BuyerType? Type)[] Organisations =
    [
        (OrganisationKind.Platform, "operations", "Aims Portal operations", null),
        (OrganisationKind.Buyer, "harbour-bank", "Harbour Bank", BuyerType.Bank),
        (OrganisationKind.Buyer, "peak-mutual", "Peak Mutual Insurance", BuyerType.Insurer),
        (OrganisationKind.Vendor, "lumenfall", "Lumenfall Credit Analytics", null),
        (OrganisationKind.Vendor, "brightwater", "Brightwater AML", null),
        (OrganisationKind.Vendor, "jadepath", "Jadepath Talent", null),
        (OrganisationKind.Vendor, "kestrel", "Kestrel Voice", null),
        (OrganisationKind.Vendor, "tidewheel", "Tidewheel Collections", null),
    ];

    public async Task ExecuteAsync()
    {
        if (await db.Organisations.AnyAsync()) return;
        using var _ = tenancy.EnterSystem("fill an empty database with demo data");
        var now = clock.UtcNow();
        var organisations = Organisations.ToDictionary(o => o.Name, o => new Organisation(o.Kind, o.Slug, o.Name, now.AddYears(-1), o.Type), StringComparer.Ordinal);
        db.AddRange(organisations.Values);

        // One hash for all: it is the same password, and hashing is the slow part of a first start.
        var hash = hasher.HashPassword(new Person(), DemoAccounts.Password);
        foreach (var account in DemoAccounts.All)
        {
            var person = new Person
            {
                Id = Person.NewId(),
                DisplayName = account.Name,
                Email = account.Email,
                UserName = account.Email,
                NormalizedEmail = normalizer.NormalizeEmail(account.Email),
                NormalizedUserName = normalizer.NormalizeName(account.Email),
                EmailConfirmed = true,
                LockoutEnabled = true,
                PasswordHash = hash,
                SecurityStamp = Guid.CreateVersion7().ToString("N"),
                Language = account.Name[0] > 0x3000 ? Languages.Chinese : Languages.English,
                CreatedAt = now.AddYears(-1),
            };
            db.Users.Add(person);
            db.Memberships.Add(new Membership(organisations[account.Organisation].Id, person.Id, account.Role, now.AddYears(-1)));
        }

        await using var transaction = await db.Database.BeginTransactionAsync();
        db.WorkFor(tenancy, new StoppedClock(now.AddYears(-1)));
        await db.SaveChangesAsync();
        db.WorkFor(tenancy, clock);
        await year.FillAsync(organisations.Values);
        await transaction.CommitAsync();
    }
}
