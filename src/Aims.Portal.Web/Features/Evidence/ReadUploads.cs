using System.Diagnostics;
using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Evidence.Reading;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Jobs;
using Aims.Portal.Web.Platform.Reading;
using Aims.Portal.Web.Platform.Storage;
using Aims.Portal.Web.Platform.Ui;
using Hangfire;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>Reads files that have left quarantine: their text, and of certificates, statements of applicability, assessments and reports what they seem to say. A file is claimed for a time by moving its date on: who dies meanwhile leaves it to the next.</summary>
public sealed class ReadUploads(PortalDbContext db, IEvidenceStore store, DocumentReader reader, IMultiTenantContextSetter tenancy, TimeProvider clock, ILogger<ReadUploads> log)
{
    private const int BatchSize = 4;

    /// <summary>Characters of a file that are kept: some 60 pages.</summary>
    public const int MostText = 200_000;

    private const string Begun = "Begun";
    private const string Again = "BegunAgain";

    private static readonly TimeSpan Claim = TimeSpan.FromMinutes(10);

    [AutomaticRetry(Attempts = 0)]
    [Queue(JobsSetup.Files)]
    public async Task RunAsync(CancellationToken ct)
    {
        using var _ = tenancy.EnterSystem("read uploaded files by machine, of every organisation");
        var begun = Stopwatch.StartNew();
        while (await NextAsync(ct) is { Count: > 0 } due)
        {
            foreach (var next in due)
            {
                // The next run goes on, after whatever else waits for this worker.
                if (begun.Elapsed > JobsSetup.Turn) return;
                if (await ClaimAsync(next, ct) is { } file) await TryAsync(file, ct);
                db.ChangeTracker.Clear();
            }
        }
    }

    /// <summary>The newest first: somebody may be waiting at its form, and nobody at those of long ago.</summary>
    private async Task<List<Due>> NextAsync(CancellationToken ct)
    {
        var now = clock.UtcNow();
        return await db.AcrossTenants<DocumentVersion>().Where(v => v.ReadNextAt != null && v.ReadNextAt <= now && v.State == VersionState.Stored).OrderByDescending(v => v.ReadNextAt).ThenBy(v => v.Id).Take(BatchSize).Select(v => new Due(v.TenantId, v.Id, v.ReadNextAt!.Value)).ToListAsync(ct);
    }

    private async Task<DocumentVersion?> ClaimAsync(Due next, CancellationToken ct)
    {
        var until = clock.UtcNow() + Claim;
        // Past the guards: takes a file for a time, in one statement, so that of two workers one has it.
        var claimed = await db.AcrossTenants<DocumentVersion>().Where(v => v.TenantId == next.Tenant && v.Id == next.Id && v.ReadNextAt == next.At && v.State == VersionState.Stored).ExecuteUpdateAsync(s => s.SetProperty(v => v.ReadNextAt, until), ct);
        return claimed == 0 ? null : await db.AcrossTenants<DocumentVersion>().FirstOrDefaultAsync(v => v.TenantId == next.Tenant && v.Id == next.Id, ct);
    }

    private async Task TryAsync(DocumentVersion file, CancellationToken ct)
    {
        try
        {
            if (TypeOf(file.ContentType) is { } type && file.Scan.MayBeRead() && await BeginAsync(file, ct) is { } text) await ReadAsync(file, type, text, ct);
            file.ReadFrom(null);
            await db.SaveChangesAsync(ct);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // Its claim ends by itself. Other files are not held up.
            log.LogError(fault, "The file {Version} could not be read; tried once more later", file.Id);
        }
    }

    /// <summary>Written down before: a file that a worker has died of is tried once more, and then left.</summary>
    /// <returns>Null when it has been tried often enough.</returns>
    private async Task<DocumentText?> BeginAsync(DocumentVersion file, CancellationToken ct)
    {
        var text = await db.AcrossTenants<DocumentText>().FirstOrDefaultAsync(t => t.TenantId == file.TenantId && t.VersionId == file.Id, ct);
        if (text is { Note: Again }) return null;
        var note = text is { Note: Begun } ? Again : Begun;
        if (text is null) db.Add(text = new DocumentText(file));
        text.Keep(ReadingState.Unreadable, note, 0, "", ReadProposals.Nothing, clock.UtcNow());
        await db.SaveChangesAsync(ct);
        return text;
    }

    private async Task ReadAsync(DocumentVersion file, ReadableType type, DocumentText text, CancellationToken ct)
    {
        await using var content = await store.OpenReadAsync(EvidenceBlobs.ContainerOf(file.TenantId), file.BlobName, ct);
        var (outcome, document) = await reader.ReadAsync(content, type, ct);
        var kind = await db.AcrossTenants<EvidenceDocument>().Where(d => d.TenantId == file.TenantId && d.Id == file.DocumentId).Select(d => d.Kind).FirstAsync(ct);
        var proposals = ReadingPurposes.Of(kind) switch
        {
            null => ReadProposals.Nothing,
            ReadingPurpose.Certificate => ReadProposals.Write(await reader.ProposeAsync(document, ct)),
            { } purpose => ReadProposals.Write(await reader.ReportAsync(document, purpose, ct)),
        };
        text.Keep(document.HasText ? ReadingState.Read : outcome is ReadOutcome.NoText ? ReadingState.NoText : ReadingState.Unreadable, NoteOf(outcome, document), document.PageCount, ReadPages.Join(document, MostText), proposals, clock.UtcNow());
    }

    private static string NoteOf(ReadOutcome outcome, ReadDocument document) => outcome is not (ReadOutcome.Done or ReadOutcome.NoText) ? outcome.ToString() : document.CutOff.Count > 0 ? document.CutOff[0].ToString() : "";

    /// <summary>How a file of this kind is read; null for what is not read.</summary>
    public static ReadableType? TypeOf(string contentType) => FileTypeSniffer.KindOf(contentType) switch
    {
        FileKind.Pdf => ReadableType.Pdf,
        FileKind.Docx => ReadableType.Docx,
        FileKind.Xlsx => ReadableType.Xlsx,
        FileKind.Png => ReadableType.Png,
        FileKind.Jpeg => ReadableType.Jpeg,
        FileKind.Csv => ReadableType.Csv,
        FileKind.Txt => ReadableType.Txt,
        FileKind.Pptx or FileKind.Zip or null => null,
        _ => throw new ArgumentOutOfRangeException(nameof(contentType), contentType, "Unknown kind of file."),
    };

    private sealed record Due(OrganisationId Tenant, DocumentVersionId Id, DateTime At);
}
