using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Aims.Portal.Web.Features.Requests;

/// <summary>The questionnaire, by section. One form: without JavaScript a button saves all of it, with JavaScript each answer saves by itself.</summary>
[Requires(Permission.ReadRequests)]
public sealed class AnswerModel(AnswerRoom room, SaveAnswers save, AnswerView view, CurrentMember me, PortalDbContext db) : PortalPage
{
    [BindProperty(SupportsGet = true)]
    public AssessmentId Id { get; set; }

    /// <summary>Section id; the first unfinished one when missing.</summary>
    [BindProperty(SupportsGet = true, Name = "section")]
    public string? SectionId { get; set; }

    /// <summary>all, mine, open, returned or sections; when missing what came back, or one section.</summary>
    [BindProperty(SupportsGet = true, Name = "show")]
    public string? Show { get; set; }

    public AnswerView View { get; } = view;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await View.LoadAsync(await room.LoadAsync(Id, ct), SectionId, Show, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? go, string? use, string? clear, string? theirs, string? detach, CancellationToken ct)
    {
        if (!me.May(Permission.Answer)) return StatusCode(StatusCodes.Status403Forbidden);
        var posts = AnswerForm.Read(await Request.ReadFormAsync(ct), clear, theirs).ToList();
        if (use is not null && await View.EarlierOfAsync(Id, use, ct) is { } earlier)
            posts = [.. posts.Where(p => p.QuestionId != use), earlier with { Revision = posts.Find(p => p.QuestionId == use)?.Revision ?? 0 }];
        var result = await save.ExecuteAsync(Id, posts, ct);
        if (!result.AllSaved)
        {
            db.ChangeTracker.Clear();
            Response.StatusCode = result.Outcomes.Any(o => o.Conflict is not null) ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest;
            await View.LoadAsync(await room.LoadAsync(Id, ct), SectionId, Show, ct);
            View.Typed(posts, result.Outcomes);
            foreach (var fault in result.Outcomes.Where(o => o.Error is not null)) ModelState.AddModelError("q-" + fault.QuestionId, $"{fault.QuestionId}: {fault.Error}");
            foreach (var lost in result.Outcomes.Where(o => o.Conflict is not null)) ModelState.AddModelError("q-" + lost.QuestionId, lost.Conflict!.Own
                ? T["{0}: you changed this answer in another window. Both texts stand below.", lost.QuestionId]
                : T["{0}: {1} changed this answer while you were writing. Both texts stand below.", lost.QuestionId, lost.Conflict.By]);
            return Page();
        }

        if (detach?.Split('|') is [var question, var version] && Domain.Evidence.DocumentVersionId.TryParse(version, null, out var versionId))
            await HttpContext.RequestServices.GetRequiredService<DetachEvidence>().ExecuteAsync(Id, question, versionId, ct);
        return Next(go, use ?? clear ?? theirs ?? detach?.Split('|')[0]);
    }

    /// <summary>One answer, saved by itself; answers JSON.</summary>
    public async Task<IActionResult> OnPostOneAsync(CancellationToken ct)
    {
        if (!me.May(Permission.Answer)) return StatusCode(StatusCodes.Status403Forbidden);
        var posts = AnswerForm.Read(await Request.ReadFormAsync(ct), null, null).Take(1).ToList();
        if (posts.Count == 0) return BadRequest();
        var result = await save.ExecuteAsync(Id, posts, ct);
        return new JsonResult(AnswerJson.Of(result, W, T)) { StatusCode = result.AllSaved ? 200 : result.Outcomes[0].Conflict is not null ? 409 : 400 };
    }

    private RedirectResult Next(string? go, string? anchor)
    {
        Notice = T["Saved at {0}.", W.Time(W.Now)];
        var here = $"{Request.PathBase}/requests/{Id}";
        return go?.Split(':') switch
        {
            ["check"] => Redirect(here + "/check"),
            ["attach", var question] => Redirect($"{here}/evidence?question={Uri.EscapeDataString(question)}"),
            ["section", var section] => Redirect($"{here}?section={Uri.EscapeDataString(section)}"),
            _ => Redirect(here + Request.QueryString.Value?.Replace("handler=One", "", StringComparison.Ordinal) + (anchor is null ? "" : "#q-" + Uri.EscapeDataString(anchor))),
        };
    }
}
