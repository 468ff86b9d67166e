using System.Net;
using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Audit;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Features.Obligations;
using Aims.Portal.Web.Platform.Jobs;
using Aims.Portal.Web.Tests.Features.Evidence;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Platform.Dedicated;

/// <summary>Two banks ask one vendor, the first with a database of its own: from the questionnaire to the withdrawn document, as the people see it.</summary>
public sealed class JourneyTests(DedicatedPortal portal) : IClassFixture<DedicatedPortal>
{
    private const string Password = "seven quiet lanterns drift";

    [FactOn("Postgres")]
    public async Task A_buyer_with_a_database_of_its_own_goes_the_whole_way_beside_one_without()
    {
        var apart = await Bank.OpenAsync(portal, await portal.AddDedicatedBankAsync("apart-bank", "Apart Bank"));
        var shared = await Bank.OpenAsync(portal, await portal.AddBankAsync("shared-bank", "Shared Bank"));

        // The first invitation makes the vendor's organisation, the second finds it: one vendor, two banks.
        var vendor = portal.NewVisitor();
        var link = await apart.SendAsync(portal, "alex@lumenfall.example");
        var joined = await vendor.SubmitAsync(await vendor.GetAsync(link + "/join"), "main .card form", new() { ["Name"] = "Alex Cheung", ["Password"] = Password });
        apart.Request = joined.Location!;
        await shared.SendAsync(portal, "alex@lumenfall.example");
        var home = joined.Location![..joined.Location!.IndexOf('/', 1)];
        shared.Request = (await vendor.SubmitAsync(await vendor.OpenAsync(home + "/requests"), "form[action*='Accept']", [])).Location!;

        foreach (var bank in new[] { apart, shared }) await WalkAsync(bank, vendor, home);
        await ApartAsync(apart, shared);
    }

    private async Task WalkAsync(Bank bank, Visitor vendor, string home)
    {
        var id = bank.Request[(bank.Request.LastIndexOf('/') + 1)..];
        Assert.Equal(HttpStatusCode.OK, (await bank.Officer.GetAsync($"~/vendors/{bank.To.Vendor.Id}")).Status);
        Assert.NotNull(await bank.InAsync(portal, db => db.Vendors.Select(v => v.VendorOrganisationId).SingleAsync()));
        Assert.Contains("Alex Cheung", (await bank.Officer.OpenAsync($"~/assessments/{id}")).Text);

        // Answered and handed in: the clock stops and the sender is told.
        await vendor.AnswerAllAsync(bank.Request);
        await HandInAsync(vendor, bank.Request);
        Assert.Equal(ObligationState.Met, await bank.InAsync(portal, db => db.Obligations.Where(o => o.Kind == ObligationKind.Request).Select(o => o.State).SingleAsync()));
        Assert.Single(await MailsToAsync(bank.Tommy.Email), s => s.Contains("has submitted its answers", StringComparison.Ordinal));

        // Reviewed and sent back with a finding; a second round.
        await bank.JudgeAsync(id, "GV-01", "AskedBack", new() { ["SharedComment"] = "Send the signed policy." });
        await bank.JudgeAsync(id, "GV-07", "FindingRaised", new() { ["FindingTitle"] = $"No rules at {bank.Name}", ["SharedComment"] = $"Written for {bank.Name}", ["InternalNote"] = "XNOTEX", ["RemediateBy"] = "2027-01-15" });
        var returned = await bank.Reviewer.SubmitAsync(await bank.Reviewer.OpenAsync($"~/assessments/{id}/return"), "#return", new() { ["DueDate"] = "2026-12-04", ["Message"] = $"Two points for {bank.Name}." });
        Assert.True(returned.Location is not null, string.Join(" | ", returned.Errors) + returned.Text);
        Assert.Single(await MailsToAsync("alex@lumenfall.example"), s => s.Contains(bank.Name, StringComparison.Ordinal) && s.Contains("back", StringComparison.OrdinalIgnoreCase));
        Assert.Contains($"Two points for {bank.Name}.", (await vendor.OpenAsync(bank.Request)).Text);
        await vendor.SubmitAsync(await vendor.OpenAsync(bank.Request), "#answers", new() { ["c.GV-01"] = "Signed on 20 November." });
        await HandInAsync(vendor, bank.Request);

        // The finding: the comment beside it, the answer, the proof.
        var finding = await bank.InAsync(portal, db => db.Findings.Select(f => f.Id).SingleAsync());
        var seen = await vendor.OpenAsync($"{home}/remediation/findings/{finding}");
        Assert.Contains($"Written for {bank.Name}", seen.Html.QuerySelector(".note.shared")!.TextContent);
        Assert.DoesNotContain("XNOTEX", seen.Html.DocumentElement.OuterHtml);
        await vendor.SubmitAsync(seen, "#reply", new() { ["Reply"] = $"We wrote the rules for {bank.Name}." });
        var document = await UploadAsync(vendor, home, $"rules-{bank.Name}.pdf");
        var shared = await vendor.SubmitAsync(await vendor.OpenAsync($"{home}/remediation/findings/{finding}"), "#share", new() { ["Document"] = document });
        Assert.True(shared.Status is HttpStatusCode.Redirect, string.Join(" | ", shared.Errors));
        Assert.Single(await MailsToAsync(bank.Tommy.Email), s => s.Contains("has answered the finding", StringComparison.Ordinal));
        Assert.Single(await MailsToAsync(bank.Tommy.Email), s => s.Contains("sends proof", StringComparison.Ordinal));
        await LookUpAsync(bank, vendor, home, finding);
        var page = await bank.Reviewer.OpenAsync($"~/findings/{finding}");
        Assert.Contains($"We wrote the rules for {bank.Name}.", page.Text);
        var file = page.Html.QuerySelector("[aria-labelledby=proof] a")!.GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.OK, (await bank.Reviewer.GetAsync(file)).Status);
        var closed = await bank.Reviewer.SubmitAsync(page, "#close", new() { ["Reason"] = "Rules read." });
        Assert.True(closed.Status is HttpStatusCode.Redirect, string.Join(" | ", closed.Errors));

        // Every answer judged, then decided with a condition.
        await bank.AcceptTheRestAsync(portal, id);
        var decided = await bank.Approver.SubmitAsync(await bank.Approver.OpenAsync($"~/assessments/{id}/decide"), "form.decision", new()
        {
            ["Outcome"] = "ApproveWithConditions",
            ["Reason"] = $"Fits {bank.Name}",
            ["Confirmed"] = "true",
            ["Conditions[0].Text"] = $"Send the test to {bank.Name}",
            ["Conditions[0].Owner"] = "Lumenfall",
            ["Conditions[0].DueDate"] = portal.Today.AddDays(14).ToString("yyyy-MM-dd"),
        });
        Assert.True(decided.Location is not null, string.Join(" | ", decided.Errors) + decided.Text);
        Assert.Contains($"Send the test to {bank.Name}", (await vendor.OpenAsync($"{home}/remediation")).Text);

        // What is due is reminded of once, in the right name; the dashboard, the list and the export show it.
        await portal.RunAsync<ReminderSweep>(s => s.RunAsync(CancellationToken.None));
        await portal.RunAsync<ReminderSweep>(s => s.RunAsync(CancellationToken.None));
        Assert.Single(await MailsToAsync("alex@lumenfall.example"), s => s.StartsWith($"A condition of the approval is due: Send the test to {bank.Name}", StringComparison.Ordinal));
        foreach (var path in new[] { "home", "vendors", "assessments", "findings", "certificates", "reminders", "reminders?list=sent", "audit-trail", "settings", $"vendors/{bank.To.Vendor.Id}", $"assessments/{id}/review" })
            Assert.Equal(HttpStatusCode.OK, (await bank.Manager.GetAsync("~/" + path)).Status);
        var administrator = await portal.SignInAsync(await portal.AddMemberAsync(bank.Organisation, Role.BuyerAdministrator, $"Administrator of {bank.Name}"));
        Assert.Contains("Tommy Wong", (await administrator.OpenAsync("~/members")).Text);
        Assert.Contains($"Send the test to {bank.Name}", (await bank.Manager.OpenAsync("~/reminders?list=sent")).Text);
        Assert.Contains("Lumenfall Credit Analytics", await bank.Manager.Http.GetStringAsync(bank.Manager.At("~/vendors/export.csv")));

        // The bank sets its own policy, which is in the shared database, and pauses one date, which is not.
        var saved = await administrator.SubmitAsync(await administrator.OpenAsync("~/reminders/policy"), "#policy", new(StringComparer.Ordinal) { ["Offsets[Condition]"] = "10, 0, -7", ["SendHour"] = "9" });
        Assert.True(saved.Location is not null, string.Join(" | ", saved.Errors) + saved.Text);
        var due = await bank.InAsync(portal, db => db.Obligations.Where(o => o.Kind == ObligationKind.Condition).Select(o => new { o.Id, o.DueDate, o.NextReminderOn }).SingleAsync());
        Assert.Equal(due.DueDate.AddDays(-10), due.NextReminderOn);
        var paused = await administrator.SubmitAsync(await administrator.OpenAsync($"~/reminders/{due.Id}/pause"), "form.form-card", new(StringComparer.Ordinal) { ["Reason"] = "Agreed by phone", ["Until"] = portal.Today.AddDays(2).ToString("yyyy-MM-dd") });
        Assert.True(paused.Location is not null, string.Join(" | ", paused.Errors) + paused.Text);
        await bank.InAsync(portal, async db =>
        {
            db.Add(new HeldReminder(bank.Organisation.Id, due.Id, due.DueDate, 10, "SOMEBODY@BANK.EXAMPLE", bank.Organisation.Id, Domain.Mail.MailId.New(), portal.Clock.GetUtcNow().UtcDateTime.AddYears(1)));
            return await db.SaveChangesAsync();
        });

        // The document is taken back: the file is closed to the bank and both trails know.
        var grant = (await vendor.OpenAsync($"{home}/sharing")).Html.QuerySelectorAll("main a[href$='/revoke']").Select(a => a.GetAttribute("href")!).ToList();
        foreach (var revoke in grant)
        {
            var question = await vendor.OpenAsync(revoke);
            if (question.Text.Contains(bank.Name, StringComparison.Ordinal)) await vendor.SubmitAsync(question, "main form[method=post]", []);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await bank.Reviewer.GetAsync(file)).Status);
        Assert.Equal(2, await bank.InAsync(portal, db => db.AuditEntries.CountAsync(e => e.Entity == "EvidenceGrant" && e.Action == "changed")));

        // That it was read before, and asked for afterwards, both trails know too.
        foreach (var action in new[] { ReadTrail.Downloaded, EvidenceAttempts.Action })
        {
            Assert.Equal(1, await bank.InAsync(portal, db => db.AuditEntries.CountAsync(e => e.Action == action)));
            Assert.Equal(1, await portal.AcrossAsync(db => db.AcrossTenants<AuditEntry>().CountAsync(e => e.Action == action && e.TenantId != bank.Organisation.Id && (e.ActorName == bank.Name || e.Changes.Contains(bank.Name)))));
        }

        await portal.RunAsync<AuditSealer>(s => s.RunAsync(CancellationToken.None));
        var trail = await bank.Manager.OpenAsync("~/audit-trail");
        Assert.Contains("Alex Cheung", trail.Text);
        Assert.Equal(0, await bank.InAsync(portal, db => db.AuditEntries.CountAsync(e => e.ChainNumber == null)));
    }

    /// <summary>The first bank's own rows are in its database and nowhere else, what it has together with the vendor is in the shared one and nowhere else.</summary>
    private async Task ApartAsync(Bank apart, Bank shared)
    {
        var (own, exchange) = (await portal.OwnTablesAsync(), await portal.ExchangeTablesAsync());
        var there = portal.Dedicated[apart.Organisation.Id];

        Assert.All(await DedicatedPortal.CountAsync(portal.Connection, own, apart.Organisation.Id), t => Assert.True(t.Value == 0, $"{t.Value} of {t.Key} are in the shared database."));
        Assert.All(await DedicatedPortal.CountAsync(there, own, apart.Organisation.Id), t => Assert.True(t.Value > 0, $"{t.Key} is empty in the bank's own database."));
        Assert.All(await DedicatedPortal.CountAsync(there, exchange.Except(["Questionnaires"])), t => Assert.True(t.Value == 0, $"{t.Key} of the bank's own database has rows that nobody will see."));
        Assert.All(await DedicatedPortal.CountAsync(portal.Connection, own, shared.Organisation.Id), t => Assert.True(t.Value > 0, $"{t.Key} of the other bank is empty."));

        // Neither learns of the other, on any page that lists something.
        foreach (var path in new[] { "home", "vendors", "assessments", "findings", "certificates", "reminders", "reminders?list=sent", "audit-trail" })
        {
            Assert.DoesNotContain(shared.Name, (await apart.Manager.OpenAsync("~/" + path)).Text, StringComparison.Ordinal);
            Assert.DoesNotContain(apart.Name, (await shared.Manager.OpenAsync("~/" + path)).Text, StringComparison.Ordinal);
        }
    }

    /// <summary>A certificate among the proof, which the bank looks up, judges by its own lists, and relies on for a time.</summary>
    private async Task LookUpAsync(Bank bank, Visitor vendor, string home, Domain.Findings.FindingId finding)
    {
        var document = await UploadAsync(vendor, home, $"certificate-{bank.Name}.pdf", "iso42001_certificate");
        var recorded = await vendor.SubmitAsync(await vendor.OpenAsync($"{home}/our-certificates/record/{document}"), "main form[method=post]", EvidenceScene.CertificateFields());
        var id = recorded.Location!.Split('/')[^1];
        await vendor.SubmitAsync(await vendor.OpenAsync($"{home}/remediation/findings/{finding}"), "#share", new() { ["Document"] = document });
        var path = $"~/certificates/{id}";
        var seen = (await bank.Manager.OpenAsync(path + "/check")).Html.QuerySelector("[name=Seen]")!.GetAttribute("value")!;
        using var check = EvidenceScene.Form(await bank.Manager.FormTokenAsync(), new() { ["On"] = portal.Today.ToString("yyyy-MM-dd"), ["Register"] = $"Register of {bank.Name}", ["Result"] = "Active", ["Seen"] = seen });
        check.Add(new ByteArrayContent([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3]), "Picture", "seen.png");
        Assert.Equal(HttpStatusCode.Redirect, (await bank.Manager.Http.PostAsync(bank.Manager.At(path + "/check"), check)).StatusCode);
        var page = await bank.Manager.OpenAsync(path);
        Assert.Contains($"Register of {bank.Name}", page.Html.QuerySelector("#checks")!.TextContent);
        Assert.Equal(HttpStatusCode.OK, (await bank.Manager.GetAsync(page.Html.QuerySelector("#checks a[href$='/file']")!.GetAttribute("href")!)).Status);
        var accepted = await bank.Manager.SubmitAsync(await bank.Manager.OpenAsync(path + "/accept/Holder"), "main form[method=post]", new() { ["Reason"] = $"One group, {bank.Name} has the letter", ["Until"] = portal.Today.AddDays(40).ToString("yyyy-MM-dd") });
        Assert.True(accepted.Location is not null, string.Join(" | ", accepted.Errors) + accepted.Text);
        var listed = await bank.Manager.SubmitAsync(await bank.Manager.OpenAsync("~/certificates/lists/edition?key=Iso42001-2023"), "main form[method=post]", new() { ["Source"] = bank.Name, ["CheckedOn"] = portal.Today.ToString("yyyy-MM-dd") });
        Assert.True(listed.Location is not null, string.Join(" | ", listed.Errors) + listed.Text);
        await portal.RunAsync<Web.Features.Certificates.CertificateClock>(c => c.RunAsync(CancellationToken.None));
        await portal.RunAsync<Web.Features.Certificates.CleanPictures>(c => c.RunAsync(CancellationToken.None));
        Assert.Contains(bank.Name, (await bank.Manager.OpenAsync("~/certificates/lists")).Text);
    }

    private static async Task HandInAsync(Visitor vendor, string request)
    {
        var done = await vendor.SubmitAsync(await vendor.OpenAsync(request + "/check"), "main form[method=post]", new() { ["Confirm"] = "true" });
        Assert.True(done.Status is HttpStatusCode.Redirect, string.Join(" | ", done.Errors) + done.Text);
    }

    private static async Task<string> UploadAsync(Visitor vendor, string home, string name, string kind = "genai_staff_guideline")
    {
        using var form = EvidenceScene.Form(await vendor.FormTokenAsync(home + "/evidence/upload"), new() { ["Kind"] = kind }, EvidenceScene.APdf(name));
        return (await vendor.Http.PostAsync(home + "/evidence/upload", form)).Headers.Location!.ToString().Split('/')[^1];
    }

    /// <summary>Subject and text of each, as far as they have been sent.</summary>
    private async Task<List<string>> MailsToAsync(string address)
    {
        await portal.PumpMailAsync();
        return [.. portal.SentMails().Where(m => m.To.Mailboxes.Any(a => a.Address == address)).Select(m => m.Subject + " " + string.Join(' ', (m.TextBody ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
    }
}
