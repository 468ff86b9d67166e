using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>
/// An upload that outlives its connection: begun with what is said of the file, sent in chunks, each of which any node takes, and finished once all are there. Until then
/// it is a version in state Uploading, which nobody sees and <see cref="CleanUploads"/> removes after a day. It is of whoever began it: to everybody else it does not exist.
/// </summary>
public sealed class ResumableUpload(PortalDbContext db, IEvidenceStore store, UploadEvidence upload, CurrentMember me)
{
    /// <exception cref="RuleViolation">Anything that can be refused before the first byte: field, name, size, the request it answers.</exception>
    public async Task<DocumentVersionId> BeginAsync(UploadTarget target, string? fileName, long size, CancellationToken ct)
    {
        await upload.CheckAsync(target, ct);
        var name = UploadEvidence.NameOf(fileName);
        upload.CheckSize(size, name);
        var begun = await upload.AnnounceAsync(target, name, UploadEvidence.ContentTypeOf(FileTypeSniffer.ByName(name), name), size, ct);
        return begun.Version.Id;
    }

    /// <returns>Bytes that are there in whole chunks, and how many there will be.</returns>
    public async Task<(long There, long Size)> ProgressAsync(DocumentVersionId id, CancellationToken ct)
    {
        var version = await OwnAsync(id, ct);
        return (version.State is VersionState.Stored ? version.Size : await store.StagedAsync(EvidenceBlobs.ContainerOf(version.TenantId), version.BlobName, version.Size, ct), version.Size);
    }

    /// <param name="length">Bytes of the chunk, as announced by the request.</param>
    /// <returns>Bytes that are there now.</returns>
    /// <exception cref="BlobGapException">The chunk comes too early.</exception>
    /// <exception cref="RuleViolation">It is no chunk, or the file is not what its name says: then nothing of it is kept.</exception>
    public async Task<long> SendAsync(DocumentVersionId id, long offset, long? length, Stream chunk, CancellationToken ct)
    {
        var version = await OwnAsync(id, ct);
        if (version.State is VersionState.Stored) return version.Size;
        if (BlobChunks.LengthAt(offset, version.Size) is var expected && (expected == 0 || length != expected))
            throw new RuleViolation("evidence.chunk", "The upload cannot be read. Open the page again and choose the file there.");
        await using var content = offset > 0 ? chunk : await InspectedAsync(version, chunk, ct);
        await store.StageAsync(EvidenceBlobs.ContainerOf(version.TenantId), version.BlobName, offset, content, version.Size, ct);
        return offset + expected;
    }

    /// <summary>Hashes what is there and makes it a version like any other. Asked again it says the same again.</summary>
    /// <exception cref="BlobGapException">Something is missing yet.</exception>
    /// <exception cref="RuleViolation">The file is refused, and nothing of it is kept.</exception>
    public async Task<StoredUpload> FinishAsync(DocumentVersionId id, AssessmentId? assessment, string? question, CancellationToken ct)
    {
        var version = await OwnAsync(id, ct);
        var document = await db.Documents.OneAsync(d => d.Id == version.DocumentId, ct);
        if (version.State is VersionState.Stored) return await upload.SayAsync(document, version, ct);
        if (document.ArchivedAt is not null) throw new NotFoundException();
        var isNew = version.Number == 1;
        var target = new UploadTarget(new EvidenceInput(document.Kind, document.Title, document.DocumentDate, document.ValidUntil, document.Services), isNew ? null : document.Id, assessment, question);
        var container = EvidenceBlobs.ContainerOf(version.TenantId);
        var blob = await store.CommitStagedAsync(container, version.BlobName, version.Size, ct);
        try
        {
            await using (var stored = await store.OpenReadAsync(container, version.BlobName, ct)) await UploadEvidence.InspectAsync(stored, version.FileName, ct);
            await upload.KeepAsync(target, new UploadEvidence.Announced(document, version, isNew), blob, ct);
        }
        catch (RuleViolation)
        {
            await upload.DiscardAsync(version, isNew);
            throw;
        }

        return await upload.SayAsync(document, version, ct);
    }

    /// <summary>Given up by the person: nothing is kept.</summary>
    public async Task StopAsync(DocumentVersionId id, CancellationToken ct)
    {
        var version = await OwnAsync(id, ct);
        if (version.State is VersionState.Uploading) await upload.DiscardAsync(version, version.Number == 1);
    }

    private Task<DocumentVersion> OwnAsync(DocumentVersionId id, CancellationToken ct) => db.DocumentVersions.OneAsync(v => v.Id == id && v.UploadedById == me.PersonId && (v.State == VersionState.Uploading || v.State == VersionState.Stored), ct);

    /// <summary>Looked at as soon as the first bytes are there: nobody sends a hundred megabytes to hear at the end that they are of the wrong kind.</summary>
    private async Task<Stream> InspectedAsync(DocumentVersion version, Stream chunk, CancellationToken ct)
    {
        try
        {
            return new HeadThenRest(await UploadEvidence.InspectAsync(chunk, version.FileName, ct), chunk);
        }
        catch (RuleViolation)
        {
            await upload.DiscardAsync(version, version.Number == 1);
            throw;
        }
    }
}
