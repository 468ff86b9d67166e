using Aims.Portal.Domain.Obligations;
using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Aims.Portal.Web.Features.Obligations;

/// <summary>A reminder as it will go out, in either language.</summary>
public abstract class PreviewPage(ReminderPreview preview) : PortalPage
{
    [BindProperty(SupportsGet = true)]
    public string? Language { get; set; }

    public abstract string List { get; }

    public ObligationId Id { get; private set; }

    public RenderedMail Mail { get; private set; } = null!;

    public async Task OnGetAsync(ObligationId id, CancellationToken ct)
    {
        Id = id;
        Mail = await preview.RenderAsync(id, Language, ct);
    }
}
