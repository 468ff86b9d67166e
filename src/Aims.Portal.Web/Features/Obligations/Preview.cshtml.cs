using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;

namespace Aims.Portal.Web.Features.Obligations;

[Requires(Permission.ReadAssessments)]
public sealed class PreviewModel(ReminderPreview preview) : PreviewPage(preview)
{
    public override string List => "/reminders";
}
