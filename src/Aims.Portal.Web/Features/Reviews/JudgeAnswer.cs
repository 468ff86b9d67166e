using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Web.Features.Questionnaires;
using Aims.Portal.Web.Platform.Database;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Reviews;

/// <summary>Keeps one reviewer's judgement on one answer of the present round, with the finding it raises or takes back.</summary>
public sealed class JudgeAnswer(
    PortalDbContext db, IMultiTenantContextAccessor tenancy, QuestionnaireStore questionnaires, CurrentMember me, TimeProvider clock, Words words)
{
    // Overtaken when somebody judged the same answer (then the second look says so) or two findings asked for a number at once.
    public Task ExecuteAsync(AssessmentId id, JudgementInput input, CancellationToken ct) => db.AnewWhenOvertakenAsync(() => SaveAsync(id, input, ct));

    private async Task<bool> SaveAsync(AssessmentId id, JudgementInput input, CancellationToken ct)
    {
        var buyer = tenancy.Tenant!.Id;
        var assessment = await db.Assessments.OneAsync(a => a.BuyerId == buyer && a.Id == id, ct);
        var questionnaire = await questionnaires.GetAsync(assessment.QuestionnaireId, assessment.QuestionnaireVersion, ct);
        if (!questionnaire.TryFind(input.QuestionId ?? "", out var question) || question.AnsweredBy is not AnsweredBy.Vendor) throw new NotFoundException();
        assessment.StartReview(clock.UtcNow());
        if (input.Judgement is null && input.SharedComment is null && input.InternalNote is null)
            throw new RuleViolation("review.nothing", "Choose a judgement, or write a note to come back to.") { Field = nameof(JudgementInput.Judgement) };

        var item = await db.ReviewItems.FirstOrDefaultAsync(r => r.AssessmentId == id && r.Round == assessment.Round && r.QuestionId == question.Id, ct);
        if (item?.Revision != input.Revision)
            throw new RuleViolation("review.overtaken", "{0} judged this answer while you were writing. Nothing of yours is lost: compare both below and save again.", item?.ReviewerName ?? "–") { Field = nameof(JudgementInput.Judgement) };
        if (item is null) db.Add(item = new ReviewItem(buyer, id, assessment.Round, question.Id));
        item.Judge(input.Judgement, input.SharedComment, input.InternalNote, me.PersonId, me.Name, clock.UtcNow());
        await KeepFindingAsync(assessment, question.Id, input, ct);
        await db.SaveChangesAsync(ct);
        return true;
    }

    /// <summary>One finding per question and round. It is the buyer's draft until shared, so a change of mind takes it away again.</summary>
    private async Task KeepFindingAsync(Assessment assessment, string questionId, JudgementInput input, CancellationToken ct)
    {
        var draft = await db.Findings.FirstOrDefaultAsync(
            f => f.BuyerId == assessment.BuyerId && f.AssessmentId == assessment.Id && f.QuestionId == questionId && f.SharedAt == null, ct);
        if (input.Judgement is not Judgement.FindingRaised)
        {
            if (draft is not null) db.Remove(draft);
            return;
        }

        if (input.RemediateBy is { } until && until <= words.Today)
            throw new RuleViolation("finding.remediate-by", "The date to remediate by must be after today.") { Field = nameof(JudgementInput.RemediateBy) };
        if (draft is not null)
        {
            draft.Describe(input.FindingTitle ?? "", input.Severity, input.RemediateBy);
            return;
        }

        var organisation = await db.Organisations.FirstAsync(o => o.Id == assessment.BuyerId, ct);
        db.Add(new Finding(assessment, organisation.NextFindingReference(), questionId, input.FindingTitle ?? "", input.Severity, input.RemediateBy, clock.UtcNow()));
    }
}
