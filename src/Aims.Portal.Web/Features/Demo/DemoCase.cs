using System.Security.Cryptography;
using System.Text;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Assessments;

namespace Aims.Portal.Web.Features.Demo;

/// <summary>One assessment from its sending to its last submission, done with the domain's own methods.</summary>
internal sealed class DemoCase
{
    private readonly DemoWorld world;
    private readonly DemoEvidence evidence;
    private readonly HashSet<(OrganisationId, CertificateId)> shared;
    private readonly HashSet<DocumentVersionId> granted = [];
    private readonly Dictionary<string, Answer> answers = new(StringComparer.Ordinal);
    private readonly HashSet<(string, DocumentVersionId)> attached = [];
    private readonly Dictionary<string, List<DemoFile>> files = new(StringComparer.Ordinal);

    /// <param name="sent">Days ago.</param>
    public DemoCase(DemoWorld world, DemoEvidence evidence, HashSet<(OrganisationId, CertificateId)> shared, DemoPerson sender, DemoVendor vendor, string[] services, Questionnaire questionnaire, int sent, DateOnly due, string message = "")
    {
        (this.world, this.evidence, this.shared, Vendor, Questionnaire, Sender) = (world, evidence, shared, vendor, questionnaire, sender);
        var buyer = sender.Organisation;
        var chosen = vendor.Services.Where(s => services.Contains(s.Name)).ToList();
        var names = string.Join(", ", services);
        Facts = CombinedFacts.Of(chosen, buyer.BuyerType!.Value);
        vendor.Vendor.AssessmentSent();
        var at = world.At(sent, 9, 40);
        var reference = buyer.NextAssessmentReference(world.Day(-sent).Year);
        Assessment = new Assessment(buyer.Id, buyer.Name, vendor.Vendor, reference, questionnaire.Id, questionnaire.Version, at)
        {
            Services = names,
            SearchText = Assessment.SearchOf(vendor.Vendor.Name, names, reference),
            Facts = AssessmentFactsJson.Write(Facts),
            Message = message,
            SentById = sender.Id,
            SentByName = sender.Name,
        };
        Assessment.Address(vendor.Contact.Name, vendor.Contact.Email, vendor.Contact.Language);
        Assessment.Plan(due);
        world.Add(DemoStage.Send, sender, Assessment);
        foreach (var service in chosen) world.Add(DemoStage.Send, sender, new AssessedService(buyer.Id, Assessment.Id, service.Id));
        Request = world.Add(DemoStage.Send, sender, new Obligation(buyer.Id, ObligationKind.Request, Assessment.Id.Value, $"{reference} · {names}", $"/requests/{Assessment.Id}", due, world.Today) { VendorId = vendor.Vendor.Id });
        vendor.Obligations.Add(Request);
        Invitation = new Invitation(buyer.Id, InvitationKind.Assessment, vendor.Contact.Email, vendor.Contact.Name, vendor.Contact.Language, SHA256.HashData(Encoding.UTF8.GetBytes($"demo {Assessment.Id}")), at)
        {
            AssessmentId = Assessment.Id,
            InvitedByName = sender.Name,
            InvitedByEmail = sender.Email,
        };
        world.Add(DemoStage.Send, sender, Invitation);
        var mail = new OutboxMail(buyer.Id, "invitation", vendor.Contact.Email, vendor.Contact.Name, vendor.Contact.Language, $"{buyer.Name} asks you to answer its AI due-diligence questionnaire", $"<p>{names}</p>", names, at);
        mail.Sent(at.AddMinutes(1));
        world.Add(DemoStage.Send, sender, mail);
    }

    public Assessment Assessment { get; }

    public DemoVendor Vendor { get; }

    public DemoPerson Sender { get; }

    public Questionnaire Questionnaire { get; }

    public AssessmentFacts Facts { get; private set; }

    public AnswerSheet Sheet { get; private set; } = AnswerSheet.Empty;

    public Obligation Request { get; }

    public Invitation Invitation { get; }

    public List<(int Round, SubmissionContent Content)> Submissions { get; } = [];

    public DemoPerson Responsible { get; private set; } = null!;

    public DemoCase Accept(DemoPerson person, int daysAgo)
    {
        Responsible = person;
        Invitation.Use(person.Id, world.At(daysAgo, 11));
        Assessment.Accept(person.Organisation.Id, person.Id, person.Name);
        Request.Assign(person.Organisation.Id, person.Id);
        return this;
    }

    /// <summary>Sections handed to colleagues, who then stand beside their answers.</summary>
    public DemoCase HandOver(params (string Section, DemoPerson To)[] sections)
    {
        foreach (var (section, to) in sections)
        {
            colleagues[section] = to;
            var row = new SectionAssignment(to.Organisation.Id, Assessment.BuyerId, Assessment.Id, section);
            row.HandTo(to.Id, to.Name);
            world.Add(DemoStage.Answer, Responsible, row);
        }

        return this;
    }

    private readonly Dictionary<string, DemoPerson> colleagues = new(StringComparer.Ordinal);

    /// <param name="count">How many of the shown questions; all when null.</param>
    /// <param name="differs">What this vendor says other than a careful one would.</param>
    public DemoCase Answer(int daysAgo, IReadOnlyDictionary<string, string>? differs = null, int? count = null, IReadOnlyDictionary<string, string>? comments = null)
    {
        var on = world.Day(-daysAgo);
        var asked = Questionnaire.Questions.Where(q => q.AnsweredBy is AnsweredBy.Vendor).ToList();
        foreach (var question in asked)
        {
            if (Submissions.Count > 0 && differs?.ContainsKey(question.Id) is not true) continue;
            var value = differs?.GetValueOrDefault(question.Id) ?? (question.Id == "CO-01" ? DemoAnswers.Registration(Vendor.Vendor.LegalName ?? Responsible.Organisation.Name)
                : question.Id is "UC-05" or "UC-07" && !Facts.BuyerAnswers[question.Id].IsEmpty ? Facts.BuyerAnswers[question.Id].Stored : DemoAnswers.Value(question, Facts.Tier, on));
            Sheet = Sheet.With(question.Id, AnswerValue.FromStored(question.Type, value));
        }

        Facts = AssessmentFactsJson.EffectiveFacts(Questionnaire, AssessmentFactsJson.Read(Assessment.Facts), Sheet);
        var shown = Shown();
        var taken = shown.Take(count ?? shown.Count).ToList();
        foreach (var (question, i) in taken.Select((q, i) => (q, i)))
        {
            if (Submissions.Count > 0 && differs?.ContainsKey(question.Id) is not true) continue;
            Write(question, comments?.GetValueOrDefault(question.Id) ?? (Submissions.Count == 0 ? DemoAnswers.Comments.GetValueOrDefault(question.Id) : null), world.At(daysAgo, 10 + i % 8, i % 50));
            Attach(question, world.At(daysAgo, 19));
        }

        Sheet = new AnswerSheet(Sheet.Answers.Where(a => answers.ContainsKey(a.Key)));
        Assessment.Progressed(taken.Count(q => q.Type is QuestionType.File ? files.ContainsKey(q.Id) : !Sheet[q.Id].IsEmpty), Shown().Count, world.At(daysAgo, 18));
        return this;
    }

    public DemoCase Submit(int daysAgo)
    {
        var at = world.At(daysAgo, 14, 5);
        Assessment.Submit(Responsible.Name, at);
        var content = new SubmissionContent([.. Shown().Select(q => new SubmittedAnswer(
            q.Id, answers[q.Id].Value, answers[q.Id].Comment, answers[q.Id].AnsweredByName, answers[q.Id].AnsweredAt, [.. FilesOf(q.Id).Select(Frozen)]))]);
        var json = content.ToJson();
        world.Add(DemoStage.Answer, Responsible, new Submission(Assessment, json, SubmissionContent.Hash(json), Responsible.Id, Responsible.Name, at));
        Submissions.Add((Assessment.Round, content));
        Request.Meet();
        foreach (var file in Shown().SelectMany(q => FilesOf(q.Id)).DistinctBy(f => f.Version.Id).Where(f => granted.Add(f.Version.Id))) Share(file, at);
        return this;
    }

    public List<Question> Shown()
    {
        var shown = Visibility.Of(Questionnaire, Facts, Sheet);
        return [.. Questionnaire.Questions.Where(q => q.AnsweredBy is AnsweredBy.Vendor && shown.Contains(q.Id))];
    }

    private List<DemoFile> FilesOf(string questionId) => files.GetValueOrDefault(questionId) ?? [];

    private void Write(Question question, string? comment, DateTime at)
    {
        var by = colleagues.GetValueOrDefault(question.SectionId, Responsible);
        var isNew = !answers.TryGetValue(question.Id, out var row);
        row ??= answers[question.Id] = new Answer(by.Organisation.Id, Assessment.BuyerId, Assessment.Id, question.Id);
        row.Write(Sheet[question.Id].Stored, comment ?? row.Comment, by.Id, by.Name, at);
        if (isNew) world.Add(DemoStage.Answer, by, row);
    }

    private void Attach(Question question, DateTime at)
    {
        var kinds = question.Evidence.Where(e => e.Applies(question, Sheet[question.Id], question.Type is QuestionType.File)).Select(e => e.Kind).ToList();
        if (question.Id == "PV-01") kinds.Add("iso27701_certificate");
        var found = kinds.Distinct(StringComparer.Ordinal).SelectMany(k => evidence.Find(Responsible.Organisation.Slug, k, at)).ToList();
        if (found.Count == 0) return;
        files[question.Id] = found;
        var by = colleagues.GetValueOrDefault(question.SectionId, Responsible);
        foreach (var file in found.Where(f => attached.Add((question.Id, f.Version.Id))))
            world.Add(DemoStage.Answer, by, new AttachedEvidence(by.Organisation.Id, Assessment.BuyerId, Assessment.Id, question.Id, file.Document.Id, file.Version.Id));
    }

    private void Share(DemoFile file, DateTime at)
    {
        var grant = world.Add(DemoStage.Answer, Responsible, new EvidenceGrant(Assessment, Frozen(file), file.Version.ContentType, file.Version.BlobName, at));
        if (file.Certificate is { } certificate && shared.Add((Assessment.BuyerId, certificate.Id)))
            world.Add(DemoStage.Answer, Responsible, new SharedCertificate(grant, certificate, at));
    }

    private static SubmittedEvidence Frozen(DemoFile f) => new(
        f.Document.Id, f.Version.Id, f.Document.Kind, f.Document.Title, f.Version.FileName, f.Version.Number, f.Version.Size, f.Version.Sha256, f.DocumentDate, f.ValidUntil);

    public IReadOnlyDictionary<string, IReadOnlyList<EvidenceAttached>> EvidenceAttached => files.ToDictionary(
        f => f.Key, f => (IReadOnlyList<EvidenceAttached>)[.. f.Value.Select(v => new EvidenceAttached(v.Document.Kind, v.DocumentDate, v.ValidUntil))], StringComparer.Ordinal);
}
