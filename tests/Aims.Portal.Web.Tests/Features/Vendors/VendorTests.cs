using System.Net;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Risk;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Vendors;

public sealed class VendorTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_procurement_officer_registers_a_vendor_its_service_and_a_contact()
    {
        var bank = await portal.AddBankAsync("ven-journey");
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.ProcurementOfficer, "Tommy Wong"));

        var added = await visitor.SubmitAsync(await visitor.OpenAsync("~/vendors/new"), "#vendor", new() { ["Name"] = "Lumenfall", ["LegalName"] = "Lumenfall Limited", ["Website"] = "https://lumenfall.example", ["Country"] = "Hong Kong" });
        Assert.Equal(HttpStatusCode.Redirect, added.Status);
        var page = await visitor.OpenAsync(added.Location!);
        Assert.Contains("Owner: Tommy Wong", page.Text);
        Assert.Contains("No AI service yet", page.Text);

        var form = await visitor.OpenAsync(added.Location + "/services/new");
        var facts = new Dictionary<string, string?> { ["Name"] = "Collect 2.0", ["UC-01"] = Visitor.Many("collections"), ["UC-02"] = "decides_with_veto", ["UC-03"] = Visitor.Many("retail_customers", "vulnerable") };
        var preview = await visitor.SubmitPreviewAsync(form, facts);
        Assert.Equal(HttpStatusCode.OK, preview.Status);
        Assert.Contains("T04", preview.Text);
        Assert.Contains("provisional", preview.Text);
        Assert.Equal(0, await portal.InTenantAsync(bank, db => db.AiServices.CountAsync()));

        var saved = await visitor.SubmitAsync(preview, "#service", []);
        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        page = await visitor.OpenAsync(saved.Location!);
        Assert.Contains("Collect 2.0", page.Text);
        Assert.Contains("T04", page.Text);
        Assert.Contains("of 14 rules applied", page.Text);
        Assert.Contains("Human in the loop", page.Text);
        Assert.Contains("every 12 months", page.Text);
        Assert.Contains("UC-09", page.Text);

        var contact = await visitor.SubmitAsync(await visitor.OpenAsync(added.Location + "/contacts/new"), "#contact", new() { ["Name"] = "Alex Cheung", ["Email"] = "alex@lumenfall.example", ["Language"] = "zh-Hant" });
        Assert.Equal(HttpStatusCode.Redirect, contact.Status);
        Assert.Contains("alex@lumenfall.example", (await visitor.OpenAsync(added.Location!)).Text);
        var stored = await portal.InTenantAsync(bank, db => db.Vendors.AsNoTracking().SingleAsync());
        Assert.Equal(RiskTier.High, stored.Tier);
        Assert.Contains("collect 2.0", stored.SearchText);
        Assert.Contains("Lumenfall", (await visitor.OpenAsync("~/vendors?q=collect")).Text);
    }

    [Theory]
    [InlineData("", "https://a.example", "Enter the vendor's name.")]
    [InlineData("Name", "javascript:alert(1)", "The website must be a whole web address, for example https://vendor.example.")]
    [InlineData("Name", "lumenfall.example", "The website must be a whole web address, for example https://vendor.example.")]
    public async Task What_is_wrong_with_a_vendor_is_said_and_nothing_typed_is_lost(string name, string website, string error)
    {
        var bank = await portal.AddBankAsync("ven-wrong-" + Math.Abs(HashCode.Combine(name, website) % 100000));
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.RiskManager));

        var answer = await visitor.SubmitAsync(await visitor.OpenAsync("~/vendors/new"), "#vendor", new() { ["Name"] = name, ["Website"] = website, ["Notes"] = "typed long ago" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(error, answer.Errors);
        Assert.Equal("typed long ago", answer.Html.QuerySelector("#Notes")!.TextContent);
        Assert.Equal(0, await portal.InTenantAsync(bank, db => db.Vendors.CountAsync()));
    }

    [Fact]
    public async Task A_name_that_is_taken_is_a_warning_and_the_second_try_counts()
    {
        var (bank, vendor) = await BankWithVendorAsync("ven-twice", "Lumenfall");
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.RiskManager));

        var warned = await visitor.SubmitAsync(await visitor.OpenAsync("~/vendors/new"), "#vendor", new() { ["Name"] = "LUMENFALL" });

        Assert.Equal(HttpStatusCode.BadRequest, warned.Status);
        Assert.Contains("LUMENFALL is already in your register", warned.Errors[0]);
        Assert.NotNull(warned.Html.QuerySelector($".notice a[href='/ven-twice/vendors/{vendor.Id}']"));
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SubmitAsync(warned, "#vendor", [])).Status);
        Assert.Equal(2, await portal.InTenantAsync(bank, db => db.Vendors.CountAsync()));
        // The warning was for that name only.
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SubmitAsync(warned, "#vendor", new() { ["Name"] = "Lumen" })).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.SubmitAsync(warned, "#vendor", new() { ["Name"] = "Lumen" })).Status);
    }

    [Fact]
    public async Task An_owner_must_be_a_member()
    {
        var (bank, vendor) = await BankWithVendorAsync("ven-owner", "Lumenfall");
        var stranger = await portal.AddMemberAsync(await portal.AddBankAsync("ven-owner-other"), Role.RiskManager);
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.RiskManager));

        var answer = await visitor.SubmitAsync(await visitor.OpenAsync($"~/vendors/{vendor.Id}/edit"), "#vendor", new() { ["OwnerId"] = stranger.Id.ToString() });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("The owner must be a member of your organisation. Choose one from the list.", answer.Errors);
    }

    [Theory]
    [InlineData("not an address")]
    [InlineData("a@")]
    [InlineData("Alex <alex@vendor.example>")]
    [InlineData("alex@例子.example")]
    [InlineData("alex@vendor.example, b@vendor.example")]
    [InlineData("alex@-vendor-.exa mple")]
    public async Task An_address_no_mail_reaches_is_refused(string email)
    {
        var (bank, vendor) = await BankWithVendorAsync("ven-mail-" + Math.Abs(email.GetHashCode(StringComparison.Ordinal) % 100000), "Lumenfall");
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.RiskManager));

        var answer = await visitor.SubmitAsync(await visitor.OpenAsync($"~/vendors/{vendor.Id}/contacts/new"), "#contact", new() { ["Name"] = "Alex", ["Email"] = email });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("This is not an e-mail address mail can be sent to. Write it like name@vendor.example.", answer.Errors);
        Assert.Equal("Alex", answer.Html.QuerySelector("#Name")!.GetAttribute("value"));
    }

    [Fact]
    public async Task What_is_missing_and_what_will_not_do_is_told_in_one_go()
    {
        var (bank, vendor) = await BankWithVendorAsync("ven-one-go", "Lumenfall");
        var contact = new VendorContact(vendor, "Alex", "alex@lumenfall.example", "en", null);
        await portal.InTenantAsync(bank, db => { db.Add(contact); return db.SaveChangesAsync(); });
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.RiskManager));
        const string Address = "This is not an e-mail address mail can be sent to. Write it like name@vendor.example.";
        const string Website = "The website must be a whole web address, for example https://vendor.example.";

        foreach (var path in new[] { "new", contact.Id.ToString() })
        {
            var form = await visitor.OpenAsync($"~/vendors/{vendor.Id}/contacts/{path}");
            Assert.Equal(["Enter the contact's name.", Address], (await visitor.SubmitAsync(form, "#contact", new() { ["Name"] = "", ["Email"] = "nothing" })).Errors.Order(StringComparer.Ordinal));
            Assert.Equal(["Enter the contact's e-mail address."], (await visitor.SubmitAsync(form, "#contact", new() { ["Name"] = "Alex", ["Email"] = "" })).Errors);
        }

        foreach (var path in new[] { "~/vendors/new", $"~/vendors/{vendor.Id}/edit" })
            Assert.Equal(["Enter the vendor's name.", Website], (await visitor.SubmitAsync(await visitor.OpenAsync(path), "#vendor", new() { ["Name"] = "", ["Website"] = "lumenfall" })).Errors.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_contact_is_changed_and_removed()
    {
        var (bank, vendor) = await BankWithVendorAsync("ven-contact", "Lumenfall");
        var contact = new VendorContact(vendor, "Alex", "alex@lumenfall.example", "en", null);
        await portal.InTenantAsync(bank, db => { db.Add(contact); return db.SaveChangesAsync(); });
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.RiskManager));
        var path = $"~/vendors/{vendor.Id}/contacts/{contact.Id}";

        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SubmitAsync(await visitor.OpenAsync(path), "#contact", new() { ["Name"] = "Alexandra" })).Status);
        Assert.Contains("Alexandra", (await visitor.OpenAsync($"~/vendors/{vendor.Id}")).Text);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SubmitAsync(await visitor.OpenAsync(path), "#remove", [])).Status);
        Assert.Equal(0, await portal.InTenantAsync(bank, db => db.VendorContacts.CountAsync()));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(path)).Status);
    }

    [Fact]
    public async Task A_fact_that_was_never_offered_and_none_beside_others_are_refused_with_everything_kept()
    {
        var (bank, vendor) = await BankWithVendorAsync("ven-facts", "Lumenfall");
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.RiskManager));

        var answer = await visitor.SubmitAsync(await visitor.OpenAsync($"~/vendors/{vendor.Id}/services/new"), "#service",
            new() { ["Name"] = "Collect", ["UC-01"] = "mind_reading", ["UC-03"] = Visitor.Many("none", "public") });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(2, answer.Errors.Count);
        Assert.Contains("mind_reading", answer.Errors[0]);
        Assert.NotNull(answer.Html.QuerySelector("#errors a[href='#UC-03']"));
        Assert.NotNull(answer.Html.QuerySelector("input[name='UC-03'][value=public][checked]"));
        Assert.Equal(0, await portal.InTenantAsync(bank, db => db.AiServices.CountAsync()));
    }

    [Fact]
    public async Task Changing_the_facts_changes_the_tier_of_service_and_vendor()
    {
        var (bank, vendor) = await BankWithVendorAsync("ven-tier", "Lumenfall");
        var service = new AiService(vendor, "Pair");
        await portal.InTenantAsync(bank, db => { db.Add(service); return db.SaveChangesAsync(); });
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.RiskManager));
        var form = await visitor.OpenAsync($"~/vendors/{vendor.Id}/services/{service.Id}");

        await visitor.SubmitAsync(form, "#service", new()
        {
            ["UC-01"] = "coding",
            ["UC-02"] = "no_decision",
            ["UC-03"] = "none",
            ["UC-04"] = "none",
            ["UC-05"] = "no",
            ["UC-06"] = "no",
            ["UC-07"] = "no",
            ["UC-08"] = "no",
            ["UC-09"] = "lt1k",
        });

        var stored = await portal.InTenantAsync(bank, db => db.AiServices.AsNoTracking().SingleAsync());
        Assert.Equal((RiskTier.Low, false), (stored.Tier, stored.TierIsProvisional));
        Assert.Equal(RiskTier.Low, (await portal.InTenantAsync(bank, db => db.Vendors.AsNoTracking().SingleAsync())).Tier);
        Assert.NotNull((await visitor.OpenAsync($"~/vendors/{vendor.Id}/services/{service.Id}")).Html.QuerySelector("input[name='UC-09'][value=lt1k][checked]"));
    }

    [Fact]
    public async Task A_relationship_ends_and_is_reopened()
    {
        var (bank, vendor) = await BankWithVendorAsync("ven-end", "Lumenfall");
        await portal.InTenantAsync(bank, db =>
        {
            db.Add(new Obligation(bank.Id, ObligationKind.Reassessment, vendor.Id.Value, "Reassess", "/x", portal.Today, portal.Today) { VendorId = vendor.Id });
            return db.SaveChangesAsync();
        });
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.RiskManager));

        await visitor.SubmitAsync(await visitor.OpenAsync($"~/vendors/{vendor.Id}/edit"), "#end", []);

        var page = await visitor.OpenAsync($"~/vendors/{vendor.Id}");
        Assert.Contains("The relationship has ended", page.Text);
        Assert.DoesNotContain("Send questionnaire", page.Text);
        Assert.Equal(ObligationState.Cancelled, (await portal.InTenantAsync(bank, db => db.Obligations.AsNoTracking().SingleAsync())).State);
        await visitor.SubmitAsync(await visitor.OpenAsync($"~/vendors/{vendor.Id}/edit"), "#reopen", []);
        Assert.Contains("Send questionnaire", (await visitor.OpenAsync($"~/vendors/{vendor.Id}")).Text);
    }

    [Fact]
    public async Task A_closed_assessment_keeps_its_due_date_and_says_when_it_was_closed()
    {
        var (bank, vendor) = await BankWithVendorAsync("ven-due", "Lumenfall");
        await portal.InTenantAsync(bank, db =>
        {
            var assessment = new Assessment(bank.Id, bank.Name, vendor, "HB-2026-0001", "ai-basic", Domain.Questionnaires.ShippedQuestionnaires.AiBasic.Version, DateTime.UnixEpoch);
            assessment.Plan(new DateOnly(2026, 3, 9));
            assessment.Cancel(new DateTime(2026, 2, 3, 2, 0, 0, DateTimeKind.Utc));
            db.Add(assessment);
            return db.SaveChangesAsync();
        });
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.RiskManager));

        var cell = (await visitor.OpenAsync($"~/vendors/{vendor.Id}")).Html.QuerySelector("td[data-label=Due]")!.TextContent;

        Assert.StartsWith("9 Mar 2026", cell.Trim());
        Assert.Contains("Cancelled: 3 Feb 2026", cell);
    }

    [Fact]
    public async Task A_relationship_with_an_open_assessment_does_not_end()
    {
        var (bank, vendor) = await BankWithVendorAsync("ven-open", "Lumenfall");
        await portal.InTenantAsync(bank, db =>
        {
            db.Add(new Assessment(bank.Id, bank.Name, vendor, "HB-2026-0001", "ai-basic", Domain.Questionnaires.ShippedQuestionnaires.AiBasic.Version, DateTime.UnixEpoch));
            return db.SaveChangesAsync();
        });
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.RiskManager));

        var answer = await visitor.SubmitAsync(await visitor.OpenAsync($"~/vendors/{vendor.Id}/edit"), "#end", []);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(["Assessment HB-2026-0001 with Lumenfall is still open. Decide or cancel it before you end the relationship."], answer.Errors);
        Assert.Equal("Lumenfall", answer.Html.QuerySelector("#Name")!.GetAttribute("value"));
        Assert.Contains("HB-2026-0001", (await visitor.OpenAsync($"~/vendors/{vendor.Id}")).Text);
    }

    [Fact]
    public async Task Another_organisations_rows_are_not_found_and_stay_as_they_are()
    {
        var (theirs, vendor) = await BankWithVendorAsync("ven-theirs", "Secret Vendor");
        var service = new AiService(vendor, "Secret Service");
        var contact = new VendorContact(vendor, "Secret Person", "secret@vendor.example", "en", null);
        await portal.InTenantAsync(theirs, db => { db.AddRange(service, contact); return db.SaveChangesAsync(); });
        var (mine, own) = await BankWithVendorAsync("ven-mine", "Own Vendor");
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(mine, Role.RiskManager));
        var token = await visitor.FormTokenAsync($"~/vendors/{own.Id}/edit");
        string[] paths =
        [
            $"~/vendors/{vendor.Id}", $"~/vendors/{vendor.Id}/edit", $"~/vendors/{vendor.Id}/services/new", $"~/vendors/{vendor.Id}/services/{service.Id}", $"~/vendors/{own.Id}/services/{service.Id}",
            $"~/vendors/{vendor.Id}/contacts/new", $"~/vendors/{vendor.Id}/contacts/{contact.Id}", $"~/vendors/{own.Id}/contacts/{contact.Id}", $"~/vendors/{own.Id}?service={service.Id}", "~/vendors/nonsense",
        ];

        foreach (var path in paths) Assert.Equal((path, HttpStatusCode.NotFound), (path, (await visitor.GetAsync(path)).Status));
        foreach (var path in paths.Skip(1).Take(7).Concat([$"~/vendors/{vendor.Id}/edit?handler=End", $"~/vendors/{vendor.Id}/edit?handler=Reopen", $"~/vendors/{own.Id}/contacts/{contact.Id}?handler=Remove", $"~/vendors/{own.Id}/services/{service.Id}?handler=Preview"]))
        {
            var answer = await visitor.PostAsync(path, new Dictionary<string, string> { ["__RequestVerificationToken"] = token, ["Name"] = "Taken over", ["Email"] = "x@evil.example" });
            Assert.Equal((path, HttpStatusCode.NotFound), (path, answer.Status));
        }

        var after = await portal.InTenantAsync(theirs, async db => (await db.Vendors.AsNoTracking().SingleAsync(), await db.AiServices.AsNoTracking().SingleAsync(), await db.VendorContacts.AsNoTracking().SingleAsync()));
        Assert.Equal(("Secret Vendor", "Secret Service", "Secret Person", VendorStatus.Registered), (after.Item1.Name, after.Item2.Name, after.Item3.Name, after.Item1.Status));
    }

    [Theory]
    [InlineData(Role.Reviewer)]
    [InlineData(Role.Auditor)]
    [InlineData(Role.BuyerAdministrator)]
    public async Task Who_may_only_read_reads_and_writes_nothing(Role role)
    {
        var (bank, vendor) = await BankWithVendorAsync("ven-role-" + role.ToString().ToLowerInvariant(), "Lumenfall");
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(bank, role));

        var page = await visitor.OpenAsync($"~/vendors/{vendor.Id}");

        Assert.DoesNotContain("Add contact", page.Text);
        foreach (var path in new[] { "~/vendors/new", $"~/vendors/{vendor.Id}/edit", $"~/vendors/{vendor.Id}/contacts/new", $"~/vendors/{vendor.Id}/services/new" })
            Assert.Equal((path, HttpStatusCode.Forbidden), (path, (await visitor.GetAsync(path)).Status));
    }

    [Fact]
    public async Task The_page_of_a_vendor_costs_no_more_than_ten_commands_and_three_when_it_is_kept()
    {
        var (bank, vendor) = await BankWithVendorAsync("ven-cost", "Lumenfall");
        var services = Enumerable.Range(1, 5).Select(i => new AiService(vendor, $"Service {i}")).ToList();
        await portal.InTenantAsync(bank, db =>
        {
            db.AddRange(services);
            db.AddRange(Enumerable.Range(1, 5).Select(i => new VendorContact(vendor, $"Person {i}", $"p{i}@vendor.example", "en", null)));
            return db.SaveChangesAsync();
        });
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.RiskManager));
        await visitor.OpenAsync($"~/vendors/{vendor.Id}");

        portal.Commands.Reset();
        var page = await visitor.OpenAsync($"~/vendors/{vendor.Id}?service={services[2].Id}");

        Assert.InRange(portal.Commands.Count, 1, 10);
        Assert.Equal(5, page.Html.QuerySelectorAll("#contacts").Single().Closest("section")!.QuerySelectorAll("li").Length);
        Assert.Contains("No evidence yet", page.Text);
        portal.Commands.Reset();
        await visitor.OpenAsync($"~/vendors/{vendor.Id}?service={services[2].Id}");
        Assert.InRange(portal.Commands.Count, 1, 3);
    }

    private async Task<(Organisation Bank, Vendor Vendor)> BankWithVendorAsync(string slug, string name)
    {
        var bank = await portal.AddBankAsync(slug);
        var vendor = RegisterTests.New(bank, name);
        await portal.InTenantAsync(bank, db => { db.Add(vendor); return db.SaveChangesAsync(); });
        return (bank, vendor);
    }
}

internal static class ServiceForm
{
    /// <summary>Presses "Work out the tier".</summary>
    public static Task<PageSeen> SubmitPreviewAsync(this Visitor visitor, PageSeen page, Dictionary<string, string?> values)
    {
        page.Form("#service").SetAttribute("action", page.Response.RequestMessage!.RequestUri!.AbsolutePath + "?handler=Preview");
        return visitor.SubmitAsync(page, "#service", values);
    }
}
