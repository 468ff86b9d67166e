using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>One document: what is said of it, its versions, and who can read it.</summary>
[Requires(Permission.ReadEvidence)]
public sealed class DetailsModel(PortalDbContext db, IMultiTenantContextAccessor tenancy, CurrentMember me) : PortalPage
{
    // What one page can show of a document's life; the audit trail has all of it.
    private const int Shown = 100;

    public EvidenceDocument Document { get; private set; } = null!;

    public IReadOnlyList<DocumentVersion> Versions { get; private set; } = [];

    public IReadOnlyList<Reader> Readers { get; private set; } = [];

    public IReadOnlyList<EvidenceRead> Reads { get; private set; } = [];

    /// <summary>Other documents that hold one of these files too.</summary>
    public IReadOnlyList<SameFile> Same { get; private set; } = [];

    public CertificateId? CertificateId { get; private set; }

    /// <summary>What the machine read in the newest file; null while it has not, and for kinds of which nothing is read.</summary>
    public ReadBox? Read { get; private set; }

    public bool MayWrite => me.May(Permission.WriteEvidence);

    public bool IsCertificate => EvidenceKinds.IsCertificate(Document.Kind);

    public async Task OnGetAsync(DocumentId id, CancellationToken ct)
    {
        var tenant = tenancy.Tenant!.Id;
        Document = await db.Documents.AsNoTracking().OneAsync(d => d.Id == id && d.ArchivedAt == null && d.CurrentVersion > 0, ct);
        Versions = await db.DocumentVersions.AsNoTracking().Where(v => v.DocumentId == id && v.State == VersionState.Stored).OrderByDescending(v => v.Number).Take(Shown).ToListAsync(ct);
        Readers = await (
            from g in db.EvidenceGrants
            join a in db.Assessments on new { g.BuyerId, Id = g.AssessmentId } equals new { a.BuyerId, a.Id }
            where g.VendorOrganisationId == tenant && g.DocumentId == id
            orderby a.BuyerName, g.GrantedAt descending
            select new Reader(g.Id, a.BuyerName, a.Reference, g.Number, g.GrantedAt, g.RevokedAt, g.ReadUntil, g.ViewOnly, g.Purpose, g.Nda)).Take(Shown).ToListAsync(ct);
        Reads = await db.EvidenceReads.AsNoTracking().Where(r => r.VendorOrganisationId == tenant && r.DocumentId == id).OrderByDescending(r => r.ReadAt).Take(Shown).ToListAsync(ct);
        var hashes = Versions.Select(v => v.Sha256).ToList();
        Same = [.. (await (
            from v in db.DocumentVersions
            join d in db.Documents on v.DocumentId equals d.Id
            where hashes.Contains(v.Sha256) && v.State == VersionState.Stored && v.DocumentId != id && d.ArchivedAt == null
            orderby v.UploadedAt
            select new SameFile(d.Id, d.Title, v.UploadedAt)).Take(Shown).ToListAsync(ct)).DistinctBy(s => s.Document)];
        Read = await ReadBox.OfAsync(db, Document, MayWrite, ct);
        if (IsCertificate) CertificateId = (await db.Certificates.AsNoTracking().FirstOrDefaultAsync(c => c.DocumentId == id, ct))?.Id;
    }

    public sealed record Reader(GrantId Id, string Buyer, string Reference, int Number, DateTime GrantedAt, DateTime? RevokedAt, DateOnly? ReadUntil, bool ViewOnly, string Purpose, string Nda)
    {
        /// <summary>Of the text that is asked for now.</summary>
        public string NdaSha256 { get; } = (GrantTerms.None with { Nda = Nda }).NdaSha256;
    }
}
