using System.Text.Json;
using Aims.Portal.Data;
using Aims.Portal.Data.Dedicated;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Audit;
using Aims.Portal.Domain.Letters;
using Aims.Portal.Web.Platform.Database;
using Aims.Portal.Web.Platform.Mail;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Letters;

/// <summary>Takes one letter into the buyer's own database, in a scope that works there. Everything it adds has an id that comes from the letter, so a letter that is read again adds nothing.</summary>
public sealed class ReadLetter(PortalDbContext db, IMultiTenantContextSetter tenancy, Outbox outbox, ReadNews news)
{
    public Task ExecuteAsync(Letter letter, CancellationToken ct) => db.AnewWhenOvertakenAsync(async () =>
    {
        using var _ = tenancy.EnterSystem("read a letter of the other side");
        tenancy.SetActor(new Actor(letter.ActorId, letter.ActorName));
        outbox.Occasion = letter.Id.Value;
        if (letter.Kind == TrailLine.Kind) await AddAsync(TrailLine.FromLetter(letter), ct);
        else await news.ExecuteAsync(letter.TenantId, JsonSerializer.Deserialize<News>(letter.Content)!, ct);
        await db.SaveChangesAsync(ct);
    });

    private async Task AddAsync(AuditEntry line, CancellationToken ct)
    {
        if (!await db.AcrossTenants<AuditEntry>().AnyAsync(a => a.TenantId == line.TenantId && a.Id == line.Id, ct)) db.Add(line);
    }
}
