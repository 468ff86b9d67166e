using System.Net;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Invitations;

public sealed class InvitationTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private async Task<(RegisteredVendor To, Visitor Sender, string Link)> InvitedAsync(string slug, string email)
    {
        var bank = await portal.AddBankAsync(slug);
        var to = await portal.RegisterVendorAsync(bank, email: email);
        var sender = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.ProcurementOfficer));
        await sender.SendAsync(to);
        return (to, sender, await portal.LinkMailedToAsync(email));
    }

    private static Task<PageSeen> JoinAsync(Visitor visitor, PageSeen page, string password = "seven quiet lanterns drift") =>
        visitor.SubmitAsync(page, "main .card form", new() { ["Name"] = "Alex Cheung", ["Password"] = password });

    [Fact]
    public async Task Looking_uses_nothing_up_and_the_button_leads_a_newcomer_into_the_request()
    {
        var (to, _, link) = await InvitedAsync("inv-one", "one@vendor.example");
        var visitor = portal.NewVisitor();
        for (var i = 0; i < 3; i++) Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(link)).Status);
        var first = await visitor.GetAsync(link);
        Assert.Contains("Harbour Bank asks Lumenfall Credit Analytics", first.Text);

        var join = await visitor.GetAsync((await visitor.SubmitAsync(first, "main .card form", [])).Location!);
        var done = await JoinAsync(visitor, join);

        Assert.Matches("^/lumenfall-credit-analytics-[0-9a-f]{4}/requests/", done.Location);
        Assert.Contains("AI vendor due diligence", (await visitor.OpenAsync(done.Location!)).Text);
        Assert.NotNull(await portal.InTenantAsync(to.Buyer, db => db.Vendors.Select(v => v.VendorOrganisationId).SingleAsync()));
    }

    [Fact]
    public async Task A_used_an_expired_an_unknown_and_a_passed_on_link_each_have_their_page()
    {
        var (_, _, used) = await InvitedAsync("inv-two", "two@vendor.example");
        var visitor = portal.NewVisitor();
        await JoinAsync(visitor, await visitor.GetAsync(used + "/join"));
        var usedPage = await portal.NewVisitor().GetAsync(used);
        Assert.Equal(HttpStatusCode.Gone, usedPage.Status);
        Assert.Contains("has been used", usedPage.Text);

        var unknown = await visitor.GetAsync("/invitation/" + new string('x', 43));
        Assert.Equal(HttpStatusCode.NotFound, unknown.Status);
        Assert.Contains("leads nowhere", unknown.Text);

        var (_, _, passed) = await InvitedAsync("inv-three", "three@vendor.example");
        var passOn = await visitor.GetAsync(passed + "/pass-on");
        Assert.Equal(
            ["Enter your colleague's name.", "This is not an e-mail address. It looks like name@company.example."],
            (await visitor.SubmitAsync(passOn, "main .card form", new() { ["Name"] = "", ["Email"] = "sofia" })).Errors);
        await visitor.SubmitAsync(passOn, "main .card form", new() { ["Name"] = "Sofia Reyes", ["Email"] = "sofia@vendor.example" });
        Assert.Contains("passed on", (await visitor.GetAsync(passed)).Text);
        Assert.StartsWith("/invitation/", await portal.LinkMailedToAsync("sofia@vendor.example"));
    }

    [Fact]
    public async Task A_newcomer_hears_of_a_missing_name_and_a_short_password_at_once()
    {
        var (_, _, link) = await InvitedAsync("inv-both", "both@vendor.example");
        var visitor = portal.NewVisitor();

        var answer = await visitor.SubmitAsync(await visitor.GetAsync(link + "/join"), "main .card form", new() { ["Name"] = "", ["Password"] = "short" });

        Assert.Equal(["Enter your name.", "The password must have at least 12 characters. A sentence is easy to remember."], answer.Errors);
    }

    [Fact]
    public async Task A_password_that_everybody_tries_is_refused_and_nothing_is_created()
    {
        var (_, _, link) = await InvitedAsync("inv-four", "four@vendor.example");
        var visitor = portal.NewVisitor();

        var answer = await JoinAsync(visitor, await visitor.GetAsync(link + "/join"), "password12345");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(answer.Errors, e => e.Contains("too easy to guess"));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(link)).Status);
        Assert.False(await portal.AcrossAsync(db => db.Users.AnyAsync(u => u.Email == "four@vendor.example")));
    }

    [Fact]
    public async Task A_second_buyers_invitation_appears_in_the_inbox_and_both_buyers_stay_unknown_to_each_other()
    {
        var (_, _, link) = await InvitedAsync("inv-five", "five@vendor.example");
        var visitor = portal.NewVisitor();
        var done = await JoinAsync(visitor, await visitor.GetAsync(link + "/join"));
        var home = done.Location![..done.Location!.IndexOf("/requests", StringComparison.Ordinal)];

        var insurer = await portal.AddOrganisationAsync(OrganisationKind.Buyer, "inv-mutual", "Peak Mutual", BuyerType.Insurer);
        var second = await portal.RegisterVendorAsync(insurer, name: "Lumenfall", email: "five@vendor.example");
        var officer = await portal.SignInAsync(await portal.AddMemberAsync(insurer, Role.ProcurementOfficer));
        var sent = await officer.SendAsync(second);
        Assert.DoesNotContain("Harbour", (await officer.OpenAsync(sent)).Text);
        Assert.Null(await portal.InTenantAsync(insurer, db => db.Vendors.Select(v => v.VendorOrganisationId).SingleAsync()));

        var inbox = await visitor.OpenAsync(home + "/requests");
        Assert.Contains("Peak Mutual asks you", inbox.Text);
        var accepted = await visitor.SubmitAsync(inbox, "form[action*='Accept']", []);
        Assert.StartsWith(home + "/requests/", accepted.Location);
    }

    [Fact]
    public async Task The_mail_and_the_answer_to_the_sender_are_the_same_for_a_known_and_an_unknown_address()
    {
        var (_, sender, known) = await InvitedAsync("inv-six", "six@vendor.example");
        await JoinAsync(portal.NewVisitor(), await portal.NewVisitor().GetAsync(known + "/join"));
        var bank = await portal.AddBankAsync("inv-seven");
        var officer = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.ProcurementOfficer));
        var toKnown = await officer.SendAsync(await portal.RegisterVendorAsync(bank, name: "Same Name", email: "six@vendor.example"));
        var toUnknown = await officer.SendAsync(await portal.RegisterVendorAsync(bank, name: "Same Name", email: "6ix@vendor.example"));

        await officer.OpenAsync(toKnown);
        static string Bare(PageSeen page, string path) => page.Html.QuerySelector("main")!.TextContent.Replace("6ix@", "six@").Replace(path, "");
        Assert.Equal(Bare(await officer.OpenAsync(toKnown), toKnown), Bare(await officer.OpenAsync(toUnknown), toUnknown));
        await portal.PumpMailAsync();
        string Mail(string address) => System.Text.RegularExpressions.Regex.Replace(portal.SentMails().Last(m => m.To.Mailboxes.Any(a => a.Address == address)).TextBody ?? "", "(/invitation/)[A-Za-z0-9_-]{43}|HB-2026-[0-9]+", "");
        Assert.Equal(Mail("six@vendor.example"), Mail("6ix@vendor.example"));
    }
}
