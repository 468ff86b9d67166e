using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;

namespace Aims.Portal.Web.Features.Questionnaires;

/// <summary>The questionnaires that can be sent.</summary>
[Requires(Permission.ReadRegister)]
public sealed class IndexModel : PortalPage
{
    public static IReadOnlyList<Questionnaire> Shipped => ShippedQuestionnaires.All;

    public void OnGet()
    {
    }
}
