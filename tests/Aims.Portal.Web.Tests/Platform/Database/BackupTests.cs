using System.Security.Cryptography;
using Aims.Portal.Data.RowSecurity;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Audit;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Platform.Database;
using Aims.Portal.Web.Platform.Jobs;
using Aims.Portal.Web.Platform.Storage;
using Aims.Portal.Web.Tests.Features.Evidence;
using Aims.Portal.Web.Tests.Harness;
using Aims.Portal.Web.Tests.Platform.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Aims.Portal.Web.Tests.Platform.Database;

/// <summary>Backup and restore as docs/operations.md tells it: taken while people answer and upload, database first and files after it, put back into an empty database and folder.</summary>
public sealed class BackupTests : IAsyncLifetime
{
    private readonly TempFolder folder = new();
    private readonly CancellationTokenSource end = new();
    private StartedPortal portal = null!;
    private StartedPortal? restored;
    private int writes;

    public async Task InitializeAsync()
    {
        var connection = await TestDatabases.CreateEmptyAsync();
        await SchemaUpgrade.RunAsync(TestDatabases.Provider, TestDatabases.AsSchemaOwner(connection), _ => { }, CancellationToken.None);
        portal = new StartedPortal(connection);
        await portal.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        if (restored is not null) await ((IAsyncLifetime)restored).DisposeAsync();
        await ((IAsyncLifetime)portal).DisposeAsync();
        end.Dispose();
        folder.Dispose();
    }

    [FactOn("Sqlite", "Postgres")]
    public async Task A_backup_taken_under_load_is_whole_when_it_is_put_back()
    {
        var (bank, vendor, workers) = await WorkAsync();
        var (database, blobs) = (Path.Combine(folder.Path, "portal.backup"), Path.Combine(folder.Path, "blobs"));

        await TakeUnderLoadAsync(database, workers);
        Copy(portal.BlobFolder, blobs);
        await end.CancelAsync();
        await Task.WhenAll(workers);

        restored = new StartedPortal(await DatabaseBackup.RestoreAsync(database));
        Copy(blobs, restored.BlobFolder);
        await restored.InitializeAsync();
        await TrailIsWholeAsync(restored, toTheEnd: false);
        await restored.RunAsync<AuditSealer>(s => s.RunAsync(CancellationToken.None));
        await TrailIsWholeAsync(restored, toTheEnd: true);
        Assert.True(await FilesThatAreWholeAsync(restored) >= 2);
        Assert.True(await restored.InTenantAsync(vendor, db => db.Answers.AnyAsync()));
        await ApartAsync(restored, bank);
    }

    /// <summary>Two people answer, two upload, and the trail is sealed, until <see cref="end"/>; each has done it once when this returns.</summary>
    private async Task<(Organisation Bank, Organisation Vendor, Task[] Workers)> WorkAsync()
    {
        var (bank, vendor) = (await portal.AddBankAsync(), await portal.AddVendorAsync());
        var person = await portal.AddMemberAsync(vendor, Role.VendorAdministrator, "Alex");
        var sender = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.ProcurementOfficer));
        await sender.SendAsync(await portal.RegisterVendorAsync(bank, email: person.Email));
        var first = await portal.SignInAsync(person);
        var request = (await first.SubmitAsync(await first.OpenAsync("~/requests"), "form[action*='Accept']", [])).Location!;

        var jobs = new List<Func<int, Task>> { _ => portal.RunAsync<AuditSealer>(s => s.RunAsync(CancellationToken.None)) };
        foreach (var question in (string[])["GV-01", "GV-03"])
        {
            var visitor = await portal.SignInAsync(person);
            jobs.Add(round => AnswerAsync(visitor, request, question, round));
        }

        foreach (var name in (string[])["one", "two"])
        {
            var visitor = await portal.SignInAsync(person);
            jobs.Add(async round => Assert.NotNull((await visitor.UploadAsync(new() { ["Kind"] = "ai_policy" }, EvidenceScene.APdf($"{name}-{round}.pdf", $"{name} {round}"))).Location));
        }

        var started = jobs.Select(_ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).ToArray();
        var workers = jobs.Select((job, i) => Task.Run(() => RepeatAsync(job, started[i]))).ToArray();
        await Task.WhenAll(started.Select(s => s.Task));
        return (bank, vendor, workers);
    }

    private async Task RepeatAsync(Func<int, Task> job, TaskCompletionSource started)
    {
        try
        {
            for (var round = 0; !end.IsCancellationRequested; round++)
            {
                await job(round);
                Interlocked.Increment(ref writes);
                started.TrySetResult();
            }
        }
        catch (Exception fault)
        {
            started.TrySetException(fault);
            throw;
        }
    }

    private static async Task AnswerAsync(Visitor visitor, string request, string question, int round)
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, request + "?handler=One");
        var page = await visitor.OpenAsync(request + "?section=GV");
        message.Headers.Add("Accept", "application/json");
        message.Content = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = page.Html.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!,
            ["r." + question] = page.Html.QuerySelector($"[name='r.{question}']")!.GetAttribute("value")!,
            ["v." + question] = "yes",
            ["c." + question] = $"round {round}",
        });
        (await visitor.Http.SendAsync(message)).EnsureSuccessStatusCode();
    }

    /// <summary>Takes it again until something was written meanwhile, or it would prove nothing.</summary>
    private async Task TakeUnderLoadAsync(string file, Task[] workers)
    {
        int before;
        do
        {
            if (workers.FirstOrDefault(w => w.IsFaulted) is { } faulted) await faulted;
            File.Delete(file);
            before = Volatile.Read(ref writes);
            await DatabaseBackup.TakeAsync(portal.Connection, file);
        }
        while (Volatile.Read(ref writes) == before);
    }

    private static void Copy(string from, string to)
    {
        // What is still on its way in is in a folder whose name starts with a dot, and no row names it as stored.
        foreach (var container in Directory.GetDirectories(from).Where(d => !Path.GetFileName(d).StartsWith('.')))
        {
            var target = Directory.CreateDirectory(Path.Combine(to, Path.GetFileName(container))).FullName;
            foreach (var file in Directory.GetFiles(container)) File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        }
    }

    private static async Task TrailIsWholeAsync(StartedPortal portal, bool toTheEnd)
    {
        var trail = await portal.AcrossAsync(db => db.AcrossTenants<AuditEntry>().AsNoTracking().ToListAsync());
        Assert.NotEmpty(trail);
        if (toTheEnd) Assert.DoesNotContain(trail, e => e.ChainNumber is null);
        foreach (var chain in trail.Where(e => e.ChainNumber is not null).GroupBy(e => e.TenantId).Select(t => t.OrderBy(e => e.ChainNumber).ToList()))
        {
            Assert.Equal(Enumerable.Range(1, chain.Count).Select(n => (long?)n), chain.Select(e => e.ChainNumber));
            Assert.Null(AuditSealerTests.FirstBroken(chain));
        }
    }

    private static async Task<int> FilesThatAreWholeAsync(StartedPortal portal)
    {
        var stored = await portal.AcrossAsync(db => db.AcrossTenants<DocumentVersion>().AsNoTracking().Where(v => v.State == VersionState.Stored).ToListAsync());
        var store = portal.Services.GetRequiredService<IEvidenceStore>();
        foreach (var version in stored)
        {
            await using var file = await store.OpenReadAsync(EvidenceBlobs.ContainerOf(version.TenantId), version.BlobName, CancellationToken.None);
            Assert.Equal(version.Sha256, Convert.ToHexStringLower(await SHA256.HashDataAsync(file)));
        }

        return stored.Count;
    }

    private static async Task ApartAsync(StartedPortal portal, Organisation bank)
    {
        if (TestDatabases.Engine is not "Postgres") return;
        var secured = await portal.AcrossAsync(db => db.Database.SqlQuery<string>($"select relname::text as \"Value\" from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity and relforcerowsecurity").ToListAsync());
        var owned = await portal.AcrossAsync(db => Task.FromResult(RowOwners.Of(db.Model).Keys.ToList()));
        Assert.Equal(owned.Order(StringComparer.Ordinal), secured.Order(StringComparer.Ordinal));

        var other = await portal.AddBankAsync("restored-other", "Other Bank");
        Assert.Equal(1, await portal.InTenantAsync(bank, db => db.Vendors.IgnoreQueryFilters().CountAsync()));
        Assert.Equal(0, await portal.InTenantAsync(other, db => db.Vendors.IgnoreQueryFilters().CountAsync()));
        var refused = await Assert.ThrowsAsync<PostgresException>(() => portal.InTenantAsync(bank, db => db.Database.ExecuteSqlRawAsync("delete from \"AuditEntries\"")));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }
}
