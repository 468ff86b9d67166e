using Aims.Portal.Data;
using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Obligations;

namespace Aims.Portal.Web.Features.Demo;

/// <summary>The reminders that went out before today, as proofs and sent mails, and the next date of every vendor.</summary>
internal sealed class DemoReminders(DemoWorld world, PortalDbContext db)
{
    private const int LookBack = 120;

    public void Remind(IEnumerable<Obligation> obligations, Func<Obligation, DemoPerson?> recipient)
    {
        foreach (var obligation in obligations.Where(o => o.State is ObligationState.Open))
        {
            if (recipient(obligation) is not { } to) continue;
            foreach (var offset in ReminderPlan.OffsetsOf(obligation.Kind))
            {
                var ago = world.Today.DayNumber - obligation.DueDate.AddDays(-offset).DayNumber;
                if (ago is < 1 or > LookBack) continue;
                var at = world.At(ago, 9, 5);
                var mail = new OutboxMail(obligation.TenantId, ReminderPost.MailKind, to.Email, to.Name, to.Language, Subject(obligation, offset), $"<p>{obligation.DueDate:yyyy-MM-dd}</p>", $"{obligation.DueDate:yyyy-MM-dd}", at) { IsBulk = true };
                mail.Sent(at.AddMinutes(1));
                db.Outbox.Add(mail);
                db.SentReminders.Add(new SentReminder(obligation.TenantId, obligation.Id, obligation.DueDate, offset, Invitation.Normalize(to.Email), at, mail.Id));
            }
        }
    }

    public void SetNextDates(IEnumerable<DemoVendor> vendors)
    {
        foreach (var vendor in vendors)
        {
            if (vendor.Obligations.Where(o => o.State is ObligationState.Open).MinBy(o => o.DueDate) is not { } next) continue;
            vendor.Vendor.NextDate = next.DueDate;
            vendor.Vendor.NextKind = next.Kind;
        }
    }

    private static string Subject(Obligation obligation, int offset)
    {
        var text = offset >= 0 ? $"Due in {offset} days: {obligation.Subject}" : $"{-offset} days late: {obligation.Subject}";
        return text.Length <= OutboxMail.SubjectLength ? text : text[..OutboxMail.SubjectLength];
    }
}
