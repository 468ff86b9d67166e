using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Audit;
using Aims.Portal.Domain.Certificates.Buyers;
using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Invitations;
using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Tenancy;
using Aims.Portal.Web.Platform.Ui;

namespace Aims.Portal.Web.Features.Obligations;

/// <summary>Adds one reminder to the caller's transaction: the mail, or the note that it waits for the recipient's digest; the proof that it was planned; and a line in the trail. Saves nothing.</summary>
public sealed class ReminderPost(PortalDbContext db, Outbox outbox, ReminderMail mail, PortalLinks links, IMultiTenantContextAccessor tenancy, TimeProvider clock)
{
    public const string MailKind = "reminder";

    /// <summary>Of a mail by which a buyer's people are told of a date that is another organisation's.</summary>
    public const string ToldKind = "told";

    /// <param name="due">Null when sent by hand, outside the plan.</param>
    /// <returns>False when it waits for the recipient's digest or working day.</returns>
    public async Task<bool> AddAsync(Obligation obligation, ReminderRecipient to, DueReminder? due, ReminderFacts facts)
    {
        var now = clock.UtcNow();
        if (due is not null && to.Organisation is { } own && DeliveryTime.Of(facts.RulesOf(own), ZoneOf(own, facts), now, obligation.DueDate) is { } later)
        {
            Hold(obligation, to, own, due, later, now);
            return false;
        }

        var id = await outbox.AddAsync(to.OnBehalfOf.Id, new MailRecipient(to.Email, to.Name, to.Language), to.OnBehalfOf.Id == obligation.TenantId ? MailKind : ToldKind, () => mail.Write(Letter(obligation, to, due, facts)), bulk: true);
        db.SentReminders.Add(new SentReminder(obligation.TenantId, obligation.Id, obligation.DueDate, due?.OffsetDays ?? SentReminder.ByHand(now), to.Key, now, id));
        Tell(obligation, to);
        return true;
    }

    /// <summary>What the reminder tells, with its address.</summary>
    internal ReminderLetter Letter(Obligation obligation, ReminderRecipient to, DueReminder? due, ReminderFacts facts)
    {
        var assessment = facts.AssessmentOf(obligation);
        return new ReminderLetter(obligation.Kind, obligation.Subject, obligation.DueDate, to.Name, to.Role, facts.Organisations[obligation.TenantId].Name, to.Company)
        {
            For = to.OnBehalfOf.Name,
            Due = due,
            SentBy = due is null ? tenancy.Actor.Name : null,
            Url = to.Role is ReminderRole.Contact ? Invite(assessment!, facts, clock.UtcNow()) : links.InTenant(to.Slug!, to.Link),
            Answered = assessment?.Answered ?? 0,
            Shown = assessment?.Shown ?? 0,
        };
    }

    /// <summary>A line in the trail of the organisation that reminds.</summary>
    internal void Tell(Obligation obligation, ReminderRecipient to) =>
        db.AuditEntries.Add(new AuditEntry(to.OnBehalfOf.Id, clock.UtcNow(), tenancy.Actor.PersonId, tenancy.Actor.Name, "reminded", Entity(obligation.Kind), obligation.SubjectId,
            // Whom a vendor employs is none of a buyer's business: its trail names the company.
            Told(to.Slug is { } theirs && theirs != to.OnBehalfOf.Identifier ? to.Company : to.Email, obligation.DueDate)));

    /// <summary>The occasion of all that one organisation's people get at one moment; the mail's id comes from it and the address, so that it is known before there is a mail.</summary>
    internal static Guid OccasionOf(OrganisationId mailTenant, DateTime sendFrom, string? place) =>
        DerivedKey.Of(mailTenant.Value, "held", sendFrom.ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture), place ?? "");

    internal static TimeZoneInfo ZoneOf(OrganisationId organisation, ReminderFacts facts) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(facts.Organisations[organisation].TimeZone, out var zone) ? zone : TimeZoneInfo.Utc;

    private void Hold(Obligation obligation, ReminderRecipient to, OrganisationId own, DueReminder due, DateTime later, DateTime now)
    {
        // A buyer's own database writes mails for that buyer alone; from the shared one a digest holds whatever its reader's organisation is reminded of.
        var tenant = db.Place is null ? own : to.OnBehalfOf.Id;
        var id = new MailId(DerivedKey.Of(OccasionOf(tenant, later, db.Place), MailKind, to.Email));
        db.HeldReminders.Add(new HeldReminder(obligation.TenantId, obligation.Id, obligation.DueDate, due.OffsetDays, to.Key, tenant, id, later));
        db.SentReminders.Add(new SentReminder(obligation.TenantId, obligation.Id, obligation.DueDate, due.OffsetDays, to.Key, now, id));
    }

    /// <summary>What the trail keeps of a reminder.</summary>
    internal static string Told(string to, DateOnly due) => System.Text.Json.JsonSerializer.Serialize(new Dictionary<string, string?[]>(StringComparer.Ordinal)
    {
        ["To"] = [null, to],
        ["DueDate"] = [null, due.ToString("yyyy-MM-dd")],
    });

    /// <summary>The link of the first mail may have run out by now, and only its hash was kept: a reminder brings a fresh one.</summary>
    private string Invite(Assessment assessment, ReminderFacts facts, DateTime now)
    {
        var (token, hash) = InvitationTokens.Create();
        db.Invitations.Add(new Invitation(assessment.BuyerId, InvitationKind.Assessment, assessment.ContactEmail, assessment.ContactName, assessment.ContactLanguage, hash, now)
        {
            AssessmentId = assessment.Id,
            InvitedByName = assessment.SentByName,
            InvitedByEmail = facts.People[assessment.BuyerId].FirstOrDefault(p => p.Id == assessment.SentById)?.Email ?? "",
        });
        return links.Global($"/invitation/{token}");
    }

    /// <summary>The name under which the trail knows the subject.</summary>
    internal static string Entity(ObligationKind kind) => kind switch
    {
        ObligationKind.Request or ObligationKind.Reassessment or ObligationKind.Review => nameof(Assessment),
        ObligationKind.CertificateExpiry or ObligationKind.SurveillanceAudit or ObligationKind.Recertification => "Certificate",
        ObligationKind.Acceptance => nameof(AcceptedPoint),
        ObligationKind.DocumentExpiry => "EvidenceDocument",
        ObligationKind.Condition => "Condition",
        ObligationKind.Finding => "Finding",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind"),
    };
}
