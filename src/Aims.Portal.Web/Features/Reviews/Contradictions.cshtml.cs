using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Aims.Portal.Web.Features.Reviews;

/// <summary>What the evidence of an assessment is at odds with, for whoever reviews it. Worked out anew on each look.</summary>
[Requires(Permission.ReadAssessments)]
public sealed class ContradictionsModel(ReviewRoom room, ReadContradictions contradictions) : PortalPage
{
    [BindProperty(SupportsGet = true)]
    public AssessmentId Id { get; set; }

    public ReviewFile Dossier { get; private set; } = null!;

    public ContradictionList Found { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        Dossier = await room.OpenAsync(Id, ct);
        Found = new ContradictionList(await contradictions.OfAsync(Dossier, ct), ForVendor: false, QuestionAt, _ => null);
    }

    /// <summary>The review, opened at that question; null where the questionnaire no longer asks it.</summary>
    private string? QuestionAt(string id) =>
        Dossier.Questionnaire.TryFind(id, out var question) ? $"{Request.PathBase}/assessments/{Id}/review?show=all&section={question.SectionId}#q-{id}" : null;
}
