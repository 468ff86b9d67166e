using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;

namespace Aims.Portal.Web.Features.Home;

[Requires(Permission.BeMember)]
public sealed class IndexModel : PortalPage
{
    public void OnGet()
    {
    }
}
