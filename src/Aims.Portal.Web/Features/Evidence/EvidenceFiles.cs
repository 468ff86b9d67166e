using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Database.Dedicated;
using Aims.Portal.Web.Platform.Errors;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Storage;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Net.Http.Headers;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>The only two ways to the bytes: the vendor to its own versions, a buyer to what it was granted. Always as an attachment, so that no document runs in the portal's origin.</summary>
/// <remarks>A version never changes, so the SHA-256 of its bytes is its entity tag: a browser that has the file gets 304, an interrupted download goes on where it stopped. Both only after
/// everything that a first download has to pass, and the browser has to ask each time (no-cache): a copy it kept opens no door that was closed since.</remarks>
public static class EvidenceFiles
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapEvidenceFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/evidence/versions/{id:guid}/file", Reading, OwnAsync).WithMetadata(new RequiresAttribute(Permission.ReadEvidence));
        routes.MapMethods("/granted/{grantId:guid}/file", Reading, GrantedAsync).WithMetadata(new RequiresAttribute(Permission.ReadAssessments));
    }

    private static async Task<IResult> OwnAsync(DocumentVersionId id, PortalDbContext db, IEvidenceStore store, HttpContext http, IStringLocalizer<Text> text, CancellationToken ct)
    {
        var version = await db.DocumentVersions.AsNoTracking().FirstOrDefaultAsync(v => v.Id == id && v.State == VersionState.Stored, ct);
        if (version is null) return Results.NotFound();
        if (!version.Scan.MayBeRead()) return Refuse(http, text["Malware was found in this file, so nobody is given it. Upload a clean version of the document."]);
        return await OpenAsync(store, version.TenantId, version.BlobName, ct) is { } file
            ? HandOut(http, file, version.ContentType, version.FileName, version.Sha256)
            : Results.NotFound();
    }

    private static async Task<IResult> GrantedAsync(
        GrantId grantId, PortalDbContext db, Exchange exchange, IEvidenceStore store, IMultiTenantContextAccessor tenancy, IMultiTenantContextSetter setter, CurrentMember me, TimeProvider clock,
        HttpContext http, IStringLocalizer<Text> text, CancellationToken ct)
    {
        var buyer = tenancy.Tenant!.Id;
        var grant = await db.EvidenceGrants.AsNoTracking().FirstOrDefaultAsync(g => g.BuyerId == buyer && g.Id == grantId && g.RevokedAt == null, ct);
        if (grant?.VendorOrganisationId is not { } vendor) return Results.NotFound();
        if (!await MayBeReadAsync(exchange.Db, setter, vendor, grant.VersionId, ct)) return Refuse(http, text["Malware was found in this file, so nobody is given it. Ask the vendor for a clean version."]);
        if (await OpenAsync(store, vendor, grant.BlobName, ct) is not { } file) return Results.NotFound();
        try
        {
            // Before the first byte leaves: no read without its record. A 304 is one too, for it opens the copy that the browser has, and so is every part: all but the first byte is the file.
            // Only HEAD hands out nothing to read.
            if (!HttpMethods.IsHead(http.Request.Method)) await RecordAsync(db, new EvidenceRead(grant, me.PersonId, me.Name, clock.UtcNow()), ct);
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }

        return HandOut(http, file, grant.ContentType, grant.FileName, grant.Sha256);
    }

    private static async Task RecordAsync(PortalDbContext db, EvidenceRead read, CancellationToken ct)
    {
        db.Add(read);
        await db.SaveChangesAsync(ct);
    }

    private static IResult HandOut(HttpContext http, Stream file, string contentType, string fileName, string sha256)
    {
        http.Response.Headers.CacheControl = "private, no-cache";
        return Results.File(file, contentType, fileName, entityTag: new EntityTagHeaderValue($"\"{sha256}\""), enableRangeProcessing: true);
    }

    /// <summary>A scan may find something after the file was granted, so the version is asked each time. One that is gone is as unreadable.</summary>
    private static async Task<bool> MayBeReadAsync(PortalDbContext db, IMultiTenantContextSetter setter, OrganisationId vendor, DocumentVersionId id, CancellationToken ct)
    {
        using var _ = setter.EnterSystem("read the scan of a granted version");
        var scan = await db.AcrossTenants<DocumentVersion>().Where(v => v.TenantId == vendor && v.Id == id).Select(v => (ScanState?)v.Scan).FirstOrDefaultAsync(ct);
        return scan?.MayBeRead() == true;
    }

    private static IResult Refuse(HttpContext http, string said)
    {
        http.Features.Set(new ProblemDetail(said));
        return Results.StatusCode(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<Stream?> OpenAsync(IEvidenceStore store, OrganisationId owner, string name, CancellationToken ct)
    {
        try
        {
            return await store.OpenReadAsync(EvidenceBlobs.ContainerOf(owner), name, ct);
        }
        catch (BlobNotFoundException)
        {
            return null;
        }
    }
}
