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
    /// <param name="check">Rules that hold for the form whatever else is wrong with it: their faults are told with those of single fields, not after them.</param>
    protected async Task<IActionResult> TryAsync(Func<Task<IActionResult>> act, Func<Task<IActionResult>> showAgain, Func<Task>? check = null)
    {
        try
        {
            if (check is not null) await check();
            if (ModelState.IsValid) return await act();
        }
        catch (RuleViolation violation)
        {
            // A field that the form's own rules spoke of already needs no second sentence.
            RuleViolation[] faults = [.. ((RuleViolation[])[violation, .. violation.Also]).Where(f => f.Field is null || ModelState[f.Field] is not { Errors.Count: > 0 })];
            foreach (var fault in faults) ModelState.AddModelError(fault.Field ?? "", W.Rule(fault));
        }

        Response.StatusCode = StatusCodes.Status400BadRequest;
        return await showAgain();
    }
}
