using System.Net.Mime;
using System.Text;
using Microsoft.AspNetCore.Components;

namespace Aims.Portal.Web.Platform.Mail.Dev;

/// <summary>The mailbox of a developer: everything the portal would have sent, at <c>/dev/mail</c>. Only in Development.</summary>
public static class DevMailEndpoints
{
    // Styles are the portal's own files; the mail itself has its styles inside and gets nothing else.
    private const string PagePolicy = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";
    private const string MailPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox";

    /// <exception cref="InvalidOperationException">Outside Development: mail holds sign-in links, which this would hand to anybody.</exception>
    public static IEndpointConventionBuilder MapDevMail(this IEndpointRouteBuilder routes)
    {
        if (!routes.ServiceProvider.GetRequiredService<IHostEnvironment>().IsDevelopment())
            throw new InvalidOperationException("The mail viewer is for Development only.");

        var group = routes.MapGroup("/dev");
        group.MapGet("/mail.json", IResult (DevMailbox box) => TypedResults.Json(box.List().Select(m => new
        {
            m.Id,
            m.To,
            m.Subject,
            m.Date,
            m.Kind,
            m.Language,
            m.Links,
            m.Text,
        })));
        group.MapGet("/mail", (DevMailbox box, ILoggerFactory logs, HttpContext http) =>
            PageAsync<DevMailList>(http, logs, (nameof(DevMailList.Mails), box.List())));
        group.MapGet("/mail/{id}", async Task<IResult> (string id, string? view, DevMailbox box, ILoggerFactory logs, HttpContext http) =>
            box.Find(id) is { } mail
                ? await PageAsync<DevMailView>(http, logs, (nameof(DevMailView.Mail), mail), (nameof(DevMailView.Tab), view ?? "html"))
                : Results.NotFound());
        group.MapGet("/mail/{id}/html", (string id, DevMailbox box, HttpContext http) => Part(http, box.Find(id)?.Html, MediaTypeNames.Text.Html));
        group.MapGet("/mail/{id}/text", (string id, DevMailbox box, HttpContext http) => Part(http, box.Find(id)?.Text, MediaTypeNames.Text.Plain));
        group.MapGet("/mail/{id}/source", (string id, DevMailbox box, HttpContext http) => Part(http, box.Find(id)?.Source, MediaTypeNames.Text.Plain));
        return group;
    }

    private static async Task<IResult> PageAsync<TComponent>(HttpContext http, ILoggerFactory logs, params (string Name, object? Value)[] parameters)
        where TComponent : IComponent
    {
        await using var components = new ComponentHtml(logs);
        var html = await components.RenderAsync<TComponent>(parameters.ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal));
        http.Response.Headers.ContentSecurityPolicy = PagePolicy;
        return Results.Content(html, MediaTypeNames.Text.Html, Encoding.UTF8);
    }

    private static IResult Part(HttpContext http, string? part, string contentType)
    {
        if (part is null) return Results.NotFound();
        http.Response.Headers.ContentSecurityPolicy = MailPolicy;
        http.Response.Headers.XFrameOptions = "SAMEORIGIN";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        return Results.Content(part, contentType, Encoding.UTF8);
    }
}
