using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.TakeOuts;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.TakeOuts;

/// <summary>What an archive of everything holds, asking for one, and the last ones.</summary>
[Requires(Permission.TakeOut)]
public sealed class IndexModel(PortalDbContext db, IMultiTenantContextAccessor tenancy, AskForTakeOut ask) : PortalPage
{
    private const int Most = 20;

    /// <summary>Seconds after which the page comes anew by itself while one is made: no script is needed to see it go on.</summary>
    private const string Again = "10";

    public IReadOnlyList<TakeOut> Rows { get; private set; } = [];

    public bool IsBuyer => tenancy.Tenant!.Kind is OrganisationKind.Buyer;

    public bool IsOpen => Rows.Any(t => t.State is TakeOutState.Waiting or TakeOutState.Running);

    public async Task OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        // Not after a refused form: its error is to be read in peace.
        if (IsOpen) Response.Headers["Refresh"] = Again;
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => TryAsync(
        async () =>
        {
            await ask.ExecuteAsync(ct);
            Notice = T["The archive is being made. You can leave this page; it goes on by itself."];
            return RedirectToPage();
        },
        async () =>
        {
            db.ChangeTracker.Clear();
            await LoadAsync(ct);
            return Page();
        });

    // The newest first: a key holds the time at which it was made, and the trail of an organisation has few of them.
    private async Task LoadAsync(CancellationToken ct) => Rows = await db.TakeOuts.AsNoTracking().OrderByDescending(t => t.RequestedAt).Take(Most).ToListAsync(ct);
}
