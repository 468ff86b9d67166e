using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Platform.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Aims.Portal.Web.Platform.Errors;

/// <summary>Pages are posted forms to. Anything else is 415, before a handler asks for fields that no body of another kind has.</summary>
public sealed class FormsOnlyFilter : IResourceFilter
{
    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        if (context.ActionDescriptor is not PageActionDescriptor page || !HttpMethods.IsPost(context.HttpContext.Request.Method) || context.HttpContext.Request.HasFormContentType) return;

        // The problem page answers whatever went wrong with what was sent; the upload says in its own words what it takes.
        if (page.EndpointMetadata.OfType<AnywhereAttribute>().Any() || context.Filters.OfType<StreamedFormAttribute>().Any()) return;
        context.Result = new StatusCodeResult(StatusCodes.Status415UnsupportedMediaType);
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }
}
