using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>The way to the picture of a buyer's own check, for that buyer's people alone; always as an attachment.</summary>
public static class CheckPictures
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapCheckPictures(this IEndpointRouteBuilder routes) =>
        routes.MapMethods("/certificates/{id:guid}/checks/{picture:guid}/file", Reading, GetAsync).WithMetadata(new RequiresAttribute(Permission.ReadRegister));

    private static async Task<IResult> GetAsync(CertificateId id, DocumentId picture, PortalDbContext db, IEvidenceStore store, IMultiTenantContextAccessor tenancy, HttpContext http, CancellationToken ct)
    {
        var buyer = tenancy.Tenant!.Id;
        if (await db.CheckPictures.AsNoTracking().FirstOrDefaultAsync(p => p.TenantId == buyer && p.CertificateId == id && p.Id == picture && p.Size > 0, ct) is not { } kept) return Results.NotFound();
        var (file, refusal) = await EvidenceFiles.OpenAsync(store, new EvidenceFiles.Blob(buyer, kept.BlobName, kept.Size, kept.Sha256), http, ct);
        return file is null ? refusal! : EvidenceFiles.HandOut(http, file, kept.ContentType, kept.FileName, kept.Sha256);
    }
}
