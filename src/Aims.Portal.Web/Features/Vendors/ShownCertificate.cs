using System.Text.Json;
using System.Text.Json.Serialization;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Web.Platform.Ui;

namespace Aims.Portal.Web.Features.Vendors;

/// <summary>A shared certificate as the register and the vendor page show it, with its status worked out for the day.</summary>
public sealed record ShownCertificate(CertificateId Id, CertificateFacts Facts, CertificateStanding Standing)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>ISO/IEC 42001:2023</summary>
    public string Title => CertificateEdition.IsoYear(Facts.Standard, Facts.Edition) is { } year
        ? $"{CertificateEdition.Name(Facts.Standard)}:{year}"
        : CertificateEdition.Name(Facts.Standard);

    /// <summary>42001</summary>
    public string Short => CertificateEdition.Name(Facts.Standard)[^5..];

    public Label Label => LabelOf(Standing.Status);

    /// <summary>Null for facts that are incomplete or cannot be read: nothing can be said of such a certificate.</summary>
    public static ShownCertificate? Of(CertificateId id, string factsJson, DateOnly today) =>
        Read(factsJson) is { } facts && facts.IssueDate != default && facts.ExpiryDate != default
            ? new ShownCertificate(id, facts, CertificateStatusRules.Evaluate(facts, today))
            : null;

    public static CertificateFacts? Read(string factsJson)
    {
        try
        {
            return JsonSerializer.Deserialize<CertificateFacts>(factsJson, Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static Label LabelOf(CertificateStatus status) => status switch
    {
        CertificateStatus.Unverified => new("Unverified", "idle"),
        CertificateStatus.NotYetValid => new("Not yet valid", "idle"),
        CertificateStatus.Withdrawn => new("Withdrawn", "bad"),
        CertificateStatus.Expired => new("Expired", "bad"),
        CertificateStatus.ExpiredRestorable => new("Expired, restorable", "bad"),
        CertificateStatus.Suspended => new("Suspended", "bad"),
        CertificateStatus.SupersededEdition => new("Superseded edition", "bad"),
        CertificateStatus.Unaccredited => new("Unaccredited", "bad"),
        CertificateStatus.ScopeMismatch => new("Scope mismatch", "bad"),
        CertificateStatus.SurveillanceOverdue => new("Surveillance overdue", "bad"),
        CertificateStatus.SurveillanceDue => new("Surveillance due", "warn"),
        CertificateStatus.Expiring => new("Expiring", "warn"),
        CertificateStatus.Valid => new("Valid", "ok"),
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>What the milestone is, in words.</summary>
    public static string MilestoneWords(CycleMilestoneKind kind) => kind switch
    {
        CycleMilestoneKind.FirstSurveillance or CycleMilestoneKind.Surveillance => "Surveillance audit",
        CycleMilestoneKind.Recertification => "Recertification audit",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
