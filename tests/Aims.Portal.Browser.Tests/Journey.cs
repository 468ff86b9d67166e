using System.Text.RegularExpressions;
using Aims.Portal.Browser.Tests.Harness;
using Microsoft.Playwright;

namespace Aims.Portal.Browser.Tests;

/// <summary>One request from the register to the decision; each step is what one person does in the browser.</summary>
internal sealed partial class Journey(RunningPortal portal, int width)
{
    // Unlike anything else on any page, so that finding it there means that it leaked.
    public const string InternalNote = "Quartz-7741: we have heard of an unreported incident";
    public const string ReasonOfDecision = "Basalt-2203: the board wants this vendor";
    public const string ConditionText = "Send the sub-processor list every quarter";
    public const string AskedBack = "Which sub-processors see applicants' data?";
    public const string VendorPassword = "seven lanterns over the quiet harbour";
    private static readonly string[] Sections = ["CO", "UC", "GV", "RM", "DA", "ML", "HO", "TR", "PV", "SE", "TP", "IN", "MO", "CE", "EX"];
    private readonly string vendorName = $"Sorrel Lending Models {width}";
    private string request = "";

    public string Contact { get; } = $"jo.{width}@sorrel-{width}.example";

    /// <summary>Where the buyer finds it.</summary>
    public string Assessment { get; private set; } = "";

    public string VendorHome { get; private set; } = "";

    public async Task RegisterAndSendAsync(Visitor officer)
    {
        var page = officer.Page;
        await officer.SignInAsync("tommy.wong@harbour-bank.example");
        var home = officer.Home;
        if (width < 992) await officer.Page.ClickAsync(".menu-open");
        await officer.GoAsync($"#nav a[href='{home}/vendors']");
        await officer.GoAsync($"main a[href='{home}/vendors/new'], header a[href='{home}/vendors/new']");
        await page.FillAsync("#Name", vendorName);
        await page.FillAsync("#LegalName", vendorName + " Limited");
        await officer.GoAsync("#vendor button.btn-primary");
        var vendor = new Uri(page.Url).AbsolutePath;

        await officer.OpenAsync(vendor + "/contacts/new");
        await page.FillAsync("#Name", "Jo Sorrel");
        await page.FillAsync("#Email", Contact);
        await officer.GoAsync("#contact button.btn-primary");

        await officer.OpenAsync(vendor + "/services/new");
        await page.FillAsync("#Name", "Sorrel Score 2");
        await page.FillAsync("#Purpose", "Scores loan applications before a person decides.");
        foreach (var (fact, values) in Answers.UseCase)
        {
            foreach (var value in values) await page.CheckAsync($"input[name='{fact}'][value='{value}']");
        }

        // The tier and its working are there before anything is saved.
        await officer.GoAsync("button[name=preview]");
        await Assertions.Expect(page.Locator(".how-box .code").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".stick .tier")).ToContainTextAsync("High");
        await officer.GoAsync("#save");
        await officer.OpenAsync(vendor);
        await Assertions.Expect(page.Locator("main .tier").First).ToContainTextAsync("High");

        await officer.OpenAsync($"{home}/assessments/new?vendor={vendor.Split('/')[^1]}");
        await Assertions.Expect(page.Locator("input[name=Questionnaire][value=ai-vendor-dd]")).ToBeCheckedAsync();
        await page.FillAsync("#Message", "We plan to use it from January.");
        await officer.GoAsync("main form .card-footer button.btn-primary");
        Assessment = new Uri(page.Url).AbsolutePath;
        Assert.Matches(AssessmentPath, Assessment);
    }

    public async Task AcceptAsync(Visitor vendor)
    {
        var invitation = await portal.Mails.MailToAsync(Contact);
        await vendor.OpenAsync(SmtpSink.LinkIn(invitation));
        await Assertions.Expect(vendor.Page.Locator("h1")).ToContainTextAsync("Harbour Bank");
        Assert.Equal([], await Accessibility.ViolationsAsync(vendor.Page, "invitation"));
        await vendor.GoAsync("main .btn-primary");
        Assert.Equal([], await Accessibility.ViolationsAsync(vendor.Page, "join"));
        await vendor.Page.FillAsync("#Name", "Jo Sorrel");
        await vendor.Page.FillAsync("#Password", VendorPassword);
        await vendor.GoAsync("main .btn-primary");
        VendorHome = vendor.Home;
        request = new Uri(vendor.Page.Url).AbsolutePath;
        Assert.Matches(RequestPath, request);
    }

    public async Task AnswerAsync(Visitor vendor)
    {
        var answers = new Answers(vendor, portal.Today);
        await vendor.OpenAsync($"{request}?section=CO");
        await answers.GiveAsync("CO-01");
        await vendor.OpenAsync($"{request}?section=CO");
        await Assertions.Expect(vendor.Page.Locator("[name='v.CO-01']")).ToHaveValueAsync(Answers.Text);

        // A question that hangs on another appears once the answer is saved, without loading the page again.
        await vendor.OpenAsync($"{request}?section=GV");
        await Assertions.Expect(vendor.Page.Locator("#q-GV-02")).ToBeHiddenAsync();
        await answers.GiveAsync("GV-01");
        await Assertions.Expect(vendor.Page.Locator("#q-GV-02")).ToBeVisibleAsync();

        foreach (var section in Sections)
        {
            await vendor.OpenAsync($"{request}?section={section}");
            await answers.GiveShownAsync();
        }
    }

    public async Task AttachAsync(Visitor vendor)
    {
        await UploadAsync(vendor, "ML-01", "model_card", "Model card");
        await UploadAsync(vendor, "CE-04", "soa_42001", "Statement of applicability");
        await UploadAsync(vendor, "CE-02", "iso42001_certificate", "Certificate ISO 42001");
    }

    /// <summary>The first certificate in the library whose facts nobody has written down.</summary>
    public async Task RecordAsync(Visitor keeper, DateOnly issued, DateOnly expires, bool confirmed = false)
    {
        await keeper.OpenAsync(VendorHome + "/our-certificates");
        await keeper.GoAsync("main a[href*='/our-certificates/record/']");
        foreach (var (field, value) in new Dictionary<string, string>
        {
            ["Edition"] = "2023",
            ["Number"] = $"AIMS-{width}",
            ["HolderName"] = vendorName + " Limited",
            ["HolderAddress"] = "1 Sorrel Street, Hong Kong",
            ["Scope"] = "Development and operation of Sorrel Score 2",
            ["IssueDate"] = issued.ToString("yyyy-MM-dd"),
            ["ExpiryDate"] = expires.ToString("yyyy-MM-dd"),
            ["CertificationBody"] = "Example Certification Limited",
            ["AccreditationBody"] = "HKAS",
        })
        {
            await keeper.Page.FillAsync("#" + field, value);
        }

        if (confirmed)
        {
            await keeper.Page.SelectOptionAsync("#ScopeCoversService", "true");
            await keeper.Page.CheckAsync("#Verified");
        }

        await keeper.GoAsync("main form button.btn-primary");
        await Assertions.Expect(keeper.Page.Locator(".page-wrapper")).ToContainTextAsync($"AIMS-{width}");
    }

    public async Task SubmitAsync(Visitor vendor)
    {
        await vendor.OpenAsync(request);
        await vendor.GoAsync("header button[value=check]");
        await vendor.Page.CheckAsync("#Confirm");
        await vendor.GoAsync("form:has(#Confirm) button.btn-primary");
        await Assertions.Expect(vendor.Page.Locator("main .notice").First).ToBeVisibleAsync();
    }

    public async Task ReviewAsync(Visitor reviewer)
    {
        var page = reviewer.Page;
        await reviewer.SignInAsync("daniel.lau@harbour-bank.example");
        await reviewer.OpenAsync($"{Assessment}/review?show=all&section=TP");
        await page.CheckAsync("#f-TP-01 input[value=AskedBack]");
        await page.FillAsync("#TP-01-SharedComment", AskedBack);
        await reviewer.GoAsync("#f-TP-01 button.btn-primary");

        await reviewer.OpenAsync($"{Assessment}/review?show=all&section=EX");
        await page.CheckAsync("#f-EX-02 input[value=FindingRaised]");
        await page.SelectOptionAsync("#EX-02-Severity", "Medium");
        await page.FillAsync("#EX-02-FindingTitle", "No way out is agreed");
        await page.FillAsync("#EX-02-InternalNote", InternalNote);
        await reviewer.GoAsync("#f-EX-02 button.btn-primary");

        foreach (var section in Sections) await AcceptSectionAsync(reviewer, section);
    }

    public async Task ReturnAsync(Visitor reviewer)
    {
        await reviewer.OpenAsync(Assessment + "/return");
        await Assertions.Expect(reviewer.Page.Locator("main")).ToContainTextAsync(AskedBack);
        await Assertions.Expect(reviewer.Page.Locator("main")).Not.ToContainTextAsync(InternalNote);
        await reviewer.GoAsync("main form button.btn-primary");
    }

    public async Task AnswerAgainAsync(Visitor vendor)
    {
        var mail = await portal.Mails.MailToAsync(Contact, "questions about your answers");
        await vendor.OpenAsync(SmtpSink.LinkIn(mail));
        await vendor.OpenAsync(request + "?show=returned");
        await Assertions.Expect(vendor.Page.Locator("#q-TP-01")).ToContainTextAsync(AskedBack);
        await new Answers(vendor, portal.Today).GiveAsync("TP-01", "Only Fernhill Hosting in Hong Kong.");
        await SubmitAsync(vendor);
    }

    public async Task ReviewAgainAsync(Visitor reviewer)
    {
        await reviewer.OpenAsync(Assessment + "/review");
        // Nothing else has changed, so nothing else is shown.
        Assert.Equal(["q-TP-01"], await reviewer.Page.Locator("section.q").EvaluateAllAsync<string[]>("cards => cards.map(c => c.id)"));
        await Assertions.Expect(reviewer.Page.Locator("#q-TP-01 ins").First).ToContainTextAsync("Fernhill");
        await reviewer.Page.CheckAsync("#f-TP-01 input[value=Accepted]");
        await reviewer.GoAsync("#f-TP-01 button.btn-primary");
    }

    public async Task DecideAsync(Visitor approver)
    {
        var page = approver.Page;
        await approver.SignInAsync("victor.leung@harbour-bank.example");
        await approver.OpenAsync(Assessment + "/decide");
        // Mandatory documents were not attached, so a plain approval is not to be had.
        await Assertions.Expect(page.Locator("input[name=Outcome][value=Approve]")).ToBeDisabledAsync();
        await Assertions.Expect(page.Locator("main .notice.bad")).ToBeVisibleAsync();
        await page.CheckAsync("input[name=Outcome][value=ApproveWithConditions]");
        await page.FillAsync("#Conditions_0__Text", ConditionText);
        await page.FillAsync("#Conditions_0__Owner", "Jo Sorrel");
        await page.FillAsync("#Conditions_0__DueDate", portal.Today.AddMonths(3).ToString("yyyy-MM-dd"));
        await page.FillAsync("#Reason", ReasonOfDecision);
        await page.CheckAsync("#Confirmed");
        await approver.GoAsync(".decision .card-footer button.btn-primary");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(ConditionText);
    }

    public async Task HearAsync(Visitor vendor)
    {
        var mail = await portal.Mails.MailToAsync(Contact, "conditions");
        Assert.DoesNotContain("Quartz-7741", mail.TextBody + mail.HtmlBody, StringComparison.Ordinal);
        await vendor.OpenAsync(VendorHome + "/remediation");
        await Assertions.Expect(vendor.Page.Locator("main")).ToContainTextAsync(ConditionText);
        await Assertions.Expect(vendor.Page.Locator("main")).ToContainTextAsync("No way out is agreed");
    }

    /// <summary>Every page the vendor can get to by links, read for what only the bank may read.</summary>
    public async Task FindNothingOfTheBanksAsync(Visitor vendor)
    {
        var (toRead, read) = (new Queue<string>([VendorHome + "/home", request, request + "?show=all"]), new HashSet<string>(StringComparer.Ordinal));
        while (toRead.TryDequeue(out var path))
        {
            if (!read.Add(path)) continue;
            await vendor.OpenAsync(path);
            var html = await vendor.Page.ContentAsync();
            Assert.DoesNotContain("Quartz-7741", html, StringComparison.Ordinal);
            Assert.DoesNotContain("Basalt-2203", html, StringComparison.Ordinal);
            foreach (var link in await vendor.Page.Locator("a[href]").EvaluateAllAsync<string[]>("links => links.map(a => a.pathname + a.search)"))
            {
                if (link.StartsWith(VendorHome + "/", StringComparison.Ordinal) && !link.EndsWith("/file", StringComparison.Ordinal) && !link.Contains("section=", StringComparison.Ordinal)
                    && !link.Contains("month=", StringComparison.Ordinal)) toRead.Enqueue(link);
            }
        }

        Assert.True(read.Count > 12, $"Only {read.Count} pages were found.");
    }

    private async Task UploadAsync(Visitor vendor, string question, string kind, string title)
    {
        var page = vendor.Page;
        await vendor.OpenAsync($"{request}?section={question[..2]}");
        await vendor.GoAsync($"button[value='attach:{question}']");
        await page.SelectOptionAsync("[name=Kind]", kind);
        await page.FillAsync("[name=Title]", title);
        await page.SetInputFilesAsync("[name=Files]", new FilePayload { Name = $"{kind}.pdf", MimeType = "application/pdf", Buffer = Pdf.Of(title) });
        await vendor.GoAsync("form[data-upload] button[type=submit]");
        await Assertions.Expect(page.Locator($"#q-{question} .file")).ToContainTextAsync($"{kind}.pdf");
    }

    /// <summary>All that meet the expectation at one press; the rest one by one.</summary>
    private async Task AcceptSectionAsync(Visitor reviewer, string section)
    {
        await reviewer.OpenAsync($"{Assessment}/review?show=open&section={section}");
        if (await reviewer.Page.Locator($"#accept-{section}").CountAsync() > 0) await reviewer.GoAsync($"#accept-{section} button");
        var open = reviewer.Page.Locator($"section.q[id^='q-{section}-'] details.judge[open] form");
        while (await open.CountAsync() > 0)
        {
            await open.First.Locator("input[value=Accepted]").CheckAsync();
            await reviewer.GoAsync(() => open.First.Locator("button.btn-primary").ClickAsync());
        }
    }

    [GeneratedRegex("^/harbour-bank/assessments/[0-9a-f-]{36}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AssessmentPath { get; }

    [GeneratedRegex("^/[a-z0-9-]+/requests/[0-9a-f-]{36}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RequestPath { get; }
}
