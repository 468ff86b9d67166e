using Aims.Portal.Data;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Domain.Risk;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Features.Assessments;

/// <param name="Field">The form field it belongs to.</param>
/// <param name="Blocks">False for a warning that the sender may overrule.</param>
public sealed record SendProblem(string Field, string Text, bool Blocks);

/// <summary>What is to be sent, as far as it is known.</summary>
public sealed record SendDraft(Vendor Vendor, IReadOnlyList<AiService> Services, VendorContact? Contact, Questionnaire? Questionnaire, DateOnly? DueDate);

/// <summary>Finds everything that stands against sending a questionnaire, all at once.</summary>
public sealed class PreflightSend(PortalDbContext db, Words words, IStringLocalizer<Text> text)
{
    /// <summary>Fewer days than this to answer eighty questions is a warning.</summary>
    public const int ComfortableDays = 7;

    public const int FurthestMonths = 12;

    public async Task<IReadOnlyList<SendProblem>> CheckAsync(SendDraft draft, BuyerType buyerType, CancellationToken ct)
    {
        var problems = new List<SendProblem>();
        void Block(string field, string said) => problems.Add(new SendProblem(field, said, true));
        void Warn(string field, string said) => problems.Add(new SendProblem(field, said, false));

        if (draft.Vendor.Status is VendorStatus.Ended)
            Block("", text["The relationship with {0} has ended. Reopen the vendor before sending a questionnaire.", draft.Vendor.Name]);
        CheckServices(draft, Block, Warn);
        await CheckContactAsync(draft, Block, ct);
        CheckDueDate(draft.DueDate, Block, Warn);
        CheckQuestionnaire(draft, buyerType, Block, Warn);
        await CheckOpenOnesAsync(draft, Warn, ct);
        return problems;
    }

    private void CheckServices(SendDraft draft, Action<string, string> block, Action<string, string> warn)
    {
        if (draft.Services.Count == 0)
            block("Services", text["Choose at least one AI service. If there is none yet, add it to the vendor first."]);
        foreach (var service in draft.Services)
        {
            if (service.Status is ServiceStatus.Ended) block("Services", text["{0} is no longer in use. Choose another service, or set it back to planned.", service.Name]);
            else if (service.TierIsProvisional) warn("Services", text["Some facts about the use of {0} are not answered, so its tier is provisional and questions may be missing.", service.Name]);
        }
    }

    private async Task CheckContactAsync(SendDraft draft, Action<string, string> block, CancellationToken ct)
    {
        if (draft.Contact is not { } contact)
        {
            block("Contact", text["Choose whom to ask. If there is no contact yet, add one to the vendor first."]);
            return;
        }

        if (!MailAddresses.IsUsable(contact.Email))
            block("Contact", text["{0} is not an address that mail can be sent to. Correct it at the vendor's contacts.", contact.Email]);
        else if (await db.Outbox.AnyAsync(m => m.ToAddress == contact.Email && m.State == MailState.Failed, ct))
            block("Contact", text["Mail to {0} was refused before. Correct the address at the vendor's contacts, or choose somebody else.", contact.Email]);
    }

    private void CheckDueDate(DateOnly? dueDate, Action<string, string> block, Action<string, string> warn)
    {
        var today = words.Today;
        if (dueDate is not { } due) block("DueDate", text["Say by when the answers are needed."]);
        else if (due <= today) block("DueDate", text["{0} is not in the future. Choose a later day.", words.Date(due)]);
        else if (due > today.AddMonths(FurthestMonths)) block("DueDate", text["{0} is more than a year away. Choose an earlier day.", words.Date(due)]);
        else
        {
            if (due.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) block("DueDate", text["{0} falls on a weekend. Choose a working day.", words.DayAndDate(due)]);
            if (due == today.AddDays(1)) warn("DueDate", text["That is tomorrow; vendors usually need two to three weeks."]);
            else if (due < today.AddDays(ComfortableDays)) warn("DueDate", text["Only {0} days are left until then; vendors usually need two to three weeks.", due.DayNumber - today.DayNumber]);
        }
    }

    private void CheckQuestionnaire(SendDraft draft, BuyerType buyerType, Action<string, string> block, Action<string, string> warn)
    {
        if (draft.Questionnaire is not { } questionnaire)
        {
            block("Questionnaire", text["Choose a questionnaire."]);
            return;
        }

        if (draft.Services.Count == 0) return;
        var facts = CombinedFacts.Of(draft.Services, buyerType);
        var shown = Visibility.Of(questionnaire, facts, AnswerSheet.Empty);
        if (!questionnaire.Questions.Any(q => q.AnsweredBy is AnsweredBy.Vendor && shown.Contains(q.Id)))
            block("Questionnaire", text["No question of this questionnaire would be shown for these services. Choose another one."]);
        var proposed = RiskTiering.Default.Profile(facts.Tier).QuestionnaireId;
        if (proposed != questionnaire.Id)
        {
            var name = ShippedQuestionnaires.Find(proposed)?.Title.In(Languages.Current) ?? proposed;
            warn("Questionnaire", facts.Tier is RiskTier.Low
                ? text["For low risk the shorter questionnaire “{0}” is enough.", name]
                : text["For this tier “{0}” is the right questionnaire; the short one leaves out what an auditor will look for.", name]);
        }
    }

    private async Task CheckOpenOnesAsync(SendDraft draft, Action<string, string> warn, CancellationToken ct)
    {
        var ids = draft.Services.Select(s => s.Id).ToList();
        var open = await (from a in db.Assessments
                          join s in db.AssessedServices on a.Id equals s.AssessmentId
                          where a.BuyerId == draft.Vendor.TenantId && a.VendorId == draft.Vendor.Id && ids.Contains(s.AiServiceId)
                                && a.State != AssessmentState.Decided && a.State != AssessmentState.Cancelled
                          select a.Reference).Distinct().Take(3).ToListAsync(ct);
        if (open.Count > 0) warn("Services", text["{0} about the same service is still open.", string.Join(", ", open)]);
    }
}
