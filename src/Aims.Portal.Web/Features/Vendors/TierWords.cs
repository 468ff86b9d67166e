using Aims.Portal.Domain.Risk;
using Aims.Portal.Web.Platform.Ui;

namespace Aims.Portal.Web.Features.Vendors;

/// <summary>The words of the tiering rules on screen.</summary>
public static class TierWords
{
    /// <summary>What a rule asks for.</summary>
    public static string To(string to) => to switch
    {
        "low" => Labels.Of(RiskTier.Low),
        "medium" => Labels.Of(RiskTier.Medium),
        "high" => Labels.Of(RiskTier.High),
        "+1" => "One higher",
        _ => to,
    };

    /// <summary>Levels of human oversight (PCPD model framework).</summary>
    public static string Oversight(string code) => code switch
    {
        "HITL" => "Human in the loop",
        "HIC" => "Human in command",
        "HOOTL" => "Human out of the loop",
        _ => code,
    };
}
