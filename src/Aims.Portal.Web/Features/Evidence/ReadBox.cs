using Aims.Portal.Data;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Evidence.Reading;
using Aims.Portal.Domain.Evidence.Reading.Reports;
using Aims.Portal.Domain.Evidence.Reading.Statements;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>What the machine read in a document that is no certificate, for its own vendor. Nothing of it is stored as a fact before a person saves it.</summary>
/// <param name="MayWrite">Whether the reader may take over what was read.</param>
public sealed record ReadBox(DocumentId Document, ReadingState State, ReadingPurpose Purpose, ReportFacts Facts, DateOnly? DocumentDate, bool MayWrite)
{
    /// <summary>Controls of which no row was found that are named; of more only the number.</summary>
    public const int MissingShown = 12;

    /// <summary>Of the tenant that the context is open for.</summary>
    /// <returns>Null while the newest file has not been read, and for kinds of which nothing is read.</returns>
    public static async Task<ReadBox?> OfAsync(PortalDbContext db, EvidenceDocument document, bool mayWrite, CancellationToken ct)
    {
        if (ReadingPurposes.Of(document.Kind) is not ({ } purpose and not ReadingPurpose.Certificate)) return null;
        var read = await (
            from v in db.DocumentVersions
            join t in db.DocumentTexts on new { v.TenantId, VersionId = v.Id } equals new { t.TenantId, t.VersionId }
            where v.DocumentId == document.Id && v.Number == document.CurrentVersion
            select new { t.State, t.ProposalsJson }).FirstOrDefaultAsync(ct);
        return read is null ? null : new ReadBox(document.Id, read.State, purpose, ReadProposals.ReadReport(read.ProposalsJson), document.DocumentDate, mayWrite);
    }

    public SoaTable Soa => Facts.Soa ?? SoaTable.Empty;

    public bool IsEmpty => Facts.Facts.Count == 0 && Soa.Controls.Count == 0;

    /// <summary>Excluded ones first, then those that are not clear: what a reader looks for.</summary>
    public IReadOnlyList<SoaControl> Open => [.. Soa.Controls.Where(c => c.Applicability is not Applicability.Applicable).OrderBy(c => c.Applicability is Applicability.Unknown)];

    public IReadOnlyList<SoaControl> Applied => [.. Soa.Controls.Where(c => c.Applicability is Applicability.Applicable)];

    /// <summary>The best of each field.</summary>
    public IEnumerable<ReportFact> Best => Enum.GetValues<ReportField>().Select(f => Facts[f]).OfType<ReportFact>();

    /// <summary>The day that can be taken over as the document's date; null where it is that already.</summary>
    public DateOnly? Offered(ReportFact fact) =>
        MayWrite && fact is { Field: ReportField.DocumentDate or ReportField.ApprovalDate or ReportField.PeriodEnd, Date: { } day } && day != DocumentDate ? day : null;
}
