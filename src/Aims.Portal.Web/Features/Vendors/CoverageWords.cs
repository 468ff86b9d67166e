using Aims.Portal.Domain.Vendors;

namespace Aims.Portal.Web.Features.Vendors;

/// <summary>How a proof's standing looks in the coverage matrix.</summary>
public static class CoverageWords
{
    /// <summary>What stands on a certificate rests on the vendor's word and is not green before somebody here has checked it.</summary>
    public static (string Text, string Look, string Icon) Of(CoverageProof proof) =>
        proof is { Stand: CoverageStand.Covered, Status: not null } ? ("Covered, as stated by the vendor", "inf", "info-circle") : Of(proof.Stand);

    private static (string Text, string Look, string Icon) Of(CoverageStand stand) => stand switch
    {
        CoverageStand.Covered => ("Covered", "ok", "circle-check"),
        CoverageStand.CoveredWithFinding => ("Covered, with a finding", "warn", "alert-triangle"),
        CoverageStand.ToBeChecked => ("To be checked", "warn", "hourglass"),
        CoverageStand.Stale => ("Stale", "warn", "clock-exclamation"),
        CoverageStand.DoesNotCount => ("Does not count here", "bad", "circle-x"),
        CoverageStand.FactsMissing => ("Handed in, facts not recorded", "warn", "hourglass"),
        CoverageStand.TakenBack => ("Withdrawn by the vendor", "bad", "file-off"),
        CoverageStand.NotShown => ("Not shown", "idle", "file-off"),
        _ => throw new ArgumentOutOfRangeException(nameof(stand)),
    };
}
