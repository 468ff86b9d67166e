using Aims.Portal.Data;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
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
        if (!version.Scan.MayBeRead()) return Refuse(http, EvidenceWords.Why(version, text));
        if (version.StoreFault is StoreFault.Altered) return RefuseAltered(http, text);
        var (file, refusal) = await OpenAsync(store, new Blob(version.TenantId, version.BlobName, version.Size, version.Sha256), http, ct);
        return file is null ? refusal! : HandOut(http, file, version.ContentType, version.FileName, version.Sha256);
    }

    private static async Task<IResult> GrantedAsync(GrantId grantId, GrantedFiles files, IEvidenceStore store, HttpContext http, IStringLocalizer<Text> text, CancellationToken ct)
    {
        if (await files.FindAsync(grantId, ct) is not { } grant) return Results.NotFound();
        if (await files.ScanAsync(grant, ct) is var (scan, fault) && scan?.MayBeRead() is not true) return Refuse(http, WhyNot(scan, text));
        if (fault is StoreFault.Altered) return RefuseAltered(http, text);
        // The page that follows asks what has to be accepted first.
        if (grant.ViewOnly || await files.MustAcceptAsync(grant, ct)) return Results.Redirect($"{http.Request.PathBase}/granted/{grantId}/preview");
        var (file, refusal) = await OpenAsync(store, new Blob(grant.VendorOrganisationId!.Value, grant.BlobName, grant.Size, grant.Sha256), http, ct);
        if (file is null) return refusal!;
        try
        {
            // Before the first byte leaves: no read without its record. A 304 is one too, for it opens the copy that the browser has, and so is every part: all but the first byte is the file.
            // Only HEAD hands out nothing to read.
            if (!HttpMethods.IsHead(http.Request.Method)) await files.RecordDownloadAsync(grant, http.Request.Headers.Range.Count > 0 || http.Request.Headers.IfNoneMatch.Count > 0, ct);
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }

        return HandOut(http, file, grant.ContentType, grant.FileName, grant.Sha256);
    }

    internal static IResult HandOut(HttpContext http, Stream file, string contentType, string fileName, string sha256)
    {
        http.Response.Headers.CacheControl = "private, no-cache";
        return new HandedOut(Results.File(file, contentType, fileName, entityTag: new EntityTagHeaderValue($"\"{sha256}\""), enableRangeProcessing: true));
    }

    private static string WhyNot(ScanState? scan, IStringLocalizer<Text> text) => scan switch
    {
        ScanState.Waiting => text["This file is being checked for malware. Try again in a minute."],
        ScanState.Unscannable => text["This file could not be checked for malware, so nobody is given it. The vendor has been told why; ask it for a new version."],
        _ => text["Malware was found in this file, so nobody is given it. Ask the vendor for a clean version."],
    };

    private static IResult Refuse(HttpContext http, string said)
    {
        http.Features.Set(new ProblemDetail(said));
        return Results.StatusCode(StatusCodes.Status422UnprocessableEntity);
    }

    private static IResult RefuseAltered(HttpContext http, IStringLocalizer<Text> text) => Refuse(http, text["The store does not give back the bytes that were uploaded. Whoever runs the portal has been told."]);

    /// <summary>The file, or what is answered instead. Read as a whole it proves itself (<see cref="VerifiedReading"/>); a part of it cannot.</summary>
    internal static async Task<(Stream? File, IResult? Refusal)> OpenAsync(IEvidenceStore store, Blob blob, HttpContext http, CancellationToken ct)
    {
        try
        {
            return (await store.OpenVerifiedAsync(EvidenceBlobs.ContainerOf(blob.Owner), blob.Name, blob.Size, blob.Sha256, ct), null);
        }
        catch (BlobNotFoundException)
        {
            return (null, Results.NotFound());
        }
        catch (Exception fault) when (fault is BlobAlteredException or StoreUnavailableException)
        {
            return (null, Faulty(http, fault));
        }
    }

    private static IResult Faulty(HttpContext http, Exception fault)
    {
        var text = http.RequestServices.GetRequiredService<IStringLocalizer<Text>>();
        if (fault is BlobAlteredException)
        {
            http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(EvidenceFiles)).LogError(fault, "A document was asked for that the store has changed");
            return RefuseAltered(http, text);
        }

        http.Features.Set(new ProblemDetail(text["The store of documents does not answer. Try again in a few minutes."]));
        return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
    }

    internal sealed record Blob(OrganisationId Owner, string Name, long Size, string Sha256);

    /// <summary>A small file shows what is wrong with it before anything has left, and then it can be said. Of a large one the connection is broken off.</summary>
    private sealed class HandedOut(IResult file) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            try
            {
                await file.ExecuteAsync(httpContext);
            }
            catch (Exception fault) when (fault is BlobAlteredException or StoreUnavailableException && !httpContext.Response.HasStarted)
            {
                httpContext.Response.Clear();
                await Faulty(httpContext, fault).ExecuteAsync(httpContext);
            }
        }
    }
}
