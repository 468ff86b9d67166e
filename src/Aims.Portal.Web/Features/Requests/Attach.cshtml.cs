using Aims.Portal.Data;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Requests;

public sealed record LibraryRow(DocumentId Id, string Kind, string Title, DateOnly? DocumentDate, DateOnly? ValidUntil, int Version);

/// <summary>Evidence for one question: from the library, or uploaded on the spot.</summary>
[Requires(Permission.WriteEvidence)]
public sealed class AttachModel(PortalDbContext db, AnswerRoom room, AttachEvidence attach) : PortalPage
{
    private const int LibraryRows = 50;

    [BindProperty(SupportsGet = true)]
    public AssessmentId Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "question")]
    public string? QuestionId { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Search { get; set; }

    [BindProperty]
    public DocumentId DocumentId { get; set; }

    public Question Question { get; private set; } = null!;

    public AnswerState State { get; private set; } = null!;

    public IReadOnlyList<LibraryRow> Library { get; private set; } = [];

    /// <summary>The kind this question asks for first.</summary>
    public string? SuggestedKind => Question.Evidence.Count > 0 ? Question.Evidence[0].Kind : null;

    public string Back => $"{Request.PathBase}/requests/{Id}?section={Question.SectionId}#q-{Question.Id}";

    public UploadBox Box => new() { AssessmentId = Id, QuestionId = Question.Id, Kind = SuggestedKind, ReturnUrl = Back, Narrow = true };

    public Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        ModelState.Clear();
        return ShowAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => await TryAsync(
        async () =>
        {
            await attach.ExecuteAsync(Id, QuestionId ?? "", DocumentId, ct);
            Notice = T["Attached."];
            await LoadAsync(ct);
            return Redirect(Back);
        },
        () => ShowAsync(ct));

    private async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        var wanted = Question.Evidence.Select(e => e.Kind).ToList();
        var documents = db.Documents.AsNoTracking().Where(d => d.ArchivedAt == null && d.CurrentVersion > 0);
        if (Search is { Length: > 0 }) documents = documents.Where(d => d.Title.Contains(Search));
        Library = await documents.OrderByDescending(d => wanted.Contains(d.Kind)).ThenByDescending(d => d.CreatedAt).Take(LibraryRows)
            .Select(d => new LibraryRow(d.Id, d.Kind, d.Title, d.DocumentDate, d.ValidUntil, d.CurrentVersion)).ToListAsync(ct);
        return Page();
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        State = await room.LoadAsync(Id, ct);
        if (QuestionId is null || !State.Questionnaire.TryFind(QuestionId, out var question)) return false;
        Question = question;
        return true;
    }
}
