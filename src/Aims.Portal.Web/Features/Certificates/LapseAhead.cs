using Aims.Portal.Domain.Certificates;
using Aims.Portal.Web.Features.Vendors;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>The lapse that is next, as every page names it.</summary>
/// <param name="Day">The last day on which the certificate holds, as it is printed and said everywhere else. Only what the certification body takes away has a first day.</param>
public sealed record LapseAhead(LapseCause Cause, DateOnly Day)
{
    /// <param name="on">The first day on which it does not hold (<see cref="SharedCertificate.LapsesOn"/>).</param>
    /// <param name="lists">The buyer's own.</param>
    public static LapseAhead Of(ShownCertificate shown, string factsJson, string? checksJson, DateOnly on, DateOnly today, CertificateReference lists)
    {
        var last = on.AddDays(-1);
        if (last == shown.Facts.ExpiryDate) return new LapseAhead(LapseCause.Expired, last);
        if (last == shown.Standing.NextMilestone?.HardLimit) return new LapseAhead(LapseCause.SurveillanceOverdue, last);
        // Announced, or the end of an edition: asked of the whole history, which few certificates need.
        var cause = Lapses.Next(CertificateJson.History(factsJson, CertificateJson.Checks(checksJson)).AsVerified(), today, lists)?.Cause ?? LapseCause.Expired;
        return new LapseAhead(cause, cause is LapseCause.Suspended or LapseCause.Withdrawn ? on : last);
    }
}
