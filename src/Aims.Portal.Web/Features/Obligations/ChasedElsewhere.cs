using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Certificates;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Obligations;

/// <param name="Owner">Who looks after the vendor at the buyer, and is told when it is late; null where nobody does.</param>
public sealed record ChasedCertificate(Breaking Certificate, string? Owner);

/// <summary>A mail by which somebody here was told that a vendor's certificate is late.</summary>
public sealed record ToldMail(string Subject, DateTime WrittenAt, string ToName, string ToAddress, MailState State, DateTime? SentAt, string? LastError);

/// <summary>Certificates that a buyer relies on and that end within so many days: the portal reminds the vendor's people of them, whose names are none of the buyer's business, and the buyer's own when it is late.</summary>
public sealed class ChasedElsewhere(PortalDbContext db, IMultiTenantContextAccessor tenancy, BreakingQueries breaking, CertificateReferences references, Words words)
{
    /// <summary>The page of what breaks lists all.</summary>
    public const int Most = 10;

    /// <summary>So many mails are listed; the trail has all.</summary>
    public const int MostTold = 50;

    /// <summary>Newest first, and what became of each.</summary>
    public async Task<IReadOnlyList<ToldMail>> ToldAsync(DateTime since, CancellationToken ct)
    {
        var buyer = tenancy.Tenant!.Id;
        return await db.Outbox.AsNoTracking().Where(m => m.TenantId == buyer && m.Kind == ReminderPost.ToldKind && m.CreatedAt >= since)
            .OrderByDescending(m => m.CreatedAt).ThenBy(m => m.Id).Take(MostTold).Select(m => new ToldMail(m.Subject, m.CreatedAt, m.ToName, m.ToAddress, m.State, m.SentAt, m.LastError)).ToListAsync(ct);
    }

    /// <summary>What vendors' certificates do between two days, the soonest first.</summary>
    public Task<IReadOnlyList<Breaking>> BetweenAsync(DateOnly first, DateOnly last, int most, CancellationToken ct) => WordedAsync(breaking.CertificatesBetween(first, last), most, ct);

    /// <summary>Those that have lapsed in the last days and are not in force again.</summary>
    public async Task<IReadOnlyList<Breaking>> LateAsync(int days, int most, CancellationToken ct)
    {
        var since = words.Today.AddDays(-days);
        return [.. (await WordedAsync(breaking.Certificates(0), most, ct)).Where(b => b.Day >= since)];
    }

    private async Task<IReadOnlyList<Breaking>> WordedAsync(IQueryable<RunningOut> which, int most, CancellationToken ct)
    {
        var found = await which.Take(most).ToListAsync(ct);
        if (found.Count == 0) return [];
        var lists = await references.GetAsync(ct);
        return [.. found.Select(f => Breaking.Of(f, words.Today, lists, []))];
    }

    /// <returns>The first of them, and one more than <see cref="Most"/> when there are more.</returns>
    public async Task<IReadOnlyList<ChasedCertificate>> ReadAsync(int days, CancellationToken ct)
    {
        var found = await breaking.Certificates(days).Take(Most + 1).ToListAsync(ct);
        if (found.Count == 0) return [];
        var buyer = tenancy.Tenant!.Id;
        List<VendorId> vendors = [.. found.Select(f => f.Vendor).Distinct()];
        var owners = await (
            from v in db.Vendors.AsNoTracking()
            join p in db.Users on v.OwnerId equals p.Id
            where v.TenantId == buyer && vendors.Contains(v.Id)
            select new { v.Id, p.DisplayName }).ToDictionaryAsync(o => o.Id, o => o.DisplayName, ct);
        var lists = await references.GetAsync(ct);
        return [.. found.Select(f => new ChasedCertificate(Breaking.Of(f, words.Today, lists, []), owners.GetValueOrDefault(f.Vendor)))];
    }
}
