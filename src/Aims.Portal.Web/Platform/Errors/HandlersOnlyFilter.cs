using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Aims.Portal.Web.Platform.Errors;

/// <summary>A page answers what it has a handler for. Razor Pages would show it for any other method or handler's name too, with nothing loaded: a fault, or half a page.</summary>
public sealed class HandlersOnlyFilter : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        // The problem page answers whatever was sent, in whatever way.
        if (context.HandlerMethod is not null || context.HandlerInstance is Features.Problem.IndexModel) return;
        var method = HttpMethods.IsHead(context.HttpContext.Request.Method) ? HttpMethods.Get : context.HttpContext.Request.Method;
        var known = context.ActionDescriptor.HandlerMethods.Select(h => h.HttpMethod.ToUpperInvariant()).Distinct().ToList();
        if (known.Contains(method))
        {
            context.Result = new StatusCodeResult(StatusCodes.Status404NotFound);
            return;
        }

        // A page that only shows itself needs no handler for that.
        if (HttpMethods.IsGet(method)) return;
        context.HttpContext.Response.Headers.Allow = string.Join(", ", known.Order(StringComparer.Ordinal));
        context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }
}
