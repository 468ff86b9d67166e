using Aims.Portal.Data;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Aims.Portal.Web.Features.Requests;

/// <summary>What is missing before submitting, with links; then what exactly will be handed in, and the button.</summary>
[Requires(Permission.Answer)]
public sealed class CheckModel(PortalDbContext db, AnswerRoom room, SubmitAnswers submit, OurContradictions contradictions, CurrentMember me) : PortalPage
{
    [BindProperty(SupportsGet = true)]
    public AssessmentId Id { get; set; }

    [BindProperty]
    public bool Confirm { get; set; }

    public AnswerState State { get; private set; } = null!;

    public IReadOnlyList<MissingItem> Blocking { get; private set; } = [];

    public IReadOnlyList<MissingItem> Evidence { get; private set; } = [];

    public IReadOnlyList<AttachedFile> Files { get; private set; } = [];

    /// <summary>Points of this round that still stand as they came back, with what the buyer said.</summary>
    public IReadOnlyList<ReturnPoint> Untouched { get; private set; } = [];

    public IReadOnlyList<(Question Question, string Doubt)> Doubts { get; private set; } = [];

    /// <summary>What the attached documents are at odds with.</summary>
    public ContradictionList Contradictions { get; private set; } = null!;

    public bool MaySubmit => me.May(Permission.Submit);

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => ShowAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!MaySubmit) return StatusCode(StatusCodes.Status403Forbidden);
        return await TryAsync(
            async () =>
            {
                if (!Confirm) throw new RuleViolation("submit.confirm", "Tick the box to confirm that the answers are complete and true.") { Field = nameof(Confirm) };
                await submit.ExecuteAsync(Id, ct);
                Notice = T["Submitted. The buyer has been told and reads your answers next."];
                return Redirect($"{Request.PathBase}/requests/{Id}?show=all");
            },
            () =>
            {
                db.ChangeTracker.Clear();
                return ShowAsync(ct);
            });
    }

    private string? QuestionAt(string id) => State.Questionnaire.TryFind(id, out var question) ? $"{Request.PathBase}/requests/{Id}?section={question.SectionId}#q-{id}" : null;

    private async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        State = await room.LoadAsync(Id, ct);
        if (!State.Assessment.IsOpen || !State.Assessment.WaitsForVendor) return Redirect($"{Request.PathBase}/requests/{Id}");
        var missing = State.Missing;
        Blocking = [.. missing.Where(m => m.Blocking)];
        Evidence = [.. missing.Where(m => !m.Blocking)];
        var returned = await ReturnedPoints.ReadAsync(db, State.Assessment, ct);
        Untouched = [.. returned.In(State).Where(q => returned.IsUntouched(State, q.Id)).Select(q => returned.Of(q.Id)!)];
        Doubts = State.Doubts(W.Today);
        Contradictions = new ContradictionList(await contradictions.OfAsync(State, ct), ForVendor: true, QuestionAt, d => $"{Request.PathBase}/evidence/{d.Id}");
        Files = [.. State.AllFiles.DistinctBy(f => f.VersionId)];
        return Page();
    }
}
