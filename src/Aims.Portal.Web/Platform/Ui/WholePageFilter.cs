using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Aims.Portal.Web.Platform.Ui;

/// <summary>Sends a page when all of it is there, with its length: a fault in the middle becomes a problem page instead of half a page, and the page leaves in one piece
/// instead of a dozen.</summary>
public sealed class WholePageFilter : IAsyncResultFilter
{
    private const int Piece = 64 * 1024;
    private static readonly PipeOptions Unlimited = new(pauseWriterThreshold: 0, resumeWriterThreshold: 0, minimumSegmentSize: Piece, useSynchronizationContext: false);

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is not PageResult)
        {
            await next();
            return;
        }

        var response = context.HttpContext.Response;
        var (body, page) = (response.Body, new Pipe(Unlimited));
        try
        {
            response.Body = page.Writer.AsStream(leaveOpen: true);
            var executed = await next();
            response.Body = body;
            if (executed.Exception is not null && !executed.ExceptionHandled) return;
            await page.Writer.CompleteAsync();
            if (page.Reader.TryRead(out var read)) await SendAsync(response, read.Buffer, context.HttpContext.RequestAborted);
        }
        finally
        {
            response.Body = body;
            await page.Writer.CompleteAsync();
            await page.Reader.CompleteAsync();
        }
    }

    private static async Task SendAsync(HttpResponse response, ReadOnlySequence<byte> page, CancellationToken ct)
    {
        response.ContentLength = page.Length;
        if (HttpMethods.IsHead(response.HttpContext.Request.Method)) return;
        foreach (var part in page) response.BodyWriter.Write(part.Span);
        await response.BodyWriter.FlushAsync(ct);
    }
}
