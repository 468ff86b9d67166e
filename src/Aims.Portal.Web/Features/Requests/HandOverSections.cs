using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Web.Features.Questionnaires;
using Aims.Portal.Web.Platform.Database;
using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Tenancy;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Features.Requests;

/// <summary>Hands sections of a questionnaire to colleagues; each newly named colleague gets one mail that lists his sections.</summary>
public sealed class HandOverSections(
    PortalDbContext db, IMultiTenantContextAccessor tenancy, QuestionnaireStore questionnaires, CurrentMember me, Outbox outbox, PortalLinks links, Words words, IStringLocalizer<Text> text)
{
    /// <param name="wishes">Section id to person; an absent or empty person takes the section back.</param>
    public Task ExecuteAsync(AssessmentId id, IReadOnlyDictionary<string, Guid?> wishes, CancellationToken ct) => db.AnewWhenOvertakenAsync(() => HandOverAsync(id, wishes, ct));

    private async Task HandOverAsync(AssessmentId id, IReadOnlyDictionary<string, Guid?> wishes, CancellationToken ct)
    {
        var tenant = tenancy.Tenant!;
        var assessment = await db.Assessments.AsNoTracking().OneAsync(a => a.VendorOrganisationId == tenant.Id && a.Id == id, ct);
        assessment.DemandVendorsTurn();
        var questionnaire = await questionnaires.GetAsync(assessment.QuestionnaireId, assessment.QuestionnaireVersion, ct);
        var members = await (from m in db.Memberships
                             join p in db.Users on m.PersonId equals p.Id
                             where m.EndedAt == null
                             select new { p.Id, p.DisplayName, Email = p.Email!, p.Language }).ToDictionaryAsync(p => p.Id, ct);
        var now = await db.SectionAssignments.Where(s => s.AssessmentId == id).ToDictionaryAsync(s => s.SectionId, ct);
        var handed = new List<(Guid To, Section Section)>();
        foreach (var section in questionnaire.Sections.Where(s => wishes.ContainsKey(s.Id)))
        {
            var row = now.GetValueOrDefault(section.Id);
            if (wishes[section.Id] is not { } person)
            {
                if (row is not null) db.Remove(row);
                continue;
            }

            if (!members.TryGetValue(person, out var member)) throw new RuleViolation("handover.member", "Choose a colleague from the list. Invite the person first if the name is missing.") { Field = "s_" + section.Id };
            if (row?.PersonId == person) continue;
            if (row is null) db.SectionAssignments.Add(row = new SectionAssignment(tenant.Id, assessment.BuyerId, id, section.Id));
            row.HandTo(member.Id, member.DisplayName);
            if (person != me.PersonId) handed.Add((person, section));
        }

        foreach (var group in handed.GroupBy(h => h.To))
        {
            var to = members[group.Key];
            await outbox.AddAsync(tenant.Id, new MailRecipient(to.Email, to.DisplayName, to.Language), "section-handed-over", () => new MailContent
            {
                Subject = text["{0} hands you a part of the questionnaire of {1}", me.Name, assessment.BuyerName],
                Preheader = text["Answer by {0}.", words.Date(assessment.DueDate)],
                Heading = text["Please answer your part for {0}", assessment.BuyerName],
                Paragraphs = [text["Hello {0}, {1} asks you to answer these sections of the questionnaire about {2}. Everything saves by itself; you can stop and go on at any time.", to.DisplayName, me.Name, assessment.Services]],
                DueLine = text["Due by {0}, {1}", words.DayAndDate(assessment.DueDate), words.Distance(assessment.DueDate)],
                Facts = [.. group.Select(g => new MailFact(text["Section {0}", g.Section.Order], g.Section.Title.In(Languages.Current)))],
                Button = new MailLink(text["Open your sections"], links.InTenant(tenant.Identifier, $"/requests/{id}?show=mine")),
                FooterReason = text["You get this because {0} named you in {1}.", me.Name, tenant.Name],
            });
        }

        await db.SaveChangesAsync(ct);
    }
}
