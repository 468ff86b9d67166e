using Aims.Portal.Domain.TakeOuts;
using Aims.Portal.Web.Platform.Ui;

namespace Aims.Portal.Web.Features.TakeOuts;

/// <summary>How far an archive is, in words.</summary>
public static class TakeOutWords
{
    public static Label Of(TakeOutState state) => state switch
    {
        TakeOutState.Waiting => new("Waiting", "idle"),
        TakeOutState.Running => new("Being made", "inf"),
        TakeOutState.Ready => new("Ready", "ok"),
        TakeOutState.Failed => new("Not made", "bad"),
        TakeOutState.Gone => new("Removed", "idle"),
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
