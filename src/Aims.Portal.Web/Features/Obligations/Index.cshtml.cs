using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Shared;
using Aims.Portal.Web.Platform.Database;
using Aims.Portal.Web.Platform.Security;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Obligations;

/// <summary>The buyer's list of reminders.</summary>
[Requires(Permission.ReadAssessments)]
public sealed class IndexModel(PortalDbContext db, IMultiTenantContextAccessor tenancy, ListCounts kept, DeliveryElsewhere elsewhere, ChasedElsewhere chased) : RemindersPage(db, tenancy, kept, elsewhere)
{
    private readonly PortalDbContext db = db;
    private readonly OrganisationId buyer = tenancy.Tenant!.Id;

    public override string Path => "/reminders";

    /// <summary>Certificates of vendors whose own people are reminded.</summary>
    public IReadOnlyList<ChasedCertificate> Chased { get; private set; } = [];

    /// <summary>By which mails people here were told of them.</summary>
    public IReadOnlyList<ToldMail> Told { get; private set; } = [];

    protected override async Task SentToOwnAsync(DateTime since, CancellationToken ct) => Told = await chased.ToldAsync(since, ct);

    protected override async Task<IReadOnlyList<UpcomingReminder>> RowsAsync(IQueryable<Obligation> page, CancellationToken ct)
    {
        Chased = await chased.ReadAsync(Days, ct);
        var rows = await (
            from o in page
            join v in db.Vendors on new { o.TenantId, Id = o.VendorId } equals new { v.TenantId, Id = (VendorId?)v.Id } into vendors
            from vendor in vendors.DefaultIfEmpty()
            join p in db.Users on vendor.OwnerId equals p.Id into owners
            from owner in owners.DefaultIfEmpty()
            orderby o.NextReminderOn, o.Id
            select new { Obligation = o, Company = vendor.Name, OwnerName = owner.DisplayName, OwnerEmail = owner.Email, OwnerLanguage = owner.Language }).ToListAsync(ct);
        var requests = rows.Where(r => r.Obligation.Kind is ObligationKind.Request).Select(r => new AssessmentId(r.Obligation.SubjectId)).ToList();
        var contacts = await db.Assessments.AsNoTracking().Where(a => a.BuyerId == buyer && requests.Contains(a.Id))
            .Select(a => new { a.Id, a.ContactName, a.ContactEmail, a.ContactLanguage, a.ResponsibleName }).ToDictionaryAsync(a => a.Id.Value, ct);
        return [.. rows.Select(r =>
        {
            var o = r.Obligation;
            var row = new UpcomingReminder(o.Id, o.Kind, o.Subject, o.DueDate, o.NextReminderOn!.Value, r.Company);
            if (o.Kind.IsBuyersWork()) return row with { Person = r.OwnerName, Email = r.OwnerEmail, Language = r.OwnerLanguage };
            if (!contacts.TryGetValue(o.SubjectId, out var contact)) return row;
            return o.ResponsibleOrganisationId is null
                ? row with { Person = contact.ContactName, Email = contact.ContactEmail, Language = contact.ContactLanguage }
                : o.ResponsiblePersonId is null ? row : row with { Person = contact.ResponsibleName };
        })];
    }
}
