using Aims.Portal.Data.People;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Audit;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Decisions;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Domain.Risk;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Assessments;
using Aims.Portal.Web.Features.Certificates;
using Microsoft.AspNetCore.Identity;

namespace Aims.Portal.Benchmarks;

internal sealed record AttachedDocument(string QuestionId, EvidenceDocument Document, DocumentVersion Version);

/// <summary>Fills an empty database: a bank with a register and all that hangs on it, the vendors that answer it, and as many other organisations as asked for. The same mixture whatever the
/// volume: every kind of row that a list shows, by name, by state and by date.</summary>
internal sealed class Seed
{
    public const string Password = "quiet harbour lantern seven";
    public const string VendorSlug = "lumenfall";
    public const string BankSlug = "harbour-bank";

    // One round of it: the pages do not say how dear a password is, and signing in is measured with hashing apart.
    public const int HashRounds = 1;

    private static readonly string[] Kinds =
    [
        PaperKinds.Iso42001, PaperKinds.Iso27001, PaperKinds.Pia, "pentest_report", "ai_policy", "model_card", "soc2_report", "bias_report", "exit_plan", "incident_plan",
    ];

    private static readonly Questionnaire Asked = ShippedQuestionnaires.AiVendorDueDiligence;
    private static readonly IReadOnlyList<Question> Questions = [.. Asked.Questions.Where(q => q.AnsweredBy is AnsweredBy.Vendor && q.Type is not QuestionType.File).Take(Volume.Answers)];
    private static readonly string Facts = FactsOf();
    private readonly DateTime now = new Morning().GetUtcNow().UtcDateTime;
    private readonly string hash = new PasswordHasher<Person>(new HashRoundsOption()).HashPassword(new Person(), Password);
    private readonly Volume volume;
    private readonly Bulk rows;
    private int reference;

    private Seed(Volume volume, Bulk bulk) => (this.volume, rows) = (volume, bulk);

    public Organisation Bank { get; private set; } = null!;

    public Person RiskManager { get; private set; } = null!;

    public Person Approver { get; private set; } = null!;

    /// <summary>The organisations of the vendors with somebody who answers; the first is <see cref="VendorSlug"/>.</summary>
    public List<(Organisation Organisation, Person Person)> Vendors { get; } = [];

    public (Organisation Organisation, Person Person) Lumenfall => Vendors[0];

    /// <summary>A request of the bank to Lumenfall with more than half of its questions answered.</summary>
    public Assessment Request { get; private set; } = null!;

    /// <summary>Requests of the bank to Lumenfall that lack nothing but the button.</summary>
    public List<Assessment> ToSubmit { get; } = [];

    /// <summary>Handed in and wholly reviewed: what is left is the decision.</summary>
    public List<Assessment> ToDecide { get; } = [];

    /// <summary>A vendor of the bank with everything a vendor can have.</summary>
    public Vendor Shown { get; private set; } = null!;

    public EvidenceGrant Granted { get; private set; } = null!;

    /// <summary>Lumenfall as the bank knows it.</summary>
    public Vendor LumenfallInRegister { get; private set; } = null!;

    /// <summary>What hangs on every request that is ready: the questions for a file want one.</summary>
    public List<AttachedDocument> Attached { get; } = [];

    private static DateOnly Today => Morning.Today;

    /// <param name="ready">So many requests to submit, and so many to decide.</param>
    public static async Task<(Seed Seed, long Rows)> FillAsync(Engine engine, string connection, Volume volume, int ready)
    {
        await using var bulk = await Bulk.OpenAsync(engine, connection);
        var seed = new Seed(volume, bulk);
        await seed.AddOrganisationsAsync();
        for (var i = 0; i < volume.Vendors; i++) await seed.AddVendorAsync(i);
        await seed.AddReadyAsync(ready);
        await bulk.FlushAsync();
        return (seed, bulk.Rows);
    }

    private static string FactsOf() => AssessmentFactsJson.Write(new AssessmentFacts(RiskTier.High, BuyerType.Bank, new AnswerSheet(new Dictionary<string, AnswerValue>(StringComparer.Ordinal)
    {
        ["UC-01"] = AnswerValue.OfMany("credit"),
        ["UC-02"] = AnswerValue.Of("decides_with_veto"),
        ["UC-03"] = AnswerValue.OfMany("retail_customers"),
        ["UC-04"] = AnswerValue.Of("sensitive"),
        ["UC-05"] = AnswerValue.Of("yes"),
        ["UC-06"] = AnswerValue.Of("yes"),
        ["UC-07"] = AnswerValue.Of("yes"),
        ["UC-08"] = AnswerValue.Of("yes"),
        ["UC-09"] = AnswerValue.Of("1k_100k"),
    })));

    private static string Good(Question question) => question.Type switch
    {
        QuestionType.YesNo => "yes",
        QuestionType.SingleChoice => question.Options[0].Value,
        QuestionType.MultiChoice => AnswerValue.OfMany(question.Options[0].Value).Stored,
        QuestionType.Number => "95",
        QuestionType.Date => "2026-10-01",
        _ => "Reviewed by the model risk committee every quarter; the minutes name who decided and why.",
    };

    private Person NewPerson(string email, string name) => new()
    {
        Id = Guid.CreateVersion7(),
        DisplayName = name,
        Email = email,
        UserName = email,
        NormalizedEmail = email.ToUpperInvariant(),
        NormalizedUserName = email.ToUpperInvariant(),
        EmailConfirmed = true,
        LockoutEnabled = true,
        SecurityStamp = Guid.CreateVersion7().ToString("N"),
        ConcurrencyStamp = Guid.CreateVersion7().ToString("N"),
        PasswordHash = hash,
        Language = "en",
    };

    private async Task AddOrganisationsAsync()
    {
        Bank = new Organisation(OrganisationKind.Buyer, BankSlug, "Harbour Bank", now, BuyerType.Bank);
        RiskManager = NewPerson("mei-ling.chan@harbour-bank.example", "Mei-Ling Chan");
        Approver = NewPerson("victor.leung@harbour-bank.example", "Victor Leung");
        await rows.AddAsync(Bank, RiskManager, Approver, new Membership(Bank.Id, RiskManager.Id, Role.RiskManager, now), new Membership(Bank.Id, Approver.Id, Role.Approver, now));
        for (var i = 0; i < volume.VendorOrganisations; i++)
        {
            var organisation = new Organisation(OrganisationKind.Vendor, i == 0 ? VendorSlug : $"vendor-{i}", i == 0 ? "Lumenfall Credit Analytics" : $"Vendor {i} Analytics", now);
            var person = NewPerson($"alex.cheung@vendor-{i}.example", "Alex Cheung");
            Vendors.Add((organisation, person));
            await rows.AddAsync(organisation, person, new Membership(organisation.Id, person.Id, Role.VendorAdministrator, now));
        }

        for (var i = 1 + volume.VendorOrganisations; i < volume.Tenants; i++) await AddOtherBuyerAsync(i);
    }

    private async Task AddOtherBuyerAsync(int i)
    {
        var other = new Organisation(OrganisationKind.Buyer, $"bank-{i}", $"Bank {i}", now, BuyerType.Bank);
        var person = NewPerson($"person@bank-{i}.example", $"Person {i}");
        await rows.AddAsync(other, person, new Membership(other.Id, person.Id, Role.RiskManager, now));
        for (var n = 0; n < Volume.VendorsElsewhere; n++)
        {
            var vendor = new Vendor(other.Id, $"Vendor {n} of {i}", person.Id, now);
            var service = new AiService(vendor, "Service");
            vendor.RefreshFrom([service]);
            vendor.LinkTo(Vendors[(i + n) % Vendors.Count].Organisation.Id);
            var request = NewRequest(other, vendor, Vendors[(i + n) % Vendors.Count], n, 30, now.AddDays(-20));
            await rows.AddAsync(vendor, service, request, Chase(request, vendor, Vendors[(i + n) % Vendors.Count]));
        }
    }

    private async Task AddVendorAsync(int i)
    {
        var at = Vendors[i % Vendors.Count];
        var vendor = new Vendor(Bank.Id, $"Vendor {i * 7919 % 100_000:00000} Analytics", i % 3 == 0 ? RiskManager.Id : null, now) { NextDate = Today.AddDays(i * 37 % 120 - 10), NextKind = ObligationKind.Reassessment };
        vendor.LinkTo(at.Organisation.Id);
        var services = Enumerable.Range(0, volume.Services).Select(n => NewService(vendor, i, n)).ToList();
        vendor.RefreshFrom(services);
        Assessment? latest = null;
        for (var n = 0; n < volume.Assessments; n++) latest = await AddAssessmentAsync(vendor, at, i, isLatest: n == volume.Assessments - 1, services[0]);
        await rows.AddAsync(vendor, new VendorContact(vendor, "Alex Cheung", $"alex.cheung@vendor-{i}.example", "en", "Compliance"));
        await rows.AddAsync([.. services]);
        for (var n = 0; n < volume.Documents; n++) await AddDocumentAsync(vendor, at, latest!, i, n);
        for (var n = 0; n < volume.Trail; n++)
        {
            var entry = new AuditEntry(Bank.Id, now.AddMinutes(-(i * volume.Trail + n)), RiskManager.Id, RiskManager.DisplayName, "changed", "Vendor", vendor.Id.Value, "{\"Notes\":[null,\"Looked at it again\"]}");
            entry.Seal(i * volume.Trail + n + 1, new string('a', AuditEntry.HashLength));
            await rows.AddAsync(entry);
        }

        if (i == Math.Min(8, volume.Vendors - 1)) Shown = vendor;
    }

    private static AiService NewService(Vendor vendor, int i, int n)
    {
        var service = new AiService(vendor, $"Service {i}.{n}");
        service.Describe($"Service {i}.{n}", "Scores applications", ServiceStatus.InUse, null);
        service.Classify("{}", (RiskTier)((i + n) % 3), false);
        return service;
    }

    private Assessment NewRequest(Organisation buyer, Vendor vendor, (Organisation Organisation, Person Person) at, int due, int days, DateTime sentAt)
    {
        var number = $"{++reference:000000}";
        var request = new Assessment(buyer.Id, buyer.Name, vendor, $"HB-2026-{number}", Asked.Id, Asked.Version, sentAt)
        {
            Services = "Lumenfall Score 4.2",
            SearchText = Assessment.SearchOf(vendor.Name, "Lumenfall Score 4.2", $"HB-2026-{number}"),
            Facts = Facts,
            SentById = RiskManager.Id,
            SentByName = RiskManager.DisplayName,
            Message = "We plan to use it from January.",
        };
        request.Address(at.Person.DisplayName, at.Person.Email!, "en");
        request.Plan(Today.AddDays(days + due));
        request.Accept(at.Organisation.Id, at.Person.Id, at.Person.DisplayName);
        return request;
    }

    private Obligation Chase(Assessment request, Vendor vendor, (Organisation Organisation, Person Person) at)
    {
        var chase = new Obligation(request.BuyerId, ObligationKind.Request, request.Id.Value, request.Services, $"/requests/{request.Id}", request.DueDate, Today) { VendorId = vendor.Id };
        chase.Assign(at.Organisation.Id, at.Person.Id);
        return chase;
    }

    private async Task<Assessment> AddAssessmentAsync(Vendor vendor, (Organisation Organisation, Person Person) at, int i, bool isLatest, AiService service)
    {
        var request = NewRequest(Bank, vendor, at, i * 37 % 90, -10, now.AddDays(isLatest ? -30 : -400));
        vendor.AssessmentSent();
        var answers = Answered(at, request, Volume.Answers);
        request.Progressed(Volume.Answers, Volume.Answers, now);
        await rows.AddAsync([.. answers]);
        await rows.AddAsync(request, new AssessedService(Bank.Id, request.Id, service.Id));
        var stage = isLatest ? i % 8 : 3;
        if (stage is 0 or 2 or 6)
        {
            await rows.AddAsync(Chase(request, vendor, at));
            return request;
        }

        await SubmitAsync(request, at, answers);
        if (stage is 4) request.StartReview(now);
        if (stage is 3 or 7) await DecideAsync(request, vendor, i, stage is 7);
        if (i % 2 == 0)
        {
            var finding = new Finding(request, $"F-{i:00000}", Questions[i % Questions.Count].Id, "The minutes do not name who decided.", (Severity)(i % 3), Today.AddDays(i * 13 % 120 - 15), now);
            finding.Share(now);
            if (i % 6 == 0) finding.Respond("The minutes name the chair now.");
            await rows.AddAsync(finding);
            var due = new Obligation(Bank.Id, ObligationKind.Finding, finding.Id.Value, finding.Title, "/remediation", finding.RemediateBy!.Value, Today) { VendorId = vendor.Id };
            due.Assign(at.Organisation.Id, at.Person.Id);
            await rows.AddAsync(due);
        }

        return request;
    }

    private List<Answer> Answered((Organisation Organisation, Person Person) at, Assessment request, int upTo)
    {
        var answers = new List<Answer>(upTo);
        foreach (var question in Questions.Take(upTo))
        {
            var answer = new Answer(at.Organisation.Id, request.BuyerId, request.Id, question.Id);
            answer.Write(Good(question), null, at.Person.Id, at.Person.DisplayName, request.SentAt.AddDays(1));
            answers.Add(answer);
        }

        return answers;
    }

    private async Task SubmitAsync(Assessment request, (Organisation Organisation, Person Person) at, List<Answer> answers)
    {
        request.Submit(at.Person.DisplayName, request.SentAt.AddDays(9));
        var json = new SubmissionContent([.. answers.Select(a => new SubmittedAnswer(a.QuestionId, a.Value, a.Comment, a.AnsweredByName, a.AnsweredAt, []))]).ToJson();
        await rows.AddAsync(new Submission(request, json, SubmissionContent.Hash(json), at.Person.Id, at.Person.DisplayName, request.SubmittedAt!.Value));
    }

    private async Task DecideAsync(Assessment request, Vendor vendor, int i, bool withCondition)
    {
        var outcome = withCondition ? DecisionOutcome.ApproveWithConditions : DecisionOutcome.Approve;
        var until = Today.AddDays(20 + i * 41 % 345);
        request.Decide(outcome, until, null, now.AddDays(-i % 300));
        vendor.Decided(outcome, until);
        await rows.AddAsync(
            new Decision(request, outcome, "The answers and the evidence carry it.", 81.5m, "", Approver.Id, Approver.DisplayName, request.DecidedAt!.Value),
            new Obligation(Bank.Id, ObligationKind.Reassessment, request.Id.Value, request.Services, $"/vendors/{vendor.Id}", until, Today) { VendorId = vendor.Id });
        if (!withCondition) return;
        var condition = new Domain.Decisions.Condition(request, "Send the surveillance report.", "Lumenfall", Today.AddDays(i * 17 % 100 - 5));
        await rows.AddAsync(condition, new Obligation(Bank.Id, ObligationKind.Condition, condition.Id.Value, condition.Text, "/remediation", condition.DueDate, Today) { VendorId = vendor.Id });
    }

    private async Task AddDocumentAsync(Vendor vendor, (Organisation Organisation, Person Person) at, Assessment request, int i, int n)
    {
        var kind = Kinds[n % Kinds.Length];
        var document = new EvidenceDocument(at.Organisation.Id, kind, $"{kind} of {vendor.Name}", now);
        DateOnly? until = n % 10 < 4 ? Today.AddDays((i * 29 + n * 7) % 900 - 60) : null;
        document.Describe(kind, document.Title, Today.AddDays(-300), until, "");
        document.VersionStored(1);
        var version = new DocumentVersion(at.Organisation.Id, document.Id, 1, $"{kind}.pdf", "application/pdf", at.Person.Id, at.Person.DisplayName, now);
        version.Stored(2048, new string('a', DocumentVersion.HashLength));
        var evidence = new SubmittedEvidence(document.Id, version.Id, kind, document.Title, version.FileName, 1, version.Size, version.Sha256, document.DocumentDate, document.ValidUntil);
        var grant = new EvidenceGrant(request, evidence, version.ContentType, version.BlobName, now);
        await rows.AddAsync(document, version, grant);
        if (i == 0 && n == 2) Granted = grant;
        if (kind is not (PaperKinds.Iso42001 or PaperKinds.Iso27001)) return;
        var expiry = until ?? Today.AddDays(400);
        var facts = new CertificateFacts
        {
            Standard = kind == PaperKinds.Iso42001 ? CertificateStandard.Iso42001 : CertificateStandard.Iso27001,
            Edition = kind == PaperKinds.Iso42001 ? "2023" : "2022",
            Number = $"C-{i}-{n}",
            HolderName = vendor.Name,
            IssueDate = expiry.AddYears(-3),
            CycleStart = expiry.AddYears(-3),
            ExpiryDate = expiry,
            Scope = "Credit scoring",
            CertificationBody = "BSI",
            AccreditationBody = "UKAS",
            Verified = true,
            ScopeCoversService = true,
            SurveillanceDone = [.. new[] { expiry.AddYears(-2), expiry.AddYears(-1) }.Where(d => d < Today.AddDays(-(i % 40)))],
        };
        var certificate = new Certificate(at.Organisation.Id, document.Id, now);
        certificate.Record(CertificateJson.Write(facts), expiry);
        var clock = new Obligation(at.Organisation.Id, ObligationKind.CertificateExpiry, certificate.Id.Value, $"ISO {facts.Number}", $"/our-certificates/{certificate.Id}", expiry, Today);
        clock.Assign(at.Organisation.Id, null);
        var shared = new SharedCertificate(grant, certificate, now);
        // As the clock of certificates has seen it this morning.
        var hasEnded = expiry < Today;
        shared.Looked(hasEnded ? CertificateStatus.Expired : CertificateStatus.Valid, hasEnded ? LapseCause.Expired : null, hasEnded ? null : expiry.AddDays(1), hasEnded ? null : expiry.AddDays(1), now);
        await rows.AddAsync(certificate, shared, clock);
    }

    private async Task AddReadyAsync(int ready)
    {
        var vendor = new Vendor(Bank.Id, "Zenith", RiskManager.Id, now);
        vendor.LinkTo(Lumenfall.Organisation.Id);
        LumenfallInRegister = vendor;
        await rows.AddAsync(vendor);
        foreach (var question in Asked.Questions.Where(q => q.Type is QuestionType.File))
        {
            var document = new EvidenceDocument(Lumenfall.Organisation.Id, "model_card", $"For {question.Id}", now);
            document.VersionStored(1);
            var version = new DocumentVersion(Lumenfall.Organisation.Id, document.Id, 1, "file.pdf", "application/pdf", Lumenfall.Person.Id, Lumenfall.Person.DisplayName, now);
            version.Stored(2048, new string('b', DocumentVersion.HashLength));
            Attached.Add(new AttachedDocument(question.Id, document, version));
            await rows.AddAsync(document, version);
        }

        Request = NewRequest(Bank, vendor, Lumenfall, 0, 30, now);
        Request.Progressed(1, Volume.Answers, now);
        await rows.AddAsync(Request, Chase(Request, vendor, Lumenfall));
        await rows.AddAsync([.. Answered(Lumenfall, Request, Volume.Answers).Where((a, i) => i % 2 == 0 || a.Value == "yes")]);
        for (var i = 0; i < ready; i++)
        {
            // Each of a vendor of its own, as decisions of one vendor at once are refused to all but the first.
            vendor = new Vendor(Bank.Id, $"Zenith {i}", RiskManager.Id, now);
            vendor.LinkTo(Lumenfall.Organisation.Id);
            await rows.AddAsync(vendor);
            var request = NewRequest(Bank, vendor, Lumenfall, i % 60, 30, now.AddDays(-20));
            request.Progressed(Volume.Answers, Volume.Answers, now);
            ToSubmit.Add(request);
            await rows.AddAsync([request, Chase(request, vendor, Lumenfall), .. Complete(request)]);
            foreach (var a in Attached) await rows.AddAsync(new AttachedEvidence(Lumenfall.Organisation.Id, Bank.Id, request.Id, a.QuestionId, a.Document.Id, a.Version.Id));
            await AddReviewedAsync(vendor, i);
        }
    }

    private async Task AddReviewedAsync(Vendor vendor, int i)
    {
        var request = NewRequest(Bank, vendor, Lumenfall, i % 60, 30, now.AddDays(-20));
        request.Progressed(Volume.Answers, Volume.Answers, now);
        var answers = Complete(request).ToList();
        await SubmitAsync(request, Lumenfall, answers);
        request.StartReview(now);
        ToDecide.Add(request);
        await rows.AddAsync(request);
        foreach (var question in Asked.Questions.Where(q => q.AnsweredBy is AnsweredBy.Vendor))
        {
            var item = new ReviewItem(Bank.Id, request.Id, 1, question.Id);
            item.Judge(Judgement.Accepted, null, null, RiskManager.Id, RiskManager.DisplayName, now);
            await rows.AddAsync(item);
        }
    }

    /// <summary>An answer to every question, those on hidden ones too.</summary>
    private IEnumerable<Answer> Complete(Assessment request) => Asked.Questions.Where(q => q.AnsweredBy is AnsweredBy.Vendor && q.Type is not QuestionType.File).Select(q =>
    {
        var answer = new Answer(Lumenfall.Organisation.Id, request.BuyerId, request.Id, q.Id);
        answer.Write(Good(q), null, Lumenfall.Person.Id, Lumenfall.Person.DisplayName, now);
        return answer;
    });

    private static class PaperKinds
    {
        public const string Iso42001 = "iso42001_certificate";
        public const string Iso27001 = "iso27001_certificate";
        public const string Pia = "pia_report";
    }

    private sealed class HashRoundsOption : Microsoft.Extensions.Options.IOptions<PasswordHasherOptions>
    {
        public PasswordHasherOptions Value { get; } = new() { IterationCount = HashRounds };
    }
}
