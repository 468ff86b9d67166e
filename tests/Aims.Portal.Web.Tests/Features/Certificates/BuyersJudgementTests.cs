using System.Net;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Certificates;
using Aims.Portal.Web.Tests.Features.Evidence;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Certificates;

/// <summary>What a buyer brings to the judgement of a certificate: its own checks, its own lists, and what it accepts for a time. Two buyers hold the same certificate of one vendor.</summary>
public sealed class BuyersJudgementTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private const string Service = "Lumenfall Score 4.2";

    private static readonly byte[] Picture = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Enumerable.Repeat((byte)7, 600)];

    [Fact]
    public async Task An_own_check_counts_for_the_buyer_that_made_it_and_for_nobody_else()
    {
        var s = await SceneAsync("check");
        Assert.Contains("Not known", Row(await s.Manager.OpenAsync(s.Path), "State confirmed"));

        var done = await CheckAsync(s, "Active", Picture);

        Assert.Equal(HttpStatusCode.Redirect, done.Response.StatusCode);
        var page = await s.Manager.OpenAsync(s.Path);
        Assert.Contains("Its state was confirmed on", Row(page, "State confirmed"));
        Assert.DoesNotContain("as stated by the vendor", page.Html.QuerySelector("h1")!.TextContent);
        var line = page.Html.QuerySelector("#checks li")!;
        Assert.Contains("IAF CertSearch", line.TextContent);
        var file = line.QuerySelector("a[href$='/file']")!.GetAttribute("href")!;
        var bytes = await (await s.Manager.Http.GetAsync(file)).Content.ReadAsByteArrayAsync();
        Assert.Equal(Picture, bytes);

        var other = await s.Other.OpenAsync(s.Path);
        Assert.Contains("Not known", Row(other, "State confirmed"));
        Assert.Empty(other.Html.QuerySelectorAll("#checks li"));
        Assert.Equal(HttpStatusCode.NotFound, (await s.Other.GetAsync("~" + file[file.IndexOf("/certificates", StringComparison.Ordinal)..])).Response.StatusCode);
        Assert.DoesNotContain("What the bank saw", (await s.Owner.OpenAsync(s.Path.Replace("/certificates/", "/our-certificates/", StringComparison.Ordinal))).Text);

        // Taken out again with the picture.
        await s.Manager.SubmitAsync(await s.Manager.OpenAsync(s.Path), "#checks form", []);
        Assert.Equal(HttpStatusCode.NotFound, (await s.Manager.Http.GetAsync(file)).StatusCode);
        Assert.Equal(0, await portal.InTenantAsync(s.Second, db => db.BuyerChecks.CountAsync()) + await portal.InTenantAsync(s.Vendor, db => db.BuyerChecks.CountAsync()));
    }

    [Fact]
    public async Task A_check_covers_nothing_that_the_vendor_changes_after_it()
    {
        var s = await SceneAsync("after");
        await CheckAsync(s, "Active");
        Assert.DoesNotContain("as stated by the vendor", (await s.Manager.OpenAsync(s.Path)).Html.QuerySelector("h1")!.TextContent);
        var form = $"~/our-certificates/record/{await portal.InTenantAsync(s.Vendor, db => db.Certificates.Select(c => c.DocumentId).SingleAsync())}";
        portal.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Empty((await s.Owner.SubmitAsync(await s.Owner.OpenAsync(form), "main form[method=post]", new() { ["Scope"] = "Lumenfall Score and everything else" })).Errors);

        var page = await s.Manager.OpenAsync(s.Path);
        Assert.Contains("Changed since you looked on", Row(page, "State confirmed"));
        Assert.Contains("Not known", Row(page, "State confirmed"));
        Assert.Contains("Changed since you looked on", page.Html.QuerySelector("#checks")!.TextContent);
        Assert.Contains("Changed since you looked on", page.Html.QuerySelector("dl.facts")!.TextContent);

        await CheckAsync(s, "Active");
        Assert.Contains("Its state was confirmed on", Row(await s.Manager.OpenAsync(s.Path), "State confirmed"));
    }

    [Fact]
    public async Task A_check_of_what_has_changed_while_the_form_was_open_is_not_recorded_and_stays_typed()
    {
        var s = await SceneAsync("overtaken");
        var form = await s.Manager.OpenAsync(s.Path + "/check");
        await portal.AcrossAsync(async db =>
        {
            var shared = await db.AcrossTenants<SharedCertificate>().SingleAsync(c => c.BuyerId == s.Bank.Id);
            var certificate = await db.AcrossTenants<Certificate>().SingleAsync(c => c.Id == shared.CertificateId);
            var facts = CertificateJson.Read(certificate.FactsJson) with { Number = "AIMS 2" };
            certificate.Record(CertificateJson.Write(facts), facts.ExpiryDate);
            shared.Update(certificate, portal.Clock.GetUtcNow().UtcDateTime);
            await db.SaveChangesAsync();
        });
        Dictionary<string, string?> typed = new() { ["On"] = portal.Today.ToString("yyyy-MM-dd"), ["Register"] = "IAF CertSearch", ["Result"] = "Active" };

        var refused = await s.Manager.SubmitAsync(form, "main form[method=post]", typed);

        Assert.StartsWith("The vendor changed what it says of the certificate", Assert.Single(refused.Errors));
        Assert.Equal("IAF CertSearch", refused.Html.QuerySelector("#Register")!.GetAttribute("value"));
        Assert.Equal(0, await portal.InTenantAsync(s.Bank, db => db.BuyerChecks.CountAsync()));
        Assert.Equal(HttpStatusCode.Redirect, (await s.Manager.SubmitAsync(refused, "main form[method=post]", typed)).Status);
    }

    [Fact]
    public async Task A_check_that_was_recorded_before_its_facts_were_kept_with_it_counts_on()
    {
        var s = await SceneAsync("old");
        await CheckAsync(s, "Active");
        await portal.InTenantAsync(s.Bank, async db =>
        {
            var checks = await db.BuyerChecks.SingleAsync();
            checks.Keep(System.Text.RegularExpressions.Regex.Replace(checks.ChecksJson, ",\"seen\":\"[0-9a-f]+\"", ""), checks.Latest);
            Assert.DoesNotContain("seen", checks.ChecksJson, StringComparison.Ordinal);
            await db.SaveChangesAsync();
        });

        Assert.Contains("Its state was confirmed on", Row(await s.Manager.OpenAsync(s.Path), "State confirmed"));
    }

    [Fact]
    public async Task Two_who_change_one_entry_of_the_lists_do_not_overwrite_each_other_unseen()
    {
        var s = await SceneAsync("two");
        var second = await portal.SignInAsync(await portal.AddMemberAsync(s.Bank, Role.RiskManager, "Second Colleague"));
        const string path = "~/certificates/lists/edition?key=Iso42001-2023";
        var (mine, theirs) = (await s.Manager.OpenAsync(path), await second.OpenAsync(path));
        Assert.Equal(HttpStatusCode.Redirect, (await second.SubmitAsync(theirs, "main form[method=post]", new() { ["Source"] = "What the colleague read" })).Response.StatusCode);

        var told = await s.Manager.SubmitAsync(mine, "main form[method=post]", new() { ["Source"] = "What I read" });

        Assert.Equal(HttpStatusCode.Conflict, told.Response.StatusCode);
        Assert.StartsWith("Somebody else changed this entry", Assert.Single(told.Errors), StringComparison.Ordinal);
        Assert.Equal("What I read", told.Html.QuerySelector("#Source")!.GetAttribute("value"));
        Assert.Contains("What the colleague read", (await s.Manager.OpenAsync("~/certificates/lists")).Text);
        // Told, it is saved over what stands there.
        Assert.Equal(HttpStatusCode.Redirect, (await s.Manager.SubmitAsync(told, "main form[method=post]", [])).Response.StatusCode);
        Assert.Contains("What I read", (await s.Manager.OpenAsync("~/certificates/lists")).Text);
        // An entry is not taken out by whoever has not seen it either.
        var old = await second.OpenAsync(path);
        await s.Manager.SubmitAsync(await s.Manager.OpenAsync(path), "main form[method=post]", new() { ["Source"] = "Read again" });
        Assert.Equal(HttpStatusCode.BadRequest, (await second.SubmitAsync(old, "form[action*='handler=Remove']", [])).Response.StatusCode);
        Assert.Contains("Read again", (await s.Manager.OpenAsync("~/certificates/lists")).Text);
    }

    [Fact]
    public async Task The_trail_names_the_certificate_that_was_looked_up()
    {
        var s = await SceneAsync("trail");
        await CheckAsync(s, "Active");
        var auditor = await portal.SignInAsync(await portal.AddMemberAsync(s.Bank, Role.Auditor));

        var line = Assert.Single((await auditor.OpenAsync("~/audit-trail?kind=BuyerChecks")).Html.QuerySelectorAll("main tbody tr")).TextContent;

        Assert.Contains("ISO/IEC 42001:2023 · AIMS-2024-0315 · ", line);
    }

    [Fact]
    public async Task A_check_that_was_a_mistake_is_taken_out_again_and_the_trail_keeps_it()
    {
        var s = await SceneAsync("mistake");
        await CheckAsync(s, "Withdrawn");
        await TickAsync();
        Assert.StartsWith("Withdrawn", (await s.Manager.OpenAsync(s.Path)).Html.QuerySelector("h1 .st")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Withdrawn", (await s.Manager.OpenAsync("~/certificates?status=Withdrawn")).Html.QuerySelector("table tbody")!.TextContent);

        await s.Manager.SubmitAsync(await s.Manager.OpenAsync(s.Path), "#checks form", []);
        await TickAsync();

        Assert.Empty((await s.Manager.OpenAsync(s.Path)).Html.QuerySelectorAll("#checks li"));
        Assert.Null((await s.Manager.OpenAsync("~/certificates?status=Withdrawn")).Html.QuerySelector("table tbody"));
        Assert.True(await portal.InTenantAsync(s.Bank, db => db.AuditEntries.CountAsync(a => a.Entity == "BuyerChecks")) >= 2);
    }

    [Theory]
    [InlineData("", "IAF CertSearch", "Active", "Write the day on which you looked.")]
    [InlineData("2030-01-01", "IAF CertSearch", "Active", "You can only have looked from the day it was issued until today. Correct the day.")]
    [InlineData("2026-11-20", "", "Active", "Write which register was looked into.")]
    [InlineData("2026-11-20", "IAF CertSearch", "", "Choose what the register said.")]
    public async Task A_check_that_says_too_little_is_refused_with_the_way_out(string on, string register, string result, string said)
    {
        var s = await SceneAsync($"refused-{on}-{register.Length}-{result}");

        var page = await s.Manager.SubmitAsync(await s.Manager.OpenAsync(s.Path + "/check"), "main form[method=post]", new() { ["On"] = on, ["Register"] = register, ["Result"] = result, ["Note"] = "kept as typed" });

        Assert.Equal(HttpStatusCode.BadRequest, page.Response.StatusCode);
        Assert.Equal([said], page.Errors);
        Assert.Equal("kept as typed", page.Html.QuerySelector("#Note")!.TextContent);
    }

    [Fact]
    public async Task A_picture_that_is_none_is_refused_and_nothing_is_kept()
    {
        var s = await SceneAsync("picture");

        var page = await CheckAsync(s, "Active", "no picture at all"u8.ToArray());

        Assert.Equal(["The picture must be a PNG, JPEG or PDF file. Save it as one of these and choose it again."], page.Errors);
        Assert.Equal(0, await portal.InTenantAsync(s.Bank, db => db.CheckPictures.CountAsync()));
    }

    [Fact]
    public async Task A_point_is_accepted_for_a_time_with_reason_and_name_and_fails_again_after_it()
    {
        var s = await SceneAsync("accept");
        var form = await s.Manager.OpenAsync(s.Path + "/accept/Confirmed");

        Assert.Equal(2, (await s.Manager.SubmitAsync(form, "main form[method=post]", [])).Errors.Count);
        await s.Manager.SubmitAsync(form, "main form[method=post]", new() { ["Reason"] = "Body confirmed it by phone", ["Until"] = portal.Today.AddDays(30).ToString("yyyy-MM-dd") });

        var row = Row(await s.Manager.OpenAsync(s.Path), "State confirmed");
        Assert.Contains("Accepted until", row);
        Assert.Contains("Body confirmed it by phone", row);
        Assert.DoesNotContain("Accepted until", Row(await s.Other.OpenAsync(s.Path), "State confirmed"));
        var date = await portal.InTenantAsync(s.Bank, db => db.Obligations.SingleAsync(o => o.Kind == ObligationKind.Acceptance));
        Assert.Equal((ObligationState.Open, portal.Today.AddDays(30)), (date.State, date.DueDate));

        await s.Manager.SubmitAsync(await s.Manager.OpenAsync(s.Path), "#reliance form[action*='handler=End']", []);

        Assert.DoesNotContain("Accepted until", Row(await s.Manager.OpenAsync(s.Path), "State confirmed"));
        Assert.Equal(ObligationState.Cancelled, await portal.InTenantAsync(s.Bank, db => db.Obligations.Where(o => o.Kind == ObligationKind.Acceptance).Select(o => o.State).SingleAsync()));
    }

    [Fact]
    public async Task Nobody_is_reminded_of_what_was_accepted_of_a_document_that_the_vendor_took_back()
    {
        var s = await SceneAsync("takenback");
        foreach (var manager in (Visitor[])[s.Manager, s.Other])
            await manager.SubmitAsync(await manager.OpenAsync(s.Path + "/accept/Confirmed"), "main form[method=post]", new() { ["Reason"] = "why", ["Until"] = portal.Today.AddDays(30).ToString("yyyy-MM-dd") });
        var administrator = await portal.SignInAsync(await portal.AddMemberAsync(s.Vendor, Role.VendorAdministrator));
        var revoke = (await portal.InTenantAsync(s.Bank, db => db.EvidenceGrants.Select(g => g.Id).SingleAsync())).ToString();

        await administrator.SubmitAsync(await administrator.OpenAsync($"~/sharing/{revoke}/revoke"), "main form[method=post]", []);

        Assert.Equal([ObligationState.Cancelled], await portal.InTenantAsync(s.Bank, db => db.Obligations.Where(o => o.Kind == ObligationKind.Acceptance).Select(o => o.State).ToListAsync()));
        Assert.Equal([ObligationState.Open], await portal.InTenantAsync(s.Second, db => db.Obligations.Where(o => o.Kind == ObligationKind.Acceptance).Select(o => o.State).ToListAsync()));

        // Shared anew, somebody is reminded again.
        await portal.AcrossAsync(async db =>
        {
            db.Add(new Domain.Certificates.SharedCertificate(await db.AcrossTenants<Domain.Evidence.EvidenceGrant>().SingleAsync(g => g.BuyerId == s.Bank.Id), await db.AcrossTenants<Domain.Certificates.Certificate>().SingleAsync(c => c.TenantId == s.Vendor.Id), portal.Clock.GetUtcNow().UtcDateTime));
            await db.SaveChangesAsync();
        });
        await TickAsync();
        Assert.Equal([(ObligationState.Open, portal.Today.AddDays(30))], await AcceptancesAsync(s.Bank));
    }

    [Fact]
    public async Task Whoever_takes_a_relationship_up_again_is_reminded_of_what_was_accepted()
    {
        var s = await SceneAsync("again");
        await s.Manager.SubmitAsync(await s.Manager.OpenAsync(s.Path + "/accept/Confirmed"), "main form[method=post]", new() { ["Reason"] = "why", ["Until"] = portal.Today.AddDays(30).ToString("yyyy-MM-dd") });
        var vendor = await portal.InTenantAsync(s.Bank, async db =>
        {
            (await db.Vendors.SingleAsync()).End();
            (await db.Obligations.SingleAsync(o => o.Kind == ObligationKind.Acceptance)).Cancel();
            await db.SaveChangesAsync();
            return await db.Vendors.Select(v => v.Id).SingleAsync();
        });

        await s.Manager.SubmitAsync(await s.Manager.OpenAsync($"~/vendors/{vendor}/edit"), "#reopen", []);

        Assert.Equal([(ObligationState.Open, portal.Today.AddDays(30))], await AcceptancesAsync(s.Bank));
    }

    [Fact]
    public async Task An_acceptance_of_more_than_a_year_is_refused()
    {
        var s = await SceneAsync("year");

        var page = await s.Manager.SubmitAsync(await s.Manager.OpenAsync(s.Path + "/accept/Confirmed"), "main form[method=post]", new() { ["Reason"] = "why", ["Until"] = portal.Today.AddYears(2).ToString("yyyy-MM-dd") });

        Assert.StartsWith("An acceptance ends within a year", Assert.Single(page.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Own_lists_change_the_judgement_of_their_buyer_alone_and_give_it_back_when_taken_out()
    {
        var s = await SceneAsync("lists");
        var before = Row(await s.Manager.OpenAsync(s.Path), "Edition");
        Assert.Contains("The edition is in force.", before);

        var form = await s.Manager.OpenAsync("~/certificates/lists/edition?key=Iso42001-2023");
        var ended = portal.Today.AddDays(-10);
        Assert.Equal(HttpStatusCode.Redirect, (await s.Manager.SubmitAsync(form, "main form[method=post]", new() { ["EndedOn"] = ended.ToString("yyyy-MM-dd"), ["CheckedOn"] = portal.Today.ToString("yyyy-MM-dd") })).Response.StatusCode);
        await TickAsync();

        Assert.Contains("were valid until", Row(await s.Manager.OpenAsync(s.Path), "Edition"));
        Assert.NotNull((await s.Manager.OpenAsync("~/certificates?status=SupersededEdition")).Html.QuerySelector("table tbody tr"));
        Assert.Equal(before, Row(await s.Other.OpenAsync(s.Path), "Edition"));
        Assert.Null((await s.Other.OpenAsync("~/certificates?status=SupersededEdition")).Html.QuerySelector("table tbody"));
        Assert.Contains("your own entry", (await s.Manager.OpenAsync("~/certificates/lists")).Text);
        Assert.DoesNotContain("your own entry", (await s.Other.OpenAsync("~/certificates/lists")).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await s.Other.PostAsync("~/certificates/lists/edition?handler=Remove", [new("Key", "Iso42001-2023"), new("__RequestVerificationToken", await s.Other.FormTokenAsync())])).Response.StatusCode);

        await s.Manager.SubmitAsync(await s.Manager.OpenAsync("~/certificates/lists/edition?key=Iso42001-2023"), "form[action*='handler=Remove']", []);
        await TickAsync();

        Assert.Equal(before, Row(await s.Manager.OpenAsync(s.Path), "Edition"));
        Assert.Null((await s.Manager.OpenAsync("~/certificates?status=SupersededEdition")).Html.QuerySelector("table tbody"));
    }

    [Fact]
    public async Task A_body_the_portal_does_not_know_is_known_once_the_buyer_has_looked_it_up()
    {
        var s = await SceneAsync("bodies");
        var body = await s.Manager.OpenAsync("~/certificates/lists/certification-body");
        await s.Manager.SubmitAsync(body, "main form[method=post]", new()
        {
            ["ShortName"] = "MCB",
            ["Name"] = "Meridian Certification Bureau",
            ["Spellings"] = "MCB Asia\nMeridian Bureau",
            ["Accreditations[0].Stand"] = "Accredited",
            ["Accreditations[0].By"] = "HKAS",
            ["Accreditations[0].CheckedOn"] = portal.Today.ToString("yyyy-MM-dd"),
        });

        var many = new Dictionary<string, string?> { ["ShortName"] = "NCB", ["Name"] = "Next", ["Spellings"] = string.Join('\n', Enumerable.Range(1, 31).Select(i => $"Next {i}")) };
        Assert.Equal(["Other spellings: there are 31 lines. Keep at most 30."], (await s.Manager.SubmitAsync(body, "main form[method=post]", many)).Errors);

        var list = await s.Manager.OpenAsync("~/certificates/lists");
        Assert.Contains(list.Html.QuerySelectorAll("tr"), r => r.TextContent.Contains("Meridian Certification Bureau", StringComparison.Ordinal) && r.TextContent.Contains("Accredited, found in a directory", StringComparison.Ordinal));
        Assert.Empty((await s.Manager.SubmitAsync(await s.Manager.OpenAsync("~/certificates/lists/accreditation-body"), "main form[method=post]", new() { ["ShortName"] = "XAB", ["Name"] = "Example Accreditation", ["IsSignatory"] = "false" })).Errors);
        Assert.Contains("Example Accreditation", (await s.Manager.OpenAsync("~/certificates/lists")).Text);
        Assert.Equal(["Write the name of the body as its certificates print it."], (await s.Manager.SubmitAsync(await s.Manager.OpenAsync("~/certificates/lists/accreditation-body"), "main form[method=post]", new() { ["ShortName"] = "YAB" })).Errors);
    }

    [Fact]
    public async Task Who_may_only_read_checks_and_accepts_nothing()
    {
        var s = await SceneAsync("reader");
        var auditor = await portal.SignInAsync(await portal.AddMemberAsync(s.Bank, Role.Auditor));

        Assert.Empty((await auditor.OpenAsync(s.Path)).Html.QuerySelectorAll("a[href*='/accept/'], a[href$='/check']"));
        foreach (var path in (string[])[s.Path + "/check", s.Path + "/accept/Scope", "~/certificates/lists/edition"]) Assert.Equal(HttpStatusCode.Forbidden, (await auditor.GetAsync(path)).Response.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await auditor.GetAsync("~/certificates/lists")).Response.StatusCode);
    }

    private static string Row(PageSeen page, string point) =>
        string.Join(' ', page.Html.QuerySelectorAll("#reliance tbody tr").Single(r => r.QuerySelector("th")!.TextContent == point).TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private async Task<List<(ObligationState State, DateOnly Due)>> AcceptancesAsync(Organisation buyer) =>
        [.. (await portal.InTenantAsync(buyer, db => db.Obligations.AsNoTracking().Where(o => o.Kind == ObligationKind.Acceptance).ToListAsync())).Select(o => (o.State, o.DueDate))];

    private Task TickAsync() => portal.RunAsync<CertificateClock>(c => c.RunAsync(CancellationToken.None));

    private async Task<PageSeen> CheckAsync(Scene s, string result, byte[]? picture = null)
    {
        var form = await s.Manager.OpenAsync(s.Path + "/check");
        var token = form.Html.QuerySelector("main form input[name=__RequestVerificationToken]")!.GetAttribute("value");
        using var content = EvidenceScene.Form(token, new() { ["On"] = portal.Today.ToString("yyyy-MM-dd"), ["Register"] = "IAF CertSearch", ["Result"] = result, ["Note"] = "What the bank saw", ["Seen"] = form.Html.QuerySelector("[name=Seen]")!.GetAttribute("value")! });
        if (picture is not null) content.Add(new ByteArrayContent(picture), "Picture", "seen.png");
        return await EvidenceScene.SeeAsync(await s.Manager.Http.PostAsync(s.Manager.At(s.Path + "/check"), content));
    }

    private async Task<Scene> SceneAsync(string key)
    {
        var slug = string.Concat(key.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit));
        var (bank, second, vendor) = (await portal.AddBankAsync($"own-bank-{slug}"), await portal.AddBankAsync($"own-other-{slug}"), await portal.AddVendorAsync($"own-vendor-{slug}"));
        var owner = await portal.SignInAsync(await portal.AddMemberAsync(vendor, Role.EvidenceOwner));
        var document = await owner.KeepAsync("iso42001_certificate");
        foreach (var buyer in (Organisation[])[bank, second])
        {
            var assessment = await portal.AskAsync(buyer, vendor);
            await portal.GiveAsync(vendor, assessment, document);
            await NameAsync(buyer, assessment);
        }

        var here = (await owner.SubmitAsync(await owner.OpenAsync($"~/our-certificates/record/{document}"), "main form[method=post]", EvidenceScene.CertificateFields())).Location!;
        var (manager, other) = (await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.RiskManager)), await portal.SignInAsync(await portal.AddMemberAsync(second, Role.RiskManager)));
        return new Scene(bank, second, vendor, manager, other, owner, $"~/certificates/{here.Split('/')[^1]}");
    }

    private Task NameAsync(Organisation buyer, Assessment assessment) => portal.InTenantAsync(buyer, async db =>
    {
        var vendor = await db.Vendors.OneAsync(v => v.Id == assessment.VendorId, default);
        vendor.Describe(vendor.Name, "Lumenfall Credit Analytics Ltd", null, null, null, null);
        db.Add(new AiService(vendor, Service));
        await db.SaveChangesAsync();
    });

    private sealed record Scene(Organisation Bank, Organisation Second, Organisation Vendor, Visitor Manager, Visitor Other, Visitor Owner, string Path);
}
