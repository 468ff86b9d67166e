using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Web.Features.Account;
using Aims.Portal.Web.Features.Assessments;
using Aims.Portal.Web.Features.Questionnaires;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Tenancy;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Aims.Portal.Web.Features.Invitations;

/// <summary>A stranger's first page. Looking at it changes nothing; only the button does.</summary>
[Open]
[EnableRateLimiting(RateLimits.OpenForms)]
public sealed class IndexModel(FindInvitation find, AcceptInvitation accept, ListMemberships memberships, QuestionnaireStore questionnaires, CurrentMember me, PortalLinks links, TenantStore tenants, TimeProvider clock)
    : InvitationPage(find, clock)
{
    /// <summary>Slug of the person's organisation that will answer; empty for a new one.</summary>
    [BindProperty]
    public string? Organisation { get; set; }

    [BindProperty]
    public string? OrganisationName { get; set; }

    public int Questions { get; private set; }

    /// <summary>The signed-in person's vendor organisations that may take the request on.</summary>
    public IReadOnlyList<MembershipRow> Own { get; private set; } = [];

    /// <summary>The request is in an organisation this visitor does not belong to: only its administrator can let him in.</summary>
    public bool TakenByColleagues => Seen.Assessment?.VendorOrganisationId is not null && (me.IsSignedIn ? Own.Count == 0 : !Seen.AccountExists);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ?? Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await LoadAsync(ct) is { } closed) return closed;
        if (TakenByColleagues) return Page();
        if (!me.IsSignedIn)
            return Seen.AccountExists ? Redirect("/account/sign-in?returnUrl=" + Uri.EscapeDataString($"/invitation/{Token}")) : Redirect($"/invitation/{Token}/join");

        return await TryAsync(
            async () =>
            {
                var chosen = Own.FirstOrDefault(o => o.Slug == Organisation) ?? (Organisation is null && Own.Count > 0 ? Own[0] : null);
                var id = chosen is null ? (OrganisationId?)null : (await tenants.FindAsync(chosen.Slug, ct))!.Id;
                var done = await accept.ExecuteAsync(Seen.Invitation.Id, me.PersonId, me.Name, id, OrganisationName ?? Seen.Assessment?.VendorName, ct);
                return Redirect(links.OnPage(done.Slug, done.Path));
            },
            () => Task.FromResult<IActionResult>(Page()));
    }

    private async Task<IActionResult?> LoadAsync(CancellationToken ct)
    {
        if (await FindAsync(ct) is { } closed) return closed;
        if (Seen.Assessment is { } assessment)
        {
            Questions = SendAssessment.ApproximateSize(await questionnaires.GetAsync(assessment.QuestionnaireId, assessment.QuestionnaireVersion, ct), assessment);
            if (me.IsSignedIn)
            {
                Own = [.. (await memberships.OfAsync(me.PersonId, ct)).Where(m => m.Kind is OrganisationKind.Vendor && m.Role.Allows(Permission.Answer))];
                if (assessment.VendorOrganisationId is { } linked && (await tenants.GetAsync(linked, ct)).Identifier is var slug) Own = [.. Own.Where(o => o.Slug == slug)];
            }
        }

        return null;
    }
}
