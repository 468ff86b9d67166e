using System.ComponentModel.DataAnnotations;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Findings;

namespace Aims.Portal.Web.Features.Reviews;

/// <summary>What a reviewer fills in for one answer.</summary>
public sealed class JudgementInput
{
    [Required]
    public string? QuestionId { get; set; }

    public Judgement? Judgement { get; set; }

    /// <summary>Of the judgement the form was shown with; null when there was none.</summary>
    public int? Revision { get; set; }

    public Severity Severity { get; set; } = Severity.Medium;

    [StringLength(Finding.TitleLength, ErrorMessage = "A finding has at most {1} characters. Put the rest into the shared comment.")]
    public string? FindingTitle { get; set; }

    [Display(Name = "Remediate by")]
    public DateOnly? RemediateBy { get; set; }

    [StringLength(ReviewItem.TextLength, ErrorMessage = "A comment has at most {1} characters.")]
    public string? SharedComment { get; set; }

    [StringLength(ReviewItem.TextLength, ErrorMessage = "A note has at most {1} characters.")]
    public string? InternalNote { get; set; }
}
