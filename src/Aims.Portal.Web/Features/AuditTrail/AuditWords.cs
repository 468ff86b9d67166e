using System.Text;

namespace Aims.Portal.Web.Features.AuditTrail;

/// <summary>The trail's names of things, actions and properties in words.</summary>
public static class AuditWords
{
    /// <summary>Kinds of things the trail speaks of, by the name it stores.</summary>
    public static readonly IReadOnlyDictionary<string, string> Entities = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["AiService"] = "AI service",
        ["Answer"] = "Answer",
        ["Assessment"] = "Assessment",
        ["AttachedEvidence"] = "Attached evidence",
        ["Certificate"] = "Certificate",
        ["Condition"] = "Condition",
        ["Decision"] = "Decision",
        ["DocumentVersion"] = "Document version",
        ["EvidenceDocument"] = "Evidence document",
        ["EvidenceGrant"] = "Evidence grant",
        ["Finding"] = "Finding",
        ["Invitation"] = "Invitation",
        ["Membership"] = "Membership",
        ["ReturnPoint"] = "Question asked back",
        ["ReviewItem"] = "Review",
        ["SectionAssignment"] = "Section assignment",
        ["SharedCertificate"] = "Shared certificate",
        ["Submission"] = "Submission",
        ["Vendor"] = "Vendor",
        ["VendorContact"] = "Contact",
    };

    /// <summary>What happened, the key of its translation; <c>{0}</c> is the thing.</summary>
    public static string Action(string action) => action switch
    {
        "added" => "{0} added",
        "changed" => "{0} changed",
        "removed" => "{0} removed",
        _ => "{0}",
    };

    public static string Entity(string entity) => Entities.TryGetValue(entity, out var words) ? words : Property(entity);

    /// <summary><c>NextReviewOn</c> → <c>Next review on</c>.</summary>
    public static string Property(string name)
    {
        var words = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && words.Length > 0) words.Append(' ').Append(char.ToLowerInvariant(c));
            else words.Append(c);
        }

        return words.ToString();
    }
}
