using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Audit;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Invitations;
using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Tenancy;
using Aims.Portal.Web.Platform.Ui;

namespace Aims.Portal.Web.Features.Obligations;

/// <summary>Adds one reminder to the caller's transaction: the mail, the proof that it was sent, and a line in the trail. Saves nothing.</summary>
public sealed class ReminderPost(PortalDbContext db, Outbox outbox, ReminderMail mail, PortalLinks links, IMultiTenantContextAccessor tenancy, TimeProvider clock)
{
    public const string MailKind = "reminder";

    /// <param name="due">Null when sent by hand, outside the plan.</param>
    public async Task AddAsync(Obligation obligation, ReminderRecipient to, DueReminder? due, ReminderFacts facts)
    {
        var now = clock.UtcNow();
        var assessment = facts.AssessmentOf(obligation);
        var letter = new ReminderLetter(obligation.Kind, obligation.Subject, obligation.DueDate, to.Name, to.Role, facts.Organisations[obligation.TenantId].Name, to.Company)
        {
            For = to.OnBehalfOf.Name,
            Due = due,
            SentBy = due is null ? tenancy.Actor.Name : null,
            Url = to.Role is ReminderRole.Contact ? Invite(assessment!, facts, now) : links.InTenant(to.Slug!, to.Link),
            Answered = assessment?.Answered ?? 0,
            Shown = assessment?.Shown ?? 0,
        };
        var id = await outbox.AddAsync(to.OnBehalfOf.Id, new MailRecipient(to.Email, to.Name, to.Language), MailKind, () => mail.Write(letter), bulk: true);
        db.SentReminders.Add(new SentReminder(obligation.TenantId, obligation.Id, obligation.DueDate, due?.OffsetDays ?? SentReminder.ByHand(now), to.Key, now, id));
        db.AuditEntries.Add(new AuditEntry(to.OnBehalfOf.Id, now, tenancy.Actor.PersonId, tenancy.Actor.Name, "reminded", Entity(obligation.Kind), obligation.SubjectId,
            // Whom a vendor employs is none of a buyer's business: its trail names the company.
            Told(to.Slug is { } theirs && theirs != to.OnBehalfOf.Identifier ? to.Company : to.Email, obligation.DueDate)));
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
        ObligationKind.DocumentExpiry => "EvidenceDocument",
        ObligationKind.Condition => "Condition",
        ObligationKind.Finding => "Finding",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind"),
    };
}
