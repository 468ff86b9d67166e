using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Web.Platform.Scanning;
using Aims.Portal.Web.Platform.Ui;
using Hangfire;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>Has files scanned again once the scanner's signatures have changed, and those of the time before there was a scanner, the longest unscanned first. They stay readable meanwhile.</summary>
public sealed class RescanUploads(PortalDbContext db, IMalwareScanner scanner, IMultiTenantContextSetter tenancy, IOptions<ScanOptions> options, TimeProvider clock, ILogger<RescanUploads> log)
{
    /// <summary>Of an hour: 24,000 files a day.</summary>
    public const int BatchSize = 1000;

    [AutomaticRetry(Attempts = 0)]
    public async Task RunAsync(CancellationToken ct)
    {
        if (!options.Value.IsConfigured) return;
        using var _ = tenancy.EnterSystem("have files scanned again, of every organisation");
        string version;
        try
        {
            version = (await scanner.VersionAsync(ct)).Fit(DocumentVersion.ScannedWithLength);
        }
        catch (ScannerUnavailableException fault)
        {
            log.LogError(fault, "Nothing is scanned again: the malware scanner cannot be asked");
            return;
        }

        var files = await db.AcrossTenants<DocumentVersion>()
            .Where(v => v.State == VersionState.Stored && v.ScanNextAt == null && v.ScannedWith != version)
            .OrderBy(v => v.ScannedAt).ThenBy(v => v.Id).Take(BatchSize).ToListAsync(ct);
        foreach (var file in files) file.ScanAgain(clock.UtcNow());
        await db.SaveChangesAsync(ct);
    }
}
