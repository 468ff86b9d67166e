using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Aims.Portal.Web.Features.Invitations;

/// <summary>What the pages behind an invitation's link share: the look-up, and a page of its own for each reason it cannot be used.</summary>
public abstract class InvitationPage(FindInvitation find, TimeProvider clock) : PortalPage
{
    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    public InvitationSeen Seen { get; private set; } = null!;

    /// <summary>Null when the invitation is open; otherwise the page that says why not.</summary>
    protected async Task<IActionResult?> FindAsync(CancellationToken ct)
    {
        var seen = await find.ByTokenAsync(Token, ct);
        if (seen is null)
        {
            return Closed(StatusCodes.Status404NotFound, T["This link leads nowhere"],
                T["Perhaps it was cut off in the mail. Copy the whole address, or ask the sender for a new invitation."]);
        }

        Seen = seen;
        var by = seen.InviterName;
        if (seen.Assessment is { IsOpen: false } && seen.Invitation.UsedAt is null)
            return Closed(StatusCodes.Status410Gone, T["This invitation was withdrawn"], T["{0} no longer needs an answer. Nothing more needs to be done.", by]);
        return seen.Invitation.State(clock.UtcNow()) switch
        {
            InvitationState.Open => null,
            InvitationState.Expired => Closed(StatusCodes.Status410Gone, T["This invitation has expired"], T["It worked until {0}. Ask {1} at {2} for a new one.", W.Date(seen.Invitation.ExpiresAt), seen.Invitation.InvitedByName, by]),
            InvitationState.Used => Closed(StatusCodes.Status410Gone, T["This invitation has been used"], T["Somebody has accepted it already. If that was you, sign in to go on; if not, ask your colleagues or {0}.", by]),
            InvitationState.Withdrawn => Closed(StatusCodes.Status410Gone, T["This invitation was withdrawn"], T["{0} has taken it back or sent a newer one. Look for a later mail.", by]),
            InvitationState.PassedOn => Closed(StatusCodes.Status410Gone, T["This invitation was passed on"], T["A colleague of yours got a new one. Nothing more needs to be done here."]),
            var other => throw new InvalidOperationException($"Unknown state {other}"),
        };
    }

    private ViewResultWithStatus Closed(int status, string heading, string said)
    {
        ViewData["Heading"] = heading;
        ViewData["Said"] = said;
        return new ViewResultWithStatus(status, ViewData, TempData);
    }
}
