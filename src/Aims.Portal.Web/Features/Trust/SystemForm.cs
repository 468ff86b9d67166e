using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Aims.Portal.Web.Features.Trust;

/// <summary>The form of an AI system, the same for a new one and a change.</summary>
public abstract class SystemForm(ManageTrustProfile manage) : PortalPage
{
    protected ManageTrustProfile Manage { get; } = manage;

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Purpose { get; set; }

    [BindProperty]
    public string? ModelName { get; set; }

    [BindProperty]
    public string? Data { get; set; }

    [BindProperty]
    public string? Oversight { get; set; }

    [BindProperty]
    public bool IsPublished { get; set; }

    protected Task<IActionResult> SaveAsync(Domain.Trust.AiSystemId? id, CancellationToken ct) => TryAsync(
        async () =>
        {
            await Manage.WriteSystemAsync(id, s => s.Describe(Name ?? "", Purpose ?? "", ModelName ?? "", Data ?? "", Oversight ?? "", IsPublished), ct);
            Notice = T["Saved."];
            return Redirect("~/trust-profile");
        },
        () => Task.FromResult<IActionResult>(Page()));
}
