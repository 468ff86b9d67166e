using Aims.Portal.Data;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Trust;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Tenancy;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Trust;

/// <summary>The vendor's own view of its trust profile: what it says, what it names, who may read it.</summary>
[Requires(Permission.ReadEvidence)]
public sealed class IndexModel(PortalDbContext db, ManageTrustProfile manage, ReadTrustProfile read, PortalLinks links, CurrentMember me) : PortalPage
{
    private const int Most = 300;

    private static readonly List<string> Certificates = [.. EvidenceKinds.All.Where(k => EvidenceKinds.IsCertificate(k.Id)).Select(k => k.Id)];

    [BindProperty]
    public ProfileVisibility Visibility { get; set; }

    [BindProperty]
    public string? Introduction { get; set; }

    [BindProperty]
    public string? IntroductionZh { get; set; }

    [BindProperty]
    public string? ContactName { get; set; }

    [BindProperty]
    public string? ContactEmail { get; set; }

    [BindProperty]
    public string? Website { get; set; }

    [BindProperty]
    public bool ShowsCoverage { get; set; }

    [BindProperty]
    public int Revision { get; set; }

    public TrustView View { get; private set; } = null!;

    public IReadOnlyList<DocumentChoice> Documents { get; private set; } = [];

    public IReadOnlyList<AiSystem> Systems { get; private set; } = [];

    public bool MayPublish => me.May(Permission.Publish);

    /// <summary>Where it is read; null while it is hidden, and where the link is not this person's to pass on.</summary>
    public string? Address => View.PathFor(MayPublish) is { } path ? links.Global(path) : null;

    public async Task OnGetAsync(CancellationToken ct)
    {
        ModelState.Clear();
        await LoadAsync(ct);
        var p = View.Profile;
        (Visibility, Introduction, IntroductionZh, ContactName, ContactEmail, Website, ShowsCoverage) = (p.Visibility, p.Introduction, p.IntroductionZh, p.ContactName, p.ContactEmail, p.Website, p.ShowsCoverage);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => ActAsync(
        () => manage.DescribeAsync(new TrustWords(Introduction, IntroductionZh, ContactName, ContactEmail, Website, ShowsCoverage), Visibility, Revision, ct), T["Saved."], ct);

    public Task<IActionResult> OnPostDocumentsAsync(DocumentId[] named, DocumentId[] chosen, CancellationToken ct) => ActAsync(() => manage.PublishAsync(named, chosen, ct), T["Saved."], ct);

    public Task<IActionResult> OnPostRenewAsync(CancellationToken ct) => ActAsync(() => manage.RenewLinkAsync(ct), T["The link of before no longer works."], ct);

    private async Task<IActionResult> ActAsync(Func<Task> act, string notice, CancellationToken ct)
    {
        if (!MayPublish) return StatusCode(StatusCodes.Status403Forbidden);
        return await TryAsync(
            async () =>
            {
                await act();
                Notice = notice;
                return Redirect("~/trust-profile");
            },
            async () =>
            {
                db.ChangeTracker.Clear();
                await LoadAsync(ct);
                return Page();
            });
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        View = await read.OwnAsync(ct);
        ModelState.Remove(nameof(Revision));
        Revision = View.Profile.Revision;
        Documents = await db.Documents.AsNoTracking().Where(d => d.ArchivedAt == null && d.CurrentVersion > 0).OrderByDescending(d => d.IsPublished).ThenBy(d => d.Title).ThenBy(d => d.Id).Take(Most)
            .Select(d => new DocumentChoice(d.Id, d.Title, d.Kind, d.IsPublished, Certificates.Contains(d.Kind) && !db.Certificates.Any(c => c.DocumentId == d.Id))).ToListAsync(ct);
        Systems = await db.AiSystems.AsNoTracking().OrderBy(s => s.Name).ThenBy(s => s.Id).ToListAsync(ct);
    }
}
