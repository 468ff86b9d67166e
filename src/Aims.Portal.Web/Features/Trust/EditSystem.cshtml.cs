using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Trust;
using Aims.Portal.Web.Platform.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Trust;

/// <summary>Changes an AI system, or takes it out.</summary>
[Requires(Permission.Publish)]
public sealed class EditSystemModel(PortalDbContext db, ManageTrustProfile manage) : SystemForm(manage)
{
    public async Task OnGetAsync(AiSystemId id, CancellationToken ct)
    {
        ModelState.Clear();
        var system = await db.AiSystems.AsNoTracking().OneAsync(s => s.Id == id, ct);
        (Name, Purpose, ModelName, Data, Oversight, IsPublished) = (system.Name, system.Purpose, system.Model, system.Data, system.Oversight, system.IsPublished);
    }

    public Task<IActionResult> OnPostAsync(AiSystemId id, CancellationToken ct) => SaveAsync(id, ct);

    public async Task<IActionResult> OnPostRemoveAsync(AiSystemId id, CancellationToken ct)
    {
        await Manage.RemoveSystemAsync(id, ct);
        Notice = T["Removed."];
        return Redirect("~/trust-profile");
    }
}
