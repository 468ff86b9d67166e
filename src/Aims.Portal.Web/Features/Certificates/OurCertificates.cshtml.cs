using Aims.Portal.Data;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Shared;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>The vendor's own certificates, and the certificate documents nobody has recorded yet.</summary>
[Requires(Permission.ReadEvidence)]
public sealed class OurCertificatesModel(PortalDbContext db, CurrentMember me) : PortalPage
{
    private const int MaxUnrecorded = 20;

    private static readonly List<string> CertificateKinds = [.. EvidenceKinds.All.Where(k => EvidenceKinds.IsCertificate(k.Id)).Select(k => k.Id)];

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public IReadOnlyList<Unrecorded> Documents { get; private set; } = [];

    public Pager Pager { get; private set; } = null!;

    public bool MayWrite => me.May(Permission.WriteEvidence);

    public async Task OnGetAsync(CancellationToken ct, [FromQuery(Name = "page")] int number = 1)
    {
        var total = await db.Certificates.CountAsync(ct);
        Pager = new Pager(Pager.Clamp(number, total), Pager.DefaultSize, total, Request);
        var stored = await db.Certificates.OrderBy(c => c.ExpiryDate).ThenBy(c => c.Id).Skip(Pager.Skip).Take(Pager.Size).Select(c => new { c.Id, c.FactsJson }).ToListAsync(ct);
        Rows = [.. stored.Select(c => Row.Of(c.Id, c.FactsJson, W.Today))];
        Documents = await db.Documents
            .Where(d => CertificateKinds.Contains(d.Kind) && d.ArchivedAt == null && d.CurrentVersion > 0 && !db.Certificates.Any(c => c.DocumentId == d.Id))
            .OrderBy(d => d.Title).Take(MaxUnrecorded).Select(d => new Unrecorded(d.Id, d.Title)).ToListAsync(ct);
    }

    public sealed record Unrecorded(DocumentId Id, string Title);

    public sealed record Row(CertificateId Id, CertificateFacts Facts, CertificateStanding Standing)
    {
        public static Row Of(CertificateId id, string json, DateOnly today)
        {
            var (facts, standing) = CertificateJson.Judge(json, today);
            return new Row(id, facts, standing);
        }
    }
}
