using Aims.Portal.Data;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Reading;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>Single pages of PDFs as pictures, for whoever may read the file.</summary>
public static class EvidencePages
{
    public const int MostPages = 2000;
    private const string Pdf = "application/pdf";

    public static void MapEvidencePages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/evidence/versions/{id:guid}/pages/{page:int}", OwnAsync).WithMetadata(new RequiresAttribute(Permission.ReadEvidence));
        routes.MapGet("/granted/{grantId:guid}/pages/{page:int}", GrantedAsync).WithMetadata(new RequiresAttribute(Permission.ReadAssessments));
    }

    private static async Task<IResult> OwnAsync(DocumentVersionId id, int page, PortalDbContext db, IEvidenceStore store, PagePicture picture, HttpContext http, CancellationToken ct)
    {
        var version = await db.DocumentVersions.AsNoTracking().FirstOrDefaultAsync(v => v.Id == id && v.State == VersionState.Stored, ct);
        return version is { ContentType: Pdf, StoreFault: not StoreFault.Altered } && version.Scan.MayBeRead() ? await DrawAsync(new EvidenceFiles.Blob(version.TenantId, version.BlobName, version.Size, version.Sha256), page, store, picture, http, ct) : Results.NotFound();
    }

    private static async Task<IResult> GrantedAsync(GrantId grantId, int page, GrantedFiles files, ReaderStamp stamp, IEvidenceStore store, PagePicture picture, HttpContext http, CancellationToken ct)
    {
        if (await files.FindAsync(grantId, ct) is not { ContentType: Pdf } grant || !await files.MayBeReadAsync(grant, ct)) return Results.NotFound();
        if (await files.MustAcceptAsync(grant, ct)) return Results.StatusCode(StatusCodes.Status403Forbidden);
        // Before the first page leaves: no read without its record.
        await files.RecordSittingAsync(grant, ct);
        return await DrawAsync(new EvidenceFiles.Blob(grant.VendorOrganisationId!.Value, grant.BlobName, grant.Size, grant.Sha256), page, store, picture, http, ct, grant.ViewOnly ? stamp.Of() : null);
    }

    /// <param name="stamped">What stands across the page; null for nothing.</param>
    private static async Task<IResult> DrawAsync(EvidenceFiles.Blob blob, int page, IEvidenceStore store, PagePicture picture, HttpContext http, CancellationToken ct, string? stamped = null)
    {
        if (page is < 1 or > MostPages) return Results.NotFound();
        // Each look bears its own time.
        if (stamped is not null) http.Response.Headers.CacheControl = "no-store";
        var tag = new EntityTagHeaderValue($"\"{blob.Sha256}-{page}\"");
        if (stamped is null)
        {
            http.Response.Headers.CacheControl = "private, no-cache";
            if (http.Request.GetTypedHeaders().IfNoneMatch.Any(t => t.Compare(tag, useStrongComparison: false)))
            {
                http.Response.GetTypedHeaders().ETag = tag;
                return Results.StatusCode(StatusCodes.Status304NotModified);
            }
        }

        var (file, refusal) = await EvidenceFiles.OpenAsync(store, blob, http, ct);
        if (file is null) return refusal!;
        try
        {
            await using var whole = file;
            if (await picture.DrawAsync(whole, page, ct) is not { } drawn) return Results.NotFound();
            if (stamped is null) return Results.File(drawn, "image/png", entityTag: tag);
            return PageStamp.On(drawn, stamped) is { } marked ? Results.File(marked, "image/png") : Results.NotFound();
        }
        catch (Exception fault) when (fault is BlobAlteredException or StoreUnavailableException)
        {
            return Results.NotFound();
        }
        catch (BusyException)
        {
            http.Response.Headers.RetryAfter = "5";
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }
}
