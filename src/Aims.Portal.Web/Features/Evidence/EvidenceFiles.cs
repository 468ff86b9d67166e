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

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>The only two ways to the bytes: the vendor to its own versions, a buyer to what it was granted. Always as an attachment, so that no document runs in the portal's origin.</summary>
public static class EvidenceFiles
{
    public static void MapEvidenceFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/evidence/versions/{id:guid}/file", OwnAsync).WithMetadata(new RequiresAttribute(Permission.ReadEvidence));
        routes.MapGet("/granted/{grantId:guid}/file", GrantedAsync).WithMetadata(new RequiresAttribute(Permission.ReadAssessments));
    }

    private static async Task<IResult> OwnAsync(DocumentVersionId id, PortalDbContext db, IEvidenceStore store, HttpContext http, IStringLocalizer<Text> text, CancellationToken ct)
    {
        var version = await db.DocumentVersions.AsNoTracking().FirstOrDefaultAsync(v => v.Id == id && v.State == VersionState.Stored, ct);
        if (version is null) return Results.NotFound();
        if (!version.Scan.MayBeRead()) return Refuse(http, text["Malware was found in this file, so nobody is given it. Upload a clean version of the document."]);
        return await OpenAsync(store, version.TenantId, version.BlobName, ct) is { } file
            ? Results.File(file, version.ContentType, version.FileName, enableRangeProcessing: true)
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
            // Before the first byte leaves: no read without its record.
            db.Add(new EvidenceRead(grant, me.PersonId, me.Name, clock.UtcNow()));
            await db.SaveChangesAsync(ct);
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }

        return Results.File(file, grant.ContentType, grant.FileName);
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
