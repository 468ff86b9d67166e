namespace Aims.Portal.Domain.Risk;

/// <summary>What follows from a tier, computed or set by hand.</summary>
/// <param name="QuestionnaireId">The questionnaire proposed.</param>
/// <param name="Oversight">Levels of human oversight that are enough: <c>HITL</c>, <c>HIC</c>, <c>HOOTL</c>.</param>
/// <param name="ReassessMonths">The longest time between assessments.</param>
/// <param name="MonitorMonths">Interval of monitoring in between.</param>
/// <param name="Approver">Who decides, in English.</param>
public sealed record TierProfile(
    RiskTier Tier, LocalText Name, string QuestionnaireId, IReadOnlyList<string> Oversight, int ReassessMonths, int MonitorMonths, string Approver);
