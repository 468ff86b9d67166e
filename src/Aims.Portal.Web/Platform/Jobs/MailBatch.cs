using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;
using MimeKit;

namespace Aims.Portal.Web.Platform.Jobs;

/// <summary>One claimed batch on its way out. A mail is marked as sent while the next one is on its way. What a refusal says of a mail is believed once the server has taken another one:
/// till then it may be the server's own trouble, and if it goes on the batch is given back as it was and <see cref="MailBreaker"/> opens.</summary>
internal sealed class MailBatch(
    PortalDbContext db, MailWay way, MailBreaker breaker, MailRenderer renderer, UnsubscribeLinks unsubscribe, PortalMeter meter, MailOptions options, TimeProvider clock, ILogger log,
    Guid owner, SuppressedAddresses suppressed, bool isProbe) : IAsyncDisposable
{
    /// <summary>So many refusals in a row, of different mails, are the server's.</summary>
    private const int Refusals = 5;
    private const int LostConnections = 2;

    /// <summary>So many are marked as sent together: a mark costs more than a mail. A slow server's are marked after a second.</summary>
    private const int Together = 25;
    private static readonly TimeSpan Unmarked = TimeSpan.FromSeconds(1);

    private readonly List<(OutboxMail Mail, MailFailure Failure)> doubtful = [];
    private readonly List<OutboxMail> taken = [];
    private long leased = clock.GetTimestamp();
    private long marked = clock.GetTimestamp();
    private Task marking = Task.CompletedTask;

    public async Task SendAsync(IReadOnlyList<OutboxMail> mails, CancellationToken ct)
    {
        foreach (var mail in mails)
        {
            // Sending took so long that another worker has taken over: the rest is its own now.
            if (!await IsOursAsync(ct)) return;
            if (suppressed.CauseOf(mail) is { } cause) await SuppressAsync(mail, cause, ct);
            else if (await RenderAsync(mail, ct) is { } message && !await TryAsync(mail, message, ct)) return;
        }

        await ConcludeAsync(ct);
    }

    /// <summary>Also when the work is stopped half-way: what the server has taken is not to be sent again.</summary>
    public async ValueTask DisposeAsync() => await MarkAsync(finish: true);

    /// <returns>Null when it can never be sent; it is then given up or parked, and stops nobody.</returns>
    private async Task<MimeMessage?> RenderAsync(OutboxMail mail, CancellationToken ct)
    {
        try
        {
            var url = mail.IsBulk ? unsubscribe.Of(mail.TenantId, mail.ToAddress) : null;
            var laidOut = await renderer.LayOutAsync(mail, url);
            return MimeMessages.From(new PortalMessage(mail.MessageId, mail.ToAddress, mail.ToName, mail.Subject, laidOut.Html, laidOut.Text, mail.Language, mail.Kind, mail.IsBulk, url), options, clock);
        }
        catch (MailFailure failure)
        {
            await FailAsync(mail, failure, believed: true, ct);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            await ParkAsync(mail, fault, ct);
        }

        return null;
    }

    /// <returns>Whether to go on with the next mail.</returns>
    private async Task<bool> TryAsync(OutboxMail mail, MimeMessage message, CancellationToken ct)
    {
        IMailSession session;
        try
        {
            session = await way.OpenAsync(ct);
        }
        catch (MailFailure failure)
        {
            await ServerTroubleAsync(failure, ct);
            return false;
        }

        try
        {
            await session.SendAsync(message, ct);
        }
        catch (MailFailure failure)
        {
            doubtful.Add((mail, failure));
            if (!failure.IsPermanent) await way.HangUpAsync();
            if (!isProbe && doubtful.Count < Refusals && doubtful.Count(d => d.Failure.IsConnectionLost) < LostConnections) return true;
            await ServerTroubleAsync(failure, ct);
            return false;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            await way.HangUpAsync();
            await ParkAsync(mail, fault, ct);
            return true;
        }

        breaker.Took();
        taken.Add(mail);
        await MarkAsync(finish: false);
        if (doubtful.Count > 0) await SettleAsync(believed: true, ct);
        return true;
    }

    /// <summary>The server, not the mails: nothing of what happened counts, and what is left of the batch waits as before.</summary>
    private async Task ServerTroubleAsync(MailFailure failure, CancellationToken ct)
    {
        breaker.Trip(failure.Message);
        log.LogWarning("The mail server is left alone for a while: {Reason}", failure.Message);
        await MarkAsync(finish: true);
        foreach (var (mail, why) in doubtful) mail.PutOff(why.Message, clock.UtcNow());
        doubtful.Clear();
        await db.SaveChangesAsync(ct);
        // Past the guards: a lease is the job's own note.
        await db.AcrossTenants<OutboxMail>().Where(m => m.State == MailState.Waiting && m.LeaseOwner == owner)
            .ExecuteUpdateAsync(s => s.SetProperty(m => m.LeaseOwner, (Guid?)null).SetProperty(m => m.LeaseUntil, (DateTime?)null), ct);
    }

    private async Task ConcludeAsync(CancellationToken ct)
    {
        await MarkAsync(finish: true);
        await SettleAsync(breaker.IsProven, ct);
    }

    private async Task SettleAsync(bool believed, CancellationToken ct)
    {
        foreach (var (mail, failure) in doubtful) await FailAsync(mail, failure, believed, ct);
        doubtful.Clear();
    }

    private async Task FailAsync(OutboxMail mail, MailFailure failure, bool believed, CancellationToken ct)
    {
        await MarkAsync(finish: true);
        if (failure.IsConnectionLost && !believed) mail.PutOff(failure.Message, clock.UtcNow());
        else mail.Failed(failure.Message, failure.IsPermanent && believed, clock.UtcNow());
        log.LogWarning("Mail {MailId} of kind {Kind} was not sent; it is now {State}. The reason stands in its row", mail.Id, mail.Kind, mail.State);
        if (mail.State is MailState.Failed) meter.Failed();
        if (mail.State is MailState.Failed && failure.IsAddressRefused) await RememberAsync(mail, failure, ct);
        await db.SaveChangesAsync(ct);
        if (mail.State is MailState.Failed && failure.IsAddressRefused) await AskNextAsync(mail, ct);
    }

    private async Task RememberAsync(OutboxMail mail, MailFailure failure, CancellationToken ct)
    {
        suppressed.Refused(mail);
        var address = Suppression.Normalize(mail.ToAddress);
        if (await db.AcrossTenants<Suppression>().AnyAsync(s => s.TenantId == mail.TenantId && s.Address == address && s.Cause == SuppressionCause.AddressRefused, ct)) return;
        var added = db.Suppressions.Add(new Suppression(mail.TenantId, mail.ToAddress, SuppressionCause.AddressRefused, failure.Message, clock.UtcNow()));
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException)
        {
            // Another worker was told the same at the same time.
            added.State = EntityState.Detached;
        }
    }

    /// <summary>A reminder that did not arrive does not wait for its next date: the sweep looks at it again at once, and asks the next in the chain in place of who was refused. Whoever was reminded is not reminded twice.</summary>
    /// <remarks>Of the organisation that is reminded, in the shared database: what waited in a digest of another one, and what a buyer keeps in its own, waits for the next date.</remarks>
    private async Task AskNextAsync(OutboxMail mail, CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(clock.UtcNow());
        var reminded = db.AcrossTenants<SentReminder>().Where(r => r.TenantId == mail.TenantId && r.MailId == mail.Id).Select(r => r.ObligationId);
        // Past the guards: only the day of the next look, which no person sees or sets.
        await db.AcrossTenants<Obligation>().Where(o => o.TenantId == mail.TenantId && o.State == ObligationState.Open && reminded.Contains(o.Id) && (o.NextReminderOn == null || o.NextReminderOn > today))
            .ExecuteUpdateAsync(s => s.SetProperty(o => o.NextReminderOn, today), ct);
    }

    private async Task SuppressAsync(OutboxMail mail, SuppressionCause cause, CancellationToken ct)
    {
        await MarkAsync(finish: true);
        mail.Suppress(cause);
        meter.Suppressed();
        await db.SaveChangesAsync(ct);
        // Planned before the refusal was known, it asked nobody else.
        if (cause is SuppressionCause.AddressRefused) await AskNextAsync(mail, ct);
    }

    private async Task ParkAsync(OutboxMail mail, Exception fault, CancellationToken ct)
    {
        log.LogError(fault, "Mail {MailId} of kind {Kind} is parked", mail.Id, mail.Kind);
        await MarkAsync(finish: true);
        mail.Park($"{fault.GetType().Name}: {fault.Message}", clock.UtcNow());
        meter.Parked();
        await db.SaveChangesAsync(ct);
    }

    private async Task<bool> IsOursAsync(CancellationToken ct)
    {
        if (clock.GetElapsedTime(leased) <= OutboxPump.Lease / 3) return true;
        await MarkAsync(finish: true);
        var until = clock.UtcNow() + OutboxPump.Lease;
        leased = clock.GetTimestamp();
        // Past the guards: as above.
        return await db.AcrossTenants<OutboxMail>().Where(m => m.State == MailState.Waiting && m.LeaseOwner == owner).ExecuteUpdateAsync(s => s.SetProperty(m => m.LeaseUntil, until), ct) > 0;
    }

    /// <summary>Marks what was taken. While one mark is being written the next mails go out and are marked together; nothing else uses the database meanwhile.</summary>
    private async Task MarkAsync(bool finish)
    {
        if (!finish && (!marking.IsCompleted || (taken.Count < Together && clock.GetElapsedTime(marked) < Unmarked))) return;
        await marking;
        if (taken.Count == 0) return;
        marked = clock.GetTimestamp();
        List<OutboxMail> mails = [.. taken];
        taken.Clear();
        marking = WriteAsync(mails);
        if (finish) await marking;
    }

    private async Task WriteAsync(List<OutboxMail> mails)
    {
        var (now, tenants, ids) = (clock.UtcNow(), mails.Select(m => m.TenantId).Distinct().ToList(), mails.Select(m => m.Id).ToList());
        // Past the guards: the job's own note. Not cancelled: the mails are out.
        await db.AcrossTenants<OutboxMail>().Where(m => tenants.Contains(m.TenantId) && ids.Contains(m.Id) && m.State == MailState.Waiting).ExecuteUpdateAsync(
            s => s.SetProperty(m => m.State, MailState.Sent).SetProperty(m => m.SentAt, now).SetProperty(m => m.Attempts, m => m.Attempts + 1).SetProperty(m => m.LastError, (string?)null)
                .SetProperty(m => m.LeaseOwner, (Guid?)null).SetProperty(m => m.LeaseUntil, (DateTime?)null),
            CancellationToken.None);
        meter.Sent(mails.Count);
    }
}
