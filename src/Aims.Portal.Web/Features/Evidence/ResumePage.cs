using System.Globalization;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Web.Platform.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>What upload.js is answered about a large file. How much is there goes with every answer, so that it knows where to go on; 409 and 503 say: ask, and go on.</summary>
public abstract class ResumePage : UploadPage
{
    protected async Task<IActionResult> TryAsync(UploadForm form, Func<Task<IActionResult>> act)
    {
        var outcome = new UploadOutcome(form);
        try
        {
            return await act();
        }
        catch (UploadForm.NotFoundInForm)
        {
            throw new NotFoundException();
        }
        catch (RuleViolation violation)
        {
            outcome.Problems.Add(new UploadProblem(violation.Field ?? "", null, W.Rule(violation)));
            return Answer(outcome);
        }
        catch (BlobGapException gap)
        {
            return new JsonResult(new { there = gap.There }) { StatusCode = StatusCodes.Status409Conflict };
        }
        catch (IOException) when (!HttpContext.RequestAborted.IsCancellationRequested)
        {
            // The line, the store or the disk: what is there stays there.
            return new JsonResult(new { problems = new[] { new { field = "", message = T["The store of documents does not answer. Try again in a few minutes."].Value } } }) { StatusCode = StatusCodes.Status503ServiceUnavailable };
        }
    }

    protected static long NumberIn(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    /// <summary>The fields of the upload form; a body that is none has none.</summary>
    protected async Task<UploadForm> FormAsync(CancellationToken ct)
    {
        var form = new UploadForm();
        if (!Request.HasFormContentType) return form;
        foreach (var (name, values) in await Request.ReadFormAsync(ct)) form.Set(name, values.FirstOrDefault() ?? "");
        return form;
    }
}
