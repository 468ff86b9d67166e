using System.Globalization;
using System.Text.RegularExpressions;
using Aims.Portal.Browser.Tests.Harness;
using Microsoft.Playwright;
using MimeKit;

namespace Aims.Portal.Browser.Tests;

/// <summary>The days of a certificate's life that matter; each step moves the clock to one of them and reads what the vendor and the bank see.</summary>
/// <param name="vendor">Answers the questionnaire and administers the vendor's organisation.</param>
/// <param name="keeper">Looks after the vendor's evidence.</param>
/// <param name="reviewer">At the bank.</param>
internal sealed class CertificateWalk(ClockedPortal portal, Visitor vendor, Visitor keeper, Visitor reviewer)
{
    private const int Width = 1440;
    private const string KeeperAddress = "eva.1440@sorrel-1440.example";
    private const string ReviewerAddress = "daniel.lau@harbour-bank.example";
    private const string OfficerAddress = "tommy.wong@harbour-bank.example";
    private const string Certificate = "ISO/IEC 42001:2023 · AIMS-1440";
    private readonly Journey journey = new(portal, Width);
    private readonly DateOnly expires = portal.Today.AddDays(120);
    private string bank = "";
    private string certificate = "";
    private string finding = "";
    private string scoreBefore = "";

    public async Task SubmitAsync(Visitor officer)
    {
        await journey.RegisterAndSendAsync(officer);
        bank = officer.Home;
        await journey.AcceptAsync(vendor);
        await InviteKeeperAsync();
        await journey.AnswerAsync(vendor);
        await journey.AttachAsync(vendor);
        await journey.RecordAsync(keeper, expires.AddDays(1).AddYears(-3), expires, confirmed: true);
        certificate = new Uri(keeper.Page.Url).Segments[^1];
        foreach (var year in new[] { -2, -1 })
        {
            await keeper.Page.FillAsync("#On", Iso(expires.AddDays(-14).AddYears(year)));
            await keeper.GoAsync("#audit form button:has-text('Record surveillance')");
        }

        await journey.SubmitAsync(vendor);
        await reviewer.SignInAsync(ReviewerAddress);
        await reviewer.OpenAsync(Review);
        await reviewer.Page.CheckAsync("#f-CE-02 input[value=Accepted]");
        await reviewer.GoAsync("#f-CE-02 button.btn-primary");
    }

    /// <summary>120 days before: both sides see the day come, and the keeper is reminded for the first time.</summary>
    public async Task SeeItAheadAsync()
    {
        // An hour later the same day: nobody has to sign in again.
        portal.Clock.Set(portal.Today.ToDateTime(new TimeOnly(11, 0)));
        await RemindedAsync("A certificate expires soon", "in 120 days");
        foreach (var (person, page) in new[] { (keeper, Ours), (reviewer, Theirs) })
        {
            await person.OpenAsync(page);
            await ReadsAsync(person, "main, header", "Expiring", $"Valid to {Said(expires)}, in 120 days", $"It expires at the end of {Said(expires)}.");
        }

        await reviewer.OpenAsync(Review);
        scoreBefore = await ScoreAsync();
        await Assertions.Expect(reviewer.Page.Locator("#q-CE-02 .notice.bad")).ToHaveCountAsync(0);
        await reviewer.OpenAsync(bank + "/findings?q=Sorrel");
        await Assertions.Expect(reviewer.Page.Locator("main a[href*='/findings/']")).ToHaveCountAsync(0);
    }

    /// <summary>90 and 30 days before: the mail leads, past the sign-in, to the certificate; the bank sees what will break.</summary>
    public async Task RemindAsync()
    {
        await MoveToAsync(expires.AddDays(-90));
        var mail = await RemindedAsync("A certificate expires soon", "in 90 days");
        Assert.Contains("The renewed certificate, PDF", mail.TextBody, StringComparison.Ordinal);
        await RemindedAsync("Plan the recertification audit", "in 90 days");
        await FollowAsync(keeper, mail, KeeperAddress, Journey.VendorPassword);
        await ReadsAsync(keeper, "main, header", Certificate, "Expiring", "in 90 days");
        Assert.Equal(Ours, new Uri(keeper.Page.Url).AbsolutePath);

        await MoveToAsync(expires.AddDays(-30));
        await RemindedAsync("A certificate expires soon", "in 30 days");
        await reviewer.SignInAsync(ReviewerAddress);
        await reviewer.OpenAsync(bank + "/breaks?days=30");
        await ReadsAsync(reviewer, "main tr:has-text('AIMS-1440')", "Certificate expires", $"{Said(expires)} in 30 days", "Sorrel Score 2", "CE-02");
    }

    /// <summary>The day after: it supports nothing any more, on both sides and in the score.</summary>
    public async Task ExpireAsync()
    {
        await MoveToAsync(expires.AddDays(1));
        await RemindedAsync("A certificate has expired", "1 day late");
        var toVendor = await portal.Mails.MailToAsync(journey.Contact, "a certificate your answers rest on needs proof");
        var toBank = await portal.Mails.MailToAsync(ReviewerAddress, "proof of a certificate is missing");
        await portal.Mails.MailToAsync(OfficerAddress, "proof of a certificate is missing");
        foreach (var mail in new[] { toVendor, toBank })
        {
            Assert.Contains("AIMS-1440", mail.TextBody, StringComparison.Ordinal);
            Assert.Contains("Expired; no renewed certificate has come", mail.TextBody, StringComparison.Ordinal);
            Assert.Contains("CE-02", mail.TextBody, StringComparison.Ordinal);
        }

        Assert.Contains("Add the renewed certificate", toVendor.TextBody, StringComparison.Ordinal);

        await FollowAsync(reviewer, toBank, ReviewerAddress, RunningPortal.Password);
        finding = new Uri(reviewer.Page.Url).Segments[^1];
        await ReadsAsync(reviewer, "main, header", "Open", "High", "Certificate expired", $"count as not met since {Said(expires.AddDays(1))}: CE-02", "Expired; no renewed certificate has come");
        await PictureAsync(reviewer, "expired-finding-bank");
        await reviewer.OpenAsync(Theirs);
        await ReadsAsync(reviewer, "main, header", "Expired, restorable", $"Expired on {Said(expires)}, yesterday", $"It expired on {Said(expires)} and is not valid. The certification body may restore it until {Said(expires.AddMonths(6))}");
        await PictureAsync(reviewer, "expired-certificate-bank");
        await reviewer.OpenAsync(Review);
        await ReadsAsync(reviewer, "#q-CE-02", $"No longer supported since {Said(expires.AddDays(1))}", "Expired; no renewed certificate has come");
        await ReadsAsync(reviewer, "#q-CE-02", "Not met: 0 of 100", "Rests on a certificate that no longer supports it");
        await ReadsAsync(reviewer, ".rail", $"{scoreBefore} with every certificate in order. Not met because one is not: CE-02");
        Assert.True(Number(await ScoreAsync()) < Number(scoreBefore));
        await PictureAsync(reviewer, "expired-review-bank");

        await FollowAsync(vendor, toVendor, journey.Contact, Journey.VendorPassword);
        await ReadsAsync(vendor, "main, header", "Open", "High", "Certificate expired", "count as not met since", "Add the renewed certificate, or say when the certification body will decide.");
        await PictureAsync(vendor, "expired-finding-vendor");
        await keeper.SignInAsync(KeeperAddress, Journey.VendorPassword);
        await keeper.OpenAsync(Ours);
        await ReadsAsync(keeper, "main, header", "Expired, restorable", $"It expired on {Said(expires)} and is not valid.");
        await PictureAsync(keeper, "expired-certificate-vendor");
        await ReadInChineseAsync();
    }

    /// <summary>A week later: a later date without a document changes what is said, not what counts.</summary>
    public async Task TypeALaterDateAsync()
    {
        await MoveToAsync(expires.AddDays(8));
        await RemindedAsync("A certificate has expired", "8 days late");
        await portal.Mails.MailToAsync(OfficerAddress, "Sorrel Lending Models 1440 is late");
        await portal.Mails.MailToAsync(journey.Contact, "A certificate has expired", "8 days late");
        await portal.Mails.MailToAsync(journey.Contact, "A finding waits to be put right");
        await SignInAsync();
        var lowered = await ScoreOfReviewAsync();
        await keeper.OpenAsync(Ours);
        await keeper.GoAsync("main a[href*='/our-certificates/record/']:has-text('Correct')");
        await keeper.Page.FillAsync("#ExpiryDate", Iso(expires.AddYears(3)));
        await keeper.ExpectingAsync(400, () => keeper.GoAsync("main form .card-footer button.btn-primary"));
        await ReadsAsync(keeper, "main", "A certification cycle has 36 months.");
        await RecordRestorationAsync(expires.AddDays(7), document: null);

        await SeesAsync(vendor, TheirFinding, "In force again as stated by the vendor; no document shows it");
        await ReadsAsync(vendor, "main", "Upload what shows it");
        await PictureAsync(vendor, "claimed-finding-vendor");
        await reviewer.OpenAsync(OurFinding);
        await ReadsAsync(reviewer, "main, header", "Open", "In force again as stated by the vendor; no document shows it", "The answers do not count until the vendor shares a document with you that shows it, or your own check finds it in force.");
        await PictureAsync(reviewer, "claimed-finding-bank");
        await reviewer.OpenAsync(Theirs);
        await ReadsAsync(reviewer, "main", "In force again as stated by the vendor; no document shows it", "No proof attached");
        await PictureAsync(reviewer, "claimed-certificate-bank");
        await keeper.OpenAsync(Ours);
        await ReadsAsync(keeper, "main", "Buyers wait for the document that shows it is in force again");
        await PictureAsync(keeper, "claimed-certificate-vendor");
        Assert.Equal(lowered, await ScoreOfReviewAsync());
        await ReadsAsync(reviewer, "#q-CE-02", "No longer supported since");

        await keeper.OpenAsync(Ours);
        await keeper.GoAsync("#history li:has-text('Certification restored') button");
        await SeesAsync(vendor, TheirFinding, "Add the renewed certificate, or say when the certification body will decide.");
    }

    /// <summary>Three weeks after the expiry: the restored certificate and what happened give the support back, once the bank can read it.</summary>
    public async Task RestoreAsync()
    {
        var (decided, until) = (expires.AddDays(20), expires.AddYears(3));
        await MoveToAsync(expires.AddDays(21));
        await portal.Mails.MailToAsync(journey.Contact, "A finding is late to be put right");
        await SignInAsync();
        await keeper.OpenAsync(Ours);
        await keeper.GoAsync("main dd a[href*='/evidence/']");
        await keeper.Page.SetInputFilesAsync("[name=Files]", new FilePayload { Name = "restored.pdf", MimeType = "application/pdf", Buffer = Pdf.Of("Restored certificate") });
        await keeper.GoAsync("form[data-upload] button[type=submit]");
        await RecordRestorationAsync(decided, "Certificate ISO 42001");

        // The bank was given the old file only: what it may look at is the vendor's to say, and what it cannot look at gives nothing back.
        await SeesAsync(vendor, TheirFinding, "Share the document with Harbour Bank. The answers count again as soon as it can be read there.");
        await PictureAsync(vendor, "unshared-finding-vendor");
        await reviewer.OpenAsync(Theirs);
        await ReadsAsync(reviewer, "main li:has-text('Certification restored')", "The vendor keeps the proof and has not shared it with you");
        await vendor.OpenAsync(TheirFinding);
        var file = await vendor.Page.Locator("#Document option:has-text('version 2')").GetAttributeAsync("value");
        await vendor.Page.SelectOptionAsync("#Document", file!);
        await vendor.GoAsync("#share button");
        await portal.Mails.MailToAsync(ReviewerAddress, "sends proof");

        var mail = await portal.Mails.MailToAsync(ReviewerAddress, "proof of a certificate has come");
        await portal.Mails.MailToAsync(OfficerAddress, "proof of a certificate has come");
        await reviewer.OpenAsync(new Uri(SmtpSink.LinkIn(mail)).AbsolutePath);
        await ReadsAsync(reviewer, "main, header", $"Supported again since {Said(portal.Today)}", "The answers count again. Look at the proof and close the finding.", $"counted as not met from {Said(expires.AddDays(1))} until {Said(portal.Today)}: CE-02", "Nothing in words; the proof has come.");
        await PictureAsync(reviewer, "restored-finding-bank");
        Assert.Equal(scoreBefore, await ScoreOfReviewAsync());
        await Assertions.Expect(reviewer.Page.Locator(".rail")).Not.ToContainTextAsync("with every certificate in order");
        await Assertions.Expect(reviewer.Page.Locator("#q-CE-02")).Not.ToContainTextAsync("No longer supported since");

        foreach (var (person, page, status) in new[] { (keeper, Ours, "Valid"), (reviewer, Theirs, "Valid, as stated by the vendor") })
        {
            await person.OpenAsync(page);
            await ReadsAsync(person, "header, .page-header", status, $"Valid to {Said(until)}");
            await ReadsAsync(person, "main .timeline >> nth=-1", Said(decided), "Certification restored", $"Decided on {Said(decided)}, new expiry date {Said(until)}", "Surveillance audit", "Certificate issued", $"Printed expiry date {Said(expires)}");
            await PictureAsync(person, $"restored-certificate-{(person == keeper ? "vendor" : "bank")}");
        }

        await vendor.OpenAsync(TheirFinding);
        await ReadsAsync(vendor, "main, header", "Answered", "Supported again since", "The answers count again. Harbour Bank closes the finding.");
        await PictureAsync(vendor, "restored-finding-vendor");
        await reviewer.OpenAsync(Theirs);
        await ReadsAsync(reviewer, "main li:has-text('Certification restored')", "restored.pdf");
    }

    public async Task CloseAsync()
    {
        await reviewer.OpenAsync(OurFinding);
        await ReadsAsync(reviewer, "main", "Proof shared since", "restored.pdf");
        await reviewer.Page.FillAsync("#Reason", "The restored certificate is in the file.");
        await reviewer.GoAsync("#close button.btn-primary");
        await ReadsAsync(reviewer, "main, header", "Closed");
        await vendor.OpenAsync(TheirFinding);
        await ReadsAsync(vendor, "main, header", "Closed");
        await Assertions.Expect(vendor.Page.Locator("main")).Not.ToContainTextAsync("The restored certificate is in the file.");
    }

    /// <summary>Each mail once, to whom it concerns.</summary>
    public async Task HaveMailedNobodyTwiceAsync()
    {
        await AssertMailsAsync(KeeperAddress, "A certificate expires soon", "A certificate expires soon", "A certificate expires soon", "A certificate has expired", "A certificate has expired", "Plan the recertification audit");
        // The administrator hears of the certificate when it is late, and of the finding before and after its date.
        await AssertMailsAsync(journey.Contact, "A certificate has expired", "A finding is late to be put right", "A finding waits to be put right", "Harbour Bank: a certificate your answers rest on needs proof");
        await AssertMailsAsync(ReviewerAddress, "Sorrel Lending Models 1440: proof of a certificate has come", "Sorrel Lending Models 1440: proof of a certificate is missing", "Sorrel Lending Models 1440 sends proof: Certificate ISO 42001");
    }

    private string Ours => $"{journey.VendorHome}/our-certificates/{certificate}";

    private string Theirs => $"{bank}/certificates/{certificate}";

    private string OurFinding => $"{bank}/findings/{finding}";

    private string TheirFinding => $"{journey.VendorHome}/remediation/findings/{finding}";

    private string Review => $"{journey.Assessment}/review?show=all&section=CE";

    private async Task InviteKeeperAsync()
    {
        await vendor.OpenAsync(journey.VendorHome + "/members");
        await vendor.Page.FillAsync("#Name", "Eva Sorrel");
        await vendor.Page.FillAsync("#Email", KeeperAddress);
        await vendor.Page.SelectOptionAsync("#Role", "EvidenceOwner");
        await vendor.GoAsync("form[action*='handler=Invite'] button.btn-primary");
        await keeper.OpenAsync(SmtpSink.LinkIn(await portal.Mails.MailToAsync(KeeperAddress)));
        await keeper.GoAsync("main .btn-primary");
        await keeper.Page.FillAsync("#Name", "Eva Sorrel");
        await keeper.Page.FillAsync("#Password", Journey.VendorPassword);
        await keeper.GoAsync("main .btn-primary");
    }

    /// <summary>To ten in the morning, when mails go out. Whoever was signed in is not any more.</summary>
    private async Task MoveToAsync(DateOnly day)
    {
        portal.Clock.Set(day.ToDateTime(new TimeOnly(10, 0)));
        await keeper.OpenAsync(Ours);
        await Assertions.Expect(keeper.Page).ToHaveURLAsync(new Regex("/account/sign-in"));
    }

    private async Task SignInAsync()
    {
        await vendor.SignInAsync(journey.Contact, Journey.VendorPassword);
        await keeper.SignInAsync(KeeperAddress, Journey.VendorPassword);
        await reviewer.SignInAsync(ReviewerAddress);
    }

    /// <summary>Of two mails of one day the heading tells which, of two days' mails the distance.</summary>
    private Task<MimeMessage> RemindedAsync(string heading, string distance) => portal.Mails.MailToAsync(KeeperAddress, $"{heading}: {Certificate}", distance);

    /// <summary>Presses the button of a mail; the way leads past the sign-in.</summary>
    private static async Task FollowAsync(Visitor person, MimeMessage mail, string email, string password)
    {
        await person.OpenAsync(SmtpSink.LinkIn(mail));
        await person.Page.FillAsync("#Email", email);
        await person.Page.FillAsync("#Password", password);
        await person.GoAsync("main form button.btn-primary");
    }

    private async Task RecordRestorationAsync(DateOnly day, string? document)
    {
        await keeper.OpenAsync(Ours);
        await keeper.GoAsync($"a[href='{Ours}/record/Restoration']");
        await ReadsAsync(keeper, "main, header", "Only within six months after expiry.");
        await keeper.Page.FillAsync("#On", Iso(day));
        await keeper.Page.FillAsync("#DecidedOn", Iso(day));
        await keeper.Page.FillAsync("#ExpiryDate", Iso(expires.AddYears(3)));
        if (document is not null) await keeper.Page.SelectOptionAsync("#Document", new SelectOptionValue { Label = document });
        await keeper.GoAsync("main form .card-footer button.btn-primary");
        await ReadsAsync(keeper, "body", "Certification restored is recorded. Every buyer that holds the certificate sees it.");
    }

    private async Task<string> ScoreOfReviewAsync()
    {
        await reviewer.OpenAsync(Review);
        return await ScoreAsync();
    }

    private async Task<string> ScoreAsync() => await reviewer.Page.Locator(".rail .big").InnerTextAsync();

    /// <summary>The decisive pages once in Chinese on a telephone.</summary>
    private async Task ReadInChineseAsync()
    {
        await ReadOnTelephoneAsync(reviewer, (OurFinding, "finding-bank", "：已到期，且未收到續期證書。"), (Theirs, "certificate-bank", "已到期，可恢復"), (Review, "review-bank", "起不再有依據"));
        await ReadOnTelephoneAsync(vendor, (TheirFinding, "finding-vendor", "請加入續期證書"));
        await ReadOnTelephoneAsync(keeper, (Ours, "certificate-vendor", "已到期，可恢復"));
    }

    private static async Task ReadOnTelephoneAsync(Visitor person, params (string Page, string Name, string Words)[] pages)
    {
        await person.Page.SetViewportSizeAsync(360, 740);
        await person.SpeakAsync("zh-Hant");
        foreach (var (page, name, words) in pages)
        {
            await person.OpenAsync(page);
            await ReadsAsync(person, "body", words);
            await PictureAsync(person, "expired-" + name);
        }

        await person.SpeakAsync("en");
        await person.Page.SetViewportSizeAsync(Width, 900);
    }

    private async Task AssertMailsAsync(string address, params string[] about)
    {
        var subjects = (await portal.Mails.SubjectsToAsync(address)).Where(s => s.Contains("ertif", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        Assert.True(subjects.Count == about.Length && subjects.Zip(about.Order(StringComparer.Ordinal)).All(p => p.First.StartsWith(p.Second, StringComparison.Ordinal)), $"{address}:\n{string.Join('\n', subjects)}");
    }

    private static async Task ReadsAsync(Visitor person, string where, params string[] words)
    {
        var text = string.Join(' ', string.Join('\n', await person.Page.Locator(where).AllInnerTextsAsync()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        foreach (var said in words) Assert.Contains(said, text, StringComparison.Ordinal);
    }

    /// <summary>Opens a page until a job has brought about what it is to say.</summary>
    private static Task<string> SeesAsync(Visitor person, string page, string words) => Until.FoundAsync(
        async () =>
        {
            await person.OpenAsync(page);
            var text = await person.Page.Locator("main").InnerTextAsync();
            return text.Contains(words, StringComparison.Ordinal) ? text : null;
        },
        $"'{words}' on {page}");

    private static async Task PictureAsync(Visitor person, string name)
    {
        if (Environment.GetEnvironmentVariable("PORTAL_SCREENSHOTS") is { Length: > 0 } folder) await person.PictureAsync(Path.Combine(folder, $"walk-{name}-{person.Page.ViewportSize!.Width}.png"));
    }

    private static decimal Number(string shown) => decimal.Parse(shown, CultureInfo.InvariantCulture);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Said(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
