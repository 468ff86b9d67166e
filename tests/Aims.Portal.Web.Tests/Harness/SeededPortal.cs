using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Audit;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Decisions;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Risk;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Platform.Ui;

namespace Aims.Portal.Web.Tests.Harness;

/// <summary>A bank and its vendor with at least one row of everything, and beside them another bank and another vendor that must never see any of it.</summary>
public class SeededPortal : TestPortal
{
    /// <summary>Stands in every text of the bank and the vendor that nobody else may read.</summary>
    public const string Secret = "Zephyrine";

    public Organisation Bank { get; private set; } = null!;

    public Organisation Vendor { get; private set; } = null!;

    public Organisation OtherBank { get; private set; } = null!;

    public Organisation OtherVendor { get; private set; } = null!;

    /// <summary>One member for every role there is: of the bank, the vendor, or the platform.</summary>
    public Dictionary<Role, TestPerson> Members { get; } = [];

    /// <summary>The same roles in the other bank and the other vendor.</summary>
    public Dictionary<Role, TestPerson> Others { get; } = [];

    /// <summary>Every id that was given out, by the type of its key; plain UUIDs under <see cref="Guid"/>.</summary>
    public Dictionary<Type, List<Guid>> Ids { get; } = [];

    public Assessment Assessment { get; private set; } = null!;

    protected override async Task SetUpAsync()
    {
        Bank = await AddBankAsync("first-bank", $"{Secret} Bank");
        Vendor = await AddVendorAsync("first-vendor", $"{Secret} Vendor");
        OtherBank = await AddBankAsync("other-bank", "Plain Bank");
        OtherVendor = await AddVendorAsync("other-vendor", "Plain Vendor");
        foreach (var role in Enum.GetValues<Role>())
        {
            var (own, other) = role.Kind() switch
            {
                OrganisationKind.Buyer => (Bank, OtherBank),
                OrganisationKind.Vendor => (Vendor, OtherVendor),
                _ => (Platform, null),
            };
            Members[role] = await AddMemberAsync(own, role, own == Platform ? role.ToString() : $"{Secret} {role}");
            if (other is not null) Others[role] = await AddMemberAsync(other, role);
        }

        await AcrossAsync(SeedAsync);
    }

    private async Task SeedAsync(PortalDbContext db)
    {
        var (now, person) = (Clock.UtcNow(), Members[Role.ResponseOwner]);
        var vendor = Add(db, new Vendor(Bank.Id, $"{Secret} Analytics", Members[Role.RiskManager].Id, now), v => v.Id);
        vendor.LinkTo(Vendor.Id);
        Add(db, new VendorContact(vendor, $"{Secret} Contact", "contact@first-vendor.example", "en", null), c => c.Id);
        var service = Add(db, new AiService(vendor, $"{Secret} Score"), s => s.Id);
        service.Classify("{}", RiskTier.High, provisional: true);
        vendor.RefreshFrom([service]);

        var assessment = NewAssessment(vendor, 1);
        Assessment = Add(db, assessment, a => a.Id);
        assessment.Accept(Vendor.Id, person.Id, person.Name);
        db.Add(new AssessedService(Bank.Id, assessment.Id, service.Id));
        db.Add(new SectionAssignment(Vendor.Id, Bank.Id, assessment.Id, "S1"));
        var answer = new Answer(Vendor.Id, Bank.Id, assessment.Id, "GOV-01");
        answer.Write($"{Secret} answer", null, person.Id, person.Name, now);
        db.Add(answer);

        var document = Add(db, new EvidenceDocument(Vendor.Id, "iso42001_certificate", $"{Secret} certificate", now), d => d.Id);
        var version = Add(db, new DocumentVersion(Vendor.Id, document.Id, 1, $"{Secret}.pdf", "application/pdf", person.Id, person.Name, now), v => v.Id);
        version.Stored(10, new string('a', DocumentVersion.HashLength));
        document.VersionStored(1);
        db.Add(new AttachedEvidence(Vendor.Id, Bank.Id, assessment.Id, "GOV-01", document.Id, version.Id));
        var certificate = Add(db, new Certificate(Vendor.Id, document.Id, now), c => c.Id);
        certificate.Record(System.Text.Json.JsonSerializer.Serialize(new CertificateFacts { Number = $"{Secret}-1", HolderName = Secret, ExpiryDate = Today.AddDays(60), IssueDate = Today.AddDays(-900) }), Today.AddDays(60));

        assessment.Progressed(1, 10, now);
        assessment.Submit(person.Name, now);
        var evidence = new SubmittedEvidence(document.Id, version.Id, document.Kind, document.Title, version.FileName, 1, 10, version.Sha256, null, null);
        var content = new SubmissionContent([new SubmittedAnswer("GOV-01", $"{Secret} answer", null, person.Name, now, [evidence])]).ToJson();
        Add(db, new Submission(assessment, content, SubmissionContent.Hash(content), person.Id, person.Name, now), s => s.Id);
        var grant = Add(db, new EvidenceGrant(assessment, evidence, "application/pdf", version.BlobName, now), g => g.Id);
        db.Add(new EvidenceRead(grant, Members[Role.Reviewer].Id, "Reviewer", now));
        db.Add(new SharedCertificate(grant, certificate, now));

        assessment.StartReview(now);
        var item = new ReviewItem(Bank.Id, assessment.Id, 1, "GOV-01");
        item.Judge(Judgement.Accepted, null, $"{Secret} note", Members[Role.Reviewer].Id, "Reviewer", now);
        db.Add(item);
        db.Add(new ReturnPoint(assessment, 1, "GOV-01", $"{Secret} comment", "Reviewer", now));
        var finding = Add(db, new Finding(assessment, "F-0001", "GOV-01", $"{Secret} finding", Severity.High, Today.AddDays(20), now), f => f.Id);
        finding.Share(now);
        Add(db, new Condition(assessment, $"{Secret} condition", "Vendor", Today.AddDays(20)), c => c.Id);

        // The decision stands on an assessment of its own, so that the first one can still be reviewed.
        var decided = Add(db, NewAssessment(vendor, 2), a => a.Id);
        decided.Accept(Vendor.Id, person.Id, person.Name);
        decided.Submit(person.Name, now);
        decided.Decide(DecisionOutcome.Approve, Today.AddYears(1), Today.AddMonths(11), now);
        Add(db, new Decision(decided, DecisionOutcome.Approve, $"{Secret} reason", 80, "", Members[Role.Approver].Id, "Approver", now), d => d.Id);
        var open = Add(db, NewAssessment(vendor, 3), a => a.Id);
        open.Accept(Vendor.Id, person.Id, person.Name);

        var asked = Add(db, new Obligation(Bank.Id, ObligationKind.Request, open.Id.Value, $"{Secret} request", $"/requests/{open.Id}", Today.AddDays(5), Today) { VendorId = vendor.Id }, o => o.Id);
        asked.Assign(Vendor.Id, person.Id);
        var expiring = Add(db, new Obligation(Vendor.Id, ObligationKind.CertificateExpiry, certificate.Id.Value, $"{Secret} certificate", $"/our-certificates/{certificate.Id}", Today.AddDays(14), Today), o => o.Id);
        Add(db, new Invitation(Bank.Id, InvitationKind.Assessment, "contact@first-vendor.example", $"{Secret} Contact", "en", System.Security.Cryptography.SHA256.HashData("x"u8), now) { AssessmentId = open.Id }, i => i.Id);
        foreach (var (owner, obligation) in new[] { (Bank, asked), (Vendor, expiring) })
        {
            var mail = Add(db, new OutboxMail(owner.Id, "reminder", "contact@first-vendor.example", $"{Secret} Contact", "en", $"{Secret} subject", "<p>x</p>", "x", now), m => m.Id);
            db.Add(new SentReminder(owner.Id, obligation.Id, obligation.DueDate, 90, "CONTACT@FIRST-VENDOR.EXAMPLE", now, mail.Id));
        }

        await db.SaveChangesAsync();
        Ids[typeof(AuditEntryId)] = [.. db.AcrossTenants<AuditEntry>().Where(a => a.TenantId == Bank.Id || a.TenantId == Vendor.Id).Select(a => a.Id).AsEnumerable().Select(a => a.Value).Take(1)];
        Ids[typeof(OrganisationId)] = [Bank.Id.Value, Vendor.Id.Value];
        Ids[typeof(Guid)] = [Members[Role.RiskManager].Id, person.Id];
    }

    private Assessment NewAssessment(Vendor vendor, int number)
    {
        var assessment = new Assessment(Bank.Id, Bank.Name, vendor, $"FB-2026-000{number}", "ai-basic", "1.0.0", Clock.UtcNow())
        {
            Services = $"{Secret} Score",
            Message = $"{Secret} message",
            SentById = Members[Role.ProcurementOfficer].Id,
            SentByName = "Procurement officer",
        };
        assessment.Address($"{Secret} Contact", "contact@first-vendor.example", "en");
        assessment.Plan(Today.AddDays(5));
        return assessment;
    }

    private T Add<T, TId>(PortalDbContext db, T row, Func<T, TId> id)
        where T : class
        where TId : struct, IEntityId
    {
        db.Add(row);
        if (!Ids.TryGetValue(typeof(TId), out var known)) Ids[typeof(TId)] = known = [];
        known.Add(id(row).Value);
        return row;
    }
}
