using System.ComponentModel.DataAnnotations;
using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>Corrects what is said of a document.</summary>
[Requires(Permission.WriteEvidence)]
public sealed class EditModel(PortalDbContext db, DescribeEvidence describe) : PortalPage
{
    [BindProperty(SupportsGet = true)]
    public DocumentId Id { get; set; }

    [BindProperty]
    public string? Kind { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Write a title.")]
    [StringLength(EvidenceDocument.TitleLength, ErrorMessage = "A title has at most {1} characters.")]
    public string? Title { get; set; }

    [BindProperty]
    [Display(Name = "a date")]
    public DateOnly? DocumentDate { get; set; }

    [BindProperty]
    [Display(Name = "a date")]
    public DateOnly? ValidUntil { get; set; }

    [BindProperty]
    [StringLength(EvidenceDocument.ServicesLength, ErrorMessage = "The services covered have at most {1} characters.")]
    public string? Services { get; set; }

    public string Heading { get; private set; } = "";

    /// <summary>The date was taken from the file and is not saved yet.</summary>
    public bool IsFromFile { get; private set; }

    /// <param name="dated">A date that was read in the file, for a person to check and to save.</param>
    public async Task OnGetAsync(CancellationToken ct, DateOnly? dated = null)
    {
        ModelState.Clear();
        var d = await LoadAsync(ct);
        IsFromFile = dated is not null && dated != d.DocumentDate;
        (Kind, Title, DocumentDate, ValidUntil, Services) = (d.Kind, d.Title, dated ?? d.DocumentDate, d.ValidUntil, d.Services);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => TryAsync(
        async () =>
        {
            await describe.ExecuteAsync(Id, new EvidenceInput(Kind, Title, DocumentDate, ValidUntil, Services), ct);
            Notice = T["The document is changed."];
            return Redirect($"~/evidence/{Id}");
        },
        async () =>
        {
            await LoadAsync(ct);
            return Page();
        });

    private async Task<EvidenceDocument> LoadAsync(CancellationToken ct)
    {
        var document = await db.Documents.AsNoTracking().OneAsync(d => d.Id == Id && d.ArchivedAt == null, ct);
        Heading = document.Title;
        return document;
    }
}
