using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>The operator's page of the file store: how far it was compared, and what is damaged.</summary>
[Requires(Permission.Operate)]
public sealed class StoreModel(StoreState state) : PortalPage
{
    public StoreFigures Figures { get; private set; } = null!;

    public IReadOnlyList<FaultyFile> Faults { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Figures = await state.FiguresAsync(ct);
        if (Figures.Faults > 0) Faults = await state.FaultsAsync(ct);
    }
}
