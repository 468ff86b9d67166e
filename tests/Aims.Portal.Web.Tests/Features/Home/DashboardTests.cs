using System.Net;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Tests.Features.Evidence;
using Aims.Portal.Web.Tests.Features.Vendors;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Home;

public sealed class DashboardTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_buyer_without_vendors_is_told_what_to_do_first()
    {
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(await portal.AddBankAsync("home-empty"), Role.RiskManager, "Mei-Ling Chan"));

        var page = await visitor.OpenAsync("~/home");

        Assert.Contains("Good morning, Mei-Ling", page.Text);
        Assert.Contains("No vendors yet", page.Text);
    }

    [Fact]
    public async Task A_buyers_dashboard_counts_in_nine_commands_what_waits_and_what_is_late()
    {
        var (bank, supplier) = (await portal.AddBankAsync("home-buyer"), await portal.AddVendorAsync("home-supplier", "Lumenfall"));
        await portal.AcrossAsync(async db =>
        {
            for (var i = 0; i < 60; i++)
            {
                var vendor = RegisterTests.New(bank, $"Vendor {i:00}");
                vendor.NextDate = portal.Today.AddDays(i - 3);
                db.Add(vendor);
                db.Add(new Obligation(bank.Id, ObligationKind.Condition, vendor.Id.Value, $"Condition {i}", "/x", portal.Today.AddDays(i - 3), portal.Today) { VendorId = vendor.Id });
                if (i > 1) continue;
                var assessment = new Assessment(bank.Id, bank.Name, vendor, $"HB-{i}", "ai-basic", ShippedQuestionnaires.AiBasic.Version, DateTime.UnixEpoch) { Services = "Collect" };
                assessment.Accept(supplier.Id, Guid.Empty, "Alex");
                assessment.Submit("Alex", DateTime.UnixEpoch);
                db.Add(assessment);
            }

            await db.SaveChangesAsync();
        });
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.RiskManager));
        await visitor.OpenAsync("~/home");

        portal.Commands.Reset();
        var page = await visitor.OpenAsync("~/home");

        Assert.InRange(portal.Commands.Count, 1, 9);
        Assert.Equal(["2", "3", "0", "57"], page.Html.QuerySelectorAll(".big").Select(b => b.TextContent));
        Assert.Contains("Review the answers of Vendor 00", page.Text);
        Assert.Equal(3, page.Html.QuerySelector("#late")!.Closest("section")!.QuerySelectorAll("li").Length);
        Assert.Equal(57, page.Html.QuerySelector("#breaks")!.Closest("section")!.QuerySelectorAll("li").Length);
        Assert.Contains("Vendors: 60", page.Text);
    }

    [Fact]
    public async Task Every_number_is_the_length_of_the_list_it_leads_to()
    {
        var (bank, supplier) = (await portal.AddBankAsync("home-agree"), await portal.AddVendorAsync("home-agree-supplier", "Lumenfall"));
        var owner = await portal.SignInAsync(await portal.AddMemberAsync(supplier, Role.EvidenceOwner));
        var asked = await portal.AskAsync(bank, supplier);
        var certificate = await owner.KeepAsync("iso42001_certificate");
        await portal.GiveAsync(supplier, asked, certificate);
        // Of 2024, without an audit since: its surveillance is overdue, and the certificate counts with a finding only for what it names.
        await owner.SubmitAsync(await owner.OpenAsync($"~/our-certificates/record/{certificate}"), "main form[method=post]", EvidenceScene.CertificateFields());
        await portal.AcrossAsync(async db =>
        {
            var registered = await db.AcrossTenants<Vendor>().SingleAsync(v => v.Id == asked.VendorId);
            var silent = RegisterTests.New(bank, "Never Asked");
            var covered = new AiService(registered, "Lumenfall Score 4.2");
            var gap = new AiService(registered, "Lumenfall Collect 2.0");
            var unshown = new AiService(silent, "Dark Model");
            foreach (var service in new[] { covered, unshown }) service.Classify("{}", Domain.Risk.RiskTier.High, provisional: false);
            gap.Classify("{}", Domain.Risk.RiskTier.Low, provisional: false);
            var late = new Assessment(bank.Id, bank.Name, silent, "HB-LATE", "ai-basic", ShippedQuestionnaires.AiBasic.Version, DateTime.UnixEpoch) { Services = "Dark Model" };
            late.Address("Somebody", "somebody@silent.example", "en");
            late.Plan(portal.Today.AddDays(-4));
            db.AddRange(silent, covered, gap, unshown, late);
            await db.SaveChangesAsync();
        });
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.RiskManager));
        await visitor.OpenAsync("~/home");

        portal.Commands.Reset();
        var page = await visitor.OpenAsync("~/home");

        Assert.InRange(portal.Commands.Count, 1, 9);
        // Nobody on the bank's side has confirmed it; that does not hide that its audit is overdue.
        await portal.RunAsync<Web.Features.Certificates.CertificateClock>(c => c.RunAsync(CancellationToken.None));
        page = await visitor.OpenAsync("~/home");
        Assert.Equal(["0", "1", "2", "0"], page.Html.QuerySelectorAll(".big").Select(b => b.TextContent));
        var gaps = page.Html.QuerySelector("#gaps")!.Closest("section")!.QuerySelectorAll("li").Select(l => l.QuerySelector("a")!.TextContent);
        Assert.Equal(["Dark Model", "Lumenfall Collect 2.0"], gaps);
        Assert.DoesNotContain("approximation", page.Text);
        Assert.Contains("Waiting on Somebody", page.Text);
        Assert.Single((await visitor.OpenAsync(page.Html.QuerySelector("main a[href$='tab=late']")!.GetAttribute("href")!)).Html.QuerySelectorAll("tbody tr"));
        Assert.Equal("1", page.Html.QuerySelector("table:has(caption) tbody tr td:nth-of-type(2)")!.TextContent);
        Assert.Single((await visitor.OpenAsync("~/certificates?status=SurveillanceOverdue")).Html.QuerySelectorAll("tbody tr"));
        var broken = await visitor.OpenAsync(page.Html.QuerySelector("main a[href$='/breaks?days=0']")!.GetAttribute("href")!);
        Assert.Equal(1, broken.Html.QuerySelectorAll(".tabs .count").Sum(c => int.Parse(c.TextContent)));
        Assert.Contains("Surveillance overdue", Assert.Single(broken.Html.QuerySelectorAll("tbody tr")).TextContent);
        Assert.Contains("15 Mar 2025", broken.Text);
    }

    [Fact]
    public async Task What_breaks_is_as_long_on_the_dashboard_as_on_its_own_page()
    {
        var bank = await portal.AddBankAsync("home-breaks");
        await portal.AcrossAsync(async db =>
        {
            var vendor = RegisterTests.New(bank, "Kestrel");
            db.Add(vendor);
            foreach (var (kind, days) in new[] { (ObligationKind.Condition, 5), (ObligationKind.Reassessment, 40), (ObligationKind.Review, 89), (ObligationKind.Review, 91), (ObligationKind.Condition, -3), (ObligationKind.Reassessment, -2), (ObligationKind.Finding, 3) })
                db.Add(new Obligation(bank.Id, kind, Guid.CreateVersion7(), $"{kind} {days}", "/x", portal.Today.AddDays(days), portal.Today) { VendorId = vendor.Id });
            await db.SaveChangesAsync();
        });
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.RiskManager));

        var home = await visitor.OpenAsync("~/home");

        Assert.Equal("3", home.Html.QuerySelectorAll(".big")[3].TextContent);
        Assert.Contains("2 broken already", home.Text);
        foreach (var (days, number) in new[] { (0, 2), (30, 1), (60, 2), (90, 3) })
        {
            var page = await visitor.OpenAsync($"~/breaks?days={days}&of=dates");
            Assert.Equal(number, page.Html.QuerySelectorAll("tbody tr").Length);
            Assert.Equal(number, page.Html.QuerySelectorAll(".tabs .count").Sum(c => int.Parse(c.TextContent)));
        }
    }

    [Fact]
    public async Task An_auditor_has_nothing_to_do_there()
    {
        var (bank, supplier) = (await portal.AddBankAsync("home-auditor"), await portal.AddVendorAsync("home-auditor-supplier", "Lumenfall"));
        await portal.AcrossAsync(async db =>
        {
            var vendor = RegisterTests.New(bank, "Lumenfall");
            var assessment = new Assessment(bank.Id, bank.Name, vendor, "HB-1", "ai-basic", ShippedQuestionnaires.AiBasic.Version, DateTime.UnixEpoch);
            assessment.Accept(supplier.Id, Guid.Empty, "Alex");
            assessment.Submit("Alex", DateTime.UnixEpoch);
            db.AddRange(vendor, assessment);
            await db.SaveChangesAsync();
        });

        Assert.Contains("Nothing waits for you", (await (await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.Auditor))).OpenAsync("~/home")).Text);
        Assert.Contains("Nothing waits for you", (await (await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.Approver))).OpenAsync("~/home")).Text);
    }

    [Fact]
    public async Task A_vendor_sees_its_requests_by_due_date_and_nothing_of_another_vendor()
    {
        var (bank, supplier, other) = (await portal.AddBankAsync("home-asker", "Asking Bank"), await portal.AddVendorAsync("home-vendor", "Lumenfall"), await portal.AddVendorAsync("home-vendor-other", "Kestrel"));
        await portal.AcrossAsync(async db =>
        {
            foreach (var (who, reference, days) in new[] { (supplier, "HB-1", 9), (supplier, "HB-2", -2), (other, "HB-3", 1) })
            {
                var vendor = RegisterTests.New(bank, who.Name);
                var assessment = new Assessment(bank.Id, bank.Name, vendor, reference, "ai-basic", ShippedQuestionnaires.AiBasic.Version, DateTime.UnixEpoch) { Services = "Service " + reference };
                assessment.Accept(who.Id, Guid.Empty, "Alex");
                assessment.Plan(portal.Today.AddDays(days));
                assessment.Progressed(5, 20, DateTime.UnixEpoch);
                db.AddRange(vendor, assessment);
            }

            await db.SaveChangesAsync();
        });
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(supplier, Role.ResponseOwner));
        await visitor.OpenAsync("~/home");

        portal.Commands.Reset();
        var page = await visitor.OpenAsync("~/home");

        Assert.InRange(portal.Commands.Count, 1, 9);
        Assert.Equal(["Service HB-2", "Service HB-1"], page.Html.QuerySelectorAll("tbody th .sub").Select(s => s.TextContent.Trim()));
        Assert.Contains("5 of 20 answered", page.Text);
        Assert.Contains("2 days late", page.Text);
    }

    [Fact]
    public async Task A_new_vendor_is_told_how_to_prepare()
    {
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(await portal.AddVendorAsync("home-new"), Role.VendorAdministrator));

        Assert.Contains("Nothing is asked of you yet", (await visitor.OpenAsync("~/home")).Text);
    }

    [Fact]
    public async Task The_operator_sees_numbers_and_no_tenants_content()
    {
        var bank = await portal.AddBankAsync("home-counted", "Counted Bank");
        await portal.AcrossAsync(async db =>
        {
            db.Add(new OutboxMail(bank.Id, "test", "secret@bank.example", "Secret", "en", "Secret subject", "", "", DateTime.UnixEpoch));
            await db.SaveChangesAsync();
        });
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(portal.Platform, Role.PlatformOperator));

        var page = await visitor.OpenAsync("~/home");

        Assert.Contains("Oldest waiting", page.Text);
        Assert.DoesNotContain("Secret", page.Text);
        Assert.NotNull(page.Html.QuerySelector("a[href='/operations/jobs']"));
        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync("~/vendors")).Status);
    }
}
