using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>Writes down what a certificate document says, or corrects it.</summary>
[Requires(Permission.WriteEvidence)]
public sealed class RecordModel(PortalDbContext db, RecordCertificate record) : PortalPage
{
    [BindProperty(SupportsGet = true)]
    public DocumentId DocumentId { get; set; }

    public CertificateForm Form { get; private set; } = new();

    public string DocumentTitle { get; private set; } = "";

    /// <summary>What the machine read in the newest file.</summary>
    public ReadFields Read { get; private set; } = ReadFields.None;

    /// <summary>The machine has not come to an end with the newest file.</summary>
    public bool IsBeingRead { get; private set; }

    private Certificate? Stored { get; set; }

    /// <summary>The certificate, where it had expired or has to be shown to be in force again: then an event says more than another date.</summary>
    public CertificateId? Lapsed { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        ModelState.Clear();
        var document = await LoadAsync(ct);
        Form = Stored is not null
            ? CertificateForm.Of(CertificateJson.Read(Stored.FactsJson))
            : new CertificateForm
            {
                Standard = CertificateForm.StandardOf(document.Kind),
                IssueDate = document.DocumentDate,
                ExpiryDate = document.ValidUntil,
            };
        if (Stored is null) Read.Fill(Form);
    }

    // Bound under their own names, without a prefix, so that each name is a property of the facts.
    public Task<IActionResult> OnPostAsync([FromForm(Name = "")] CertificateForm form, CancellationToken ct)
    {
        Form = form;
        var facts = form.ToFacts();
        foreach (var problem in facts.Check().Where(p => ModelState[p.Field] is not { Errors.Count: > 0 })) ModelState.AddModelError(problem.Field, W.Rule(problem.ToViolation()));
        return TryAsync(
            async () =>
            {
                var id = await record.ExecuteAsync(DocumentId, facts, ct);
                Notice = T["The certificate is recorded. Its dates are watched from now on."];
                return Redirect($"~/our-certificates/{id}");
            },
            async () =>
            {
                await LoadAsync(ct);
                return Page();
            });
    }

    private async Task<EvidenceDocument> LoadAsync(CancellationToken ct)
    {
        var document = await db.Documents.AsNoTracking().OneAsync(d => d.Id == DocumentId && d.ArchivedAt == null && d.CurrentVersion > 0, ct);
        if (!EvidenceKinds.IsCertificate(document.Kind)) throw new NotFoundException();
        DocumentTitle = document.Title;
        var file = await (
            from v in db.DocumentVersions
            join t in db.DocumentTexts on new { v.TenantId, VersionId = v.Id } equals new { t.TenantId, t.VersionId } into texts
            from text in texts.DefaultIfEmpty()
            where v.DocumentId == DocumentId && v.Number == document.CurrentVersion
            select new { text.ProposalsJson, v.ReadNextAt, v.Scan }).FirstAsync(ct);
        if (file.ProposalsJson is not null) Read = new ReadFields(ReadProposals.Read(file.ProposalsJson));
        else IsBeingRead = file.ReadNextAt is not null || file.Scan is ScanState.Waiting;
        Stored = await db.Certificates.AsNoTracking().FirstOrDefaultAsync(c => c.DocumentId == DocumentId, ct);
        if (Stored is { Id: var id, TenantId: var vendor } && (CertificateJson.History(Stored.FactsJson).On(W.Today).ExpiryDate < W.Today || await db.SharedCertificates.AnyAsync(s => s.VendorOrganisationId == vendor && s.CertificateId == id && s.LacksProof, ct)))
            Lapsed = id;
        return document;
    }
}
