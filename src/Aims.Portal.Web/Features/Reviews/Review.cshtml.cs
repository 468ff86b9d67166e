using Aims.Portal.Domain;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Microsoft.AspNetCore.Mvc;

namespace Aims.Portal.Web.Features.Reviews;

/// <summary>The answers of the latest round beside what is expected, to be judged one by one.</summary>
[Requires(Permission.ReadAssessments)]
public sealed class ReviewModel(ReviewRoom room, JudgeAnswer judge, AcceptAsExpected accept, CurrentMember me) : ReviewPage(room, me)
{
    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public async Task<IActionResult> OnPostJudgeAsync(JudgementInput input, CancellationToken ct)
    {
        if (!Me.May(Permission.Review)) return StatusCode(StatusCodes.Status403Forbidden);
        await LoadAsync(ct);
        var next = Shown.SkipWhile(q => q.Id != input.QuestionId).Skip(1).FirstOrDefault()?.Id;
        PutErrorsBesideTheQuestion(input.QuestionId);
        if (ModelState.IsValid)
        {
            try
            {
                await judge.ExecuteAsync(Id, input, ct);
                Notice = T["{0} is saved.", input.QuestionId!];
                return RedirectToPage(null, null, new { Id, Section, Show }, $"q-{next ?? input.QuestionId}");
            }
            catch (RuleViolation violation)
            {
                ModelState.AddModelError($"{input.QuestionId}-{violation.Field}", W.Rule(violation));
            }
        }

        Response.StatusCode = StatusCodes.Status400BadRequest;
        Typed = input;
        await LoadAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAcceptAsync(string section, CancellationToken ct)
    {
        if (!Me.May(Permission.Review)) return StatusCode(StatusCodes.Status403Forbidden);
        return await TryAsync(
            async () =>
            {
                var done = await accept.ExecuteAsync(Id, section, ct);
                Notice = done.Accepted == 1 ? T["Accepted: 1 answer that meets the expectation."] : T["Accepted: {0} answers that meet the expectation.", done.Accepted];
                if (done.WithoutEvidence.Count > 0)
                    Notice += " " + T["Left to be judged, because their mandatory evidence is missing: {0} ({1}).", done.WithoutEvidence.Count, string.Join(", ", done.WithoutEvidence)];
                return RedirectToPage(new { Id, Section, Show });
            },
            async () =>
            {
                await LoadAsync(ct);
                return Page();
            });
    }

    /// <summary>There is one form for each question, so an error's field is named with the question it belongs to.</summary>
    private void PutErrorsBesideTheQuestion(string? questionId)
    {
        foreach (var (field, entry) in ModelState.Where(e => e.Value?.Errors.Count > 0).ToList())
        {
            var messages = entry!.Errors.Select(e => e.ErrorMessage).ToList();
            ModelState.Remove(field);
            messages.ForEach(m => ModelState.AddModelError($"{questionId}-{field}", m));
        }
    }
}
