using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;

namespace Aims.Portal.Web.Features.Obligations;

[Requires(Permission.ReadRequests)]
public sealed class OurPreviewModel(ReminderPreview preview) : PreviewPage(preview)
{
    public override string List => "/our-reminders";
}
