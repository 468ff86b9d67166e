using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.History;
using Aims.Portal.Web.Features.Certificates;
using Aims.Portal.Web.Platform.Ui;

namespace Aims.Portal.Web.Features.Vendors;

/// <summary>A shared certificate as the register and the vendor page show it, with its status worked out for the day.</summary>
public sealed record ShownCertificate(CertificateId Id, CertificateFacts Facts, CertificateStanding Standing)
{
    /// <summary>ISO/IEC 42001:2023</summary>
    public string Title => CertificateEdition.IsoYear(Facts.Standard, Facts.Edition) is { } year
        ? $"{CertificateEdition.Name(Facts.Standard)}:{year}"
        : CertificateEdition.Name(Facts.Standard);

    /// <summary>42001</summary>
    public string Short => CertificateEdition.Name(Facts.Standard)[^5..];

    // The same facts are read and judged for every page that shows the certificate; on one day, by the same lists and with the same checks they say the same whoever asks. Found by the id, as a
    // number is compared sooner than a text, and used only where the texts are the same.
    private const int KeptAtMost = 5000;
    private static readonly ConcurrentDictionary<(CertificateId Id, DateOnly Day, int Lists), Kept> Known = new();

    /// <summary>As a buyer sees it. Null for facts that are incomplete or cannot be read: nothing can be said of such a certificate.</summary>
    /// <param name="checksJson">What the buyer's own people found (<see cref="Domain.Certificates.Buyers.BuyerChecks"/>); null while they have not looked.</param>
    /// <param name="reference">The lists of the buyer.</param>
    public static ShownCertificate? Of(CertificateId id, string factsJson, string? checksJson, DateOnly today, CertificateReference reference)
    {
        var key = (id, today, RuntimeHelpers.GetHashCode(reference));
        if (!Known.TryGetValue(key, out var kept) || kept.Facts != factsJson || kept.Checks != checksJson || !ReferenceEquals(kept.Reference, reference))
        {
            if (Known.Count >= KeptAtMost) Known.Clear();
            Known[key] = kept = new Kept(factsJson, checksJson, reference, Judge(factsJson, checksJson, today, reference));
        }

        return kept.Judged is var (facts, standing) ? new ShownCertificate(id, facts, standing) : null;
    }

    /// <summary>As the vendor that keeps it sees it, who has no lists and no checks of its own.</summary>
    public static ShownCertificate? Of(CertificateId id, string factsJson, DateOnly today) => Of(id, factsJson, null, today, CertificateReference.Shipped);

    private static (CertificateFacts, CertificateStanding)? Judge(string factsJson, string? checksJson, DateOnly today, CertificateReference reference)
    {
        try
        {
            var checks = CertificateJson.Checks(checksJson);
            var history = CertificateJson.History(factsJson, checks);
            return history.Recorded.IssueDate != default && history.Recorded.ExpiryDate != default ? Judge(history, checks, factsJson, today, reference) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>What the buyer itself has confirmed is no claim of the vendor, as long as the vendor has not changed it since.</summary>
    public static (CertificateFacts Facts, CertificateStanding Standing) Judge(CertificateHistory history, IReadOnlyList<RegisterCheck> own, string factsJson, DateOnly today, CertificateReference reference)
    {
        var (facts, standing) = (history.On(today), CertificateStatusRules.Evaluate(history, today, reference));
        var (isConfirmed, looked) = ConfirmedBy(own, facts, factsJson);
        return (facts, isConfirmed ? standing : standing.AsStatedByVendor(looked));
    }

    /// <summary>Whether the last confirmation of the state is one of these checks, and was made of these facts.</summary>
    /// <returns>With the day of the check where the vendor has changed the facts after it.</returns>
    public static (bool IsConfirmed, DateOnly? Looked) ConfirmedBy(IReadOnlyList<RegisterCheck> own, CertificateFacts facts, string factsJson)
    {
        if (facts is not { Verified: true, ConfirmedOn: { } on } || own.Where(c => c.On == on).MaxBy(c => c.Proof.RecordedAt) is not { } check) return (false, null);
        return check.Covers(CertificateJson.StampOf(factsJson)) ? (true, null) : (false, on);
    }

    private sealed record Kept(string Facts, string? Checks, CertificateReference Reference, (CertificateFacts, CertificateStanding)? Judged);
}
