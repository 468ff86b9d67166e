using System.ComponentModel.DataAnnotations;
using Aims.Portal.Domain.Decisions;

namespace Aims.Portal.Web.Features.Decisions;

/// <summary>What an approver decides.</summary>
public sealed class DecisionInput
{
    public DecisionOutcome? Outcome { get; set; }

    public IList<ConditionInput> Conditions { get; set; } = [];

    [Display(Name = "Valid until")]
    public DateOnly? ValidUntil { get; set; }

    [Display(Name = "Next review")]
    public DateOnly? NextReviewOn { get; set; }

    [StringLength(Decision.ReasonLength, ErrorMessage = "A reason has at most {1} characters.")]
    public string? Reason { get; set; }

    public bool Confirmed { get; set; }
}

/// <summary>A row of the conditions; one left empty is passed over.</summary>
public sealed class ConditionInput
{
    [StringLength(Condition.TextLength, ErrorMessage = "A condition has at most {1} characters.")]
    public string? Text { get; set; }

    [StringLength(Condition.OwnerLength, ErrorMessage = "An owner has at most {1} characters.")]
    public string? Owner { get; set; }

    [Display(Name = "Due")]
    public DateOnly? DueDate { get; set; }

    public bool IsEmpty => Text is null && DueDate is null;
}
