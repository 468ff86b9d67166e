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

/// <summary>Records what happened to one of the vendor's certificates, with the proof of it.</summary>
[Requires(Permission.WriteEvidence)]
public sealed class EventModel(PortalDbContext db, RecordEvent record) : PortalPage
{
    private const int MostDocuments = 200;

    [BindProperty(SupportsGet = true)]
    public CertificateId Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "kind")]
    public EventKind? Named { get; set; }

    public EventKind Kind => Named is { } kind && Enum.IsDefined(kind) ? kind : throw new NotFoundException();

    public EventForm Form { get; private set; } = new();

    public CertificateFacts Facts { get; private set; } = null!;

    public IReadOnlyList<OwnCertificatePage.Candidate> Library { get; private set; } = [];

    public bool HasPaper => Kind is EventKind.Recertification or EventKind.Restoration or EventKind.Transfer or EventKind.ScopeExtended or EventKind.ScopeReduced or EventKind.EditionTransition;

    public async Task OnGetAsync(CancellationToken ct)
    {
        ModelState.Clear();
        await LoadAsync(ct);
        if (Kind is EventKind.ScopeExtended or EventKind.ScopeReduced) (Form.Scope, Form.Sites) = (Facts.Scope, string.Join('\n', Facts.Sites));
    }

    public Task<IActionResult> OnPostAsync([FromForm(Name = "")] EventForm form, CancellationToken ct)
    {
        Form = form;
        ModelState.Remove("kind");
        return TryAsync(
            async () =>
            {
                await record.ExecuteAsync(Id, form.Document, form.Note, proof => form.ToEvent(Kind, proof), ct);
                Notice = T["{0} is recorded. Every buyer that holds the certificate sees it.", T[EventWords.Of(Kind)]];
                return Redirect($"~/our-certificates/{Id}#history");
            },
            async () =>
            {
                await LoadAsync(ct);
                return Page();
            });
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        Facts = CertificateJson.History((await db.Certificates.AsNoTracking().OneAsync(c => c.Id == Id, ct)).FactsJson).On(W.Today);
        Library = await db.Documents.Where(d => d.ArchivedAt == null && d.CurrentVersion > 0).OrderByDescending(d => d.CreatedAt).Take(MostDocuments)
            .Select(d => new OwnCertificatePage.Candidate(d.Id, d.Title)).ToListAsync(ct);
    }
}
