using Aims.Portal.Domain.TakeOuts;
using Aims.Portal.Web.Platform.Jobs;

namespace Aims.Portal.Web.Features.TakeOuts;

/// <summary>Has an archive begun as soon as somebody has asked for it.</summary>
public sealed class TakeOutNudge(IServiceProvider services) : Nudge<TakeOut, MakeTakeOuts>(services, m => m.RunAsync(CancellationToken.None));
