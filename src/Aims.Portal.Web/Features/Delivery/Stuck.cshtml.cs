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
    [BindProperty]
    public MailId? Mail { get; set; }

    [BindProperty]
    public ObligationId? Obligation { get; set; }

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

    public Task<IActionResult> OnPostMailAsync(CancellationToken ct) => ActAsync(Mail is not null, () => work.SendAgainAsync(Mail, ct));

    public Task<IActionResult> OnPostAllMailsAsync(CancellationToken ct) => ActAsync(true, () => work.SendAgainAsync(null, ct));

    public Task<IActionResult> OnPostObligationAsync(CancellationToken ct) => ActAsync(Obligation is not null, () => work.RemindAgainAsync(Obligation, ct));

    public Task<IActionResult> OnPostAllObligationsAsync(CancellationToken ct) => ActAsync(true, () => work.RemindAgainAsync(null, ct));

    private async Task<IActionResult> ActAsync(bool asked, Func<Task<int>> act)
    {
        if (!asked) return BadRequest();
        var count = await act();
        Notice = count == 0 ? T["It was tried again already."] : T["{0} will be tried again within a minute or two.", count];
        return RedirectToPage();
    }
}
