using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Remediation;

/// <param name="Shared">This version was shared under the assessment already: read or taken back, it cannot be shared a second time.</param>
public sealed record ProofChoice(DocumentId Id, string Title, string Kind, int Version, bool Shared);

public sealed record ProofGiven(DocumentId DocumentId, string Title, string FileName, DateTime At);

/// <summary>What the partial <c>_Proof</c> shows: the documents that can be shared as proof, and those the buyer got since.</summary>
/// <param name="Open">Whether proof is still asked for.</param>
/// <param name="Here">This page, to come back to after an upload.</param>
public sealed record ProofBox(string BuyerName, IReadOnlyList<ProofChoice> Choices, IReadOnlyList<ProofGiven> Given, bool Open, string Here);

/// <summary>Reads a <see cref="ProofBox"/> in two commands, of a large library in three.</summary>
public sealed class ProofShelf(PortalDbContext db, IMultiTenantContextAccessor tenancy, CurrentMember me)
{
    // A choice of more is a search; the newest are what somebody has just uploaded.
    private const int Shown = 100;

    /// <summary>Whether answers for which the finding was opened still wait for proof that their certificate is in force.</summary>
    public Task<bool> IsMissingAsync(FindingId finding, CancellationToken ct)
    {
        var vendor = tenancy.Tenant!.Id;
        return db.UnsupportedAnswers.AnyAsync(u => u.VendorOrganisationId == vendor && u.FindingId == finding && u.SupportedAgainOn == null, ct);
    }

    /// <param name="since">When the finding or the condition was made known.</param>
    public async Task<ProofBox> ReadAsync(Assessment assessment, DateTime since, bool open, string here, CancellationToken ct)
    {
        var vendor = tenancy.Tenant!.Id;
        var library = db.Documents.Where(d => d.ArchivedAt == null && d.CurrentVersion > 0);
        List<ProofChoice> choices = open && me.May(Permission.WriteEvidence) ? await ChoicesAsync(library.OrderByDescending(d => d.CreatedAt).Take(Shown), assessment, ct) : [];
        // In a large library the document of a certificate that lapsed is older than the newest.
        if (choices.Count == Shown)
        {
            var missing = db.UnsupportedAnswers.Where(u => u.VendorOrganisationId == vendor && u.BuyerId == assessment.BuyerId && u.SupportedAgainOn == null).Select(u => u.DocumentId);
            choices = [.. (await ChoicesAsync(library.Where(d => missing.Contains(d.Id)), assessment, ct)).Concat(choices).DistinctBy(c => c.Id)];
        }

        var given = await db.EvidenceGrants
            .Where(g => g.VendorOrganisationId == vendor && g.BuyerId == assessment.BuyerId && g.AssessmentId == assessment.Id && g.RevokedAt == null && g.GrantedAt >= since)
            .OrderByDescending(g => g.GrantedAt).Take(Shown).Select(g => new ProofGiven(g.DocumentId, g.Title, g.FileName, g.GrantedAt)).ToListAsync(ct);
        return new ProofBox(assessment.BuyerName, choices, given, open, here);
    }

    private Task<List<ProofChoice>> ChoicesAsync(IQueryable<EvidenceDocument> documents, Assessment assessment, CancellationToken ct)
    {
        var vendor = tenancy.Tenant!.Id;
        return documents.Select(d => new ProofChoice(d.Id, d.Title, d.Kind, d.CurrentVersion, db.EvidenceGrants.Any(g =>
            g.VendorOrganisationId == vendor && g.BuyerId == assessment.BuyerId && g.AssessmentId == assessment.Id && g.DocumentId == d.Id && g.Number == d.CurrentVersion))).ToListAsync(ct);
    }
}
