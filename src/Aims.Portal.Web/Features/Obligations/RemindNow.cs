using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Database.Dedicated;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Obligations;

/// <summary>Reminds the vendor of a request at once, outside the plan; at most once an hour.</summary>
public sealed class RemindNow(PortalDbContext db, Exchange exchange, IMultiTenantContextAccessor tenancy, IMultiTenantContextSetter setter, ReminderPost post, TimeProvider clock)
{
    public async Task ExecuteAsync(AssessmentId id, CancellationToken ct)
    {
        var tenant = tenancy.Tenant!;
        var assessment = await db.Assessments.AsNoTracking().OneAsync(a => a.BuyerId == tenant.Id && a.Id == id, ct);
        if (!assessment.WaitsForVendor)
            throw new RuleViolation("reminder.not-waiting", "There is nothing to remind of: it is not the vendor's turn any more. Reload the page to see where the assessment stands.");
        var obligation = await db.Obligations.Where(o => o.Kind == ObligationKind.Request && o.State == ObligationState.Open).OneAsync(o => o.SubjectId == id.Value, ct);

        var now = clock.UtcNow();
        var last = await db.SentReminders.Where(r => r.ObligationId == obligation.Id && r.OffsetDays >= SentReminder.ByHandFrom).MaxAsync(r => (DateTime?)r.PlannedAt, ct);
        if (last is { } at && at > now.AddHours(-1))
            throw new RuleViolation("reminder.too-soon", "A reminder was sent {0} minutes ago. Wait until an hour has passed, or call {1}.", (int)(now - at).TotalMinutes, assessment.ContactName);

        IReadOnlyList<ReminderRecipient> recipients;
        ReminderFacts facts;
        using (setter.EnterSystem("find the vendor's people who answer a request"))
        {
            facts = await ReminderFacts.LoadAsync(db, exchange.Db, [obligation], ct);
            recipients = [.. ReminderReach.Of(obligation, facts, f => ReminderRecipients.Acting(obligation, 0, f)).Where(r => r.Role is not ReminderRole.Escalation && !facts.IsRefused(r))];
        }

        if (recipients.Count == 0)
            throw new RuleViolation("reminder.nobody", "Nobody at {0} can be reminded at the moment. Call your contact, {1}.", assessment.VendorName, assessment.ContactName);
        foreach (var to in recipients) await post.AddAsync(obligation, to, null, facts);

        // Two people pressing at once: the second one's revision is stale, and nothing is sent twice.
        db.Entry(obligation).Property(o => o.Revision).IsModified = true;
        await db.SaveChangesAsync(ct);
    }
}
