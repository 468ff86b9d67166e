using System.Net;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Certificates;
using Aims.Portal.Web.Tests.Features.Evidence;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Certificates;

/// <summary>What happens to a certificate over the years, recorded by the vendor and read by the buyers that hold it. Today is 24 November 2026; the certificate was decided on 15 March 2024.</summary>
public sealed class CertificateEventTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private static int number;

    [Fact]
    public async Task A_recertification_moves_every_date_and_is_read_by_the_buyer_with_its_proof_once_shared()
    {
        var s = await SceneAsync();
        var letter = await s.Owner.KeepAsync("cb_audit_report", "recertified.pdf");
        await RecordAsync(s, EventKind.SurveillanceAudit, new() { ["On"] = "2025-03-04" });

        var done = await RecordAsync(s, EventKind.Recertification, new()
        {
            ["On"] = "2026-11-20",
            ["ExpiryDate"] = "2030-03-14",
            ["IssuedOn"] = "2026-11-21",
            ["Number"] = "AIMS-2026-1120",
            ["Document"] = letter.ToString(),
            ["Note"] = "Decided without nonconformities.",
        });

        Assert.Equal($"{s.Here}#history", done.Location);
        var page = await s.Owner.OpenAsync(s.Here);
        Assert.Contains("AIMS-2026-1120", page.Html.QuerySelector("h1")!.TextContent);
        Assert.Equal("Valid", page.Html.QuerySelector("h1 .st")!.TextContent);
        Assert.Equal(new DateOnly(2030, 3, 14), (await DuesAsync(s)).Single(o => o.Kind == ObligationKind.CertificateExpiry).Due);
        Assert.Equal(new DateOnly(2027, 12, 31), (await DuesAsync(s)).Single(o => o.Kind == ObligationKind.SurveillanceAudit).Due);

        var before = await s.Manager.OpenAsync(s.AtBuyer);
        Assert.Contains("14 Mar 2030", before.Text);
        Assert.Contains("Decided without nonconformities.", History(before));
        Assert.DoesNotContain("recorded", History(before));
        Assert.Contains("recorded by Quinn Delacroix", History(page));
        Assert.DoesNotContain("Quinn Delacroix", before.Text + (await s.Manager.OpenAsync("~/audit-trail")).Text);
        Assert.Contains("The vendor keeps the proof and has not shared it with you", History(before));
        Assert.Null(before.Html.QuerySelector(".timeline form"));
        await portal.GiveAsync(s.Vendor, s.Assessment, letter);
        Assert.Contains("recertified.pdf", History(await s.Manager.OpenAsync(s.AtBuyer)));
    }

    [Fact]
    public async Task A_suspension_shows_at_once_and_only_what_is_suspended_can_be_lifted()
    {
        var s = await SceneAsync();
        var early = await RecordAsync(s, EventKind.SuspensionLifted, new() { ["On"] = "2026-11-20" });
        Assert.Equal(HttpStatusCode.BadRequest, early.Status);
        Assert.Contains("was not suspended on 20 Nov 2026", Assert.Single(early.Errors));
        Assert.Equal("2026-11-20", early.Html.QuerySelector("#On")!.GetAttribute("value"));

        await RecordAsync(s, EventKind.Suspension, new() { ["On"] = "2026-11-02" });
        var suspended = await s.Manager.OpenAsync(s.AtBuyer);
        Assert.Contains("Suspended", suspended.Html.QuerySelector("h1")!.TextContent);
        Assert.Contains("It has been suspended since 2 Nov 2026", suspended.Text);
        Assert.Contains("Suspended", (await s.Manager.OpenAsync("~/certificates")).Html.QuerySelector("tbody")!.TextContent);

        await RecordAsync(s, EventKind.SuspensionLifted, new() { ["On"] = "2026-11-23" });
        Assert.DoesNotContain("Suspended", (await s.Manager.OpenAsync(s.AtBuyer)).Html.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task A_certificate_that_lapsed_is_restored_within_six_months_and_not_later()
    {
        var s = await SceneAsync("2023-04-10", "2026-04-09");
        var late = await RecordAsync(s, EventKind.Restoration, new() { ["On"] = "2026-11-01", ["DecidedOn"] = "2026-10-30", ["ExpiryDate"] = "2029-04-09" });
        Assert.Contains("can be restored until 9 Oct 2026 only", Assert.Single(late.Errors));

        await RecordAsync(s, EventKind.Restoration, new() { ["On"] = "2026-10-09", ["DecidedOn"] = "2026-10-08", ["ExpiryDate"] = "2029-04-09" });

        var page = await s.Manager.OpenAsync(s.AtBuyer);
        Assert.Contains("9 Apr 2029", page.Text);
        Assert.Contains("Certification restored", History(page));
        Assert.DoesNotContain("Expired", page.Html.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task A_wrong_entry_is_removed_unless_another_rests_on_it_and_the_trail_keeps_it()
    {
        var s = await SceneAsync();
        await RecordAsync(s, EventKind.Suspension, new() { ["On"] = "2026-11-02" });
        await RecordAsync(s, EventKind.SuspensionLifted, new() { ["On"] = "2026-11-23" });
        var page = await s.Owner.OpenAsync(s.Here);
        var (lifted, suspension) = (Entry(page, 0), Entry(page, 1));

        var refused = await RemoveAsync(s, page, suspension);
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal(2, refused.Errors.Count);
        Assert.Contains("Without the entry of 2 Nov 2026", refused.Errors[0]);
        Assert.Contains("was not suspended on 23 Nov 2026", refused.Errors[1]);
        Assert.Equal(s.Here, (await RemoveAsync(s, page, lifted)).Location);
        Assert.Contains("Suspended", (await s.Owner.OpenAsync(s.Here)).Html.QuerySelector("h1")!.TextContent);
        Assert.Equal(s.Here, (await RemoveAsync(s, page, suspension)).Location);

        Assert.DoesNotContain("Suspension", History(await s.Manager.OpenAsync(s.AtBuyer)));
        Assert.Equal(HttpStatusCode.NotFound, (await RemoveAsync(s, page, suspension)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await RemoveAsync(s, page, "nonsense")).Status);
        var trail = await portal.InTenantAsync(s.Vendor, db => db.AuditEntries.Where(e => e.Entity == "Certificate").Select(e => e.Changes).ToListAsync());
        Assert.Contains(trail, c => c.Contains("suspension-lifted", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_certification_body_announces_counts_from_its_day_on()
    {
        var s = await SceneAsync();
        await RecordAsync(s, EventKind.SurveillanceAudit, new() { ["On"] = "2025-03-04" });
        await RecordAsync(s, EventKind.SurveillanceAudit, new() { ["On"] = "2026-11-23" });
        await RecordAsync(s, EventKind.Withdrawal, new() { ["On"] = "2026-12-01" });

        var page = await s.Manager.OpenAsync(s.AtBuyer);

        Assert.DoesNotContain("Withdrawn", page.Html.QuerySelector("h1")!.TextContent);
        Assert.Contains("By time alone this changes on 1 Dec 2026.", page.Text);
        Assert.Empty(await DuesAsync(s));
    }

    [Fact]
    public async Task An_announced_withdrawal_stops_no_reminder_of_what_is_due_before_it_and_none_lies_behind_the_expiry()
    {
        var s = await SceneAsync();
        var refused = await RecordAsync(s, EventKind.Withdrawal, new() { ["On"] = "2099-12-31" });
        Assert.Contains("expired on 14 Mar 2027", Assert.Single(refused.Errors));
        Assert.Equal(3, (await DuesAsync(s)).Count);

        await RecordAsync(s, EventKind.Withdrawal, new() { ["On"] = "2027-03-10" });

        Assert.Equal([(ObligationKind.SurveillanceAudit, new DateOnly(2025, 3, 15))], await DuesAsync(s));
        Assert.Contains("Surveillance overdue", (await s.Manager.OpenAsync(s.AtBuyer)).Html.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task What_a_register_said_can_be_put_right_though_the_certificate_is_said_to_be_withdrawn()
    {
        var s = await SceneAsync();
        Dictionary<string, string?> check = new() { ["On"] = "2026-11-20", ["CheckedBy"] = "Quinn Delacroix", ["Register"] = "IAF CertSearch", ["Result"] = "Withdrawn" };
        await RecordAsync(s, EventKind.RegisterCheck, check);
        var page = await s.Owner.OpenAsync(s.Here);
        Assert.Contains("Withdrawn", page.Html.QuerySelector("h1")!.TextContent);
        Assert.NotNull(page.Html.QuerySelector("a[href$='/record/RegisterCheck']"));
        Assert.DoesNotContain("Quinn", (await s.Manager.OpenAsync(s.AtBuyer)).Text);

        (check["On"], check["Result"]) = ("2026-11-23", "Active");
        await RecordAsync(s, EventKind.RegisterCheck, check);

        Assert.DoesNotContain("Withdrawn", (await s.Owner.OpenAsync(s.Here)).Html.QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("\uFFFE")]
    [InlineData("\uFFFF ISO")]
    [InlineData("\uD800")]
    [InlineData("\uFDD0")]
    public async Task No_character_in_a_name_makes_a_page_fail(string name)
    {
        var s = await SceneAsync();
        await RecordAsync(s, EventKind.Transfer, new() { ["On"] = "2026-11-20", ["CertificationBody"] = "Northern" + name, ["AccreditationBody"] = name });
        await portal.AcrossAsync(async db =>
        {
            // As a row written before the character was refused.
            foreach (var row in await db.AcrossTenants<Domain.Certificates.SharedCertificate>().Where(c => c.CertificateId == new Domain.Certificates.CertificateId(Guid.Parse(s.Id))).ToListAsync())
                db.Entry(row).Property(r => r.FactsJson).CurrentValue = row.FactsJson.Replace("Northern", "Northern\uFFFE", StringComparison.Ordinal);
            await db.SaveChangesAsync();
        });

        foreach (var path in new[] { s.AtBuyer, "~/certificates", "~/vendors", "~/home", $"~/vendors/{s.Assessment.VendorId}" }) Assert.Equal(HttpStatusCode.OK, (await s.Manager.OpenAsync(path)).Status);
    }

    [Fact]
    public async Task A_history_that_would_grow_without_end_is_refused()
    {
        var s = await SceneAsync();
        var note = new string('<', 4000);
        PageSeen last;
        var day = new DateOnly(2025, 1, 1);
        do
        {
            last = await RecordAsync(s, EventKind.RegisterCheck, new() { ["On"] = $"{day:yyyy-MM-dd}", ["CheckedBy"] = "Q", ["Register"] = "R", ["Result"] = "Active", ["Note"] = note });
            day = day.AddDays(1);
        }
        while (last.Status == HttpStatusCode.Redirect && day.Year == 2025 && day.Month < 3);

        Assert.Equal(HttpStatusCode.BadRequest, last.Status);
        Assert.Contains("is too long", Assert.Single(last.Errors));
    }

    [Fact]
    public async Task Every_kind_asks_for_what_it_needs_in_words()
    {
        var s = await SceneAsync();
        foreach (var kind in Enum.GetValues<EventKind>())
        {
            var empty = await RecordAsync(s, kind, []);
            Assert.Equal(HttpStatusCode.BadRequest, empty.Status);
            Assert.Contains("Write the day on which it happened.", empty.Errors);
        }

        var check = await RecordAsync(s, EventKind.RegisterCheck, new() { ["On"] = "2026-11-20", ["Register"] = "IAF CertSearch" });
        Assert.Contains("Choose what the register said.", Assert.Single(check.Errors));
        var paper = await RecordAsync(s, EventKind.Transfer, new() { ["On"] = "2026-11-20", ["CertificationBody"] = "Northern Certification", ["Number"] = "X-1" });
        Assert.Contains("Write when the new certificate was issued", Assert.Single(paper.Errors));
        Assert.Equal("Northern Certification", paper.Html.QuerySelector("#CertificationBody")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.NotFound, (await s.Owner.GetAsync($"{s.Here}/record/99")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await s.Owner.GetAsync($"{s.Here}/record/Nonsense")).Status);
    }

    [Fact]
    public async Task Another_vendor_can_neither_record_nor_remove_and_proof_is_the_own_library_only()
    {
        var (s, other) = (await SceneAsync(), await SceneAsync());
        await RecordAsync(s, EventKind.Suspension, new() { ["On"] = "2026-11-02" });
        var entry = Entry(await s.Owner.OpenAsync(s.Here), 0);
        var token = await other.Owner.FormTokenAsync("~/evidence/upload");

        Assert.Equal(HttpStatusCode.NotFound, (await other.Owner.GetAsync($"~/our-certificates/{s.Id}/record/Withdrawal")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.Owner.PostAsync($"~/our-certificates/{s.Id}/record/Withdrawal", [new("__RequestVerificationToken", token), new("On", "2026-11-20")])).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.Owner.PostAsync($"~/our-certificates/{s.Id}?handler=Remove", [new("__RequestVerificationToken", token), new("entry", entry)])).Status);
        var foreign = await s.Owner.KeepAsync("cb_audit_report", "secret.pdf");
        Assert.Equal(HttpStatusCode.NotFound, (await RecordAsync(other, EventKind.Suspension, new() { ["On"] = "2026-11-02", ["Document"] = foreign.ToString() })).Status);
        Assert.Contains("Suspended", (await s.Owner.OpenAsync(s.Here)).Html.QuerySelector("h1")!.TextContent);
    }

    private static string History(PageSeen page) => string.Join(' ', page.Html.QuerySelector(".timeline")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Entry(PageSeen page, int index) => page.Html.QuerySelectorAll(".timeline input[name=entry]")[index].GetAttribute("value")!;

    private static Task<PageSeen> RemoveAsync(Scene s, PageSeen page, string entry) =>
        s.Owner.PostAsync($"{s.Here}?handler=Remove", [new("__RequestVerificationToken", page.Html.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!), new("entry", entry)]);

    private static async Task<PageSeen> RecordAsync(Scene s, EventKind kind, Dictionary<string, string?> values) =>
        await s.Owner.SubmitAsync(await s.Owner.OpenAsync($"{s.Here}/record/{kind}"), "main form[method=post]", values);

    private Task<List<(ObligationKind Kind, DateOnly Due)>> DuesAsync(Scene s) => portal.InTenantAsync(s.Vendor, async db =>
        (await db.Obligations.AsNoTracking().Where(o => o.State == ObligationState.Open).ToListAsync()).ConvertAll(o => (o.Kind, o.DueDate)));

    private async Task<Scene> SceneAsync(string issued = "2024-03-15", string expires = "2027-03-14")
    {
        var n = Interlocked.Increment(ref number);
        var (bank, vendor) = (await portal.AddBankAsync($"event-bank-{n}"), await portal.AddVendorAsync($"event-vendor-{n}"));
        var owner = await portal.SignInAsync(await portal.AddMemberAsync(vendor, Role.EvidenceOwner, "Quinn Delacroix"));
        var assessment = await portal.AskAsync(bank, vendor);
        var document = await owner.KeepAsync("iso42001_certificate");
        await portal.GiveAsync(vendor, assessment, document);
        var fields = EvidenceScene.CertificateFields();
        (fields["IssueDate"], fields["ExpiryDate"]) = (issued, expires);
        if (issued.StartsWith("2023", StringComparison.Ordinal)) (fields["Standard"], fields["Edition"]) = ("Iso27001", "2022");
        var here = (await owner.SubmitAsync(await owner.OpenAsync($"~/our-certificates/record/{document}"), "main form[method=post]", fields)).Location!;
        var manager = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.RiskManager));
        return new Scene(vendor, owner, manager, assessment, here);
    }

    private sealed record Scene(Organisation Vendor, Visitor Owner, Visitor Manager, Assessment Assessment, string Here)
    {
        public string Id => Here.Split('/')[^1];

        public string AtBuyer => $"~/certificates/{Id}";
    }
}
