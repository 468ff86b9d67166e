using System.Text.Json;
using System.Text.Json.Serialization;
using Aims.Portal.Data;
using Aims.Portal.Data.People;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Domain.Risk;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Assessments;
using Microsoft.AspNetCore.Identity;

namespace Aims.Portal.Benchmarks;

/// <summary>A bank with a register, a vendor that answers, and as many other tenants as asked for.</summary>
internal sealed class Seed(PortalServer server, DateTime now)
{
    public const string Password = "quiet harbour lantern seven";
    private const int Batch = 500;
    private static readonly string Hash = new PasswordHasher<Person>().HashPassword(new Person(), Password);
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };
    private readonly List<object> waiting = [];

    public Organisation Bank { get; } = new(OrganisationKind.Buyer, "harbour-bank", "Harbour Bank", now, BuyerType.Bank);

    public Organisation Vendor { get; } = new(OrganisationKind.Vendor, "lumenfall", "Lumenfall Credit Analytics", now);

    public Person RiskManager { get; } = NewPerson("tommy.wong@harbour-bank.example", "Tommy Wong");

    public Person Owner { get; } = NewPerson("alex.cheung@lumenfall.example", "Alex Cheung");

    public Assessment Request { get; private set; } = null!;

    private DateOnly Today => DateOnly.FromDateTime(now);

    public async Task FillAsync(int vendors, int tenants)
    {
        await AddAsync(Bank, Vendor, RiskManager, Owner);
        await AddAsync(new Membership(Bank.Id, RiskManager.Id, Role.RiskManager, now), new Membership(Vendor.Id, Owner.Id, Role.ResponseOwner, now));
        for (var i = 2; i < tenants; i++) await AddTenantAsync(i);
        for (var i = 0; i < vendors; i++) await AddVendorAsync(i);
        await AddRequestAsync();
        await FlushAsync();
    }

    private static Person NewPerson(string email, string name) => new()
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
        PasswordHash = Hash,
        Language = "en",
    };

    private async Task AddTenantAsync(int i)
    {
        var other = new Organisation(OrganisationKind.Buyer, $"bank-{i}", $"Bank {i}", now, BuyerType.Bank);
        var person = NewPerson($"person@bank-{i}.example", $"Person {i}");
        await AddAsync(other, person, new Membership(other.Id, person.Id, Role.RiskManager, now));
        for (var n = 0; n < 3; n++)
        {
            var vendor = new Vendor(other.Id, $"Vendor {n} of {i}", person.Id, now);
            await AddAsync(vendor, new AiService(vendor, "Service"));
        }
    }

    /// <summary>Every kind of row that the register shows, in the same mixture whatever the size: by name, by state and by date.</summary>
    private async Task AddVendorAsync(int i)
    {
        var vendor = new Vendor(Bank.Id, $"Vendor {i * 7919 % 100_000:00000} Analytics", i % 3 == 0 ? RiskManager.Id : null, now) { NextDate = Today.AddDays(i * 37 % 720 - 10) };
        var service = new AiService(vendor, $"Service {i}");
        service.Describe($"Service {i}", "Scores applications", ServiceStatus.InUse, null);
        service.Classify("{}", (RiskTier)(i % 3), false);
        vendor.RefreshFrom([service]);
        vendor.LinkTo(Vendor.Id);
        if (i % 2 == 0)
        {
            await AddAsync(vendor, service);
            return;
        }

        var assessment = NewAssessment(Bank, vendor, $"HB-2026-{i}");
        assessment.Accept(Vendor.Id, Owner.Id, Owner.DisplayName);
        if (i % 4 == 1) assessment.Submit(Owner.DisplayName, now);
        vendor.AssessmentSent();
        if (i % 8 == 3) vendor.Decided(Domain.Decisions.DecisionOutcome.Approve, Today.AddYears(1));
        await AddAsync(vendor, service, assessment);
        if (i % 4 != 1) return;
        var document = new EvidenceDocument(Vendor.Id, "iso42001_certificate", $"Certificate {i}", now);
        var version = new DocumentVersion(Vendor.Id, document.Id, 1, "certificate.pdf", "application/pdf", Owner.Id, Owner.DisplayName, now);
        version.Stored(2048, new string('a', DocumentVersion.HashLength));
        var certificate = new Certificate(Vendor.Id, document.Id, now);
        certificate.Record(JsonSerializer.Serialize(new CertificateFacts { Edition = "2023", Number = $"C-{i}", HolderName = "Lumenfall", IssueDate = Today.AddDays(-300), ExpiryDate = Today.AddDays(795) }, Json), Today.AddDays(795));
        var evidence = new SubmittedEvidence(document.Id, version.Id, document.Kind, document.Title, version.FileName, 1, 2048, version.Sha256, null, null);
        var grant = new EvidenceGrant(assessment, evidence, "application/pdf", version.BlobName, now);
        await AddAsync(document, version, certificate, grant, new SharedCertificate(grant, certificate, now));
    }

    /// <summary>The full questionnaire, more than half of it answered, and an older one of another bank that the vendor answered before.</summary>
    private async Task AddRequestAsync()
    {
        await FlushAsync();
        var other = new Organisation(OrganisationKind.Buyer, "peak-bank", "Peak Bank", now, BuyerType.Bank);
        var (mine, theirs) = (new Vendor(Bank.Id, "Lumenfall", RiskManager.Id, now), new Vendor(other.Id, "Lumenfall", null, now));
        Request = NewAssessment(Bank, mine, "HB-2026-BENCH");
        var earlier = NewAssessment(other, theirs, "PB-2026-1");
        await AddAsync(other, mine, theirs, Request, earlier);
        foreach (var assessment in (Assessment[])[Request, earlier])
        {
            assessment.Accept(Vendor.Id, Owner.Id, Owner.DisplayName);
            assessment.Progressed(1, 80, now);
        }

        var questions = ShippedQuestionnaires.AiVendorDueDiligence.Questions.Where(q => q.AnsweredBy is AnsweredBy.Vendor && q.Type is not QuestionType.File).ToList();
        for (var i = 0; i < questions.Count; i++)
        {
            await AddAnswerAsync(earlier, questions[i]);
            if (i % 2 == 0 || questions[i].Type is QuestionType.YesNo) await AddAnswerAsync(Request, questions[i]);
        }
    }

    private async Task AddAnswerAsync(Assessment assessment, Question question)
    {
        var answer = new Answer(Vendor.Id, assessment.BuyerId, assessment.Id, question.Id);
        answer.Write(Good(question), null, Owner.Id, Owner.DisplayName, now);
        await AddAsync(answer);
    }

    private static string Good(Question question) => question.Type switch
    {
        QuestionType.YesNo => "yes",
        QuestionType.SingleChoice => question.Options[0].Value,
        QuestionType.MultiChoice => AnswerValue.OfMany(question.Options[0].Value).Stored,
        QuestionType.Number => "95",
        QuestionType.Date => "2026-10-01",
        _ => "Reviewed by the model risk committee every quarter; the minutes name who decided and why.",
    };

    private Assessment NewAssessment(Organisation buyer, Vendor vendor, string reference)
    {
        var facts = new AssessmentFacts(RiskTier.High, BuyerType.Bank, new AnswerSheet(new Dictionary<string, AnswerValue>(StringComparer.Ordinal)
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
        }));
        var questionnaire = ShippedQuestionnaires.AiVendorDueDiligence;
        var assessment = new Assessment(buyer.Id, buyer.Name, vendor, reference, questionnaire.Id, questionnaire.Version, now)
        {
            Services = "Lumenfall Score 4.2",
            Facts = AssessmentFactsJson.Write(facts),
            SentByName = RiskManager.DisplayName,
            Message = "We plan to use it from January.",
        };
        assessment.Address(Owner.DisplayName, Owner.Email!, "en");
        assessment.Plan(Today.AddDays(30));
        return assessment;
    }

    private async Task AddAsync(params object[] rows)
    {
        waiting.AddRange(rows);
        if (waiting.Count >= Batch) await FlushAsync();
    }

    private async Task FlushAsync()
    {
        await using var scope = server.Services.CreateAsyncScope();
        using var _ = scope.ServiceProvider.GetRequiredService<IMultiTenantContextSetter>().EnterSystem("seed a benchmark");
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        db.AddRange(waiting);
        await db.SaveChangesAsync();
        waiting.Clear();
    }
}
