using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Risk;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Vendors;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>Proof that runs out, and what rests on it.</summary>
/// <param name="What">What happens that day, in English, the key of its translation.</param>
public sealed record Breaking(RunningOut Found, ShownCertificate? Shown, string What, IReadOnlyList<Touched> Touched)
{
    /// <summary>The day to name: the last one on which it holds, as it is printed and said everywhere else. Only what the certification body takes away has a first day.</summary>
    public DateOnly Day => Shown is null || What == LapseWords.Ahead(LapseCause.Suspended) || What == LapseWords.Ahead(LapseCause.Withdrawn) ? Found.On : Found.On.AddDays(-1);

    /// <param name="lists">The buyer's own.</param>
    public static Breaking Of(RunningOut found, DateOnly today, CertificateReference lists, IEnumerable<Touched> touched)
    {
        if (found.FactsJson is not { } facts || ShownCertificate.Of(new CertificateId(found.Certificate), facts, found.ChecksJson, today, lists) is not { } shown) return new Breaking(found, null, "Document runs out", [.. touched]);
        var history = CertificateJson.History(facts, CertificateJson.Checks(found.ChecksJson)).AsVerified();
        return new Breaking(found, shown, LapseWords.Ahead(Lapses.Next(history, today, lists)?.Cause ?? LapseCause.Expired), [.. touched]);
    }
}

/// <summary>A certificate or another document whose last day is near, as the database knows it.</summary>
public sealed class RunningOut
{
    /// <summary>Of a certificate the first day on which it does not hold, of another document the last on which it does.</summary>
    public required DateOnly On { get; init; }

    public required DocumentId Document { get; init; }

    public Guid Certificate { get; init; }

    public required string? FactsJson { get; init; }

    public string? ChecksJson { get; init; }

    public required string Title { get; init; }

    public required VendorId Vendor { get; init; }

    public required string VendorName { get; init; }

    public required RiskTier? Tier { get; init; }
}
