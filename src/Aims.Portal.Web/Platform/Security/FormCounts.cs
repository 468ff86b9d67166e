using System.Security.Cryptography;
using System.Text;
using Aims.Portal.Data;
using Aims.Portal.Data.Limits;
using Aims.Portal.Web.Platform.Database;
using Aims.Portal.Web.Platform.Ui;
using Hangfire;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Platform.Security;

/// <summary>The forms that strangers send, counted in the database, so that nobody gets the limit anew at each of several processes.</summary>
/// <remarks>An address is personal data, so only its hash is kept, with the minute in it, and no row longer than it counts. The hash alone would hide little: there are few enough addresses to try.</remarks>
public sealed class FormCounts(PortalDbContext db, TimeProvider clock)
{
    /// <summary>Longer than the clocks of two processes are apart.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(2);

    /// <summary>Counts one more form; false when the minute's are used up. One command, two for the first of a minute.</summary>
    public async Task<bool> AddAsync(string client, DateTime minute, int permits, CancellationToken ct)
    {
        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{minute:O} {client}")))[..FormCount.ClientLength];
        var row = db.Set<FormCount>().Where(c => c.Minute == minute && c.Client == hash);
        if (await OneMoreAsync(row, permits, ct)) return true;
        if (await row.AnyAsync(ct)) return false;
        try
        {
            db.Add(new FormCount(minute, hash));
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateException fault) when (Overtaken.IsBySomebodyElse(fault))
        {
            // Two first forms in the same moment: the other one made the row.
            db.ChangeTracker.Clear();
            return await OneMoreAsync(row, permits, ct);
        }
    }

    /// <summary>Forgets the minutes that are over.</summary>
    [AutomaticRetry(Attempts = 0)]
    public Task ForgetAsync(CancellationToken ct)
    {
        var before = clock.UtcNow() - Kept;
        // Past the guards: the rows are no organisation's and no trail tells of them.
        return db.Set<FormCount>().Where(c => c.Minute < before).ExecuteDeleteAsync(ct);
    }

    private static async Task<bool> OneMoreAsync(IQueryable<FormCount> row, int permits, CancellationToken ct)
    {
        // Past the guards: the rows are no organisation's, and the condition and the count must be one step, whichever processes count at the same time.
        return await row.Where(c => c.Count < permits).ExecuteUpdateAsync(s => s.SetProperty(c => c.Count, c => c.Count + 1), ct) > 0;
    }
}
