using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.Acceptance;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Features.Obligations;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>What stands on the page of one of the vendor's certificates: its facts and status, what happened to it, and who will be mailed when.</summary>
public abstract class OwnCertificatePage(PortalDbContext db, IMultiTenantContextAccessor tenancy) : PortalPage
{
    private const int MaxLetters = 100;
    private const int MailDays = 30;

    [BindProperty(SupportsGet = true)]
    public CertificateId Id { get; set; }

    private string Organisation => tenancy.Tenant!.Name;

    public CertificateFacts Facts { get; private set; } = null!;

    public CertificateStanding Standing { get; private set; } = null!;

    public DocumentVersion Version { get; private set; } = null!;

    /// <summary>By the dates it is in force again; these buyers still wait for a document that they can read and that shows it.</summary>
    public IReadOnlyList<WaitingBuyer> Waiting { get; private set; } = [];

    public IReadOnlyList<Sentence> Doubts { get; private set; } = [];

    public IReadOnlyList<Candidate> Library { get; private set; } = [];

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public IReadOnlyList<Planned> Mails { get; private set; } = [];

    /// <summary>Who looks after it for himself; null where the evidence owners do.</summary>
    public Guid? Owner { get; private set; }

    /// <summary>Who may look after it.</summary>
    public IReadOnlyList<OwnPerson> People { get; private set; } = [];

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
            select new { d.Kind, Version = v, Proposals = db.DocumentTexts.Where(t => t.TenantId == d.TenantId && t.VersionId == v.Id).Select(t => t.ProposalsJson).FirstOrDefault(), LacksProof = db.SharedCertificates.Any(s => s.VendorOrganisationId == d.TenantId && s.CertificateId == Id && s.LacksProof) }).AsNoTracking().OneAsync(_ => true, ct);
        Version = kept.Version;
        Doubts = [.. DoubtsOf(kept.Kind, history.Recorded, kept.Proposals)];
        if (kept.LacksProof) Waiting = await WaitingBuyer.ReadAsync(db, certificate, ct);
        var letters = CertificateJson.Letters(certificate.FactsJson);
        var proofs = history.Events.Select(e => e.Proof.Document).OfType<DocumentId>().Concat(letters.Values).Distinct().ToList();
        Library = await db.Documents.Where(d => (d.Kind == "cb_audit_report" || proofs.Contains(d.Id)) && d.ArchivedAt == null && d.CurrentVersion > 0)
            .OrderByDescending(d => d.CreatedAt).Take(MaxLetters).Select(d => new Candidate(d.Id, d.Title)).ToListAsync(ct);
        History = HistoryLine.Of(history, letters, (id, _) => Library.FirstOrDefault(l => l.Id == id) is { } proof ? ($"/evidence/{id}", proof.Title) : null);
        var obligations = await db.Obligations.AsNoTracking().Where(o => o.SubjectId == Id.Value && o.State == ObligationState.Open).OrderBy(o => o.DueDate).ToListAsync(ct);
        var rules = await db.RulesAsync(ct);
        var people = await OwnPeople.ReadAsync(db, tenancy.Tenant!.Id, rules, ct);
        (Owner, People) = (certificate.OwnerId, people.Members);
        Mails = [.. obligations.SelectMany(o => PlannedOf(rules, o, W.Today).Select(p => p with { To = people.LookingAfter(Math.Max(0, p.On.DayNumber - p.Due.DayNumber), o.ResponsiblePersonId) })).OrderBy(p => p.On)];
    }

    /// <summary>What buyers will stumble over, said to whoever recorded it.</summary>
    private IEnumerable<Sentence> DoubtsOf(string kind, CertificateFacts recorded, string? proposals)
    {
        if (new ContractingEntity(Organisation).Holds(Facts) is not true)
            yield return new Sentence("The holder is \"{0}\", your organisation is \"{1}\". Buyers compare the holder with the company they contract with.", Facts.HolderName, Organisation);
        if (CertificateForm.StandardOf(kind) is var standard && standard != Facts.Standard)
            yield return new Sentence("The document is in the library as a certificate to {0}, and recorded as one to {1}.", CertificateEdition.Name(standard), CertificateEdition.Name(Facts.Standard));
        if (proposals is null) yield break;
        foreach (var field in ReadDifferences.Of(new ReadFields(ReadProposals.Read(proposals)), recorded)) yield return new Sentence("The text of the file says something else than was entered. Field: {0}.", new TextKey(field));
    }

    /// <summary>The reminders of the next days; always the next one of each obligation, however far ahead. One that was missed goes out today.</summary>
    private static IEnumerable<Planned> PlannedOf(ReminderRules rules, Obligation o, DateOnly today) => o.NextReminderOn is { } next
        ? rules.MilestonesOf(o.Kind, o.DueDate).Select(m => m.On).Where(d => d > next && d <= today.AddDays(MailDays)).Prepend(next < today ? today : next).Select(d => new Planned(d, o.Kind, o.DueDate))
        : [];

    public sealed record Candidate(DocumentId Id, string Title);

    public sealed record Planned(DateOnly On, ObligationKind Kind, DateOnly Due)
    {
        public (string Names, int Others) To { get; init; }
    }
}
