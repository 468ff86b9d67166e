using Aims.Portal.Domain.Obligations;
using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Tenancy;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Features.Obligations;

/// <summary>The words of every reminder: what, why, by when, what to send, what happens if it is late, one button. Written in the language that is set when it is called.</summary>
public sealed class ReminderMail(IStringLocalizer<Text> text, Words words, PortalLinks links)
{
    public MailContent Write(ReminderLetter letter)
    {
        var late = letter.DueDate < words.Today;
        var said = letter.Role is ReminderRole.Escalation ? Escalation(letter) : Said(letter, late);
        var due = text[late ? "Was due on {0}, {1}" : "Due by {0}, {1}", words.DayAndDate(letter.DueDate), words.Distance(letter.DueDate)];
        return new MailContent
        {
            Subject = text["{0}: {1}", said.Heading, letter.Subject],
            Preheader = due,
            Heading = said.Heading,
            ForOrganisation = MailWords.Of(Languages.Current).For(letter.For),
            Paragraphs = [text["Hello {0},", letter.Name], said.Why],
            DueLine = due,
            Facts = said.Facts,
            Button = new MailLink(said.Button, letter.Url),
            SmallPrint = [new MailLine(said.Small)],
            FooterReason = Footer(letter, said.Reason),
            FooterLink = letter.Role is ReminderRole.Contact ? null : new MailLink(text["Settings"], links.Global("/account/settings")),
        };
    }

    /// <summary>Several letters to one person in one mail, the most urgent first.</summary>
    /// <param name="listUrl">The list of all of it on screen.</param>
    public MailContent WriteDigest(IReadOnlyList<ReminderLetter> letters, string name, string organisation, DigestRhythm rhythm, string listUrl)
    {
        var lines = letters.OrderBy(l => l.DueDate).ThenBy(l => l.Subject, StringComparer.Ordinal).Select(Item).ToList();
        var late = letters.Count(l => l.DueDate < words.Today);
        var heading = text["{0} reminders", letters.Count];
        var how = rhythm switch
        {
            DigestRhythm.Daily => text["{0} has its reminders put together in one mail a day.", organisation],
            DigestRhythm.Weekly => text["{0} has its reminders put together in one mail a week.", organisation],
            DigestRhythm.None => text["These were held back over the quiet days of {0}.", organisation],
            _ => throw new ArgumentOutOfRangeException(nameof(rhythm), rhythm, "Unknown rhythm"),
        };
        return new MailContent
        {
            Subject = late == 0 ? text["{0} reminders: the first is due {1}", letters.Count, words.Date(letters.Min(l => l.DueDate))] : text["{0} reminders: {1} late", letters.Count, late],
            Preheader = lines[0].Title,
            Heading = heading,
            ForOrganisation = MailWords.Of(Languages.Current).For(organisation),
            Paragraphs = [text["Hello {0},", name], text["This is what waits for you or has to be known, the earliest date first. Each line opens where you act."]],
            Items = lines,
            Button = new MailLink(text["Open the whole list"], listUrl),
            SmallPrint = [new MailLine(text["Done already? What is done before the mail is written is not in it."])],
            FooterReason = how,
            FooterLink = new MailLink(text["Settings"], links.Global("/account/settings")),
        };
    }

    private MailItem Item(ReminderLetter letter)
    {
        var late = letter.DueDate < words.Today;
        var said = letter.Role is ReminderRole.Escalation ? Escalation(letter) : Said(letter, late);
        string[] labels = [text["What to send"], text["What to do"], text["What you can do"]];
        return new MailItem(
            text["{0}: {1}", said.Heading, letter.Subject],
            text[late ? "Was due on {0}, {1}" : "Due by {0}, {1}", words.DayAndDate(letter.DueDate), words.Distance(letter.DueDate)],
            [said.Why, .. said.Facts.Where(f => labels.Contains(f.Label)).Select(f => f.Label + MailWords.Of(Languages.Current).LabelEnd + f.Value)],
            new MailLink(said.Button, letter.Url));
    }

    private Sentences Said(ReminderLetter l, bool late) => l.Kind switch
    {
        ObligationKind.Request => new(
            text[late ? "{0} is still waiting for your answers" : "{0} is waiting for your answers", l.Owner],
            text["{0} has asked {1} to answer its AI due-diligence questionnaire. The answers have not been submitted yet.", l.Owner, l.Company],
            [
                new MailFact(text["Request"], l.Subject),
                .. l.Shown > 0 ? [new MailFact(text["Progress"], text["{0} of {1} questions answered", l.Answered, l.Shown])] : Array.Empty<MailFact>(),
                new MailFact(text["What to send"], text["The answers, and the evidence they name, submitted in the portal"]),
                Consequence(late, text["{0} is told that the answers are late and may decide without them.", l.Owner]),
            ],
            l.Role is ReminderRole.Contact ? text["Open the request"] : text["Continue answering"],
            l.Role is ReminderRole.Contact
                ? text["Not you? Open the request and pass it on to a colleague. The link in this mail works as well as the one in the invitation."]
                : text[late ? "Not you? Any colleague who answers at {0} can take it over. Need more days? Ask {1}." : "Not you? Any colleague who answers at {0} can take it over. Need more days? Ask {1} before the date.", l.Company, l.Owner],
            l.Role is ReminderRole.Contact ? text["You get this because {0} named you as its contact at {1}.", l.Owner, l.Company] : text["You get this because you look after answers at {0}.", l.Company]),
        ObligationKind.CertificateExpiry => Evidence(l,
            late ? text["A certificate has expired"] : text["A certificate expires soon"],
            late ? text["The certificate below ended on the date shown. We have not yet received the one that follows it."] : text["The certificate below ends on the date shown. We have not yet received the one that follows it."],
            text["Certificate"], text["The renewed certificate, PDF"],
            text["The certificate shows as expired to every organisation you share it with, and no longer counts in their assessments."],
            text["Add the renewed certificate"]),
        ObligationKind.SurveillanceAudit => Evidence(l,
            IsEarly(l) ? text["Plan the surveillance audit"] : text["Please send proof of the surveillance audit"],
            IsEarly(l) ? text["The certificate below needs a surveillance audit by the date shown. Book it with your certification body in good time; its letter is asked for once the audit has taken place."]
            : late
                ? text["The certificate below needed a surveillance audit by the date shown. We have not yet received the letter from your certification body."]
                : text["The certificate below needs a surveillance audit by the date shown. We have not yet received the letter from your certification body."],
            text["Certificate"], text["The audit letter or report of this surveillance audit, PDF"],
            text["The certificate shows as “surveillance overdue” to every organisation you share it with."],
            IsEarly(l) ? text["Open the certificate"] : text["Add the audit letter"]),
        ObligationKind.Recertification => Evidence(l,
            text["Plan the recertification audit"],
            text["The certificate below ends on the date shown. The recertification audit, with its corrections, has to be finished before that day, so it should be booked in time."],
            text["Certificate"], text["The renewed certificate, once the certification body has decided"],
            text["The certificate expires, and no longer counts until it is renewed or restored."],
            text["Open the certificate"]),
        ObligationKind.DocumentExpiry => Evidence(l,
            late ? text["A document has run out"] : text["A document runs out soon"],
            late ? text["The document below held until the date shown. We have not yet received the one that follows it."] : text["The document below holds until the date shown. We have not yet received the one that follows it."],
            text["Document"], text["The current document as a new version, PDF"],
            text["It shows as out of date to every organisation you share it with, and no longer counts as current evidence."],
            text["Add a new version"]),
        ObligationKind.Condition => Remedy(l,
            late ? text["A condition of the approval is late"] : text["A condition of the approval is due"],
            text["{0} approved your service on the condition below, which is still open.", l.Owner],
            text["Condition"], text["{0} is told that the condition was not met in time and may withdraw its approval.", l.Owner]),
        ObligationKind.Finding => Remedy(l,
            late ? text["A finding is late to be put right"] : text["A finding waits to be put right"],
            text["{0} found the shortcoming below in its assessment and asks {1} to put it right.", l.Owner, l.Company],
            text["Finding"], text["{0} is told that the finding is still open after its date.", l.Owner]),
        ObligationKind.Reassessment => new(
            text["{0} is due to be assessed again", l.Company],
            late
                ? text["The approval of {0} has ended without a new decision. Vendors need some weeks to answer, so send the questionnaire now.", l.Company]
                : text["The approval of {0} ends, and a new assessment has to be decided before that. Vendors need some weeks to answer, so send the questionnaire in good time.", l.Company],
            [
                new MailFact(text["Approval"], l.Subject),
                new MailFact(text["What to do"], text["Send a new questionnaire to {0}", l.Company]),
                Consequence(late, text["{0} is used without a valid approval, and the register says so.", l.Company]),
            ],
            text["Open the vendor"],
            text["A new decision sets the next date by itself."],
            text["You get this because you look after {0} in the register of {1}.", l.Company, l.Owner]),
        ObligationKind.Review => new(
            text["The approval of {0} is due for a review", l.Company],
            text["When {0} was approved, a review in between was planned: is what the approval rests on still so? Look at its certificates, findings and conditions.", l.Company],
            [
                new MailFact(text["Approval"], l.Subject),
                new MailFact(text["What to do"], text["Look at the evidence, then record the review with the next date"]),
                Consequence(late, text["The approval of {0} goes on without the monitoring it was given under.", l.Company]),
            ],
            text["Open the decision"],
            text["Recording the review sets the next date."],
            text["You get this because you look after {0} in the register of {1}.", l.Company, l.Owner]),
        ObligationKind.Acceptance => new(
            late ? text["An acceptance has ended"] : text["An acceptance ends soon"],
            late
                ? text["You relied on the certificate below although one point of it is not met. The time for which that was accepted is over, so the point counts again."]
                : text["You rely on the certificate below although one point of it is not met. The time for which that was accepted ends on the date shown; after it the point counts again."],
            [
                new MailFact(text["Certificate"], l.Subject),
                new MailFact(text["Vendor"], l.Company),
                new MailFact(text["What to do"], text["See whether the point is met by now; if not, accept it anew with a reason, or take it up with the vendor"]),
                Consequence(late, text["The point counts again, and the certificate is not acceptable as long as it is not met."]),
            ],
            text["Open the certificate"],
            text["Accepting it anew sets the next date."],
            text["You get this because you look after {0} in the register of {1}.", l.Company, l.Owner]),
        _ => throw new ArgumentOutOfRangeException(nameof(l), l.Kind, "Unknown kind"),
    };

    /// <summary>The audit will hardly have taken place yet: nobody is asked for its proof.</summary>
    private bool IsEarly(ReminderLetter l) => l.DueDate.DayNumber - words.Today.DayNumber > 30;

    private Sentences Evidence(ReminderLetter l, string heading, string why, string what, string send, string consequence, string button) => new(
        heading, why, [new MailFact(what, l.Subject), new MailFact(text["What to send"], send), Consequence(l.DueDate < words.Today, consequence)], button,
        text["Done already? Then add it to the portal, and the reminders stop. Any colleague who looks after evidence can do it."],
        text["You get this because you look after evidence at {0}.", l.Company]);

    private Sentences Remedy(ReminderLetter l, string heading, string why, string what, string consequence) => new(
        heading, why,
        [new MailFact(what, l.Subject), new MailFact(text["What to send"], text["What was done, with the evidence that shows it"]), Consequence(l.DueDate < words.Today, consequence)],
        text["Answer it"],
        text["Done already? Say so in the portal, and the reminders stop."],
        text["You get this because you look after answers at {0}.", l.Company]);

    /// <summary>To the buyer: names its own vendor and nobody else.</summary>
    private Sentences Escalation(ReminderLetter l) => new(
        l.DueDate < words.Today ? text["{0} is late", l.Company] : text["{0} cannot be reached by mail", l.Company],
        l.DueDate < words.Today
            ? text["{0} was reminded of what is named below and has not acted. The date has passed.", l.Company]
            : text["The mail server refuses the address that reminders of what is named below go to. Nobody at {0} was reminded.", l.Company],
        [
            new MailFact(l.DueDate < words.Today ? text["What is late"] : text["What is due"], text[Labels.Of(l.Kind)]),
            new MailFact(text["Subject"], l.Subject),
            new MailFact(text["Vendor"], l.Company),
            new MailFact(text["What you can do"], l.DueDate < words.Today ? text["Call the contact named in the register, agree on a new date, or raise a finding"] : text["Call the vendor and enter the right address in the register"]),
        ],
        text["Open the vendor"],
        l.DueDate < words.Today ? text["The vendor goes on being reminded too; this mail went to your organisation only."] : text["This mail went to your organisation only."],
        text["You get this because you look after {0} in the register of your organisation.", l.Company]);

    private MailFact Consequence(bool late, string what) => new(text[late ? "Now that it is late" : "If it is late"], what);

    private string Footer(ReminderLetter l, string reason)
    {
        var gap = MailWords.Of(Languages.Current).BetweenSentences;
        var which = l switch
        {
            { SentBy: { } name } => text["{0} sent you this reminder.", name],
            { Due: { } due } => text["Reminder {0} of {1} for this date; each is sent once.", due.Number, due.Count],
            _ => null,
        };
        return which is null ? reason : reason + gap + which;
    }

    private sealed record Sentences(string Heading, string Why, IReadOnlyList<MailFact> Facts, string Button, string Small, string Reason);
}
