using Aims.Portal.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Platform.Ui;

/// <summary>What every page has: its texts, its words for dates, a line to say after a redirect, and rules turned into errors beside the field.</summary>
public abstract class PortalPage : PageModel
{
    protected IStringLocalizer<Text> T => HttpContext.RequestServices.GetRequiredService<IStringLocalizer<Text>>();

    protected Words W => HttpContext.RequestServices.GetRequiredService<Words>();

    /// <summary>Shown once on the next page, after a redirect.</summary>
    [TempData]
    public string? Notice { get; set; }

    /// <summary>Runs a use case; a broken rule shows the page again with its text beside the field and everything typed still there.</summary>
    protected async Task<IActionResult> TryAsync(Func<Task<IActionResult>> act, Func<Task<IActionResult>> showAgain)
    {
        if (ModelState.IsValid)
        {
            try
            {
                return await act();
            }
            catch (RuleViolation violation)
            {
                foreach (var fault in (RuleViolation[])[violation, .. violation.Also]) ModelState.AddModelError(fault.Field ?? "", W.Rule(fault));
            }
        }

        Response.StatusCode = StatusCodes.Status400BadRequest;
        return await showAgain();
    }
}
