using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Invitations;
using Aims.Portal.Web.Platform.Database;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Assessments;

/// <summary>Sends a questionnaire: freezes the version and the facts, invites the contact by mail, and starts the clock.</summary>
public sealed class SendAssessment(PortalDbContext db, IMultiTenantContextAccessor tenancy, CurrentMember me, InviteContact invite, TimeProvider clock)
{
    private const int Tries = 5;

    public async Task<AssessmentId> ExecuteAsync(SendDraft draft, string? message, CancellationToken ct)
    {
        var tenant = tenancy.Tenant!;
        var (contact, questionnaire, due) = (draft.Contact!, draft.Questionnaire!, draft.DueDate!.Value);
        draft.Vendor.AssessmentSent();
        var reference = await NextReferenceAsync(tenant, ct);
        var services = string.Join(", ", draft.Services.Select(s => s.Name)).Fit(Assessment.ServicesLength);
        var assessment = new Assessment(tenant.Id, tenant.Name, draft.Vendor, reference, questionnaire.Id, questionnaire.Version, clock.UtcNow())
        {
            Services = services,
            SearchText = Assessment.SearchOf(draft.Vendor.Name, services, reference),
            Facts = AssessmentFactsJson.Write(CombinedFacts.Of(draft.Services, tenant.BuyerType ?? BuyerType.Other)),
            Message = message ?? "",
            SentById = me.PersonId,
            SentByName = me.Name,
        };
        assessment.Address(contact.Name, contact.Email, contact.Language);
        assessment.Plan(due);
        db.Assessments.Add(assessment);
        db.AssessedServices.AddRange(draft.Services.Select(s => new AssessedService(tenant.Id, assessment.Id, s.Id)));
        db.Obligations.Add(RequestObligation(assessment));
        draft.Vendor.NextDate = draft.Vendor.NextDate is { } next && next < due ? next : due;
        draft.Vendor.NextKind = draft.Vendor.NextDate == due ? ObligationKind.Request : draft.Vendor.NextKind;
        await invite.AddAsync(assessment, ApproximateSize(questionnaire, assessment), ct);
        await db.SaveChangesAsync(ct);
        return assessment.Id;
    }

    /// <summary>How many questions the vendor will see at first.</summary>
    public static int ApproximateSize(Questionnaire questionnaire, Assessment assessment)
    {
        var shown = Visibility.Of(questionnaire, AssessmentFactsJson.Read(assessment.Facts), AnswerSheet.Empty);
        return questionnaire.Questions.Count(q => shown.Contains(q.Id) && q.AnsweredBy is AnsweredBy.Vendor);
    }

    private Obligation RequestObligation(Assessment assessment)
    {
        var obligation = new Obligation(assessment.BuyerId, ObligationKind.Request, assessment.Id.Value, $"{assessment.Reference} · {assessment.Services}".Fit(Obligation.SubjectLength),
            $"/requests/{assessment.Id}", assessment.DueDate, clock.TodayIn(tenancy.Tenant!.TimeZone))
        { VendorId = assessment.VendorId };
        if (assessment.VendorOrganisationId is { } vendor) obligation.Assign(vendor, null);
        return obligation;
    }

    /// <summary>References are counted per buyer. Two people sending at once both try; the later one takes the next number.</summary>
    private async Task<string> NextReferenceAsync(TenantInfo tenant, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            var row = await db.Organisations.AsNoTracking().Where(o => o.Id == tenant.Id).Select(o => new { o.AssessmentCounter, o.Revision }).FirstAsync(ct);
            // Past the guards: a counter of the organisation that is signed in, named by its id; the assessment that gets the number is what the trail tells.
            var taken = await db.Organisations.Where(o => o.Id == tenant.Id && o.AssessmentCounter == row.AssessmentCounter)
                .ExecuteUpdateAsync(s => s.SetProperty(o => o.AssessmentCounter, o => o.AssessmentCounter + 1), ct).NoneWhenOvertakenAsync();
            if (taken == 1) return $"{Organisation.Initials(tenant.Name)}-{clock.TodayIn(tenant.TimeZone).Year}-{row.AssessmentCounter + 1:0000}";
            if (attempt == Tries) throw new DbUpdateConcurrencyException("The assessment counter moved too often.");
        }
    }
}
