using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Audit;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.TakeOuts;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Storage;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.TakeOuts;

/// <summary>The one way to the bytes of an archive: for who may take out, of the own organisation, while it is kept. Everything else is not found.</summary>
public static class TakeOutFile
{
    public const string Action = "downloaded";

    public static void MapTakeOutFile(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/take-out/{id:guid}/file", HandOutAsync).WithMetadata(new RequiresAttribute(Permission.TakeOut));

    private static async Task<IResult> HandOutAsync(TakeOutId id, PortalDbContext db, IEvidenceStore store, IMultiTenantContextAccessor tenancy, CurrentMember me, Words words, HttpContext http, CancellationToken ct)
    {
        var archive = await db.TakeOuts.AsNoTracking().FirstOrDefaultAsync(t => t.Id == id, ct);
        if (archive is null || !archive.CanBeReadAt(words.Now)) return Results.NotFound();
        var (file, refusal) = await EvidenceFiles.OpenAsync(store, new(archive.TenantId, archive.BlobName, archive.Size, archive.Sha256), http, ct);
        if (file is null) return refusal!;
        try
        {
            // Before the first byte leaves: everything the organisation has goes out of the portal, and that stands in its trail.
            db.Add(new AuditEntry(archive.TenantId, words.Now, me.PersonId, me.Name, Action, nameof(TakeOut), id.Value, Data.AuditTrail.ToJson(new Dictionary<string, string?[]> { [nameof(TakeOut.Sha256)] = [archive.Sha256, archive.Sha256] })));
            await db.SaveChangesAsync(ct);
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }

        return EvidenceFiles.HandOut(http, file, "application/zip", $"{tenancy.Tenant!.Identifier}-{words.Local(archive.ReadyAt!.Value):yyyy-MM-dd}.zip", archive.Sha256);
    }
}
