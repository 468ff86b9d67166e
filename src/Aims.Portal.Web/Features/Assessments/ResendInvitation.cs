using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Web.Features.Invitations;
using Aims.Portal.Web.Features.Questionnaires;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Assessments;

/// <summary>A new invitation in place of one that expired or got lost; the old link stops working.</summary>
public sealed class ResendInvitation(PortalDbContext db, IMultiTenantContextAccessor tenancy, InviteContact invite, QuestionnaireStore questionnaires, TimeProvider clock)
{
    public async Task ExecuteAsync(AssessmentId id, CancellationToken ct)
    {
        var tenant = tenancy.Tenant!;
        var assessment = await db.Assessments.OneAsync(a => a.BuyerId == tenant.Id && a.Id == id, ct);
        if (assessment.State is not AssessmentState.Requested || assessment.ResponsibleId is not null)
            throw new RuleViolation("invitation.accepted", "The invitation has been accepted already. Use the reminder instead.");
        foreach (var old in await db.Invitations.Where(i => i.AssessmentId == id && i.UsedAt == null && i.WithdrawnAt == null).ToListAsync(ct)) old.Withdraw(clock.UtcNow());
        var questionnaire = await questionnaires.GetAsync(assessment.QuestionnaireId, assessment.QuestionnaireVersion, ct);
        await invite.AddAsync(assessment, SendAssessment.ApproximateSize(questionnaire, assessment), ct);
        await db.SaveChangesAsync(ct);
    }
}
