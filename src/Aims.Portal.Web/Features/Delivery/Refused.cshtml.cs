using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Aims.Portal.Web.Features.Delivery;

/// <summary>Addresses the mail server refused, and the way to send to one again.</summary>
[Requires(Permission.ManageMembers)]
public sealed class RefusedModel(RefusedAddresses addresses) : PortalPage
{
    [BindProperty]
    public SuppressionId Id { get; set; }

    public IReadOnlyList<RefusedAddress> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Rows = await addresses.ReadAsync(ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => TryAsync(
        async () =>
        {
            await addresses.SendAgainAsync(Id, ct);
            Notice = T["Mails go to this address again."];
            return RedirectToPage();
        },
        async () =>
        {
            Rows = await addresses.ReadAsync(ct);
            return Page();
        });
}
