using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Decisions;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Trust;
using Aims.Portal.Domain.Vendors;

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
    private readonly Dictionary<(DateOnly Day, DemoStage Stage, DemoPerson By), (DateTime At, List<object> Rows)> batches = [];
    private DateTime last = TimeZoneInfo.ConvertTimeToUtc(today.AddYears(-1).ToDateTime(new TimeOnly(9, 0)), zone);

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
        // A row that does not say when it was made was made with the one before it.
        last = MadeAt(row) ?? last;
        var key = (DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(last, zone)), stage, by);
        if (!batches.TryGetValue(key, out var batch)) batches[key] = batch = (last, []);
        batch.Rows.Add(row);
        return row;
    }

    public IEnumerable<T> Rows<T>() => batches.Values.SelectMany(b => b.Rows).OfType<T>();

    /// <summary>Day by day with the clock of that day, so that the audit trail reaches over the year.</summary>
    public async Task SaveAsync(PortalDbContext db, MultiTenantContext tenancy, TimeProvider clock)
    {
        foreach (var ((_, _, by), (at, rows)) in batches.OrderBy(b => b.Key.Day).ThenBy(b => b.Key.Stage))
        {
            db.WorkFor(tenancy, new StoppedClock(at));
            tenancy.SetTenant(Tenant(by.Organisation));
            tenancy.SetActor(new Actor(by.Id, by.Name));
            db.AddRange(rows);
            await db.SaveChangesAsync();

            // Later rows name earlier ones by key only; keeping thousands tracked would make every further save slower.
            db.ChangeTracker.Clear();
        }

        db.WorkFor(tenancy, clock);
    }

    private static DateTime? MadeAt(object row) => row switch
    {
        Vendor v => v.CreatedAt,
        EvidenceDocument d => d.CreatedAt,
        DocumentVersion v => v.UploadedAt,
        Certificate c => c.RecordedAt,
        Assessment a => a.SentAt,
        Answer a => a.AnsweredAt,
        Submission s => s.SubmittedAt,
        EvidenceGrant g => g.GrantedAt,
        ReviewItem i => i.JudgedAt,
        Finding f => f.RaisedAt,
        Decision d => d.DecidedAt,
        AccessRequest r => r.AskedAt,
        TrustProfile p => p.ChangedAt,
        AiSystem s => s.CreatedAt,
        _ => null,
    };

    public static TenantInfo Tenant(Organisation o) => new(o.Id, o.Slug, o.Name, o.Kind, o.BuyerType, o.TimeZone);
}
