using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Web.Features.Certificates;
using Aims.Portal.Web.Features.Requests;
using Aims.Portal.Web.Platform.Scanning;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Storage;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>
/// Streams a file into the library. The row comes first, in state Uploading, then the bytes, then the row says Stored: whatever dies in
/// between leaves a row that names its blob, and <see cref="CleanUploads"/> removes both. Nothing shows a version that is not Stored.
/// </summary>
public sealed class UploadEvidence(
    PortalDbContext db, IEvidenceStore store, AttachEvidence attach, VendorsTurn turn, DocumentObligations obligations, CertificateUpkeep certificates, StorageQuota quota, IMultiTenantContextAccessor tenancy, CurrentMember me, TimeProvider clock,
    IOptions<EvidenceOptions> options, IOptions<ScanOptions> scan, ILogger<UploadEvidence> log)
{
    /// <summary>Everything that can be refused before a byte of a file is read.</summary>
    public async Task CheckAsync(UploadTarget target, CancellationToken ct)
    {
        if (target.Document is { } id) await db.Documents.OneAsync(d => d.Id == id && d.ArchivedAt == null, ct);
        else target.Input.Check();
        if (target.Assessment is { } assessment) await attach.DemandPlaceAsync(assessment, target.Question, ct);
    }

    public async Task<StoredUpload> ExecuteAsync(UploadTarget target, string? fileName, Stream content, CancellationToken ct)
    {
        var name = NameOf(fileName);
        var room = await quota.DemandRoomAsync(0, ct);
        var head = await InspectAsync(content, name, ct);
        var begun = await AnnounceAsync(target, name, ContentTypeOf(FileTypeSniffer.ByName(name), name), 0, ct);
        try
        {
            await using var whole = new HeadThenRest(head, content);
            var blob = await store.WriteAsync(EvidenceBlobs.ContainerOf(begun.Version.TenantId), begun.Version.BlobName, whole, Math.Min(options.Value.MaxFileBytes, room), ct);
            await KeepAsync(target, begun, blob, ct);
        }
        catch (Exception fault)
        {
            await DiscardAsync(begun.Version, begun.IsNew);
            if (fault is not BlobTooLargeException) throw;
            throw room < options.Value.MaxFileBytes ? quota.Full() : TooLarge(name);
        }

        return await SayAsync(begun.Document, begun.Version, ct);
    }

    internal static string NameOf(string? fileName) => FileNames.Clean(fileName)
        ?? throw Refused("evidence.file-name", "The file has no readable name. Rename it, for example to report.pdf, and upload it again.");

    internal void CheckSize(long size, string name)
    {
        if (size <= 0) throw Refused("evidence.empty", "“{0}” is empty. Choose the file again.", name);
        if (size > options.Value.MaxFileBytes) throw TooLarge(name);
    }

    /// <returns>The first bytes, which were read.</returns>
    /// <exception cref="RuleViolation">They are not of what the name says.</exception>
    internal static async Task<ReadOnlyMemory<byte>> InspectAsync(Stream content, string name, CancellationToken ct)
    {
        var head = new byte[FileTypeSniffer.HeadLength];
        var length = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, ct);
        _ = ContentTypeOf(FileTypeSniffer.Inspect(head.AsSpan(0, length), name), name);
        return head.AsMemory(0, length);
    }

    /// <summary>Saves the row that says a file is on its way.</summary>
    /// <param name="size">Bytes, where they are known beforehand; otherwise 0.</param>
    internal async Task<Announced> AnnounceAsync(UploadTarget target, string name, string contentType, long size, CancellationToken ct)
    {
        if (size > 0) await quota.DemandRoomAsync(size, ct);
        var document = target.Document is { } id ? await db.Documents.OneAsync(d => d.Id == id && d.ArchivedAt == null, ct) : NewDocument(target.Input, name);
        var isNew = target.Document is null;
        var last = isNew ? 0 : await db.DocumentVersions.Where(v => v.DocumentId == document.Id).MaxAsync(v => (int?)v.Number, ct) ?? 0;
        var version = new DocumentVersion(tenancy.Tenant!.Id, document.Id, last + 1, name, contentType, me.PersonId, me.Name, clock.UtcNow());
        version.Announce(size);
        if (isNew) db.Add(document);
        db.Add(version);
        await AnnounceAsync(ct);
        return new Announced(document, version, isNew);
    }

    /// <summary>The bytes are safe: the row says so, and whatever hangs on the document follows.</summary>
    internal async Task KeepAsync(UploadTarget target, Announced begun, StoredBlob blob, CancellationToken ct)
    {
        var (document, version, isNew) = begun;
        version.Stored(blob.Size, blob.Sha256);
        if (scan.Value.IsConfigured) version.Quarantine(clock.UtcNow());
        else version.ScanAgain(clock.UtcNow());
        document.VersionStored(version.Number);
        await obligations.RefreshAsync(document, ct);
        if (!isNew && EvidenceKinds.IsCertificate(document.Kind)) await certificates.RenewAsync(document.Id, ct);
        await SaveAsync(target, version, ct);
    }

    internal async Task<StoredUpload> SayAsync(EvidenceDocument document, DocumentVersion version, CancellationToken ct) =>
        new(document.Id, version.Id, document.Title, version.FileName, version.Number, version.Size, version.Sha256, await FirstOfAsync(document.Id, version.Sha256, ct));

    private async Task SaveAsync(UploadTarget target, DocumentVersion version, CancellationToken ct)
    {
        if (target.Assessment is not { } assessment)
        {
            await db.SaveChangesAsync(ct);
            return;
        }

        await attach.AddAsync(assessment, target.Question, version, ct);
        await turn.SaveAsync(assessment, ct);
    }

    /// <summary>Two documents of one file are renewed and revoked apart from each other, so whoever makes the second is told of the first. It may be meant.</summary>
    private Task<SameFile?> FirstOfAsync(DocumentId own, string sha256, CancellationToken ct) => (
        from v in db.DocumentVersions
        join d in db.Documents on v.DocumentId equals d.Id
        where v.Sha256 == sha256 && v.State == VersionState.Stored && v.DocumentId != own && d.ArchivedAt == null
        orderby v.UploadedAt
        select new SameFile(d.Id, d.Title, v.UploadedAt)).FirstOrDefaultAsync(ct);

    private EvidenceDocument NewDocument(EvidenceInput input, string fileName)
    {
        input.Check();
        var title = input.Title ?? Path.GetFileNameWithoutExtension(fileName);
        var document = new EvidenceDocument(tenancy.Tenant!.Id, input.Kind!, title, clock.UtcNow());
        document.Describe(input.Kind!, title, input.DocumentDate, input.ValidUntil, input.Services ?? "");
        return document;
    }

    private async Task AnnounceAsync(CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException fault) when (fault is not DbUpdateConcurrencyException)
        {
            // Two people sent the next version at once: its number is unique, the second one is told.
            db.ChangeTracker.Clear();
            throw Refused("evidence.version-taken", "Somebody else is uploading a version of this document right now. Wait a moment, then upload yours again.");
        }
    }

    // The person may be gone already (that may be why it failed), so nothing here is cancellable. A connection that broke while the row was saved leaves open whether it was: what says
    // Stored is kept, with its bytes.
    internal async Task DiscardAsync(DocumentVersion version, bool withDocument)
    {
        try
        {
            db.ChangeTracker.Clear();
            if (await db.DocumentVersions.FirstOrDefaultAsync(v => v.Id == version.Id && v.State == VersionState.Uploading, CancellationToken.None) is not { } row) return;
            await store.DeleteAsync(EvidenceBlobs.ContainerOf(row.TenantId), row.BlobName, CancellationToken.None);
            db.Remove(row);
            if (withDocument) db.RemoveRange(await db.Documents.Where(d => d.Id == version.DocumentId).ToListAsync(CancellationToken.None));
            await db.SaveChangesAsync(CancellationToken.None);
        }
        catch (Exception fault)
        {
            // The row still says Uploading, so the job finds it; the first fault is the one to report.
            log.LogWarning(fault, "Upload {Version} could not be discarded; the clean-up job will.", version.Id);
        }
    }

    internal static string ContentTypeOf(FileVerdict verdict, string name) => verdict.IsAccepted ? verdict.ContentType : throw (verdict.Refusal switch
    {
        FileRefusal.Empty => Refused("evidence.empty", "“{0}” is empty. Choose the file again.", name),
        FileRefusal.WrongType => Refused("evidence.type", "“{0}” is not a PDF, DOCX, XLSX, PPTX, PNG, JPEG, CSV, TXT or ZIP file. Save it as one of these and upload it again.", name),
        FileRefusal.ContentDoesNotMatchName => Refused("evidence.content", "The content of “{0}” is not what its name says. Open it, save it anew as PDF, DOCX, XLSX, PPTX, PNG, JPEG, CSV, TXT or ZIP and upload that.", name),
        _ => new InvalidOperationException($"Unknown refusal {verdict.Refusal}"),
    });

    private RuleViolation TooLarge(string name) => Refused("evidence.too-large", "“{0}” is larger than {1} MB. Make it smaller or split it into parts.", name, options.Value.MaxFileBytes / (1024 * 1024));

    private static RuleViolation Refused(string code, string text, params object[] args) => new(code, text, args) { Field = UploadForm.Files };

    internal sealed record Announced(EvidenceDocument Document, DocumentVersion Version, bool IsNew);
}
