using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Storage;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>The only two ways to the bytes: the vendor to its own versions, a buyer to what it was granted. Always as an attachment, so that no document runs in the portal's origin.</summary>
public static class EvidenceFiles
{
    public static void MapEvidenceFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/evidence/versions/{id:guid}/file", OwnAsync).WithMetadata(new RequiresAttribute(Permission.ReadEvidence));
        routes.MapGet("/granted/{grantId:guid}/file", GrantedAsync).WithMetadata(new RequiresAttribute(Permission.ReadAssessments));
    }

    private static async Task<IResult> OwnAsync(DocumentVersionId id, PortalDbContext db, IEvidenceStore store, CancellationToken ct)
    {
        var version = await db.DocumentVersions.AsNoTracking()
            .FirstOrDefaultAsync(v => v.Id == id && v.State == VersionState.Stored && v.Scan != ScanState.Infected, ct);
        if (version is null) return Results.NotFound();
        return await OpenAsync(store, version.TenantId, version.BlobName, ct) is { } file
            ? Results.File(file, version.ContentType, version.FileName, enableRangeProcessing: true)
            : Results.NotFound();
    }

    private static async Task<IResult> GrantedAsync(
        GrantId grantId, PortalDbContext db, IEvidenceStore store, IMultiTenantContextAccessor tenancy, CurrentMember me, TimeProvider clock, CancellationToken ct)
    {
        var buyer = tenancy.Tenant!.Id;
        var grant = await db.EvidenceGrants.AsNoTracking().FirstOrDefaultAsync(g => g.BuyerId == buyer && g.Id == grantId && g.RevokedAt == null, ct);
        if (grant?.VendorOrganisationId is not { } vendor) return Results.NotFound();
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
