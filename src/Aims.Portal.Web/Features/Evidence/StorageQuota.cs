using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>How much the organisation keeps, and may keep.</summary>
/// <remarks>Uploads that run beside each other may together pass the quota by what is on its way; the next one is refused.</remarks>
public sealed class StorageQuota(PortalDbContext db, IMultiTenantContextAccessor tenancy, Words words, IOptions<EvidenceOptions> options)
{
    public long Allowed => options.Value.QuotaOf(tenancy.Tenant!.Identifier);

    /// <summary>How long an upload that was begun and not finished holds its room.</summary>
    private static readonly TimeSpan HeldFor = TimeSpan.FromHours(1);

    /// <summary>Bytes of all versions whose files are kept or on their way.</summary>
    public Task<long> UsedAsync(CancellationToken ct)
    {
        var since = words.Now - HeldFor;
        return db.DocumentVersions.Where(v => v.State == VersionState.Stored || (v.State == VersionState.Uploading && v.UploadedAt > since)).SumAsync(v => v.Size, ct);
    }

    /// <summary>Bytes that still fit.</summary>
    /// <exception cref="RuleViolation">Nothing fits any more, or not that much.</exception>
    public async Task<long> DemandRoomAsync(long size, CancellationToken ct)
    {
        var left = Allowed - await UsedAsync(ct);
        return left > 0 && size <= left ? left : throw Full();
    }

    public RuleViolation Full() =>
        new RuleViolation("evidence.quota", "Your organisation may keep {0} of files, and this one does not fit any more. Delete documents that nobody needs, or ask whoever runs the portal for more room.", words.Size(Allowed)) { Field = "Files" };
}
