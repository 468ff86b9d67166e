using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Web.Features.Obligations;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>What stands on the page of one of the vendor's certificates: its facts and status, what happened to it, and who will be mailed when.</summary>
public abstract class OwnCertificatePage(PortalDbContext db) : PortalPage
{
    private const int MaxLetters = 100;
    private const int MailDays = 30;

    [BindProperty(SupportsGet = true)]
    public CertificateId Id { get; set; }

    public CertificateFacts Facts { get; private set; } = null!;

    public CertificateStanding Standing { get; private set; } = null!;

    public DocumentVersion Version { get; private set; } = null!;

    /// <summary>By the dates it is in force again; some buyer still waits for the document that shows it.</summary>
    public bool LacksProof { get; private set; }

    public IReadOnlyList<Candidate> Library { get; private set; } = [];

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public IReadOnlyList<Planned> Mails { get; private set; } = [];

    public bool IsWithdrawn => Facts.ReportedState is ReportedState.Withdrawn;

    protected async Task LoadAsync(CancellationToken ct)
    {
        var certificate = await db.Certificates.AsNoTracking().OneAsync(c => c.Id == Id, ct);
        var history = CertificateJson.History(certificate.FactsJson);
        Facts = history.On(W.Today);
        Standing = CertificateStatusRules.Evaluate(history, W.Today);
        var kept = await (
            from d in db.Documents
            join v in db.DocumentVersions on new { DocumentId = d.Id, Number = d.CurrentVersion } equals new { v.DocumentId, v.Number }
            where d.Id == certificate.DocumentId
            select new { Version = v, LacksProof = db.SharedCertificates.Any(s => s.VendorOrganisationId == d.TenantId && s.CertificateId == Id && s.LacksProof) }).AsNoTracking().OneAsync(_ => true, ct);
        (Version, LacksProof) = (kept.Version, kept.LacksProof);
        var letters = CertificateJson.Letters(certificate.FactsJson);
        var proofs = history.Events.Select(e => e.Proof.Document).OfType<DocumentId>().Concat(letters.Values).Distinct().ToList();
        Library = await db.Documents.Where(d => (d.Kind == "cb_audit_report" || proofs.Contains(d.Id)) && d.ArchivedAt == null && d.CurrentVersion > 0)
            .OrderByDescending(d => d.CreatedAt).Take(MaxLetters).Select(d => new Candidate(d.Id, d.Title)).ToListAsync(ct);
        History = HistoryLine.Of(history, letters, (id, _) => Library.FirstOrDefault(l => l.Id == id) is { } proof ? ($"/evidence/{id}", proof.Title) : null);
        var obligations = await db.Obligations.AsNoTracking().Where(o => o.SubjectId == Id.Value && o.State == ObligationState.Open).OrderBy(o => o.DueDate).ToListAsync(ct);
        var rules = await db.RulesAsync(ct);
        Mails = [.. obligations.SelectMany(o => PlannedOf(rules, o, W.Today)).OrderBy(p => p.On)];
    }

    /// <summary>The reminders of the next days; always the next one of each obligation, however far ahead.</summary>
    private static IEnumerable<Planned> PlannedOf(ReminderRules rules, Obligation o, DateOnly today) =>
        rules.MilestonesOf(o.Kind, o.DueDate)
            .Where(m => o.NextReminderOn is { } next && m.On >= next && (m.On == next || m.On <= today.AddDays(MailDays)))
            .Select(m => new Planned(m.On, o.Kind, o.DueDate));

    public sealed record Candidate(DocumentId Id, string Title);

    public sealed record Planned(DateOnly On, ObligationKind Kind, DateOnly Due);
}
