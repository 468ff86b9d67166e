using Aims.Portal.Data;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Certificates;
using Aims.Portal.Web.Features.Shared;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>The vendor's library.</summary>
[Requires(Permission.ReadEvidence)]
public sealed class IndexModel(PortalDbContext db, StorageQuota quota, CurrentMember me) : PortalPage
{
    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    // One letter is in every text; two characters can be a Chinese word.
    private const int MinWords = 2;
    private const int MostWords = 6;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Search { get; set; }

    public bool IsFiltered => Kind is not null || Search is not null;

    public bool MayWrite => me.May(Permission.WriteEvidence);

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public Pager Pager { get; private set; } = null!;

    /// <summary>Bytes kept, and bytes that may be.</summary>
    public long Used { get; private set; }

    public long Allowed => quota.Allowed;

    public async Task OnGetAsync(CancellationToken ct, [FromQuery(Name = "page")] int number = 1)
    {
        var kept =
            from d in db.Documents
            join v in db.DocumentVersions on new { DocumentId = d.Id, Number = d.CurrentVersion } equals new { v.DocumentId, v.Number }
            where d.ArchivedAt == null && v.State == VersionState.Stored
            select new { d, v };
        if (Kind is not null) kept = kept.Where(x => x.d.Kind == Kind);
#pragma warning disable CA1304, CA1311, CA1862 // becomes lower() in the database; the culture of this process has no part in it
        // All of the words, in any order, each in a name or in the text.
        foreach (var word in (Search ?? "").ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(MostWords))
        {
            kept = kept.Where(x => x.d.Title.ToLower().Contains(word) || x.v.FileName.ToLower().Contains(word)
                || (word.Length >= MinWords && db.DocumentTexts.Any(t => t.TenantId == x.v.TenantId && t.VersionId == x.v.Id && t.Content.ToLower().Contains(word))));
        }

#pragma warning restore CA1304, CA1311, CA1862

        Used = await quota.UsedAsync(ct);
        var total = await kept.CountAsync(ct);
        Pager = new Pager(Pager.Clamp(number, total), Pager.DefaultSize, total, Request);
        Rows = await kept.OrderBy(x => x.d.Title).ThenBy(x => x.d.Id).Skip(Pager.Skip).Take(Pager.Size)
            .Select(x => new Row(x.d.Id, x.d.Kind, x.d.Title, x.v.Number, x.v.FileName, x.d.DocumentDate, x.d.ValidUntil, x.v.Scan, x.v.StoreFault, x.v.UploadedAt,
                db.Certificates.Where(c => c.DocumentId == x.d.Id).Select(c => c.FactsJson).FirstOrDefault()))
            .ToListAsync(ct);
    }

    /// <summary>A certificate stands as its cycle says; any other document by its date.</summary>
    public Label StandingOf(Row row) =>
        row.FactsJson is { } facts ? Labels.Of(CertificateJson.Judge(facts, W.Today).Standing.Status)
        : EvidenceKinds.IsCertificate(row.Kind) ? new Label("Not recorded yet", "warn")
        : EvidenceWords.Of(EvidenceValidity.LastDayOf(row.Kind, row.DocumentDate, row.ValidUntil), W.Today);

    public sealed record Row(
        DocumentId Id, string Kind, string Title, int Number, string FileName, DateOnly? DocumentDate, DateOnly? ValidUntil, ScanState Scan, StoreFault? Fault, DateTime UploadedAt, string? FactsJson);
}
