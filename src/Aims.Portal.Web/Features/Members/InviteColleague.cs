using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Assessments;
using Aims.Portal.Web.Features.Invitations;
using Aims.Portal.Web.Platform.Ui;

namespace Aims.Portal.Web.Features.Members;

/// <param name="Language">The language of the mail.</param>
public sealed record ColleagueToInvite(string? Name, string? Email, string Language, Role? Role);

/// <summary>Invites somebody into one's own organisation.</summary>
public sealed class InviteColleague(IMultiTenantContextAccessor tenancy, InviteMember invite)
{
    /// <exception cref="RuleViolation">Every point that is missing or wrong, each with its field.</exception>
    public async Task ExecuteAsync(ColleagueToInvite colleague, CancellationToken ct)
    {
        var (tenant, faults, role) = (tenancy.Tenant!, new Faults(), default(Role));
        if (colleague.Name is null) faults.Add(new RuleViolation("member.name", "Enter the colleague's name.") { Field = nameof(colleague.Name) });
        if (!MailAddresses.IsUsable(colleague.Email)) faults.Add(new RuleViolation("mail.address", "This is not an e-mail address. It looks like name@company.example.") { Field = nameof(colleague.Email) });
        faults.Collect(() => role = MemberRoles.Demand(tenant.Kind, colleague.Role));
        faults.Throw();
        await invite.ExecuteAsync(tenant.Id, tenant.Name, colleague.Email!, colleague.Name!, colleague.Language, role, ct);
    }
}
