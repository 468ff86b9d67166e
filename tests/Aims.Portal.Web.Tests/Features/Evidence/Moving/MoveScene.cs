using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Features.Evidence.Moving;
using Aims.Portal.Web.Platform.Storage;
using Aims.Portal.Web.Tests.Harness;
using Aims.Portal.Web.Tests.Platform;
using Aims.Portal.Web.Tests.Platform.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Aims.Portal.Web.Tests.Features.Evidence.Moving;

/// <summary>A portal with two vendors whose files are in its folder, and an account of the emulator that they may go to.</summary>
internal sealed class MoveScene(AzuriteFixture azurite) : IAsyncDisposable
{
    private readonly TempFolder ledgers = new();

    public TestPortal Portal { get; } = new();

    public AzureWire Azure { get; } = new(azurite);

    public Organisation Vendor { get; private set; } = null!;

    public Organisation Other { get; private set; } = null!;

    public IEvidenceStore Folder => new LocalFolderStore(Portal.BlobFolder, TimeProvider.System);

    public static async Task<MoveScene> MakeAsync(AzuriteFixture azurite, int files = 0)
    {
        var scene = new MoveScene(azurite);
        await scene.Portal.InitializeAsync();
        scene.Vendor = await scene.Portal.AddVendorAsync();
        scene.Other = await scene.Portal.AddVendorAsync("other-vendor", "Other Vendor");
        for (var i = 0; i < files; i++) await scene.AddAsync(i % 2 == 0 ? scene.Vendor : scene.Other, 1000 + i);
        return scene;
    }

    public async ValueTask DisposeAsync()
    {
        await Azure.DisposeAsync();
        await ((IAsyncLifetime)Portal).DisposeAsync();
        ledgers.Dispose();
    }

    /// <summary>A file as an upload leaves it: bytes of its length alone, in the store and said of in a row.</summary>
    public async Task<DocumentVersion> AddAsync(Organisation owner, long size, IEvidenceStore? store = null)
    {
        var now = Portal.Clock.GetUtcNow().UtcDateTime;
        var document = new EvidenceDocument(owner.Id, "ai_policy", $"Policy {size}", now);
        var version = new DocumentVersion(owner.Id, document.Id, 1, $"policy-{size}.pdf", "application/pdf", Guid.CreateVersion7(), "Keeper", now);
        var blob = await (store ?? Folder).WriteAsync(EvidenceBlobs.ContainerOf(owner.Id), version.BlobName, new GeneratedStream(size), size, default);
        version.Stored(blob.Size, blob.Sha256);
        document.VersionStored(1);
        await Portal.AcrossAsync(async db =>
        {
            db.AddRange(document, version);
            await db.SaveChangesAsync();
        });
        return version;
    }

    public string PathOf(DocumentVersion file) => Path.Combine(Portal.BlobFolder, EvidenceBlobs.ContainerOf(file.TenantId), file.BlobName + ".blob");

    /// <param name="believe">Whether what an earlier run into the same target has verified is believed.</param>
    public async Task<MoveReport> MoveAsync(IEvidenceStore from, IEvidenceStore to, string target = "azure", bool believe = true, Func<Task>? meanwhile = null, CancellationToken stop = default)
    {
        using var ledger = MoveLedger.Open(ledgers.Path, target, believe);
        return await new StoreMove(from, to, AskAsync, ledger, new MoveProgress(TextWriter.Null, TimeProvider.System, null)).RunAsync(stop, default);

        async Task<IReadOnlyList<StoreFile>> AskAsync(CancellationToken ct)
        {
            var known = await KnownAsync();
            if (meanwhile is { } happens) await happens();
            meanwhile = null;
            return known;
        }
    }

    public async Task<IReadOnlyList<StoreFile>> KnownAsync()
    {
        await using var scope = Portal.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<KnownFiles>().AllAsync(default);
    }

    /// <summary>Every file that a row names is in the store, to its last byte.</summary>
    public async Task WholeAsync(IEvidenceStore store)
    {
        var known = await KnownAsync();
        Assert.NotEmpty(known);
        foreach (var file in known)
        {
            await using var blob = await store.OpenVerifiedAsync(file.Container, file.Name, file.Size, file.Sha256, default);
            await blob.CopyToAsync(Stream.Null);
        }
    }

    public static async Task<List<(string Container, string Name)>> ListAsync(IEvidenceStore store)
    {
        var all = new List<(string Container, string Name)>();
        await foreach (var blob in store.ListAsync(default)) all.Add((blob.Container, blob.Name));
        return [.. all.Where(b => b.Container.StartsWith("t-", StringComparison.Ordinal)).Order()];
    }

    public static string Said(MoveReport report)
    {
        using var said = new StringWriter();
        report.Write(said);
        return said.ToString();
    }
}
