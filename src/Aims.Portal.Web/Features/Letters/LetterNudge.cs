using Aims.Portal.Domain.Letters;
using Aims.Portal.Web.Platform.Jobs;

namespace Aims.Portal.Web.Features.Letters;

/// <summary>Wakes the carrier as soon as a letter was saved.</summary>
public sealed class LetterNudge(IServiceProvider services) : Nudge<Letter, DeliverLetters>(services, d => d.RunAsync(CancellationToken.None));
