using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;

namespace Aims.Portal.Web.Features.Trust;

/// <summary>The profile as others would read it, before anybody may.</summary>
[Requires(Permission.ReadEvidence)]
public sealed class PreviewModel(ReadTrustProfile read) : PortalPage
{
    public TrustView View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct) => View = await read.OwnAsync(ct);
}
