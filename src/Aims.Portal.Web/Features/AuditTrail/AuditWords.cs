using System.Text;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Decisions;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Risk;
using Aims.Portal.Domain.TakeOuts;
using Aims.Portal.Domain.Trust;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Certificates;
using Aims.Portal.Web.Platform.Ui;

namespace Aims.Portal.Web.Features.AuditTrail;

/// <summary>The trail's names of things, actions and properties in words.</summary>
public static class AuditWords
{
    // What stands in the trail alone and in no row: where somebody asked in vain, and for what.
    public const string Address = "Address";
    public const string Identifier = "Identifier";

    /// <summary>Kinds of things the trail speaks of, by the name it stores.</summary>
    public static readonly IReadOnlyDictionary<string, string> Entities = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["AcceptedPoint"] = "Accepted point of a certificate",
        ["AccessRequest"] = "Request for a document",
        ["AiService"] = "AI service",
        ["AiSystem"] = "AI system",
        ["Answer"] = "Answer",
        ["Assessment"] = "Assessment",
        ["AttachedEvidence"] = "Attached evidence",
        ["BuyerChecks"] = "Own checks of a certificate",
        ["CalendarFeed"] = "Calendar address",
        ["Certificate"] = "Certificate",
        ["CheckPicture"] = "Picture of a check",
        ["Condition"] = "Condition",
        ["Decision"] = "Decision",
        ["DocumentVersion"] = "Document version",
        ["EvidenceAttempt"] = "Attempt to read without access",
        ["EvidenceDocument"] = "Evidence document",
        ["EvidenceGrant"] = "Evidence grant",
        ["EvidenceRead"] = "Granted document",
        ["Finding"] = "Finding",
        ["Invitation"] = "Invitation",
        ["Membership"] = "Membership",
        ["ReferenceEntry"] = "Own entry for bodies and editions",
        ["ReminderPause"] = "Pause of reminders",
        ["ReminderPolicy"] = "Reminder policy",
        ["ReturnPoint"] = "Question asked back",
        ["ReviewItem"] = "Review",
        ["SectionAssignment"] = "Section assignment",
        ["SharedCertificate"] = "Shared certificate",
        ["Submission"] = "Submission",
        ["TakeOut"] = "Archive of everything",
        ["TrustProfile"] = "Trust profile",
        ["Vendor"] = "Vendor",
        ["VendorContact"] = "Contact",
    };

    /// <summary>Facts that are kept together as one document, by the name they are stored under.</summary>
    public static readonly IReadOnlyDictionary<string, string> Facts = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["standard"] = "Standard",
        ["edition"] = "Edition as printed",
        ["number"] = "Certificate number",
        ["holderName"] = "Legal name of the holder",
        ["holderAddress"] = "Address of the holder",
        ["sites"] = "Further sites",
        ["scope"] = "Scope statement",
        ["soaVersion"] = "Version of the statement of applicability",
        ["soaDate"] = "Date of the statement of applicability",
        ["roleInScope"] = "Role in scope",
        ["originalDate"] = "First certified on",
        ["issueDate"] = "Issued on",
        ["cycleStart"] = "Certification decision",
        ["expiryDate"] = "Expires on",
        ["certificationBody"] = "Certification body",
        ["accreditationBody"] = "Accreditation body",
        ["accreditationMark"] = "Accreditation number",
        ["mlaMark"] = "IAF MLA or GAC MRA mark",
        ["verificationUrl"] = "Where it can be confirmed",
        ["reportedState"] = "The certification body says",
        ["namedCompanies"] = "Companies of the group named on it",
        ["suspendedOn"] = "Suspended on",
        ["withdrawnOn"] = "Withdrawn on",
        ["confirmedOn"] = "Confirmed on",
        ["surveillanceDone"] = "Surveillance audit",
        ["surveillanceLetters"] = "Letter or report of the certification body",
        ["scopeCoversService"] = "Does the scope name the service you offer?",
        ["verified"] = "Confirmed with the issuer",
        ["events"] = "What happened",
        ["kind"] = "What happened",
        ["on"] = "On the day",
        ["recordedBy"] = "Recorded by",
        ["note"] = "Note",
        ["decidedOn"] = "Decision of the certification body",
        ["issuedOn"] = "Issued on",
        ["checkedBy"] = "Who looked",
        ["register"] = "Which register",
        ["result"] = "What it said",
        ["tier"] = "Tier",
        ["buyerType"] = "Kind of institution",
    };

    /// <summary>A state in the words the rest of the portal uses; null for one that has none.</summary>
    public static string? Enum(object value) => value switch
    {
        RiskTier tier => Labels.Of(tier),
        AssessmentState state => Labels.Of(state).Key,
        DecisionOutcome outcome => Labels.Of(outcome).Key,
        VendorStatus status => Labels.Of(status).Key,
        ServiceStatus status => Labels.Of(status).Key,
        Severity severity => Labels.Of(severity).Key,
        FindingState state => Labels.Of(state).Key,
        Judgement judgement => Labels.Of(judgement).Key,
        ConditionState state => Labels.Of(state).Key,
        ReportedState state => CertificateWords.Of(state),
        Role role => role.Words(),
        InvitationKind.Assessment => "To answer a questionnaire",
        InvitationKind.Member => "To join the organisation",
        VersionState.Uploading => "On its way",
        VersionState.Stored => "Stored",
        VersionState.Deleting or VersionState.Deleted => "Deleted",
        ScanState.NotScanned => "Not scanned",
        ScanState.Clean => "Scanned, nothing found",
        ScanState.Waiting => "Being checked",
        ScanState.Infected => "Malware found",
        ScanState.Unscannable => "Cannot be checked",
        TakeOutState state => TakeOuts.TakeOutWords.Of(state).Key,
        StoreFault.Missing => "Missing in the store",
        StoreFault.Altered => "Altered in the store",
        AccessRequestState state => Documents.DocumentWords.Of(state).Key,
        ProfileVisibility.Hidden => "Hidden",
        ProfileVisibility.Link => "By link",
        ProfileVisibility.Public => "Public",
        BuyerType type => Organisations.NewModel.TypeWords(type),
        DigestRhythm rhythm => Labels.Of(rhythm),
        DayOfWeek day => Labels.Of(day),
        _ => null,
    };

    /// <summary>The same for a value inside of a document, of which only the name is stored.</summary>
    public static string? Stored(string name) =>
        System.Enum.TryParse<RiskTier>(name, out var tier) ? Enum(tier)
        : System.Enum.TryParse<ReportedState>(name, out var state) ? Enum(state)
        : System.Enum.TryParse<BuyerType>(name, out var type) ? Enum(type) : null;

    /// <summary>What happened, the key of its translation; <c>{0}</c> is the thing.</summary>
    public static string Action(string action) => action switch
    {
        "added" => "{0} added",
        "changed" => "{0} changed",
        "removed" => "{0} removed",
        "downloaded" => "{0} downloaded",
        "read" => "{0} read",
        "accepted" => "{0}: terms accepted",
        _ => "{0}",
    };

    public static string Entity(string entity) => Entities.TryGetValue(entity, out var words) ? words : Property(entity);

    /// <summary><c>NextReviewOn</c> → <c>Next review on</c>; a key is called by what it names.</summary>
    public static string Property(string name)
    {
        if (name.Length > 2 && name.EndsWith("Id", StringComparison.Ordinal)) name = name[..^2];
        if (name == nameof(Certificate.FactsJson)) return "Facts";
        var words = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && words.Length > 0) words.Append(' ').Append(char.ToLowerInvariant(c));
            else words.Append(c);
        }

        return words.ToString();
    }
}
