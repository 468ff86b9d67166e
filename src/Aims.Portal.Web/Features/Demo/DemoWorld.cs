using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Web.Features.Demo;

internal sealed record DemoPerson(Guid Id, string Name, string Email, string Language, Organisation Organisation);

/// <summary>Who acts when; later stages refer to rows of earlier ones.</summary>
internal enum DemoStage
{
    Register,
    Send,
    Answer,
    Review,
    Decide,
}

/// <summary>The rows of the demo year, gathered by who is to stand in the audit trail beside them, and saved person by person.</summary>
internal sealed class DemoWorld(DateOnly today, TimeZoneInfo zone, IReadOnlyDictionary<string, Organisation> organisations, IReadOnlyDictionary<string, DemoPerson> people)
{
    private readonly Dictionary<(DemoStage Stage, DemoPerson By), List<object>> batches = [];

    public DateOnly Today { get; } = today;

    /// <summary>By the part of the mail address before the @.</summary>
    public DemoPerson Person(string account) => people[account];

    public Organisation Organisation(string slug) => organisations[slug];

    /// <summary>The moment so many days ago at an hour of the office, in UTC.</summary>
    public DateTime At(int daysAgo, int hour = 10, int minute = 12) => TimeZoneInfo.ConvertTimeToUtc(Today.AddDays(-daysAgo).ToDateTime(new TimeOnly(hour, minute)), zone);

    public DateOnly Day(int daysFromToday) => Today.AddDays(daysFromToday);

    /// <summary>The same day, or the Monday after a weekend.</summary>
    public DateOnly Workday(int daysFromToday)
    {
        var day = Day(daysFromToday);
        return day.DayOfWeek switch { DayOfWeek.Saturday => day.AddDays(2), DayOfWeek.Sunday => day.AddDays(1), _ => day };
    }

    public T Add<T>(DemoStage stage, DemoPerson by, T row)
        where T : class
    {
        if (!batches.TryGetValue((stage, by), out var rows)) batches[(stage, by)] = rows = [];
        rows.Add(row);
        return row;
    }

    public async Task SaveAsync(PortalDbContext db, IMultiTenantContextSetter tenancy)
    {
        foreach (var ((_, by), rows) in batches.OrderBy(b => b.Key.Stage))
        {
            tenancy.SetTenant(Tenant(by.Organisation));
            tenancy.SetActor(new Actor(by.Id, by.Name));
            db.AddRange(rows);
            await db.SaveChangesAsync();

            // Later rows name earlier ones by key only; keeping thousands tracked would make every further save slower.
            db.ChangeTracker.Clear();
        }
    }

    public static TenantInfo Tenant(Organisation o) => new(o.Id, o.Slug, o.Name, o.Kind, o.BuyerType, o.TimeZone);
}
