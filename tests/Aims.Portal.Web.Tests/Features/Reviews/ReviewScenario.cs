using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Domain.Risk;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Assessments;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Reviews;

/// <summary>A bank, a vendor and an assessment between them, put straight into the database.</summary>
public sealed class ReviewScenario
{
    private readonly List<(DocumentId, DocumentVersionId)> files = [];

    private ReviewScenario(TestPortal portal) => Portal = portal;

    public TestPortal Portal { get; }

    public Organisation Bank { get; private set; } = null!;

    public Organisation Lumen { get; private set; } = null!;

    public TestPerson Reviewer { get; private set; } = null!;

    public TestPerson Approver { get; private set; } = null!;

    public TestPerson Owner { get; private set; } = null!;

    public AssessmentId Id { get; private set; }

    public VendorId VendorId { get; private set; }

    private DateTime Now => Portal.Clock.GetUtcNow().UtcDateTime;

    /// <summary>Low risk with the basic questionnaire: everything met when <see cref="Good"/> is submitted.</summary>
    public static Task<ReviewScenario> LowAsync(TestPortal portal, string key) => MakeAsync(portal, key, ShippedQuestionnaires.AiBasic, RiskTier.Low, "advises");

    /// <summary>High risk with the full questionnaire, where the buyer recorded that the AI decides and a person watches.</summary>
    public static Task<ReviewScenario> HighAsync(TestPortal portal, string key) => MakeAsync(portal, key, ShippedQuestionnaires.AiVendorDueDiligence, RiskTier.High, "decides_with_veto");

    public static async Task<ReviewScenario> MakeAsync(TestPortal portal, string key, Questionnaire questionnaire, RiskTier tier, string decides)
    {
        var made = new ReviewScenario(portal) { Bank = await portal.AddBankAsync($"bank-{key}", $"Harbour Bank {key}"), Lumen = await portal.AddVendorAsync($"vendor-{key}", $"Lumenfall {key}") };
        made.Reviewer = await portal.AddMemberAsync(made.Bank, Role.Reviewer, "Daniel Lau");
        made.Approver = await portal.AddMemberAsync(made.Bank, Role.Approver, "Victor Leung");
        made.Owner = await portal.AddMemberAsync(made.Lumen, Role.ResponseOwner, "Alex Cheung");
        var facts = new AssessmentFacts(tier, BuyerType.Bank, new AnswerSheet(new Dictionary<string, AnswerValue>(StringComparer.Ordinal)
        {
            ["UC-01"] = AnswerValue.OfMany("internal"),
            ["UC-02"] = AnswerValue.Of(decides),
            ["UC-03"] = AnswerValue.OfMany("corporate_customers"),
            ["UC-04"] = AnswerValue.Of("ordinary"),
            ["UC-05"] = AnswerValue.Of("no"),
            ["UC-06"] = AnswerValue.Of("no"),
            ["UC-07"] = AnswerValue.Of("no"),
            ["UC-08"] = AnswerValue.Of("no"),
            ["UC-09"] = AnswerValue.Of("lt1k"),
        }));
        await portal.AcrossAsync(async db =>
        {
            var vendor = new Vendor(made.Bank.Id, "Lumenfall Credit Analytics", null, made.Now);
            vendor.LinkTo(made.Lumen.Id);
            var assessment = new Assessment(made.Bank.Id, made.Bank.Name, vendor, $"HB-2026-{key}", questionnaire.Id, questionnaire.Version, made.Now)
            {
                Services = "Lumenfall Collect 2.0",
                Facts = AssessmentFactsJson.Write(facts),
                SentByName = "Tommy Wong",
            };
            assessment.Address("Alex Cheung", made.Owner.Email, "en");
            assessment.Plan(portal.Today.AddDays(3));
            assessment.Accept(made.Lumen.Id, made.Owner.Id, made.Owner.Name);
            var request = new Obligation(made.Bank.Id, ObligationKind.Request, assessment.Id.Value, assessment.Services, $"/requests/{assessment.Id}", assessment.DueDate, portal.Today) { VendorId = vendor.Id };
            request.Assign(made.Lumen.Id, made.Owner.Id);
            db.AddRange(vendor, assessment, request);
            await db.SaveChangesAsync();
            (made.Id, made.VendorId) = (assessment.Id, vendor.Id);
        });
        return made;
    }

    /// <summary>A file of the vendor that the bank may read once submitted.</summary>
    public async Task<SubmittedEvidence> FileAsync(string kind, string name, DateOnly? validUntil = null)
    {
        var document = new EvidenceDocument(Lumen.Id, kind, name, Now);
        var version = new DocumentVersion(Lumen.Id, document.Id, 1, name, "application/pdf", Owner.Id, Owner.Name, Now);
        version.Stored(2048, string.Concat(Enumerable.Repeat("41bd07c3", 8)));
        await Portal.AcrossAsync(async db =>
        {
            db.AddRange(document, version);
            await db.SaveChangesAsync();
        });
        files.Add((document.Id, version.Id));
        return new SubmittedEvidence(document.Id, version.Id, kind, name, name, 1, 2048, version.Sha256, Portal.Today, validUntil);
    }

    public SubmittedAnswer Answer(string id, string value, string? comment = null, params SubmittedEvidence[] evidence) => new(id, value, comment, Owner.Name, Now, evidence);

    /// <summary>Answers that meet every gate of the low-risk questionnaire and bring the one mandatory document.</summary>
    public async Task<SubmittedAnswer[]> GoodAsync() =>
    [
        Answer("CO-01", "Lumenfall Credit Analytics Limited, Hong Kong, 1234567"), Answer("CO-02", "Lumenfall Collect 2.0"), Answer("CO-03", "yes"), Answer("UC-05", "no"), Answer("UC-07", "no"),
        Answer("GV-01", "yes"), Answer("GV-03", "yes"), Answer("GV-06", "95"), Answer("GV-07", "no"), Answer("RM-01", "yes"), Answer("DA-03", "never"), Answer("HO-02", "yes"),
        Answer("PV-03", "yes", null, await FileAsync("dpa_contract", "dpa.pdf")), Answer("SE-01", "[\"iso27001\"]"), Answer("TP-01", "None"), Answer("IN-01", "yes"),
    ];

    public Task SubmitAsync(params SubmittedAnswer[] answers) => Portal.AcrossAsync(async db =>
    {
        var assessment = await db.AcrossTenants<Assessment>().SingleAsync(a => a.Id == Id);
        assessment.Submit(Owner.Name, Now);
        var json = new SubmissionContent(answers).ToJson();
        db.Add(new Submission(assessment, json, SubmissionContent.Hash(json), Owner.Id, Owner.Name, Now));
        var granted = await db.AcrossTenants<EvidenceGrant>().Where(g => g.AssessmentId == Id).Select(g => g.VersionId).ToListAsync();
        foreach (var file in answers.SelectMany(a => a.Evidence).DistinctBy(e => e.VersionId).Where(e => !granted.Contains(e.VersionId)))
            db.Add(new EvidenceGrant(assessment, file, "application/pdf", "blob", Now));
        await db.SaveChangesAsync();
    });

    /// <summary>The reviewer has accepted every answer of this round that nobody has judged.</summary>
    public Task AcceptAllAsync() => Portal.AcrossAsync(async db =>
    {
        var assessment = await db.AcrossTenants<Assessment>().SingleAsync(a => a.Id == Id);
        assessment.StartReview(Now);
        var judged = await db.AcrossTenants<ReviewItem>().Where(r => r.AssessmentId == Id && r.Round == assessment.Round).Select(r => r.QuestionId).ToListAsync();
        var questions = ShippedQuestionnaires.All.Single(q => q.Id == assessment.QuestionnaireId).Questions.Where(q => q.AnsweredBy is AnsweredBy.Vendor && !judged.Contains(q.Id));
        foreach (var question in questions)
        {
            var item = new ReviewItem(Bank.Id, Id, assessment.Round, question.Id);
            item.Judge(Judgement.Accepted, null, null, Reviewer.Id, Reviewer.Name, Now);
            db.Add(item);
        }

        await db.SaveChangesAsync();
    });

    /// <summary>The vendor's own drafts of these answers, as answering in the browser leaves them.</summary>
    public Task DraftAsync(params SubmittedAnswer[] answers) => Portal.InTenantAsync(Lumen, async db =>
    {
        foreach (var answer in answers)
        {
            var row = new Answer(Lumen.Id, Bank.Id, Id, answer.QuestionId);
            row.Write(answer.Value, answer.Comment, Owner.Id, Owner.Name, Now);
            db.Add(row);
            foreach (var file in answer.Evidence) db.Add(new AttachedEvidence(Lumen.Id, Bank.Id, Id, answer.QuestionId, file.DocumentId, file.VersionId));
        }

        await db.SaveChangesAsync();
    });

    /// <summary>Through the return page, with whatever was asked back and found.</summary>
    public async Task ReturnAsync(Visitor visitor, string? message = null)
    {
        var answer = await visitor.SubmitAsync(await visitor.OpenAsync($"~/assessments/{Id}/return"), "#return", new() { ["DueDate"] = "2026-12-04", ["Message"] = message });
        if (answer.Location is null) throw new InvalidOperationException("Not returned: " + string.Join(" | ", answer.Errors));
    }

    /// <summary>As the review page's form would.</summary>
    public async Task<PageSeen> JudgeAsync(Visitor visitor, string questionId, string judgement, Dictionary<string, string?>? more = null)
    {
        var section = questionId[..2];
        var page = await visitor.OpenAsync($"~/assessments/{Id}/review?show=all&section={section}");
        return await visitor.SubmitAsync(page, $"#f-{questionId}", new(more ?? []) { ["Judgement"] = judgement });
    }

    public Task<T> InBankAsync<T>(Func<PortalDbContext, Task<T>> read) => Portal.InTenantAsync(Bank, read);

    public Task<Assessment> AssessmentAsync() => InBankAsync(db => db.Assessments.SingleAsync(a => a.Id == Id));
}
