using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Aims.Portal.Web.Features.Delivery;

/// <summary>Takes the one-click POST of mail programs (RFC 8058), which comes without a cookie and is not led elsewhere. Following the link shows the page and changes nothing: filters follow links.</summary>
[Open]
[IgnoreAntiforgeryToken]
[EnableRateLimiting(RateLimits.OpenForms)]
public sealed class UnsubscribeModel(UnsubscribeLinks links, Subscription subscription) : PortalPage
{
    [FromRoute]
    public string? Token { get; set; }

    /// <summary>Null when the link is not one of ours.</summary>
    public ReminderSender? Sender { get; private set; }

    public string Address { get; private set; } = "";

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => ShowAsync(set: null, ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => ShowAsync(set: false, ct);

    public Task<IActionResult> OnPostAgainAsync(CancellationToken ct) => ShowAsync(set: true, ct);

    private async Task<IActionResult> ShowAsync(bool? set, CancellationToken ct)
    {
        if (links.Read(Token) is { } offer && await subscription.OfAsync(offer, ct) is not null)
        {
            if (set is { } on) await subscription.SetAsync(offer, on, ct);
            (Sender, Address) = (await subscription.OfAsync(offer, ct), offer.Address);
        }
        else
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }

        return Page();
    }
}
