using Aims.Portal.Data;
using Aims.Portal.Data.Dedicated;
using Aims.Portal.Data.People;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Letters;
using Aims.Portal.Web.Platform.Database.Dedicated;
using Aims.Portal.Web.Platform.Jobs;
using Aims.Portal.Web.Tests.SqlServer;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Npgsql;

namespace Aims.Portal.Web.Tests.Harness;

public sealed record TestPerson(Guid Id, string Name, string Email, Organisation Organisation, Role Role);

/// <summary>The whole program on a database of its own, a clock that stands still, and a folder for mails and blobs. Use as a class fixture: <c>IClassFixture&lt;TestPortal&gt;</c>.</summary>
public class TestPortal : WebApplicationFactory<Program>, IAsyncLifetime
{
    public const string Password = "quiet harbour lantern seven";
    // As few rounds as there can be: a test that signs in is not to pay what somebody who guesses shall pay.
    private static readonly PasswordHasherOptions Hashing = new() { IterationCount = 1 };
    private static readonly string PasswordHash = new PasswordHasher<Person>(Microsoft.Extensions.Options.Options.Create(Hashing)).HashPassword(new Person(), Password);
    // One for all portals of the process, and never ended: Hangfire keeps the log of the portal started last for whatever it makes only once.
    private static readonly ILoggerFactory Log = LoggerFactory.Create(l => l.AddConsole().SetMinimumLevel(LogLevel.Error));
    private static int started;
    private readonly List<(OrganisationId Buyer, string Login)> logins = [];
    private readonly string folder = Directory.CreateTempSubdirectory("aims-portal-").FullName;

    /// <summary>A machine gives each user 128 watchers of files, and every portal takes some: these ask now and then instead.</summary>
    static TestPortal()
    {
        Environment.SetEnvironmentVariable("DOTNET_USE_POLLING_FILE_WATCHER", "1");
        Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
    }

    /// <summary>How many portals this run has started so far.</summary>
    public static int Started => Volatile.Read(ref started);

    /// <summary>Tuesday 24 November 2026, 10:00 in Hong Kong, unless the test moves it.</summary>
    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 24, 2, 0, 0, TimeSpan.Zero));

    public DateOnly Today => DateOnly.FromDateTime(Clock.GetUtcNow().AddHours(8).DateTime);

    /// <summary>The portal's own connection string.</summary>
    public string Connection { get; private set; } = "";

    public CommandCounter Commands { get; } = new();

    public string MailFolder => Path.Combine(folder, "mail");

    public string BlobFolder => Path.Combine(folder, "blobs");

    public Organisation Platform { get; private set; } = null!;

    /// <summary>The portal's connection strings of buyers' own databases.</summary>
    public Dictionary<OrganisationId, string> Dedicated { get; } = [];

    /// <summary>Whether every buyer gets a database of its own. With PORTAL_TEST_DEDICATED on PostgreSQL it does in every test.</summary>
    protected virtual bool BuyersAreDedicated => TestDatabases.Engine is "Postgres" && Environment.GetEnvironmentVariable("PORTAL_TEST_DEDICATED") is { Length: > 0 };

    /// <summary>Whether letters arrive as soon as an answer was seen, as with a worker that is awake.</summary>
    public bool CarriesLetters { get; set; } = true;

    /// <summary>Settings a derived fixture wants to change.</summary>
    protected virtual IEnumerable<KeyValuePair<string, string>> Settings => [];

    public async Task InitializeAsync()
    {
        Interlocked.Increment(ref started);
        Connection = await MakeDatabaseAsync();
        Platform = await AcrossAsync(db => db.Organisations.FirstOrDefaultAsync(o => o.Kind == OrganisationKind.Platform))
            ?? await AddOrganisationAsync(OrganisationKind.Platform, "operations", "Aims Portal operations");
        await SetUpAsync();
    }

    /// <returns>The portal's connection string.</returns>
    protected virtual Task<string> MakeDatabaseAsync() => TestDatabases.CreateAsync();

    /// <summary>What a derived fixture puts into the fresh database.</summary>
    protected virtual Task SetUpAsync() => Task.CompletedTask;

    /// <summary>Ends what a derived fixture has started.</summary>
    protected virtual Task TearDownAsync() => Task.CompletedTask;

    async Task IAsyncLifetime.DisposeAsync()
    {
        await base.DisposeAsync();
        await TearDownAsync();
        foreach (var own in Dedicated.Values) await TestDatabases.DropAsync(own);
        await TestDatabases.DropAsync(Connection);
        Directory.Delete(folder, recursive: true);
    }

    public async Task<Organisation> AddOrganisationAsync(OrganisationKind kind, string slug, string name, BuyerType? type = null)
    {
        var organisation = new Organisation(kind, slug, name, Clock.GetUtcNow().UtcDateTime, type);
        await AcrossAsync(async db =>
        {
            db.Add(organisation);
            await db.SaveChangesAsync();
        });
        if (kind is OrganisationKind.Buyer && BuyersAreDedicated) await DedicateAsync(organisation);
        return organisation;
    }

    /// <summary>Gives a buyer that has no rows yet a database of its own, as <c>dedicate</c> would.</summary>
    public async Task DedicateAsync(Organisation buyer)
    {
        var (number, own) = (Dedicated.Count + 1, await TestDatabases.CreateAsync());
        var name = $"buyer{number}";
        var way = new NpgsqlConnectionStringBuilder(await TestDatabases.BuyersWayAsync(Connection, number));
        Dedicated[buyer.Id] = own;
        logins.Add((buyer.Id, way.Username!));
        await TestDatabases.ExecuteAsync(TestDatabases.AsAdministrator(Connection), $"update \"Organisations\" set \"Database\" = '{name}' where \"Id\" = '{buyer.Id.Value}'");
        await AsOwnerAsync(async db =>
        {
            await TestDatabases.ExecuteAsync(TestDatabases.AsAdministrator(Connection), ExchangeSide.Script(db.Model, logins));
            await TestDatabases.ExecuteAsync(TestDatabases.AsAdministrator(own), "create extension if not exists postgres_fdw;" + DedicatedSide.Script(db.Model, buyer.Id, way));
        });
        Services.GetRequiredService<IConfiguration>()[$"ConnectionStrings:{name}"] = own;
        Services.GetRequiredService<DedicatedDatabases>().Learn([KeyValuePair.Create(buyer.Id, name)]);
    }

    public Task<Organisation> AddBankAsync(string slug = "harbour-bank", string name = "Harbour Bank") => AddOrganisationAsync(OrganisationKind.Buyer, slug, name, BuyerType.Bank);

    public Task<Organisation> AddVendorAsync(string slug = "lumenfall", string name = "Lumenfall Credit Analytics") => AddOrganisationAsync(OrganisationKind.Vendor, slug, name);

    /// <summary>A person with one membership, able to sign in with <see cref="Password"/>.</summary>
    public async Task<TestPerson> AddMemberAsync(Organisation organisation, Role role, string? name = null, string? email = null, string language = "en")
    {
        name ??= role.ToString();
        email ??= $"{name.ToLowerInvariant().Replace(' ', '.')}@{organisation.Slug}.example";
        var person = new Person
        {
            Id = Person.NewId(),
            DisplayName = name,
            Email = email,
            UserName = email,
            NormalizedEmail = email.ToUpperInvariant(),
            NormalizedUserName = email.ToUpperInvariant(),
            EmailConfirmed = true,
            LockoutEnabled = true,
            SecurityStamp = Guid.CreateVersion7().ToString("N"),
            PasswordHash = PasswordHash,
            Language = language,
        };
        await AcrossAsync(async db =>
        {
            db.Add(person);
            db.Add(new Membership(organisation.Id, person.Id, role, Clock.GetUtcNow().UtcDateTime));
            await db.SaveChangesAsync();
        });
        return new TestPerson(person.Id, name, email, organisation, role);
    }

    /// <summary>A browser that nobody has signed in with.</summary>
    public Visitor NewVisitor() => new(CreateDefaultClient(new Uri("https://portal.test"), new LetterCarrier(this), new CookieJar()));

    public async Task<Visitor> SignInAsync(TestPerson person)
    {
        var visitor = NewVisitor();
        await visitor.SignInAsync(person);
        return visitor;
    }

    /// <summary>Works on the database as a member of <paramref name="organisation"/> would: filters and guard apply.</summary>
    public async Task<T> InTenantAsync<T>(Organisation organisation, Func<PortalDbContext, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<IMultiTenantContextSetter>().SetTenant(Info(organisation));
        return await work(scope.ServiceProvider.GetRequiredService<PortalDbContext>());
    }

    public Task InTenantAsync(Organisation organisation, Func<PortalDbContext, Task> work) => InTenantAsync(organisation, async db =>
    {
        await work(db);
        return 0;
    });

    /// <summary>Works on the database across tenants (read with <c>db.AcrossTenants&lt;T&gt;()</c>).</summary>
    /// <remarks>With dedicated databases all rows are for that while in the shared one, and go back where they belong: no part of the portal can do that.</remarks>
    public async Task<T> AcrossAsync<T>(Func<PortalDbContext, Task<T>> work)
    {
        if (Dedicated.Count > 0) return await GatheredRows.Async(Connection, Dedicated, Clock, work);
        await using var scope = Services.CreateAsyncScope();
        using var _ = scope.ServiceProvider.GetRequiredService<IMultiTenantContextSetter>().EnterSystem("test");
        return await work(scope.ServiceProvider.GetRequiredService<PortalDbContext>());
    }

    public Task AcrossAsync(Func<PortalDbContext, Task> work) => AcrossAsync(async db =>
    {
        await work(db);
        return 0;
    });

    /// <summary>Works on the database as its owner, bound by no row-level security: for what no part of the portal may do.</summary>
    public async Task AsOwnerAsync(Func<PortalDbContext, Task> work)
    {
        var tenancy = new MultiTenantContext();
        using var _ = tenancy.EnterSystem("test");
        await using var db = TestDatabases.Open(TestDatabases.AsAdministrator(Connection), tenancy);
        await work(db);
    }

    /// <summary>Runs a use case or job of the container in a scope of its own, with the tenant set when one is given.</summary>
    public async Task RunAsync<TService>(Func<TService, Task> work, Organisation? organisation = null)
        where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        if (organisation is not null) scope.ServiceProvider.GetRequiredService<IMultiTenantContextSetter>().SetTenant(Info(organisation));
        await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>Sends what waits in the outbox into <see cref="MailFolder"/>, as the job would.</summary>
    public async Task PumpMailAsync()
    {
        await DeliverLettersAsync();
        await RunAsync<OutboxPump>(p => p.RunAsync(CancellationToken.None));
    }

    /// <summary>Takes waiting letters to dedicated databases, as the job would.</summary>
    public Task DeliverLettersAsync() => Dedicated.Count == 0 ? Task.CompletedTask : RunAsync<DeliverLetters>(d => d.RunAsync(CancellationToken.None));

    /// <summary>All mails sent so far (PumpMailAsync first), oldest first.</summary>
    public IReadOnlyList<MimeKit.MimeMessage> SentMails() =>
        Directory.Exists(MailFolder) ? [.. Directory.GetFiles(MailFolder, "*.eml").Order(StringComparer.Ordinal).Select(f => MimeKit.MimeMessage.Load(f))] : [];

    private static TenantInfo Info(Organisation o) => new(o.Id, o.Slug, o.Name, o.Kind, o.BuyerType, o.TimeZone);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Test");
        builder.UseSetting("Portal:Database:Provider", TestDatabases.Engine);
        builder.UseSetting("ConnectionStrings:Portal", Connection);
        builder.UseSetting("Portal:PublicUrl", "https://portal.test");
        builder.UseSetting("Portal:Roles", "web");
        builder.UseSetting("Portal:Mail:Transport", "Folder");
        builder.UseSetting("Portal:Mail:Folder", MailFolder);
        builder.UseSetting("Portal:Storage:Folder", BlobFolder);
        // All visitors of a test come from one address.
        builder.UseSetting("Portal:Limits:FormsPerMinute", "100000");
        foreach (var (key, value) in Settings) builder.UseSetting(key, value);
        builder.ConfigureServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton(Log));
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            services.Configure<PasswordHasherOptions>(o => o.IterationCount = Hashing.IterationCount);
            services.AddSingleton<IInterceptor>(Commands);
            services.AddSingleton<IInterceptor>(SuiteQueries.Instance);
            services.AddSingleton<IInterceptor>(SuiteSaves.Instance);
        });
    }
}
