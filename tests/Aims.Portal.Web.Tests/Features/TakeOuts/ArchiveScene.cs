using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.TakeOuts;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Features.TakeOuts;
using Aims.Portal.Web.Features.TakeOuts.Archive;
using Aims.Portal.Web.Platform.Storage;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Aims.Portal.Web.Tests.Features.TakeOuts;

/// <summary>An archive as whoever has unpacked it sees it.</summary>
internal sealed record Unpacked(IReadOnlyDictionary<string, byte[]> Files)
{
    public ArchiveManifest Manifest => JsonSerializer.Deserialize<ArchiveManifest>(Files[ArchiveManifest.Path], ArchiveManifest.Json)!;

    public JsonArray Rows(string table) => JsonNode.Parse(Files[$"data/{table}.json"])!.AsArray();

    public JsonNode Schema => JsonNode.Parse(Files[ArchiveSchema.Path])!;

    public static Unpacked Of(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip), ZipArchiveMode.Read);
        return new(archive.Entries.ToDictionary(e => e.FullName, e =>
        {
            using var content = e.Open();
            using var bytes = new MemoryStream();
            content.CopyTo(bytes);
            return bytes.ToArray();
        }, StringComparer.Ordinal));
    }

    /// <summary>The same archive with other files in it.</summary>
    public static byte[] Pack(IReadOnlyDictionary<string, byte[]> files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in files)
            {
                using var into = zip.CreateEntry(path).Open();
                into.Write(content);
            }
        }

        return bytes.ToArray();
    }
}

internal static class ArchiveScene
{
    public static Task MakeAsync(this TestPortal portal) => portal.RunAsync<MakeTakeOuts>(m => m.RunAsync(CancellationToken.None));

    /// <summary>Asks for an archive and has it made, as the page and the job do.</summary>
    public static async Task<TakeOut> TakeOutAsync(this TestPortal portal, Organisation of, bool alone = true)
    {
        var asked = new TakeOut(of.Id, Guid.CreateVersion7(), "Robin Ho", portal.Clock.GetUtcNow().UtcDateTime);
        await portal.InTenantAsync(of, async db =>
        {
            // Only so many are kept at one time.
            foreach (var old in await db.TakeOuts.Where(t => alone && t.State == TakeOutState.Ready).ToListAsync()) old.Expire(asked.RequestedAt);
            db.Add(asked);
            await db.SaveChangesAsync();
        });
        await portal.MakeAsync();
        return await portal.FindAsync(of, asked.Id);
    }

    public static Task<TakeOut> FindAsync(this TestPortal portal, Organisation of, TakeOutId id) => portal.InTenantAsync(of, db => db.TakeOuts.AsNoTracking().SingleAsync(t => t.Id == id));

    public static async Task<byte[]> BytesAsync(this TestPortal portal, TakeOut ready)
    {
        Assert.Equal((TakeOutState.Ready, ""), (ready.State, ready.Fault));
        await using var blob = await portal.Services.GetRequiredService<IEvidenceStore>().OpenVerifiedAsync(EvidenceBlobs.ContainerOf(ready.TenantId), ready.BlobName, ready.Size, ready.Sha256, default);
        using var bytes = new MemoryStream();
        await blob.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    public static async Task<Unpacked> UnpackedAsync(this TestPortal portal, Organisation of) => Unpacked.Of(await portal.BytesAsync(await portal.TakeOutAsync(of)));

    public static async Task<StoredBlob> PutAsync(this TestPortal portal, Organisation of, string name, byte[] content)
    {
        using var bytes = new MemoryStream(content);
        return await portal.Services.GetRequiredService<IEvidenceStore>().WriteAsync(EvidenceBlobs.ContainerOf(of.Id), name, bytes, long.MaxValue, default);
    }

    public static string Sha256(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
