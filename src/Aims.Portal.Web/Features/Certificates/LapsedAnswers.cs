using Aims.Portal.Data;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Findings;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>Which certificates a finding was opened for by itself, as one of its two sides sees them.</summary>
/// <param name="Path">Of the reader's page of a certificate, without its id.</param>
public sealed record LapsedAnswers(IReadOnlyList<LapsedAnswers.Lapse> Certificates, bool IsVendor, string BuyerName)
{
    public string Path => IsVendor ? "/our-certificates" : "/certificates";

    /// <summary>Opened by itself, and what was missing has come.</summary>
    public bool IsMended => Certificates.Count > 0 && Certificates.All(c => c.SupportedAgainOn is not null);

    /// <summary>None for a finding that a reviewer raised.</summary>
    public static async Task<LapsedAnswers> OfAsync(PortalDbContext db, Finding finding, bool isVendor, string buyerName, CancellationToken ct)
    {
        var answers = await db.UnsupportedAnswers.AsNoTracking().Where(u => u.BuyerId == finding.BuyerId && u.FindingId == finding.Id).OrderBy(u => u.QuestionId).ToListAsync(ct);
        var ids = answers.Select(a => a.CertificateId).Distinct().ToList();
        var claimed = ids.Count == 0 ? [] : await db.SharedCertificates.AsNoTracking().Where(s => s.BuyerId == finding.BuyerId && ids.Contains(s.CertificateId) && s.LacksProof).ToListAsync(ct);
        var unshared = isVendor ? await UnsharedAsync(db, claimed, ct) : [];
        return new LapsedAnswers([.. answers.GroupBy(a => a.CertificateId).Select(g => Lapse.Of([.. g]) with { LacksProof = claimed.Exists(s => s.CertificateId == g.Key), IsUnshared = unshared.Contains(g.Key) })], isVendor, buyerName);
    }

    /// <summary>Of which the vendor has what proves it, and has not shared it with this buyer.</summary>
    private static async Task<List<CertificateId>> UnsharedAsync(PortalDbContext db, List<SharedCertificate> claimed, CancellationToken ct)
    {
        var ids = claimed.ConvertAll(s => s.CertificateId);
        if (ids.Count == 0) return [];
        var own = await db.Certificates.AsNoTracking().Where(c => ids.Contains(c.Id)).ToListAsync(ct);
        return [.. own.Where(c => claimed.Exists(s => s.CertificateId == c.Id && s.WouldBeProvenBy(c.RenewedAt, c.ProvenAt))).Select(c => c.Id)];
    }

    public sealed record Lapse(CertificateId Id, string Name, LapseCause Cause, DateOnly Since, DateOnly? SupportedAgainOn, IReadOnlyList<string> Questions)
    {
        /// <summary>By the vendor's word it is in force again, but no document that the buyer can read shows it.</summary>
        public bool LacksProof { get; init; }

        /// <summary>For the vendor: the document is there, and not shared with this buyer.</summary>
        public bool IsUnshared { get; init; }

        public static Lapse Of(IReadOnlyList<UnsupportedAnswer> answers) =>
            new(answers[0].CertificateId, answers[0].CertificateName, answers[0].Cause, answers[0].Since, answers[0].SupportedAgainOn, [.. answers.Select(a => a.QuestionId)]);
    }
}
