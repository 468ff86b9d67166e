using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Aims.Portal.Web.Platform.Ui;

/// <summary>Sends a page when all of it is there, with its length: a fault in the middle becomes a problem page instead of half a page, and the page leaves in one piece
/// instead of a dozen.</summary>
public sealed class WholePageFilter : IAsyncResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is not PageResult)
        {
            await next();
            return;
        }

        var response = context.HttpContext.Response;
        var body = response.Body;
        using var page = new PageBuffer();
        try
        {
            response.Body = page;
            var executed = await next();
            response.Body = body;
            if (executed.Exception is not null && !executed.ExceptionHandled) return;
            await SendAsync(response, page, context.HttpContext.RequestAborted);
        }
        finally
        {
            response.Body = body;
        }
    }

    private static async Task SendAsync(HttpResponse response, PageBuffer page, CancellationToken ct)
    {
        response.ContentLength = page.Length;
        if (HttpMethods.IsHead(response.HttpContext.Request.Method)) return;
        page.CopyTo(response.BodyWriter);
        await response.BodyWriter.FlushAsync(ct);
    }
}
