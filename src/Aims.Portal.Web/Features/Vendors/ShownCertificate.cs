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

    /// <summary>Null for facts that are incomplete or cannot be read: nothing can be said of such a certificate.</summary>
    public static ShownCertificate? Of(CertificateId id, string factsJson, DateOnly today) =>
        Read(factsJson) is { } facts && facts.IssueDate != default && facts.ExpiryDate != default
            ? new ShownCertificate(id, facts, CertificateStatusRules.Evaluate(facts, today).AsStatedByVendor())
            : null;

    public static CertificateFacts? Read(string factsJson)
    {
        try
        {
            return CertificateJson.Read(factsJson);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
