using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Audit;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.Acceptance;
using Aims.Portal.Domain.Certificates.Buyers;
using Aims.Portal.Domain.Certificates.History;
using Aims.Portal.Domain.Decisions;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Letters;
using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Risk;
using Aims.Portal.Domain.TakeOuts;
using Aims.Portal.Domain.Trust;
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

        var world = new SeededWorld(Secret, Bank, Vendor, Members, "FB", Ids);
        await AcrossAsync(async db => Assessment = await SeedAsync(db, world));
    }

    /// <summary>At least one row of everything that a bank and its vendor have together, every text of it with the world's word.</summary>
    /// <returns>The assessment that is in review.</returns>
    protected async Task<Assessment> SeedAsync(PortalDbContext db, SeededWorld world)
    {
        var (word, bank, ours) = (world.Word, world.Bank, world.Vendor);
        var (now, person) = (Clock.UtcNow(), world.Members[Role.ResponseOwner]);
        var vendor = world.Add(db, new Vendor(bank.Id, $"{word} Analytics", world.Members[Role.RiskManager].Id, now), v => v.Id);
        vendor.LinkTo(ours.Id);
        world.Add(db, new VendorContact(vendor, $"{word} Contact", world.ContactEmail, "en", null), c => c.Id);
        var service = world.Add(db, new AiService(vendor, $"{word} Score"), s => s.Id);
        service.Classify("{}", RiskTier.High, provisional: true);
        vendor.RefreshFrom([service]);

        var assessment = world.Add(db, NewAssessment(world, vendor, 1), a => a.Id);
        assessment.Accept(ours.Id, person.Id, person.Name);
        db.Add(new AssessedService(bank.Id, assessment.Id, service.Id));
        db.Add(new SectionAssignment(ours.Id, bank.Id, assessment.Id, "S1"));
        var answer = new Answer(ours.Id, bank.Id, assessment.Id, "GOV-01");
        answer.Write($"{word} answer", null, person.Id, person.Name, now);
        db.Add(answer);

        var document = world.Add(db, new EvidenceDocument(ours.Id, "iso42001_certificate", $"{word} certificate", now), d => d.Id);
        var version = world.Add(db, new DocumentVersion(ours.Id, document.Id, 1, $"{word}.pdf", "application/pdf", person.Id, person.Name, now), v => v.Id);
        version.Stored(10, new string('a', DocumentVersion.HashLength));
        var read = new DocumentText(version);
        read.Keep(ReadingState.Read, "", 1, $"{word} read by machine", "[]", now);
        db.Add(read);
        document.VersionStored(1);
        db.Add(new AttachedEvidence(ours.Id, bank.Id, assessment.Id, "GOV-01", document.Id, version.Id));
        var certificate = world.Add(db, new Certificate(ours.Id, document.Id, now), c => c.Id);
        certificate.Record(System.Text.Json.JsonSerializer.Serialize(new CertificateFacts { Number = $"{word}-1", HolderName = word, ExpiryDate = Today.AddDays(60), IssueDate = Today.AddDays(-900) }), Today.AddDays(60));

        assessment.Progressed(1, 10, now);
        assessment.Submit(person.Name, now);
        var evidence = new SubmittedEvidence(document.Id, version.Id, document.Kind, document.Title, version.FileName, 1, 10, version.Sha256, null, null);
        var content = new SubmissionContent([new SubmittedAnswer("GOV-01", $"{word} answer", null, person.Name, now, [evidence])]).ToJson();
        world.Add(db, new Submission(assessment, content, SubmissionContent.Hash(content), person.Id, person.Name, now), s => s.Id);
        var grant = world.Add(db, new EvidenceGrant(assessment, evidence, "application/pdf", version.BlobName, now), g => g.Id);
        world.Add(db, new AccessRequest(assessment, "pia_report", $"{word} document", $"{word} purpose", null, world.Members[Role.Reviewer].Id, $"{word} Reviewer", Today, now), a => a.Id);
        if (!db.AcrossTenants<TrustProfile>().Any(p => p.TenantId == ours.Id))
        {
            var profile = new TrustProfile(ours.Id, now);
            profile.Describe($"{word} introduction", "", $"{word} Contact", world.ContactEmail, "", showsCoverage: true, now);
            db.Add(profile);
        }

        world.Add(db, new AiSystem(ours.Id, now), s => s.Id).Describe($"{word} system", $"{word} purpose", $"{word} model", "", "", isPublished: false);
        foreach (var owner in new[] { bank, ours }) world.Add(db, new TakeOut(owner.Id, person.Id, $"{word} Contact", now), t => t.Id).Gone();
        db.Add(new EvidenceRead(grant, world.Members[Role.Reviewer].Id, "Reviewer", now));
        var shared = new SharedCertificate(grant, certificate, now);
        db.Add(shared);
        var check = new RegisterCheck(Today, new EventProof(word, now) { Note = $"{word} note" }, word, $"{word} register", RegisterResult.NotFound);
        var checks = new BuyerChecks(shared);
        checks.Keep(Web.Features.Certificates.CertificateJson.WriteChecks([check]), $"{word} check");
        db.Add(checks);
        world.Add(db, new CheckPicture(shared, DocumentId.New(), $"{word} picture.png", "image/png", now), p => p.Id).Stored(10, new string('b', DocumentVersion.HashLength));
        world.Add(db, new AcceptedPoint(shared, AcceptabilityPoint.Confirmed, null, $"{word} acceptance", Today.AddDays(30), Today, world.Members[Role.RiskManager].Id, $"{word} Risk"), a => a.Id);
        var entry = new ReferenceEntry(bank.Id, ReferenceKind.AccreditationBody, world.Mark);
        entry.Write(Web.Features.Certificates.CertificateReferences.Write(new AccreditationBody(world.Mark, $"{word} accreditation", null, word, "HK", true, null, null, "verified", null, null)), $"{word} Risk", now);
        db.Add(entry);

        assessment.StartReview(now);
        var item = new ReviewItem(bank.Id, assessment.Id, 1, "GOV-01");
        item.Judge(Judgement.Accepted, null, $"{word} note", world.Members[Role.Reviewer].Id, "Reviewer", now);
        db.Add(item);
        db.Add(new ReturnPoint(assessment, 1, "GOV-01", $"{word} comment", "Reviewer", now));
        var finding = world.Add(db, new Finding(assessment, "F-0001", "GOV-01", $"{word} finding", Severity.High, Today.AddDays(20), now), f => f.Id);
        finding.Share(now);
        var mark = new UnsupportedAnswer(assessment, "GOV-01", shared);
        mark.Lapse($"{word} certificate", LapseCause.SurveillanceOverdue, Today, finding.Id);
        db.Add(mark);
        world.Add(db, new Condition(assessment, $"{word} condition", "Vendor", Today.AddDays(20)), c => c.Id);

        // The decision stands on an assessment of its own, so that the first one can still be reviewed.
        var decided = world.Add(db, NewAssessment(world, vendor, 2), a => a.Id);
        decided.Accept(ours.Id, person.Id, person.Name);
        decided.Submit(person.Name, now);
        decided.Decide(DecisionOutcome.Approve, Today.AddYears(1), Today.AddMonths(11), now);
        world.Add(db, new Decision(decided, DecisionOutcome.Approve, $"{word} reason", 80, "", world.Members[Role.Approver].Id, "Approver", now), d => d.Id);
        var open = world.Add(db, NewAssessment(world, vendor, 3), a => a.Id);
        open.Accept(ours.Id, person.Id, person.Name);

        var asked = world.Add(db, new Obligation(bank.Id, ObligationKind.Request, open.Id.Value, $"{word} request", $"/requests/{open.Id}", Today.AddDays(5), Today) { VendorId = vendor.Id }, o => o.Id);
        asked.Assign(ours.Id, person.Id);
        var expiring = world.Add(db, new Obligation(ours.Id, ObligationKind.CertificateExpiry, certificate.Id.Value, $"{word} certificate", $"/our-certificates/{certificate.Id}", Today.AddDays(14), Today), o => o.Id);
        world.Add(db, new Invitation(bank.Id, InvitationKind.Assessment, world.ContactEmail, $"{word} Contact", "en", System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(world.Mark)), now) { AssessmentId = open.Id }, i => i.Id);
        foreach (var (owner, obligation) in new[] { (bank, asked), (ours, expiring) })
        {
            var mail = world.Add(db, new OutboxMail(owner.Id, "reminder", world.ContactEmail, $"{word} Contact", "en", $"{word} subject", "<p>x</p>", "x", now), m => m.Id);
            db.Add(new SentReminder(owner.Id, obligation.Id, obligation.DueDate, 90, world.ContactEmail.ToUpperInvariant(), now, mail.Id));
            db.Add(new HeldReminder(owner.Id, obligation.Id, obligation.DueDate, 91, world.ContactEmail.ToUpperInvariant(), owner.Id, mail.Id, now.AddYears(1)));
            world.Add(db, ReminderPause.OfObligation(owner.Id, obligation.Id, $"{word} pause", Today.AddDays(1), Today, $"{word} Contact"), p => p.Id).End(now);
        }

        foreach (var owner in new[] { bank, ours }) world.Add(db, new Suppression(owner.Id, $"{world.Mark}.{world.ContactEmail}", SuppressionCause.AddressRefused, $"550 {word}", now), s => s.Id);
        // The defaults, so that nothing else here goes by another plan.
        foreach (var owner in new[] { bank, ours }.Where(o => !db.AcrossTenants<ReminderPolicy>().Any(p => p.TenantId == o.Id))) db.Add(new ReminderPolicy(owner.Id));
        foreach (var (owner, reader) in new[] { (bank.Id, world.Members[Role.RiskManager].Id), (ours.Id, person.Id) }.Where(f => !db.AcrossTenants<CalendarFeed>().Any(c => c.TenantId == f.Item1 && c.PersonId == f.Item2)))
            db.Add(new CalendarFeed(owner, reader, System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes($"{world.Mark} {owner} calendar")), "en", now));
        world.Add(db, new Letter(bank.Id, "news", "{}", null, $"{word} actor", now), l => l.Id).Read(now);
        await db.SaveChangesAsync();
        world.Ids[typeof(AuditEntryId)] = [.. db.AcrossTenants<AuditEntry>().Where(a => a.TenantId == bank.Id || a.TenantId == ours.Id).Select(a => a.Id).AsEnumerable().Select(a => a.Value).Take(1)];
        world.Ids[typeof(OrganisationId)] = [bank.Id.Value, ours.Id.Value];
        world.Ids[typeof(Guid)] = [world.Members[Role.RiskManager].Id, person.Id];
        return assessment;
    }

    private Assessment NewAssessment(SeededWorld world, Vendor vendor, int number)
    {
        var assessment = new Assessment(world.Bank.Id, world.Bank.Name, vendor, $"{world.Mark}-2026-000{number}", "ai-basic", "1.0.0", Clock.UtcNow())
        {
            Services = $"{world.Word} Score",
            Message = $"{world.Word} message",
            SentById = world.Members[Role.ProcurementOfficer].Id,
            SentByName = "Procurement officer",
        };
        assessment.Address($"{world.Word} Contact", world.ContactEmail, "en");
        assessment.Plan(Today.AddDays(5));
        return assessment;
    }
}
