using System.Net.Mime;
using System.Text;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;

namespace Aims.Portal.Web.Features.Obligations;

/// <summary>The mail of a preview by itself, for the frame on the preview's page: with the inline styles every mail needs, and without anything else.</summary>
public static class ReminderPreviewEndpoints
{
    private const string MailPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox";

    public static void MapReminderPreviews(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/reminders/{id}/mail", ShowAsync).WithMetadata(new RequiresAttribute(Permission.ReadAssessments));
        routes.MapGet("/our-reminders/{id}/mail", ShowAsync).WithMetadata(new RequiresAttribute(Permission.ReadRequests));
    }

    private static async Task<IResult> ShowAsync(ObligationId id, string? language, ReminderPreview preview, HttpContext http, CancellationToken ct)
    {
        try
        {
            var mail = await preview.RenderAsync(id, language, ct);
            http.Response.Headers.ContentSecurityPolicy = MailPolicy;
            return Results.Content(mail.Html, MediaTypeNames.Text.Html, Encoding.UTF8);
        }
        catch (NotFoundException)
        {
            return Results.NotFound();
        }
    }
}
