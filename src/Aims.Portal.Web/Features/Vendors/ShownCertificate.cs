using System.Collections.Concurrent;
using System.Text.Json;
using Aims.Portal.Domain.Certificates;
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

    public Label Label => CertificateWords.Of(Standing);

    // The same facts are read and judged for every page that shows the certificate; on one day they say the same whoever asks. Found by the id, as a number is compared sooner than a text,
    // and used only where the text is the same.
    private const int KeptAtMost = 5000;
    private static readonly ConcurrentDictionary<(CertificateId Id, DateOnly Day), (string Json, (CertificateFacts Facts, CertificateStanding Standing)? Judged)> Known = new();

    /// <summary>Null for facts that are incomplete or cannot be read: nothing can be said of such a certificate.</summary>
    public static ShownCertificate? Of(CertificateId id, string factsJson, DateOnly today)
    {
        if (!Known.TryGetValue((id, today), out var known) || known.Json != factsJson)
        {
            if (Known.Count >= KeptAtMost) Known.Clear();
            Known[(id, today)] = known = (factsJson, Judge(factsJson, today));
        }

        return known.Judged is var (facts, standing) ? new ShownCertificate(id, facts, standing) : null;
    }

    private static (CertificateFacts, CertificateStanding)? Judge(string factsJson, DateOnly today)
    {
        try
        {
            var history = CertificateJson.History(factsJson);
            return history.Recorded.IssueDate != default && history.Recorded.ExpiryDate != default
                ? (history.On(today), CertificateStatusRules.Evaluate(history, today).AsStatedByVendor())
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
