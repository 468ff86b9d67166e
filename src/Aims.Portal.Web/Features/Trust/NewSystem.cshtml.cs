using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Microsoft.AspNetCore.Mvc;

namespace Aims.Portal.Web.Features.Trust;

/// <summary>One more AI system.</summary>
[Requires(Permission.Publish)]
public sealed class NewSystemModel(ManageTrustProfile manage) : SystemForm(manage)
{
    public void OnGet() => IsPublished = true;

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => SaveAsync(null, ct);
}
