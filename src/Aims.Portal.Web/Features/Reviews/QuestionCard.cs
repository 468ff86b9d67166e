namespace Aims.Portal.Web.Features.Reviews;

/// <summary>What the partial for one question needs.</summary>
/// <param name="Typed">What was typed for this question when saving failed.</param>
public sealed record QuestionCard(ReviewFile File, ReviewedQuestion Asked, bool MayJudge, JudgementInput? Typed, string? Section, string? Show);
