using Aims.Portal.Data;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Tenancy;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Features.Invitations;

/// <summary>Adds an invitation to an assessment and its mail, without saving. The mail is the same whether or not the address, the person or the vendor is known to the portal.</summary>
public sealed class InviteContact(PortalDbContext db, Outbox outbox, PortalLinks links, Words words, IStringLocalizer<Text> text, TimeProvider clock)
{
    public async Task AddAsync(Assessment assessment, int questions, CancellationToken ct)
    {
        var (token, hash) = InvitationTokens.Create();
        var sender = await db.Users.Where(p => p.Id == assessment.SentById).Select(p => p.Email).FirstOrDefaultAsync(ct) ?? "";
        var invitation = new Invitation(assessment.BuyerId, InvitationKind.Assessment, assessment.ContactEmail, assessment.ContactName, assessment.ContactLanguage, hash, clock.UtcNow())
        {
            AssessmentId = assessment.Id,
            InvitedByName = assessment.SentByName,
            InvitedByEmail = sender,
        };
        db.Invitations.Add(invitation);
        var url = links.Global($"/invitation/{token}");
        await outbox.AddAsync(assessment.BuyerId, new MailRecipient(assessment.ContactEmail, assessment.ContactName, assessment.ContactLanguage), "invitation", () => new MailContent
        {
            Subject = text["{0} asks you to answer its AI due-diligence questionnaire", assessment.BuyerName],
            Preheader = text["About {0}. Answer by {1}.", assessment.Services, words.Date(assessment.DueDate)],
            Heading = text["{0} asks {1} to answer its AI due-diligence questionnaire", assessment.BuyerName, assessment.VendorName],
            ForOrganisation = MailWords.Of(Languages.Current).For(assessment.BuyerName),
            Paragraphs = [text["Hello {0}, {1} uses or wants to use {2} and asks how its AI is governed. You answer in the portal, attach evidence, and may hand sections to colleagues.", assessment.ContactName, assessment.BuyerName, assessment.Services]],
            Quote = assessment.Message.Length == 0 ? null : new MailQuote(assessment.SentByName, assessment.Message),
            DueLine = text["Due by {0}, {1}", words.DayAndDate(assessment.DueDate), words.Distance(assessment.DueDate)],
            Facts =
            [
                new MailFact(text["AI service"], assessment.Services),
                new MailFact(text["Size"], questions == 1 ? text["1 question"] : text["About {0} questions", questions]),
                new MailFact(text["Sent by"], text["{0}, {1}", assessment.SentByName, sender]),
                new MailFact(text["Reference"], assessment.Reference),
            ],
            Button = new MailLink(text["Open the request"], url),
            SmallPrint =
            [
                new MailLine(text["Not you?"] + MailWords.Of(Languages.Current).BetweenSentences, new MailLink(text["Pass it on to a colleague"], url + "/pass-on"), text["."]),
                new MailLine(text["Opening this page does not use up the invitation, which works until {0}. After that, ask {1} for a new one.", words.Date(invitation.ExpiresAt), assessment.SentByName]),
            ],
            FooterReason = text["You get this because {0} named you as its contact at {1}. Not sure it is real? Call them on a number you already have and give the reference.", assessment.BuyerName, assessment.VendorName],
        });
    }
}
