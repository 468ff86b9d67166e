using Aims.Portal.Domain.Evidence;
using Aims.Portal.Web.Platform.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>Has a file read as soon as it has left quarantine.</summary>
public sealed class ReadNudge(IServiceProvider services) : Nudge<DocumentVersion, ReadUploads>(services, r => r.RunAsync(CancellationToken.None))
{
    protected override bool IsWork(EntityEntry<DocumentVersion> saved) => saved is { State: EntityState.Modified, Entity.ReadNextAt: not null } && saved.Property(v => v.ReadNextAt).IsModified;
}
