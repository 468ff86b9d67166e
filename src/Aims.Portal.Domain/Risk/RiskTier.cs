namespace Aims.Portal.Domain.Risk;

/// <summary>How much a use of AI matters, from the tiering rules: low is the least.</summary>
public enum RiskTier
{
    Low,
    Medium,
    High,
}
