using System.Net;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Assessments;

public sealed class SendTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private async Task<(RegisteredVendor To, Visitor Sender)> ReadyAsync(string slug, string email)
    {
        var bank = await portal.AddBankAsync(slug);
        return (await portal.RegisterVendorAsync(bank, email: email), await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.ProcurementOfficer)));
    }

    [Fact]
    public async Task A_vendor_without_a_service_has_no_tier_and_is_not_offered_the_short_questionnaire()
    {
        var bank = await portal.AddBankAsync("send-no-service");
        var vendor = Vendors.RegisterTests.New(bank, "Lumenfall");
        await portal.InTenantAsync(bank, db => { db.Add(vendor); return db.SaveChangesAsync(); });
        var sender = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.ProcurementOfficer));

        var page = await sender.OpenAsync($"~/assessments/new?vendor={vendor.Id}");

        Assert.DoesNotContain("Low risk", page.Text);
        Assert.DoesNotContain("Proposed for this tier", page.Text);
        Assert.Contains("No tier yet", page.Text);
        Assert.Equal("ai-vendor-dd", page.Html.QuerySelector("input[name=Questionnaire][checked]")!.GetAttribute("value"));
        Assert.NotNull(page.Html.QuerySelector($"main a[href$='/vendors/{vendor.Id}/services/new']"));
    }

    [Fact]
    public async Task Sending_invites_the_contact_and_starts_the_clock()
    {
        var (to, sender) = await ReadyAsync("send-one", "one@lumenfall.example");

        var location = await sender.SendAsync(to);

        var page = await sender.OpenAsync(location);
        Assert.Contains("Requested", page.Text);
        Assert.Contains("one@lumenfall.example", page.Text);
        await portal.PumpMailAsync();
        var mail = Assert.Single(portal.SentMails(), m => m.To.Mailboxes.Any(a => a.Address == "one@lumenfall.example"));
        Assert.Contains("Harbour Bank asks you", mail.Subject);
        Assert.Contains("We plan to use it from January.", mail.TextBody);
        var obligation = await portal.InTenantAsync(to.Buyer, db => db.Obligations.SingleAsync());
        Assert.Equal((ObligationKind.Request, new DateOnly(2026, 12, 16)), (obligation.Kind, obligation.DueDate));
    }

    [Fact]
    public async Task The_preflight_names_every_problem_at_once_and_keeps_what_was_typed()
    {
        var (to, sender) = await ReadyAsync("send-two", "two@lumenfall.example");
        var page = await sender.OpenAsync($"~/assessments/new?vendor={to.Vendor.Id}");

        var answer = await sender.SubmitAsync(page, "main form[method=post]", new() { ["Services"] = null, ["Contact"] = null, ["DueDate"] = "2026-11-28", ["Message"] = "Typed words stay." });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(answer.Errors, e => e.Contains("Choose at least one AI service"));
        Assert.Contains(answer.Errors, e => e.Contains("Choose whom to ask"));
        Assert.Contains(answer.Errors, e => e.Contains("falls on a weekend"));
        Assert.Contains("Typed words stay.", answer.Html.QuerySelector("#Message")!.TextContent);
        Assert.Equal(0, await portal.InTenantAsync(to.Buyer, db => db.Assessments.CountAsync()));
    }

    [Fact]
    public async Task A_warning_can_be_overruled_only_knowingly()
    {
        var (to, sender) = await ReadyAsync("send-three", "three@lumenfall.example");
        var page = await sender.OpenAsync($"~/assessments/new?vendor={to.Vendor.Id}");

        var warned = await sender.SubmitAsync(page, "main form[method=post]", new() { ["DueDate"] = "2026-11-27", ["Questionnaire"] = "ai-basic" });
        Assert.Equal(HttpStatusCode.BadRequest, warned.Status);
        Assert.Contains("Only 3 days are left", warned.Text);
        Assert.Contains("the short one leaves out", warned.Text);

        var sent = await sender.SubmitAsync(warned, "main form[method=post]", new() { ["Anyway"] = "true" });
        Assert.Equal(HttpStatusCode.Redirect, sent.Status);
    }

    [Fact]
    public async Task Extending_moves_the_clock_and_cancelling_stops_it_and_withdraws_the_invitation()
    {
        var (to, sender) = await ReadyAsync("send-four", "four@lumenfall.example");
        var location = await sender.SendAsync(to);
        var invitation = await portal.LinkMailedToAsync("four@lumenfall.example");

        var weekend = await sender.SubmitAsync(await sender.OpenAsync(location), "form[action*='handler=Extend'], form[action$='Extend']", new() { ["NewDueDate"] = "2027-01-02" });
        Assert.Contains(weekend.Errors, e => e.Contains("weekend"));
        await sender.SubmitAsync(await sender.OpenAsync(location), "form[action*='Extend']", new() { ["NewDueDate"] = "2027-01-05" });
        Assert.Equal(new DateOnly(2027, 1, 5), await portal.InTenantAsync(to.Buyer, db => db.Obligations.Select(o => o.DueDate).SingleAsync()));
        // The contact has no account yet: a button would lead it to a sign-in page.
        Assert.DoesNotContain("Open the request", (await portal.InTenantAsync(to.Buyer, db => db.Outbox.AsNoTracking().SingleAsync(m => m.Kind == "request-extended"))).Reads());

        await sender.SubmitAsync(await sender.OpenAsync(location), "form[action*='Cancel']", []);
        Assert.Equal(ObligationState.Cancelled, await portal.InTenantAsync(to.Buyer, db => db.Obligations.Select(o => o.State).SingleAsync()));
        var closed = await portal.NewVisitor().GetAsync(invitation);
        Assert.Equal(HttpStatusCode.Gone, closed.Status);
        Assert.Contains("withdrawn", closed.Text);
    }

    [Fact]
    public async Task References_count_up_and_are_the_buyers_own()
    {
        var (to, sender) = await ReadyAsync("send-five", "five@lumenfall.example");
        await sender.SendAsync(to);
        await sender.SendAsync(to);

        var references = await portal.InTenantAsync(to.Buyer, db => db.Assessments.Select(a => a.Reference).Order().ToListAsync());
        Assert.Equal(["HB-2026-0001", "HB-2026-0002"], references);
    }

    [Fact]
    public async Task Another_banks_vendor_cannot_be_written_to()
    {
        var (theirs, _) = await ReadyAsync("send-six", "six@lumenfall.example");
        var (mine, sender) = await ReadyAsync("send-seven", "seven@lumenfall.example");
        var page = await sender.OpenAsync($"~/assessments/new?vendor={mine.Vendor.Id}");

        Assert.Equal(HttpStatusCode.NotFound, (await sender.GetAsync($"~/assessments/new?vendor={theirs.Vendor.Id}")).Status);
        var answer = await sender.SubmitAsync(page, "main form[method=post]", new() { ["vendor"] = theirs.Vendor.Id.ToString(), ["Anyway"] = "true" });
        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Equal(0, await portal.AcrossAsync(db => db.AcrossTenants<Assessment>().CountAsync(a => a.BuyerId == theirs.Buyer.Id)));
    }
}
