using Aims.Portal.Data;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Tenancy;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Features.Obligations;

/// <summary>The open due dates of the organisation the scope works for, as a calendar. Nobody's name is in it but the organisation's own: it leaves the portal for wherever the calendar is.</summary>
public sealed class CalendarEvents(PortalDbContext db, ChasedElsewhere chased, PortalLinks links, Words words, TimeProvider clock, IStringLocalizer<Text> text)
{
    /// <summary>Days behind, for what is late, and ahead.</summary>
    public const int Behind = 90;
    public const int Ahead = 400;
    public const int Most = 2_000;

    public async Task<string> WriteAsync(FoundFeed feed, CancellationToken ct)
    {
        using var _ = Languages.In(feed.Language);
        var (from, to) = (words.Today.AddDays(-Behind), words.Today.AddDays(Ahead));
        var rows = await db.Obligations.AsNoTracking().Where(o => o.TenantId == feed.Tenant.Id && o.State == ObligationState.Open && o.DueDate >= from && o.DueDate <= to).OrderBy(o => o.DueDate).ThenBy(o => o.Id).Take(Most)
            .Select(o => new { o.Id, o.Kind, o.Subject, o.DueDate, o.Revision }).ToListAsync(ct);
        var ends = feed.Tenant.Kind is OrganisationKind.Buyer ? await chased.BetweenAsync(words.Today, to, Most, ct) : [];
        var late = feed.Tenant.Kind is OrganisationKind.Buyer ? await chased.LateAsync(Behind, Most, ct) : [];
        var list = links.InTenant(feed.Tenant.Identifier, feed.Tenant.Kind is OrganisationKind.Vendor ? "/our-reminders" : "/reminders");
        var events = rows.Select(o => new CalendarEvent(
            $"{o.Id}@aims-portal", o.Revision, o.DueDate, text["{0}: {1}", text[Labels.Of(o.Kind)].Value, o.Subject], text["Due on this day. Open it in the portal: {0}", list], list));
        // As is due of a vendor's certificate, without the vendor's name.
        var certificates = ends.Concat(late).Select(c =>
        {
            var page = links.InTenant(feed.Tenant.Identifier, $"/certificates/{c.Found.Certificate}");
            return new CalendarEvent($"{c.Found.Certificate}-ends@aims-portal", c.Found.Changes, c.Day, text["{0}: {1}", text[c.What].Value, c.Shown?.Title ?? text["Certificate"]], text["Due on this day. Open it in the portal: {0}", page], page);
        });
        return CalendarFile.Write(text["Due dates of {0}", feed.Tenant.Name], events.Concat(certificates), clock.UtcNow());
    }
}
