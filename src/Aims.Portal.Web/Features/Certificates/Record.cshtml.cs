using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
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

    public async Task OnGetAsync(CancellationToken ct)
    {
        ModelState.Clear();
        var document = await LoadAsync(ct);
        var stored = await db.Certificates.AsNoTracking().FirstOrDefaultAsync(c => c.DocumentId == DocumentId, ct);
        Form = stored is not null
            ? CertificateForm.Of(CertificateJson.Read(stored.FactsJson))
            : new CertificateForm
            {
                Standard = document.Kind switch { "iso27001_certificate" => CertificateStandard.Iso27001, "iso27701_certificate" => CertificateStandard.Iso27701, _ => CertificateStandard.Iso42001 },
                IssueDate = document.DocumentDate,
                ExpiryDate = document.ValidUntil,
            };
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
        return document;
    }
}
