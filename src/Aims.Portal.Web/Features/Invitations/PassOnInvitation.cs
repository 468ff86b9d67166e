using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Assessments;
using Aims.Portal.Web.Features.Questionnaires;
using Aims.Portal.Web.Platform.Ui;

namespace Aims.Portal.Web.Features.Invitations;

/// <summary>"Not me": the invitation goes to a colleague, the old link stops working, and the buyer sees whom it waits for.</summary>
public sealed class PassOnInvitation(PortalDbContext db, IMultiTenantContextSetter tenancy, InviteContact invite, AcceptInvitation accept, QuestionnaireStore questionnaires, TimeProvider clock)
{
    public async Task ExecuteAsync(InvitationId id, string name, string email, CancellationToken ct)
    {
        using var _ = tenancy.EnterSystem("pass an invitation on");
        if (!MailAddresses.IsUsable(email)) throw new RuleViolation("mail.address", "This is not an e-mail address. It looks like name@company.example.") { Field = "Email" };
        var invitation = await db.AcrossTenants<Invitation>().OneAsync(i => i.Id == id && i.Kind == InvitationKind.Assessment, ct);
        if (Invitation.Normalize(email) == invitation.NormalizedEmail)
            throw new RuleViolation("invitation.same", "That is the address the invitation was sent to. Enter your colleague's.") { Field = "Email" };
        var assessment = await db.AcrossTenants<Assessment>().OneAsync(a => a.BuyerId == invitation.TenantId && a.Id == invitation.AssessmentId, ct);
        tenancy.SetActor(new Actor(null, invitation.Name));
        if (assessment.ResponsibleId is not null)
            throw new RuleViolation("invitation.not-open", "This invitation can no longer be used. Ask the sender for a new one.");
        invitation.PassOn(clock.UtcNow());
        await accept.WithdrawOthersAsync(invitation, clock.UtcNow(), ct);
        assessment.Address(name, email, invitation.Language);
        var questionnaire = await questionnaires.GetAsync(assessment.QuestionnaireId, assessment.QuestionnaireVersion, ct);
        await invite.AddAsync(assessment, SendAssessment.ApproximateSize(questionnaire, assessment), ct);
        await db.SaveChangesAsync(ct);
    }
}
