using Aims.Portal.Domain.Certificates;
using Aims.Portal.Web.Platform.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>Has a certificate looked at as soon as its facts were changed or it was shared.</summary>
public sealed class CertificateNudge(IServiceProvider services) : Nudge<SharedCertificate, CertificateClock>(services, c => c.RunAsync(CancellationToken.None))
{
    protected override bool IsWork(EntityEntry<SharedCertificate> saved) => saved.State is EntityState.Added or EntityState.Modified && saved.Entity.LookAgainOn == SharedCertificate.AtOnce;
}
