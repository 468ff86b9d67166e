using Aims.Portal.Data;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Audit;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.Buyers;
using Aims.Portal.Domain.Decisions;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Letters;
using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.TakeOuts;
using Aims.Portal.Domain.Trust;
using Aims.Portal.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.TakeOuts.Archive;

/// <summary>
/// Everything that goes out, column by column. Nothing is on a list because it exists: of what two parties share each side gets what its own pages show it, and a column that is on no list
/// fails a test until somebody decides.
/// </summary>
public static class ArchiveTables
{
    private const OrganisationKind Buyer = OrganisationKind.Buyer;
    private const OrganisationKind Vendor = OrganisationKind.Vendor;

    /// <summary>Kinds of rows that do not go out, and why.</summary>
    public static readonly IReadOnlyDictionary<Type, string> Without = new Dictionary<Type, string>
    {
        [typeof(OutboxMail)] = "Mails hold secret links, and some are addressed to people of the other side; the trail says who was told what.",
        [typeof(Letter)] = "How news travels between two databases; what it said is in the rows and in the trail.",
        [typeof(HeldReminder)] = "Reminders that wait for a working day or a digest: the machinery's own list.",
        [typeof(Membership)] = "Goes out with the names, as data/members.json.",
    };

    // Enough for a reader to check the chain: docs/take-out.md says how.
    public static readonly ArchiveTable Trail = ArchiveTable.Own<AuditEntry>("trail/audit-trail.json", null, "Id At ActorId ActorName Action Entity EntityId Changes ChainNumber ChainHash", "TenantId",
        rows => rows.OrderBy(e => e.ChainNumber == null).ThenBy(e => e.ChainNumber).ThenBy(e => e.Id));

    public static readonly IReadOnlyList<ArchiveTable> All =
    [
        ArchiveTable.Made("data/members.json", "PersonId Name Email Role JoinedAt EndedAt", MembersAsync),
        ArchiveTable.Own<Invitation>("data/invitations.json", null, "Id Kind Email Name Language AssessmentId Role InvitedByName InvitedByEmail CreatedAt ExpiresAt UsedAt WithdrawnAt PassedOnAt", "TenantId NormalizedEmail TokenHash UsedById Revision"),
        ArchiveTable.Own<Suppression>("data/suppressions.json", null, "Id Address Cause Reason Since", "TenantId"),
        ArchiveTable.Own<CalendarFeed>("data/calendar-feeds.json", null, "PersonId Language CreatedAt", "TenantId TokenHash"),
        ArchiveTable.Own<TakeOut>("data/take-outs.json", null, "Id State RequestedById RequestedByName RequestedAt Attempts Size Sha256 ReadyAt KeptUntil", "TenantId AliveAt FilesDone FilesAll BlobName Fault"),

        // Reminders.
        ArchiveTable.Own<Obligation>("data/obligations.json", null, "Id Kind SubjectId Subject Link VendorId DueDate NextReminderOn State", "TenantId ResponsibleOrganisationId ResponsiblePersonId LeaseOwner LeaseUntil Faults LastFault ParkedAt Revision"),
        // Whom it went to may be somebody whom the other side has named for its own escalations.
        ArchiveTable.Own<SentReminder>("data/sent-reminders.json", null, "ObligationId DueDate OffsetDays PlannedAt", "TenantId Recipient MailId"),
        ArchiveTable.Own<ReminderPolicy>("data/reminder-policies.json", null, "Offsets OnScreenOnly Holidays QuietWeekends SendHour Digest DigestDay VendorAdministratorAfter BuyerOwnerAfter RiskManagerAfter", "TenantId ReplanAfter Revision"),
        ArchiveTable.Own<ReminderPause>("data/reminder-pauses.json", null, "Id VendorId ObligationId From Until Reason ByName EndedAt", "TenantId Revision"),

        // A buyer's own.
        ArchiveTable.Own<Vendor>("data/vendors.json", Buyer, "Id Name LegalName Website Country Notes Status OwnerId Tier ApprovedUntil NextDate NextKind CreatedAt", "TenantId SearchText VendorOrganisationId Revision"),
        ArchiveTable.Own<VendorContact>("data/vendor-contacts.json", Buyer, "Id VendorId Name Email Language Position", "TenantId"),
        ArchiveTable.Own<AiService>("data/ai-services.json", Buyer, "Id VendorId Name Purpose Status OwnerId UseCase Tier TierIsProvisional", "TenantId Revision"),
        ArchiveTable.Own<AssessedService>("data/assessed-services.json", Buyer, "AssessmentId AiServiceId", "TenantId"),
        ArchiveTable.Own<ReviewItem>("data/review-items.json", Buyer, "AssessmentId Round QuestionId Judgement SharedComment InternalNote ReviewerId ReviewerName JudgedAt", "TenantId Revision"),
        ArchiveTable.Own<Decision>("data/decisions.json", Buyer, "Id AssessmentId Round Outcome Reason Score Blockers DecidedById DecidedByName DecidedAt", "TenantId"),
        ArchiveTable.Own<BuyerChecks>("data/buyer-checks.json", Buyer, "CertificateId VendorId ChecksJson Latest", "TenantId Revision"),
        ArchiveTable.Own<CheckPicture>("data/check-pictures.json", Buyer, "Id CertificateId FileName ContentType Size Sha256 UploadedAt", "TenantId BlobName"),
        ArchiveTable.Own<AcceptedPoint>("data/accepted-points.json", Buyer, "Id VendorId CertificateId DocumentId Point Service Reason Until AcceptedOn AcceptedById AcceptedByName EndedAt", "TenantId Revision"),
        ArchiveTable.Own<ReferenceEntry>("data/reference-entries.json", Buyer, "Kind Key EntryJson ChangedByName ChangedAt", "TenantId Revision"),

        // A vendor's own.
        ArchiveTable.Own<EvidenceDocument>("data/documents.json", Vendor, "Id Kind Title DocumentDate ValidUntil Services CurrentVersion CreatedAt ArchivedAt HeldAt HeldByName HoldReason IsPublished", "TenantId Revision"),
        ArchiveTable.Own<DocumentVersion>("data/document-versions.json", Vendor, "Id DocumentId Number FileName ContentType Size Sha256 State Scan ScanNote ScannedWith ScannedAt Alerts StoreFault UploadedById UploadedByName UploadedAt", "TenantId BlobName ScanNextAt ScanAttempts StoreCheckedAt ReadNextAt"),
        ArchiveTable.Own<DocumentText>("data/document-texts.json", Vendor, "VersionId DocumentId State Note Pages Content ProposalsJson ReadAt", "TenantId"),
        ArchiveTable.Own<Certificate>("data/certificates.json", Vendor, "Id DocumentId RecordedAt FactsJson ExpiryDate RenewedAt ProvenAt", "TenantId OwnerId Revision"),
        ArchiveTable.Own<AiSystem>("data/ai-systems.json", Vendor, "Id Name Purpose Model Data Oversight IsPublished CreatedAt", "TenantId Revision"),
        ArchiveTable.Own<TrustProfile>("data/trust-profiles.json", Vendor, "Visibility Introduction IntroductionZh ContactName ContactEmail Website ShowsCoverage ChangedAt", "TenantId Token Revision"),
        ArchiveTable.Own<Answer>("data/answers.json", Vendor, "AssessmentId QuestionId Value Comment AnsweredById AnsweredByName AnsweredAt", "TenantId BuyerId Revision"),
        ArchiveTable.Own<AttachedEvidence>("data/attached-evidence.json", Vendor, "AssessmentId QuestionId DocumentId VersionId", "TenantId BuyerId"),
        ArchiveTable.Own<SectionAssignment>("data/section-assignments.json", Vendor, "AssessmentId SectionId PersonId PersonName", "TenantId BuyerId"),

        // What a buyer and a vendor have together. The other party goes by its name, never by its keys.
        ArchiveTable.Party<Assessment>("data/assessments.json",
            both: "Id BuyerName Reference QuestionnaireId QuestionnaireVersion Services Message ContactName ContactEmail ContactLanguage SentByName SentAt DueDate State StateChangedAt Round ResponsibleName Answered Shown SubmittedAt SubmittedByName Outcome DecidedAt ValidUntil",
            // Facts hold the tier, and the next review is the buyer's own plan.
            buyer: "VendorId VendorName Facts SentById NextReviewOn", vendor: "ResponsibleId", left: "BuyerId VendorOrganisationId SearchText Revision"),
        ArchiveTable.Party<Submission>("data/submissions.json", both: "Id AssessmentId Round Content ContentSha256 SubmittedByName SubmittedAt", buyer: "", vendor: "SubmittedById", left: "BuyerId VendorOrganisationId"),
        ArchiveTable.Party<ReturnPoint>("data/return-points.json", both: "AssessmentId Round QuestionId Comment ByName At", buyer: "", vendor: "", left: "BuyerId VendorOrganisationId"),
        // Until it is shared a finding is the buyer's draft, and so is what rests on it. When it was raised is before that.
        ArchiveTable.Party<Finding>("data/findings.json", both: "Id AssessmentId Reference QuestionId Title Severity RemediateBy State SharedAt VendorResponse ClosedAt", buyer: "VendorId RaisedAt", vendor: "", left: "BuyerId VendorOrganisationId Revision",
            visible: (_, rows) => rows.Where(f => f.SharedAt != null)),
        ArchiveTable.Party<UnsupportedAnswer>("data/unsupported-answers.json", both: "AssessmentId QuestionId CertificateId DocumentId CertificateName Cause Since FindingId SupportedAgainOn", buyer: "", vendor: "", left: "BuyerId VendorOrganisationId",
            visible: (db, rows) => rows.Where(u => db.Findings.Any(f => f.BuyerId == u.BuyerId && f.Id == u.FindingId && f.SharedAt != null))),
        ArchiveTable.Party<Condition>("data/conditions.json", both: "Id AssessmentId Text Owner DueDate State MetAt", buyer: "VendorId", vendor: "", left: "BuyerId VendorOrganisationId Revision"),
        ArchiveTable.Party<EvidenceGrant>("data/evidence-grants.json",
            both: "Id AssessmentId DocumentId VersionId Kind Title FileName ContentType Number Size Sha256 DocumentDate ValidUntil GrantedAt RevokedAt Purpose ReadUntil ViewOnly Nda Scan Alerts",
            buyer: "VendorId NewerNumber NewerAt", vendor: "", left: "BuyerId VendorOrganisationId BlobName ScanChanges"),
        ArchiveTable.Party<EvidenceRead>("data/evidence-reads.json", both: "Id GrantId DocumentId VersionId ReadByName ReadAt NdaSha256", buyer: "ReadById", vendor: "", left: "BuyerId VendorOrganisationId"),
        ArchiveTable.Party<AccessRequest>("data/access-requests.json", both: "Id AssessmentId Kind Subject Purpose NeededBy State AskedByName AskedAt Reply AnsweredByName AnsweredAt GrantId", buyer: "VendorId AskedById", vendor: "", left: "BuyerId VendorOrganisationId Revision"),
        // What the buyer's clock and its own checks found of a certificate is the buyer's alone.
        ArchiveTable.Party<SharedCertificate>("data/shared-certificates.json", both: "CertificateId DocumentId FactsJson ExpiryDate UpdatedAt", buyer: "VendorId Status Lapse LapsesOn RenewedAt ProvenAt LapsedAt RestoredAt LacksProof", vendor: "",
            left: "BuyerId VendorOrganisationId VendorChanges LookAgainOn"),

        // The wording that answers are to; the same for everybody.
        ArchiveTable.Made("data/questionnaires.json", "QuestionnaireId Version Json Sha256", QuestionnairesAsync),
        Trail,
    ];

    public static ArchiveTable Of(Type row) => All.First(t => t.Row == row);

    private static IAsyncEnumerable<ArchivedMember> MembersAsync(PortalDbContext db, OrganisationId owner) => (
        from m in db.Memberships.AsNoTracking()
        join p in db.Users.AsNoTracking() on m.PersonId equals p.Id
        where m.TenantId == owner
        select new ArchivedMember(p.Id, p.DisplayName, p.Email!, m.Role, m.JoinedAt, m.EndedAt)).AsAsyncEnumerable();

    private static IAsyncEnumerable<StoredQuestionnaire> QuestionnairesAsync(PortalDbContext db, OrganisationId owner) => db.Questionnaires.AsNoTracking()
        .Where(q => db.Assessments.Any(a => (a.BuyerId == owner || a.VendorOrganisationId == owner) && a.QuestionnaireId == q.QuestionnaireId && a.QuestionnaireVersion == q.Version)).AsAsyncEnumerable();
}
