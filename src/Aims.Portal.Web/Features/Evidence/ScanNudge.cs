using Aims.Portal.Domain.Evidence;
using Aims.Portal.Web.Platform.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>Has a file scanned as soon as it is stored.</summary>
public sealed class ScanNudge(IServiceProvider services) : Nudge<DocumentVersion, ScanUploads>(services, s => s.RunAsync(CancellationToken.None))
{
    protected override bool IsWork(EntityEntry<DocumentVersion> saved) => saved is { State: EntityState.Added or EntityState.Modified, Entity: { State: VersionState.Stored, ScanNextAt: not null, ScanAttempts: 0 } };
}
