using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Database.Dedicated;
using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Tenancy;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Obligations;

/// <summary>Writes the mails that were held for a digest or a working day: one for each person and moment. The notes go in the same transaction, so a kill leaves either the notes or the mail.</summary>
public sealed class HeldPost(PortalDbContext db, Exchange exchange, Outbox outbox, ReminderPost post, ReminderMail mail, PortalLinks links, IMultiTenantContextSetter tenancy, TimeProvider clock, ILogger<HeldPost> log)
{
    /// <summary>Mails a transaction.</summary>
    public const int BatchSize = 50;

    /// <summary>In the database of this scope. The caller has stated why it works across tenants.</summary>
    public async Task RunAsync(CancellationToken ct)
    {
        var failed = new HashSet<MailId>();
        while (await NextAsync(failed, ct) is { Count: > 0 } mails)
        {
            try
            {
                await WriteAsync(mails, ct);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                log.LogWarning(fault, "A batch of {Count} held mails was not saved as a whole; each is tried alone", mails.Count);
                await OneByOneAsync(mails, failed, ct);
            }
            finally
            {
                outbox.Occasion = null;
                db.ChangeTracker.Clear();
                tenancy.SetTenant(null);
            }
        }
    }

    private async Task OneByOneAsync(List<MailId> mails, HashSet<MailId> failed, CancellationToken ct)
    {
        foreach (var id in mails)
        {
            db.ChangeTracker.Clear();
            try
            {
                await WriteAsync([id], ct);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                // Another process may have written it this moment; if not, the next sweep tries again.
                failed.Add(id);
                log.LogError(fault, "The held mail {MailId} could not be written", id);
            }
        }
    }

    private Task<List<MailId>> NextAsync(HashSet<MailId> failed, CancellationToken ct)
    {
        var now = clock.UtcNow();
        return db.AcrossTenants<HeldReminder>().Where(h => h.SendFrom <= now && !failed.Contains(h.MailId))
            .GroupBy(h => h.MailId).OrderBy(g => g.Min(h => h.SendFrom)).Select(g => g.Key).Take(BatchSize).ToListAsync(ct);
    }

    private async Task WriteAsync(List<MailId> mails, CancellationToken ct)
    {
        var now = clock.UtcNow();
        var held = await db.AcrossTenants<HeldReminder>().Where(h => h.SendFrom <= now && mails.Contains(h.MailId)).ToListAsync(ct);
        var (owners, ids) = (held.Select(h => h.TenantId).Distinct().ToList(), held.Select(h => h.ObligationId).Distinct().ToList());
        var obligations = await db.AcrossTenants<Obligation>().Where(o => owners.Contains(o.TenantId) && ids.Contains(o.Id)).ToDictionaryAsync(o => (o.TenantId, o.Id), ct);
        var sent = await db.AcrossTenants<SentReminder>().Where(r => owners.Contains(r.TenantId) && ids.Contains(r.ObligationId) && mails.Contains(r.MailId)).ToListAsync(ct);
        var facts = await ReminderFacts.LoadAsync(db, exchange.Db, obligations.Values, ct);
        var tenants = held.Select(h => h.MailTenantId).Distinct().ToList();
        var written = await db.AcrossTenants<OutboxMail>().AsNoTracking().Where(m => tenants.Contains(m.TenantId) && mails.Contains(m.Id)).Select(m => m.Id).ToListAsync(ct);
        foreach (var group in held.GroupBy(h => h.MailId))
        {
            // A clock that was set back comes to the same moment again: what has come due since gets a mail of its own.
            outbox.Occasion = written.Contains(group.Key) ? Guid.CreateVersion7() : null;
            await WriteAsync([.. group], obligations, sent, facts);
        }

        await db.SaveChangesAsync(ct);
    }

    private async Task WriteAsync(List<HeldReminder> held, Dictionary<(OrganisationId, ObligationId), Obligation> obligations, List<SentReminder> sent, ReminderFacts facts)
    {
        var lines = new List<Line>();
        foreach (var note in held)
        {
            if (Line.Of(note, obligations[(note.TenantId, note.ObligationId)], facts, clock) is { } line) lines.Add(line);
            // Nothing was sent of what is settled, was moved or is paused: no proof remains that it was.
            else db.RemoveRange(sent.Where(r => r.TenantId == note.TenantId && r.ObligationId == note.ObligationId && r.DueDate == note.DueDate && r.OffsetDays == note.OffsetDays && r.Recipient == note.Recipient));
        }

        db.RemoveRange(held);
        if (lines.Count == 0) return;

        // Of two milestones of one date the later says it all.
        var letters = lines.GroupBy(l => (l.Obligation.TenantId, l.Obligation.Id)).Select(g => g.MinBy(l => l.Due.OffsetDays)!).ToList();
        var (to, own) = (letters[0].To, facts.Organisations[letters[0].To.Organisation!.Value]);
        tenancy.SetTenant(letters.Count == 1 ? letters[0].To.OnBehalfOf : own);
        var tells = own.Kind is OrganisationKind.Buyer && letters.Exists(l => l.Obligation.TenantId != own.Id);
        outbox.Occasion ??= ReminderPost.OccasionOf(held[0].MailTenantId, held[0].SendFrom, db.Place);
        var id = await outbox.AddAsync(held[0].MailTenantId, new MailRecipient(to.Email, to.Name, to.Language), tells ? ReminderPost.ToldKind : ReminderPost.MailKind, () => Content(letters, to, own, facts), bulk: true, ReminderPost.MailKind);
        if (id != held[0].MailId) foreach (var proof in sent.Where(r => r.MailId == held[0].MailId)) proof.MoveTo(id);
        foreach (var line in letters) post.Tell(line.Obligation, line.To);
    }

    private MailContent Content(List<Line> lines, ReminderRecipient to, TenantInfo own, ReminderFacts facts)
    {
        var letters = lines.Select(l => post.Letter(l.Obligation, l.To, l.Due, facts)).ToList();
        if (letters is [var only]) return mail.Write(only);
        var allOwn = lines.TrueForAll(l => l.Obligation.TenantId == own.Id);
        var list = own.Kind is OrganisationKind.Buyer ? "/reminders" : allOwn ? "/our-reminders" : "/home";
        return mail.WriteDigest(letters, to.Name, own.Name, facts.RulesOf(own.Id).Digest, links.InTenant(own.Identifier, list));
    }

    private sealed record Line(Obligation Obligation, ReminderRecipient To, DueReminder Due)
    {
        /// <summary>Null when there is nothing to say any more, or nobody to say it to.</summary>
        public static Line? Of(HeldReminder note, Obligation obligation, ReminderFacts facts, TimeProvider clock)
        {
            var today = clock.TodayIn(facts.Organisations[obligation.TenantId].TimeZone);
            if (obligation.State is not ObligationState.Open || obligation.DueDate != note.DueDate) return null;
            var pause = facts.PauseOf(obligation, today);
            var due = DueReminder.At(facts.RulesOf(obligation.TenantId), obligation.Kind, obligation.DueDate, note.OffsetDays, today);
            var to = ReminderRecipients.Of(obligation, due, facts, pause is not null).FirstOrDefault(r => r.Key == note.Recipient && r.Organisation is not null);
            if (to is null && pause is not null) obligation.LookAfter(pause.Until);
            return to is null ? null : new Line(obligation, to, due);
        }
    }
}
