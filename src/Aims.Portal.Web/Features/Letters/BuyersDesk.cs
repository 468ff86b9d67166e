using System.Text.Json;
using Aims.Portal.Data;
using Aims.Portal.Data.Dedicated;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Letters;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Ui;

namespace Aims.Portal.Web.Features.Letters;

/// <summary>Where the other side's acts reach a buyer. A buyer in this database learns at once, in the transaction of the act; one with a database of its own gets a letter in that transaction,
/// which a job takes there. What it means is the same code.</summary>
public sealed class BuyersDesk(PortalDbContext db, DedicatedDatabases databases, ReadNews read, IMultiTenantContextAccessor tenancy, TimeProvider clock)
{
    /// <summary>Adds the rows; the caller saves, with a stated reason to write across tenants.</summary>
    public Task TellAsync(OrganisationId buyer, News news, CancellationToken ct)
    {
        if (databases.Of(buyer) is null) return read.ExecuteAsync(buyer, news, ct);
        db.Letters.Add(new Letter(buyer, News.LetterKind, JsonSerializer.Serialize(news), tenancy.Actor.PersonId, tenancy.Actor.Name, clock.UtcNow()));
        return Task.CompletedTask;
    }
}
