using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Aims.Portal.Web.Features.Delivery;

/// <summary>The operator's list of what did not go out.</summary>
[Requires(Permission.Operate)]
public sealed class StuckModel(StuckWork work, MailBreaker breaker) : PortalPage
{
    /// <summary>The mails to try again: one, or those that were shown.</summary>
    [BindProperty]
    public List<MailId> Mail { get; set; } = [];

    [BindProperty]
    public List<ObligationId> Obligation { get; set; } = [];

    /// <summary>What this process last heard of a mail server that is left alone; null while mails go out.</summary>
    public string? ServerTrouble => breaker.Why;

    public int MailCount { get; private set; }

    public IReadOnlyList<StuckMail> Mails { get; private set; } = [];

    public IReadOnlyList<StuckObligation> Obligations { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        (MailCount, Mails) = await work.MailsAsync(ct);
        Obligations = await work.ObligationsAsync(ct);
    }

    public Task<IActionResult> OnPostMailAsync(CancellationToken ct) => ActAsync(Mail.Count, () => work.SendAgainAsync(Mail, ct));

    public Task<IActionResult> OnPostObligationAsync(CancellationToken ct) => ActAsync(Obligation.Count, () => work.RemindAgainAsync(Obligation, ct));

    private async Task<IActionResult> ActAsync(int asked, Func<Task<int>> act)
    {
        if (asked == 0) return BadRequest();
        var count = await act();
        Notice = count == 0 ? T["It was tried again already."] : T["{0} will be tried again within a minute or two.", count];
        return RedirectToPage();
    }
}
