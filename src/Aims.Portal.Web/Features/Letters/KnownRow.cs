using System.Linq.Expressions;
using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;

namespace Aims.Portal.Web.Features.Letters;

internal static class KnownRow
{
    /// <summary>The row a letter is about: as the act that tells of it has just changed it, where both happen in one save, else as it is kept.</summary>
    public static async Task<T> KnownAsync<T>(this PortalDbContext db, Expression<Func<T, bool>> which, CancellationToken ct)
        where T : class, IParty =>
        db.ChangeTracker.Entries<T>().Select(e => e.Entity).FirstOrDefault(which.Compile(preferInterpretation: true)) ?? await db.Set<T>().OneAsync(which, ct);
}
