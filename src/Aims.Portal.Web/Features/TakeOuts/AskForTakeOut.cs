using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.TakeOuts;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.TakeOuts;

/// <summary>Asks for an archive; a job makes it.</summary>
public sealed class AskForTakeOut(PortalDbContext db, IMultiTenantContextAccessor tenancy, CurrentMember me, TimeProvider clock)
{
    /// <summary>That can be downloaded at one time: each is as large as all files together, and counts in no quota.</summary>
    public const int MostReady = 3;

    /// <exception cref="RuleViolation">One is being made, or there are enough.</exception>
    public async Task ExecuteAsync(CancellationToken ct)
    {
        var now = clock.UtcNow();
        if (await db.TakeOuts.AnyAsync(t => t.State == TakeOutState.Waiting || t.State == TakeOutState.Running, ct))
            throw new RuleViolation("take-out.open", "An archive is being made already. You can ask for another one when it is ready.");
        if (await db.TakeOuts.CountAsync(t => t.State == TakeOutState.Ready && t.KeptUntil > now, ct) >= MostReady)
            throw new RuleViolation("take-out.many", "{0} archives can be downloaded already. Take one of them, or ask again when the oldest is removed.", MostReady);
        db.Add(new TakeOut(tenancy.Tenant!.Id, me.PersonId, me.Name, now));
        await db.SaveChangesAsync(ct);
    }
}
